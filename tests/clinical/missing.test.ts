import { describe, expect, it, test } from 'vitest';
import { assessCase } from '#clinical/assess-case.ts';
import type { NetworkIdentity } from '#clinical/assessment.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { aCase, type CaseOf, lacking, pendingCase } from './a-case.ts';

const postoperative: NetworkIdentity = {
  id: 'postoperative',
  version: '1',
  digest: 'd',
  status: 'demonstration',
  features: ['lnAfp', 'ecog', 'mvi'],
  highFrom: {},
};

const missing = (patientCase = aCase(), identities = [postoperative]) =>
  assessCase(patientCase, { settings: defaultSettings, identities, outputs: [] }).missing;
const entry = (input: string, of: CaseOf) => missing(aCase(of)).find((one) => one.input === input);

describe('what is missing', () => {
  it('is nothing where nothing is', () => {
    expect(missing()).toEqual([]);
  });

  test.each([
    [
      'afp',
      { inputs: { afp: lacking('out-of-window') } },
      'out-of-window',
      ['erasl-pre', 'erasl-post', 'ers', 'postoperative'],
    ],
    ['astUpperLimit', { inputs: { astUpperLimit: null } }, 'not-found', ['apri']],
    ['sodium', { inputs: { sodium: lacking('unknown-unit') } }, 'unknown-unit', ['meld-na']],
    ['ecog', { inputs: { ecog: null } }, 'not-found', ['network', 'postoperative']],
    ['mvi', { inputs: { mvi: 'uncertain' } }, 'not-stated', ['erasl-post', 'hcc-crs', 'ers', 'shim', 'postoperative']],
    [
      'margin',
      { inputs: { margin: lacking('conflict') } },
      'conflict',
      ['erasl-pre', 'erasl-post', 'hcc-crs', 'ers', 'shim', 'score', 'network'],
    ],
    [
      'neoadjuvant',
      { inputs: { neoadjuvant: lacking('unreadable') } },
      'unreadable',
      ['erasl-pre', 'erasl-post', 'hcc-crs', 'ers', 'shim', 'score', 'network'],
    ],
    ['adjuvant', { inputs: { adjuvant: lacking('unreadable') } }, 'unreadable', ['network']],
  ] as [string, CaseOf, string, string[]][])('%s of %o: %s, would change %o', (input, of, reason, wouldChange) => {
    expect(entry(input, of)).toEqual({ input, reason, wouldChange, ...(input === 'ecog' ? { assumed: true } : {}) });
  });

  it('leaves out what would change nothing', () => {
    // "no MVI" says what the grade would
    const graded = { ...postoperative, features: ['mviM2'] };
    expect(missing(aCase({ inputs: { mviGrade: null } }), [graded])).toEqual([]);
    expect(missing(aCase({ inputs: { mviGrade: null, mvi: 'present' } }), [graded])).toEqual([
      { input: 'mviGrade', reason: 'not-found', wouldChange: ['postoperative'] },
    ]);
    expect(entry('pivka2', { inputs: { pivka2: null } })).toBeUndefined();
    expect(entry('marginDistance', { inputs: { marginDistance: null } })).toBeUndefined();
  });

  it('asks nothing for a closed score', () => {
    const { wouldChange } = entry('afp', { inputs: { afp: null, neoadjuvant: 'present' } }) ?? {};
    expect(wouldChange).toBeUndefined();
  });

  it('asks for the sizes of all nodules though the largest is known', () => {
    expect(entry('tumourSizePathology', { specimen: { number: 3, sizes: [3, 2] } })).toEqual({
      input: 'tumourSizePathology',
      reason: 'not-stated',
      wouldChange: ['shim'],
    });
  });

  it('puts first what something waits for, last what is assumed', () => {
    const found = missing(aCase({ inputs: { afp: null, ecog: null, extrahepaticSpread: null } }));
    expect(found.map(({ input, assumed }) => [input, assumed ?? false])).toEqual([
      ['afp', false],
      ['extrahepaticSpread', true],
      ['ecog', true],
    ]);
  });

  it('is pending before the pathologist has answered, and the margin stands on an assumption', () => {
    const found = missing(pendingCase(), []);
    expect(found.find(({ input }) => input === 'mvi')).toMatchObject({ reason: 'pending' });
    expect(found.find(({ input }) => input === 'mvi')?.wouldChange).toContain('erasl-post');
    expect(found.find(({ input }) => input === 'histology')).toMatchObject({ reason: 'pending', assumed: true });
  });

  it('says that the histology would settle the plan where HCC cannot be told', () => {
    const found = entry('histology', { diagnosis: { kind: 'cannot-tell' }, inputs: { histology: null } });
    expect(found?.wouldChange).toEqual(expect.arrayContaining(['plan', 'score', 'network']));
  });
});
