import { Box, Text } from '@mantine/core';
import type { Assessment } from '#clinical/assessment.ts';
import { capital, day, inputName, valueText, when } from '#clinical/cards/words.ts';
import type { InputName } from '#clinical/case/patient-case.ts';
import { isKnown } from '#clinical/case/sourced.ts';
import { useLoaded } from '#ui/load.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import type { Login } from '#ui/smart.ts';

/** Who this is, only where the EHR does not say so itself (SMART `need_patient_banner`). */
export function PatientBanner({ login }: { login: Login }) {
  const reference = `Patient/${login.patient}`;
  const patient = useLoaded(() => login.read(reference), [reference]);
  const labels = useLabels();
  const { locale } = usePlace();
  const said =
    patient.state === 'ready' && patient.value.id === login.patient
      ? identity(patient.value, labels, (date) => day(date, locale))
      : reference;
  return (
    <Box
      component="section"
      aria-label={labels.banner}
      py={8}
      px="md"
      bg="var(--remnant-accent-ground)"
      style={{ borderRadius: 'var(--mantine-radius-md)' }}
    >
      <Text fw={600}>{said}</Text>
    </Box>
  );
}

interface Name {
  text?: string;
  family?: string;
  given?: string[];
}

function identity(
  patient: Record<string, unknown>,
  labels: { born: string; recordNumber: string },
  date: (day: string) => string,
): string {
  const [name] = (patient.name ?? []) as Name[];
  const [identifier] = (patient.identifier ?? []) as { value?: string }[];
  return [
    name?.text ?? [name?.family, ...(name?.given ?? [])].filter(Boolean).join(' '),
    typeof patient.birthDate === 'string' ? `${labels.born} ${date(patient.birthDate)}` : '',
    identifier?.value ? `${labels.recordNumber} ${identifier.value}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The case in one line: who, when, what was found. */
export function CaseLine({ assessment }: { assessment: Assessment }) {
  const labels = useLabels();
  const { locale, today } = usePlace();
  const { inputs, resection } = assessment;
  const value = (name: InputName) => {
    const fact = inputs[name];
    return isKnown<unknown>(fact) ? valueText(fact, locale) : undefined;
  };
  const named = (name: InputName) => {
    const text = value(name);
    return text === undefined ? undefined : `${inputName(name, locale)} ${text}`;
  };
  const parts = [
    value('sex'),
    value('age'),
    resection && `${labels.resected} ${when(resection.date, locale, today)}`,
    value('histology'),
    value('tumourSizePathology') ?? value('tumourSizeImaging'),
    value('mviGrade') === undefined ? named('mvi') : `MVI ${value('mviGrade')}`,
    value('margin'),
  ].filter((part) => part !== undefined);
  return <Text fw={500}>{capital(parts.join(' · '))}</Text>;
}
