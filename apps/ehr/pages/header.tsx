import { Anchor, Group, NativeSelect, Text } from '@mantine/core';
import type { Services, User } from './demo.ts';
import { HospitalMark } from './marks.tsx';

interface HeaderProps {
  users: User[];
  services: Services | undefined;
  onSignIn: (user: string) => void;
}

export function Header({ users, services, onSignIn }: HeaderProps) {
  const current = users.find((user) => user.current);
  return (
    <header className="hospital-header">
      <p className="hospital-ribbon">No real patients · every chart here is invented</p>
      <Group justify="space-between" px="lg" py={10} gap="lg">
        <Group gap={10} wrap="nowrap">
          <HospitalMark />
          <Text fw={650} size="lg">
            Pretend Hospital
          </Text>
        </Group>
        <Group gap="lg">
          {services && <ServiceState services={services} />}
          {services?.reachable && (
            <Anchor href={`${services.url}/t/pretend-hospital/worklist/`} target="_blank" rel="noreferrer" size="sm">
              Follow-up list
            </Anchor>
          )}
          {services?.reachable && (
            <Anchor href={`${services.url}/t/pretend-hospital/quality/`} target="_blank" rel="noreferrer" size="sm">
              Quality team’s page
            </Anchor>
          )}
          <NativeSelect
            aria-label="Signed in as"
            size="xs"
            value={current?.id ?? ''}
            onChange={(event) => onSignIn(event.currentTarget.value)}
            data={users.map(({ id, name, roles }) => ({ value: id, label: `${name}, ${roles.join(', ')}` }))}
          />
        </Group>
      </Group>
    </header>
  );
}

function ServiceState({ services }: { services: Services }) {
  const words = !services.reachable
    ? 'Remnant is not reached'
    : services.services.length > 0
      ? 'Remnant answers'
      : 'Remnant offers nothing';
  return (
    <Text size="sm" c="dimmed" title={services.problem ?? services.url}>
      <svg width="9" height="9" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <circle
          cx="5"
          cy="5"
          r="4"
          fill={services.reachable ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </svg>{' '}
      {words}
    </Text>
  );
}
