import { Box, Group, Stack, Text } from '@mantine/core';
import type { Assessment, ScoreId } from '#clinical/assessment.ts';
import { type DerivedRow, stageRows, trialRows, ungroupedRows } from '#clinical/cards/derived.ts';
import { gateName, gateState, groupName, inputName, list, remark, scoreName } from '#clinical/cards/words.ts';
import type { InputName, Remark } from '#clinical/case/patient-case.ts';
import type { Locale } from '#clinical/settings.ts';
import { FactRow } from '#ui/fact-row.tsx';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Section } from '#ui/section.tsx';
import { InputRow } from './fact.tsx';
import { Sources } from './source.tsx';

type GroupName = 'tumour' | 'operation' | 'liver' | 'patient' | 'treatment';

export const inputGroups: Record<GroupName, InputName[]> = {
  operation: [
    'histology',
    'mvi',
    'mviGrade',
    'margin',
    'marginDistance',
    'grade',
    'satellites',
    'macrovascularInvasion',
    'bileDuctInvasion',
    'capsule',
    'cirrhosis',
  ],
  tumour: [
    'tumourSizePathology',
    'tumourNumberPathology',
    'tumourSizeImaging',
    'tumourNumberImaging',
    'extrahepaticSpread',
    'afp',
    'pivka2',
  ],
  liver: [
    'albumin',
    'bilirubin',
    'platelets',
    'inr',
    'ast',
    'astUpperLimit',
    'alt',
    'creatinine',
    'sodium',
    'ascites',
    'encephalopathy',
    'hbsag',
    'hbvDna',
    'antiHcv',
  ],
  patient: ['age', 'sex', 'ecog'],
  treatment: ['neoadjuvant', 'adjuvant'],
};

/** In no formula: shown where they are known, and asked of nobody. */
const context: InputName[] = ['bileDuctInvasion', 'capsule', 'cirrhosis'];

function isListed(name: InputName, { inputs }: Assessment): boolean {
  const fact = inputs[name];
  return !('missing' in fact) || fact.missing === 'conflict' || !context.includes(name);
}

/** Everything the answer rests on: whether it applies, each input with its origin, and what was worked out from them. */
export function Why({ assessment }: { assessment: Assessment }) {
  const labels = useLabels();
  return (
    <>
      <Section title={labels.gates} order={3}>
        <Stack gap="md">
          {(['plan', 'score', 'network'] as const).map((name) => (
            <Gate key={name} name={name} gate={assessment.gates[name]} />
          ))}
        </Stack>
      </Section>
      {(Object.keys(inputGroups) as GroupName[]).map((name) => (
        <InputGroup key={name} name={name} assessment={assessment} />
      ))}
      <Derived assessment={assessment} />
      <Remarks title={labels.assumptions} remarks={assessment.assumptions} />
      <Remarks title={labels.notes} remarks={assessment.notes} />
    </>
  );
}

function InputGroup({ name, assessment }: { name: GroupName; assessment: Assessment }) {
  const labels = useLabels();
  const listed = inputGroups[name].filter((input) => isListed(input, assessment));
  const [known, unknown] = [false, true].map((isMissing) =>
    listed.filter((input) => 'missing' in assessment.inputs[input] === isMissing),
  ) as [InputName[], InputName[]];
  return (
    <Section
      title={labels.inputGroups[name]}
      order={3}
      aside={
        unknown.length > 0 && (
          <Text size="sm" c="dimmed">
            {labels.notKnown(unknown.length)}
          </Text>
        )
      }
    >
      <ul className="remnant-list">
        {[...known, ...unknown].map((input) => (
          <InputRow key={input} name={input} assessment={assessment} />
        ))}
      </ul>
    </Section>
  );
}

function Gate({ name, gate }: { name: 'plan' | 'score' | 'network'; gate: Assessment['gates']['plan'] }) {
  const { locale } = usePlace();
  return (
    <Box>
      <Group gap="xs">
        <Text fw={600}>{gateName(name, locale)}</Text>
        <Text>{gateState(gate.state, locale)}</Text>
      </Group>
      <RemarkList remarks={gate.reasons} />
    </Box>
  );
}

export function Remarks({ title, remarks }: { title: string; remarks: Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <Section title={title} order={3}>
      <RemarkList remarks={remarks} />
    </Section>
  );
}

export function RemarkList({ remarks }: { remarks: Remark[] }) {
  const { locale } = usePlace();
  return (
    <ul className="remnant-list">
      {remarks.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said of two resources that are not named.
        <Text component="li" size="sm" key={i} py={2}>
          {remark(one, locale)} {one.from && <Sources references={one.from} />}
        </Text>
      ))}
    </ul>
  );
}

const liver: ScoreId[] = ['albi', 'child-pugh', 'meld', 'meld-na', 'fib-4', 'apri'];

/** Stages, trial groups, scores without groups and liver function: computed, so each names what it was computed from. */
function Derived({ assessment }: { assessment: Assessment }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const from = (used: InputName[]) => {
    const names = used.map((input) => inputName(input, locale));
    return names.length > 0 ? [labels.titled(labels.usedInputs, list(names, locale, 9))] : [];
  };
  const rows = [
    ...stageRows(assessment, locale),
    ...trialRows(assessment, locale),
    ...ungroupedRows(assessment, locale),
    ...liverRows(assessment, locale),
  ];
  return (
    <Section title={labels.derived} order={3}>
      <ul className="remnant-list">
        {rows.map(({ name, value, notes, used }) => (
          <FactRow key={name} name={name} value={value} notes={[...notes, ...from(used)]} />
        ))}
      </ul>
    </Section>
  );
}

const liverRows = ({ scores }: Assessment, locale: Locale): DerivedRow[] =>
  liver.flatMap((id) => {
    const score = scores[id];
    if (score?.value === undefined) return [];
    const value = [score.value.toFixed(decimals[id]), groupName(id, score, locale)].filter(Boolean).join(' · ');
    return [{ name: scoreName(id, locale), value, notes: [], used: score.used }];
  });

/** As the score's users write it; the unrounded value is in the record. */
const decimals: Partial<Record<ScoreId, number>> = {
  albi: 2,
  'fib-4': 2,
  apri: 2,
  'child-pugh': 0,
  meld: 0,
  'meld-na': 0,
};
