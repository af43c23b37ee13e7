import { Table, Text } from '@mantine/core';
import {
  capital,
  day,
  gateName,
  gateState,
  inputName,
  missingReason,
  remark,
  valueText,
} from '#clinical/cards/words.ts';
import type { InputName } from '#clinical/case/patient-case.ts';
import { isKnown, type Known as KnownFact } from '#clinical/case/sourced.ts';
import { moment } from '#ui/dates.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import type { Recommendation } from './records.ts';

/** Every input as it was at that moment: value, day and, once the patient is shown, resource; then what was not known, and whether anything applied. */
export function Known({ record, withSources }: { record: Recommendation; withSources: boolean }) {
  const labels = useLabels();
  const words = labels.quality;
  const { locale } = usePlace();
  const { inputs, asOf } = record.assessment;
  const names = Object.keys(inputs) as InputName[];
  const unknown = names.filter((name) => !isKnown<unknown>(inputs[name]));
  return (
    <>
      <Text size="sm" c="dimmed" mb={6}>
        {words.asOf} {moment(asOf, locale)}
      </Text>
      <Table fz="sm" verticalSpacing={4} horizontalSpacing={0} layout="fixed">
        <Table.Tbody>
          {names.map((name) => {
            const fact = inputs[name];
            return isKnown<unknown>(fact) ? <Row key={name} name={name} fact={fact} withSource={withSources} /> : null;
          })}
        </Table.Tbody>
      </Table>
      {unknown.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="md">
            {words.notKnown}
          </Text>
          <ul className="remnant-list">
            {unknown.map((name) => {
              const fact = inputs[name];
              return (
                <Text component="li" size="sm" key={name} c="dimmed">
                  {'missing' in fact &&
                    labels.titled(capital(inputName(name, locale)), missingReason(fact.missing, locale))}
                </Text>
              );
            })}
          </ul>
        </>
      )}
      <Gates gates={record.assessment.gates} />
    </>
  );
}

function Row({ name, fact, withSource }: { name: InputName; fact: KnownFact<unknown>; withSource: boolean }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const below = [withSource ? fact.from[0] : undefined, fact.verified ? undefined : labels.readFromText].filter(
    Boolean,
  );
  return (
    <Table.Tr style={{ verticalAlign: 'baseline' }}>
      <Table.Th scope="row" fw={400} c="dimmed" w="44%" pr="sm">
        {capital(inputName(name, locale))}
      </Table.Th>
      <Table.Td pr="sm">
        <b>{valueText(fact, locale)}</b>
        {below.length > 0 && (
          <Text size="xs" c="dimmed">
            {below.join(' · ')}
          </Text>
        )}
      </Table.Td>
      <Table.Td w="25%" ta="end" c="dimmed">
        {fact.takenOn && day(fact.takenOn, locale)}
      </Table.Td>
    </Table.Tr>
  );
}

function Gates({ gates }: { gates: Recommendation['assessment']['gates'] }) {
  const labels = useLabels();
  const { locale } = usePlace();
  return (
    <ul className="remnant-list" style={{ marginBlockStart: 16 }}>
      {(['plan', 'score', 'network'] as const).map((name) => (
        <Text component="li" size="sm" key={name} py={4}>
          <b>{labels.titled(gateName(name, locale), gateState(gates[name].state, locale))}</b>
          {gates[name].reasons.map((reason) => (
            <div key={reason.code}>{remark(reason, locale)}</div>
          ))}
        </Text>
      ))}
    </ul>
  );
}
