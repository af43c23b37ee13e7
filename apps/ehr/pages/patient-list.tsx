import { Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { ListedPatient } from './demo.ts';

/** The left column: patients under what they show. One tab stop; arrow keys walk the list. */
export function PatientList({ patients, open }: { patients: ListedPatient[]; open: string | undefined }) {
  const [sought, setSought] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const found = patients.filter((patient) => matches(patient, sought));
  const groups = [...new Set(found.map(({ group }) => group))];
  const reachable = found.some(({ id }) => id === open) ? open : found[0]?.id;

  const walk = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: links.length - 1 }[event.key];
    if (to === undefined || here < 0) return;
    event.preventDefault();
    links[Math.min(Math.max(to, 0), links.length - 1)]?.focus();
  };

  return (
    <>
      <TextInput
        type="search"
        label="Find a patient"
        placeholder="Name or what they show"
        value={sought}
        onChange={(e) => setSought(e.target.value)}
      />
      <Text size="xs" c="dimmed" role="status" mt={6}>
        {found.length === patients.length
          ? `${patients.length} patients, none of them real`
          : `${found.length} of ${patients.length} patients`}
      </Text>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is operated; this only hears their arrow keys. */}
      <div ref={list} onKeyDown={walk}>
        {groups.map((group) => (
          <section key={group} aria-label={group} className="hospital-group">
            <h2 className="remnant-overline">{group}</h2>
            <ul className="hospital-list">
              {found
                .filter((patient) => patient.group === group)
                .map((patient) => (
                  <li key={patient.id}>
                    <a
                      className="hospital-patient"
                      aria-current={patient.id === open ? 'page' : undefined}
                      tabIndex={patient.id === reachable ? 0 : -1}
                      href={`#/${patient.id}`}
                    >
                      <span className="hospital-patient-name">
                        {patient.name}
                        <span>
                          {patient.sex === 'female' ? 'F' : 'M'} {patient.age}
                        </span>
                      </span>
                      <span className="hospital-patient-shows">{patient.shows}</span>
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {found.length === 0 && (
        <Text size="sm" mt="lg">
          Nobody here is called or shows “{sought}”.
        </Text>
      )}
    </>
  );
}

const matches = ({ name, shows, group, id }: ListedPatient, sought: string): boolean =>
  `${name} ${shows} ${group} ${id}`.toLowerCase().includes(sought.trim().toLowerCase());
