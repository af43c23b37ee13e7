// Versioned, dated rule sets with a region switch (clinical.md, Guidance).
import type { Option } from '../assessment.ts';
import type { Region } from '../settings.ts';
import { cited } from '../source.ts';
import { type CautionId, cautionIds } from './cautions.ts';
import { type OptionFacts, type Rule, validFrom } from './rule.ts';
import { adjuvantChina } from './rules/adjuvant-china.ts';
import { adjuvantSystemic } from './rules/adjuvant-systemic.ts';
import { antivirals } from './rules/antivirals.ts';
import { afterRecurrence } from './rules/recurrence.ts';
import { surveillance } from './rules/surveillance.ts';

/** Raised whenever a rule is added, changed or withdrawn. */
export const ruleSetEdition = '2026.1';

/** Sources on which no rule here rests, and why they must still be opened. */
export const guidanceToOpen = [
  'EASL 2024/25: its text on follow-up after resection. The 3 to 4 months of EASL 2018 are those of ultrasound; they are not shown.',
  'NCCN, current version: its interval. Our sources conflict; it is not shown.',
] as const;

export const rules: Rule[] = [
  ...surveillance,
  ...adjuvantSystemic,
  ...adjuvantChina,
  ...antivirals,
  ...afterRecurrence,
];

export const ruleSetId = (region: Region): string => `${region}-${ruleSetEdition}`;

/** The rules of a region in force on a day. */
export const rulesInForce = (all: Rule[], region: Region, day: string): Rule[] =>
  all.filter((rule) => {
    const { regions, validUntil } = rule;
    return regions.includes(region) && validFrom(rule) <= day && (validUntil === undefined || day <= validUntil);
  });

/** What no checkpoint inhibitor is given beside, whoever asks (clinical.md, Guidance): a hard stop, not a matter of weighing. */
export const checkpointStops: readonly CautionId[] = ['transplant'];

/** What applies to this patient. A recurrence replaces adjuvant therapy by what follows it. */
export function optionsFor(facts: OptionFacts, region: Region, day: string): Option[] {
  return rulesInForce(rules, region, day)
    .filter((rule) => !(rule.kind === 'adjuvant' && facts.recurrence) && rule.applies(facts))
    .map((rule) => {
      const { id, strength, citation, against, treatment } = rule;
      const stoppedBy = stopsOf(rule, facts);
      return {
        id,
        strength,
        citation: cited(citation),
        ...(against ? { against: against.map(cited) } : {}),
        cautions: treatment ? [...cautionIds] : [],
        ...(stoppedBy.length > 0 ? { stoppedBy } : {}),
      };
    });
}

const stopsOf = ({ treatment }: Rule, { cautions }: OptionFacts): CautionId[] =>
  treatment === 'checkpoint-inhibitor'
    ? checkpointStops.filter((stop) => cautions.some(({ id, state }) => id === stop && state === 'present'))
    : [];
