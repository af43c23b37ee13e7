import { describe, expect, it } from 'vitest';
import { assessCase } from '#clinical/assess-case.ts';
import type { Card } from '#clinical/cards/card.ts';
import { composeCards } from '#clinical/cards/compose.ts';
import { patternName } from '#clinical/cards/words.ts';
import { readCase } from '#clinical/case/read-case.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { loadNetworks } from '#server/inference/registry.ts';
import { type CaseOf, scan } from '../a-case.ts';
import { hccOnList, labs, patient, procedure } from '../a-chart.ts';
import { cardsOf, charts, contextOf, situation } from './situations.ts';

/** A card never says more than is told, nor what is out of season. */

const cardOf = (chart: CaseOf) => cardsOf(situation(chart), 'en')[0] as Card;

describe('without a resection that is told', () => {
  const cardOfBundle = (resources: object[], rest: object = {}): Card => {
    const bundle = { resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })), ...rest };
    const patientCase = readCase(bundle, { asOf: '2026-01-25', settings: defaultSettings });
    const assessment = assessCase(patientCase, { settings: defaultSettings, identities: [], outputs: [] });
    return composeCards(assessment, contextOf({ ...situation({}), assessment }, 'en'))[0] as Card;
  };
  const excision = procedure('op', { coding: [{ system: 'http://snomed.info/sct', code: '107963000' }] }, '2026-01-15');

  it('an operation that does not say what was done is no resection, and nothing that follows from it is asked for', () => {
    const card = cardOfBundle([patient(), hccOnList, excision, ...labs()]);
    expect(card.summary).toBe(
      'A liver operation is recorded on 15 Jan 2026, but its code does not say whether it was a resection.',
    );
    expect(card.detail).toBe(
      'Please record which operation was done. Until then no risk group and no follow-up dates are shown.',
    );
  });

  it('a chart read in part says so, and asks nobody to record what was not read', () => {
    const link = [{ relation: 'next', url: 'https://ehr.example.org/next' }];
    const card = cardOfBundle([patient(), hccOnList, ...labs()], { link });
    expect(card.summary).toBe(
      'Whether the liver was resected cannot be told. Procedures: only part of the chart could be read.',
    );
    expect(card.detail).toBe('Until then no risk group and no follow-up dates are shown.');
  });
});

describe('in season', () => {
  const high = charts['high group'] ?? {};

  it('adjuvant therapy is for the team in the first 90 days', () => {
    expect(cardOf({ ...high, asOf: '2026-04-15' }).detail).toContain('**For the MDT:**');
    expect(cardOf({ ...high, asOf: '2026-04-16' }).detail).not.toContain('**For the MDT:**');
  });

  it('a visit whose window is open says since when it was due', () => {
    const card = cardOf({ ...high, asOf: '2026-04-20' });
    expect(card.summary).toContain('MRI/CT + AFP was due 15 Apr, 5 days ago.');
    expect(card.detail).toContain('was due 15 Apr, 5 days ago; the window is open to 6 May.');
  });
});

it('every pattern of the networks served has its words in Chinese', async () => {
  const { identities } = await loadNetworks('models');
  const patterns = identities.flatMap(({ highFrom }) => Object.keys(highFrom));
  expect(patterns).toContain('clinical+pathology');
  for (const pattern of patterns) expect(patternName(pattern, 'zh-CN')).not.toMatch(/[a-z]/);
});

describe('an overdue visit', () => {
  it('says that the ultrasound done in its place does not complete it', () => {
    const imaging = [{ ...scan('2026-04-10'), modality: 'US' as const }];
    expect(cardOf({ asOf: '2026-06-15', followUp: { imaging, afp: [] }, ...charts['high group'] }).detail).toContain(
      'was due 15 Apr, 9 weeks ago. Ultrasound or non-contrast imaging on 10 Apr 2026 does not complete a visit.',
    );
  });
});

describe('what the pathologist said', () => {
  it('MVI is uncertain where the report says so, and waits alone', () => {
    expect(cardOf({ inputs: { mvi: 'uncertain' } }).detail).toContain(
      '**Missing:** Microvascular invasion (MVI): reported as uncertain. Needed for ERASL-post and HCC-CRS.',
    );
  });

  it('vascular invasion of vessels not told is named beside the MVI that is asked for', () => {
    const one = situation({ inputs: { mvi: null } });
    const assessment = { ...one.assessment, notes: [{ code: 'mvi-level-not-assessed' as const }] };
    expect(cardsOf({ ...one, assessment }, 'en')[0]?.detail).toContain(
      '**Unsure:** Vascular invasion is present, its level is not assessed.',
    );
  });
});
