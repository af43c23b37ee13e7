import { Group, Stack, Text } from '@mantine/core';
import type { Assessment } from '#clinical/assessment.ts';
import { shownSources } from '#clinical/cards/shown-sources.ts';
import { capital, inputName, list } from '#clinical/cards/words.ts';
import type { InputName } from '#clinical/case/patient-case.ts';
import { isKnown, type Span } from '#clinical/case/sourced.ts';
import { Quotation } from '#ui/case/source.tsx';
import { Remarks } from '#ui/case/why.tsx';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Section } from '#ui/section.tsx';
import { Empty } from '#ui/states.tsx';
import { CitationLine } from './citation-line.tsx';
import { SourceButton } from './source-window.tsx';

/** Every resource of the chart that was used, by what it gave; what was left out and why; the papers. */
export function SourcesTab({ assessment }: { assessment: Assessment }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const sources = usedResources(assessment);
  const papers = shownSources(assessment);
  return (
    <Stack gap={36}>
      <Section title={labels.fromTheChart} order={3}>
        {sources.length === 0 ? (
          <Empty title={labels.noSources} />
        ) : (
          <ul className="remnant-list">
            {sources.map(({ reference, gave, quoted }) => (
              <Group
                key={reference}
                component="li"
                gap="md"
                wrap="nowrap"
                align="flex-start"
                py={8}
                className="remnant-fact"
              >
                <SourceButton reference={reference} named />
                <Stack gap={4}>
                  <Text size="sm">
                    {capital(
                      list(
                        gave.map((name) => inputName(name, locale)),
                        locale,
                        12,
                      ),
                    )}
                  </Text>
                  {quoted.map((span) => (
                    <Quotation key={span.text} span={span} />
                  ))}
                </Stack>
              </Group>
            ))}
          </ul>
        )}
      </Section>
      <Remarks title={labels.notes} remarks={assessment.notes} />
      {papers.length > 0 && (
        <Section title={labels.publications} order={3}>
          <ul className="remnant-list">
            {papers.map((citation) => (
              <li key={citation.text}>
                <CitationLine citation={citation} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Stack>
  );
}

interface Used {
  reference: string;
  gave: InputName[];
  quoted: Span[];
}

function usedResources({ inputs }: Assessment): Used[] {
  const byReference = new Map<string, Used>();
  for (const [name, fact] of Object.entries(inputs) as [InputName, Assessment['inputs'][InputName]][]) {
    if (!isKnown<unknown>(fact)) continue;
    for (const reference of fact.from) {
      const used = byReference.get(reference) ?? { reference, gave: [], quoted: [] };
      used.gave.push(name);
      if (fact.span?.document === reference && !used.quoted.some(({ text }) => text === fact.span?.text))
        used.quoted.push(fact.span);
      byReference.set(reference, used);
    }
  }
  return [...byReference.values()].sort((a, b) => a.reference.localeCompare(b.reference));
}
