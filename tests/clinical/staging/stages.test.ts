import { describe, expect, it, test } from 'vitest';
import { ajcc8 } from '#clinical/staging/ajcc8.ts';
import { bclc } from '#clinical/staging/bclc.ts';
import { emerald2 } from '#clinical/staging/emerald2.ts';
import { isHighGrade } from '#clinical/staging/grade.ts';
import { imbrave050 } from '#clinical/staging/imbrave050.ts';
import { mviGrade } from '#clinical/staging/mvi-grade.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import type { TumourBurden } from '#clinical/staging/tumour-burden.ts';
import { aCase, type CaseOf, lacking } from '../a-case.ts';

const contained = { macrovascular: false, extrahepatic: false };
const of = (number: number, largest: number): TumourBurden => ({
  number,
  several: number > 1,
  largest,
  sizes: [],
  ...contained,
});

describe('BCLC 2022', () => {
  test.each([
    [1, 1.9, '0'],
    [1, 2, '0'],
    [1, 2.1, 'A'],
    [1, 15, 'A'],
    [2, 2.9, 'A'],
    [2, 3, 'A'],
    [2, 3.1, 'B'],
    [3, 3, 'A'],
    [4, 1, 'B'],
  ])('%i tumours of up to %d cm: %s', (number, largest, stage) => {
    expect(bclc(of(number, largest), 0)).toBe(stage);
  });

  test.each([
    [0, 'A'],
    [1, 'A'],
    [2, 'C'],
    [3, 'D'],
    [4, 'D'],
    [undefined, 'A'],
  ])('with ECOG %s: %s', (ecog, stage) => {
    expect(bclc(of(1, 3), ecog)).toBe(stage);
  });

  it('is C with invasion or spread, D before C, and untold where these or the tumours are', () => {
    expect(bclc({ ...of(1, 3), macrovascular: true }, 0)).toBe('C');
    expect(bclc({ sizes: [], macrovascular: false, extrahepatic: true }, 0)).toBe('C');
    expect(bclc({ ...of(1, 3), macrovascular: true }, 3)).toBe('D');
    expect(bclc({ number: 1, largest: 3, sizes: [], extrahepatic: false }, 0)).toBe('cannot-tell');
    expect(bclc({ sizes: [], largest: 1, ...contained }, 0)).toBe('cannot-tell');
    expect(bclc({ sizes: [], several: true, largest: 3.1, ...contained }, 0)).toBe('B');
  });
});

describe('AJCC 8', () => {
  test.each([
    [1, 1.9, true, 'T1a'],
    [1, 2, true, 'T1a'],
    [1, 2, undefined, 'T1a'],
    [1, 2.1, false, 'T1b'],
    [1, 2.1, true, 'T2'],
    [1, 2.1, undefined, 'cannot-tell'],
    [2, 4.9, false, 'T2'],
    [2, 5, undefined, 'T2'],
    [2, 5.1, false, 'T3'],
  ] as const)('%i tumours of up to %d cm, invasion %s: %s', (number, largest, mvi, stage) => {
    expect(ajcc8(of(number, largest), mvi)).toBe(stage);
  });

  it('is T4 when a major branch is invaded', () => {
    expect(ajcc8({ ...of(1, 1), macrovascular: true }, false)).toBe('T4');
    expect(ajcc8({ number: 1, largest: 1, sizes: [] }, false)).toBe('cannot-tell');
  });
});

describe('IMbrave050', () => {
  test.each([
    [3, 5.1, false, false, 'group-1'],
    [3, 5, false, false, 'not-eligible'],
    [4, 5, false, false, 'group-2'],
    [4, 5.1, true, true, 'not-eligible'],
    [3, 5, true, false, 'group-3'],
    [1, 2, false, true, 'group-3'],
    [1, 2, undefined, false, 'cannot-tell'],
    [1, 2, true, undefined, 'group-3'],
    [1, 6, undefined, undefined, 'group-1'],
  ] as const)('%i tumours of up to %d cm, MVI %s, high grade %s: %s', (number, largest, mvi, grade, group) => {
    expect(imbrave050(of(number, largest), mvi, grade)).toBe(group);
  });

  it('is not for spread outside the liver', () => {
    expect(imbrave050({ ...of(1, 6), extrahepatic: true }, true, true)).toBe('not-eligible');
  });
});

describe('EMERALD-2', () => {
  test.each([
    [1, 1, true, undefined, 'group-1'],
    [5, 9, undefined, true, 'group-1'],
    [3, 5.1, false, false, 'group-2'],
    [3, 5, false, false, 'not-eligible'],
    [4, 5, false, false, 'group-3'],
    [4, 5.1, false, false, 'not-eligible'],
    [1, 3, undefined, false, 'cannot-tell'],
    [1, 6, undefined, false, 'group-2'],
  ] as const)('%i tumours of up to %d cm, MVI %s, satellites %s: %s', (number, largest, mvi, satellites, group) => {
    expect(emerald2(of(number, largest), mvi, satellites, true)).toBe(group);
  });

  test.each([
    ['macrovascular invasion', { macrovascular: true }, true, 'not-eligible'],
    ['macrovascular invasion not told', { macrovascular: undefined }, true, 'cannot-tell'],
    ['spread outside the liver', { extrahepatic: true }, true, 'not-eligible'],
    ['spread not told', { extrahepatic: undefined }, true, 'cannot-tell'],
    ['combined histology', {}, false, 'not-eligible'],
    ['histology not told', {}, undefined, 'cannot-tell'],
    ['none of these', {}, true, 'group-1'],
  ] as const)('3 cm with MVI and %s', (_, spread, isHcc, group) => {
    const { macrovascular, extrahepatic } = { ...contained, ...spread };
    const burden: TumourBurden = {
      ...{ number: 1, several: false, largest: 3, sizes: [] },
      ...(macrovascular === undefined ? {} : { macrovascular }),
      ...(extrahepatic === undefined ? {} : { extrahepatic }),
    };
    expect(emerald2(burden, true, false, isHcc)).toBe(group);
  });

  it('is in none of its groups by size alone, whatever is not told', () => {
    expect(emerald2({ number: 1, several: false, largest: 3, sizes: [] }, false, false, undefined)).toBe(
      'not-eligible',
    );
  });

  it('is judged of a chart whose histology is combined, or not told', () => {
    const withMvi = (histology: 'hcc' | 'combined' | null) =>
      stagesOf(aCase({ inputs: { mvi: 'present', histology } })).emerald2;
    expect(withMvi('hcc')).toBe('group-1');
    expect(withMvi('combined')).toBe('not-eligible');
    expect(withMvi(null)).toBe('cannot-tell');
  });
});

describe('grades', () => {
  test.each([
    [0, 0, 'M0'],
    [5, 1, 'M1'],
    [6, 1, 'M2'],
    [5, 1.1, 'M2'],
    [1, 0.5, 'M1'],
  ])('%i vessels up to %d cm away are %s', (vessels, distance, grade) => {
    expect(mviGrade(vessels, distance)).toBe(grade);
  });

  test.each([
    ['I', false],
    ['II', false],
    ['III', true],
    ['IV', true],
    ['II-III', true],
    ['I-II', false],
    ['Edmondson-Steiner grade III', true],
    ['G2', false],
    ['G3', true],
    ['grade 2/4', false],
    ['3 of 4', true],
    ['III/IV', true],
    ['Ⅲ级', true],
    ['Ⅱ级', false],
    ['well', false],
    ['moderate', false],
    ['Moderately differentiated', false],
    ['poor', true],
    ['moderate to poor', true],
    ['中分化', false],
    ['中-低分化', true],
    ['see comment', undefined],
  ])('"%s" is high: %s', (written, high) => {
    expect(isHighGrade(written)).toBe(high);
  });
});

describe('which source stages are judged from', () => {
  test.each([
    ['imaging', { imaging: { number: 1, sizes: [4] }, specimen: { number: 2, sizes: [4, 4] } }, 'A'],
    ['pathology', { imaging: { sizes: [4] }, specimen: { number: 2, sizes: [4, 4] } }, 'B'],
    ['pathology', { imaging: { number: 1 }, specimen: { number: 2, sizes: [4, 4] } }, 'B'],
    ['imaging', { imaging: { number: 'several', sizes: [4] }, specimen: {} }, 'B'],
    ['pathology', { imaging: {}, specimen: { sizes: [4] } }, 'cannot-tell'],
    ['none', { imaging: { sizes: [4] }, specimen: {} }, 'cannot-tell'],
  ] as [string, CaseOf, string][])('%s: %o is BCLC %s', (source, findings, stage) => {
    expect(stagesOf(aCase(findings))).toMatchObject({ source, bclc: stage });
  });

  it('judges AJCC and the trial flags from pathology whatever imaging says', () => {
    const stages = stagesOf(aCase({ imaging: { number: 1, sizes: [4] }, specimen: { number: 2, sizes: [6, 1] } }));
    expect(stages).toMatchObject({
      bclc: 'A',
      milan: 'within',
      ajcc8: 'T3',
      imbrave050: 'group-1',
      emerald2: 'group-2',
    });
  });

  it('takes silence about spread for none and an unreadable statement for unknown', () => {
    expect(stagesOf(aCase({ inputs: { macrovascularInvasion: null, extrahepaticSpread: null } })).milan).toBe('within');
    expect(stagesOf(aCase({ inputs: { macrovascularInvasion: lacking('unreadable') } })).milan).toBe('cannot-tell');
  });

  it('counts an uncertain microvascular invasion as unknown', () => {
    expect(stagesOf(aCase({ inputs: { mvi: 'uncertain' } }))).toMatchObject({
      ajcc8: 'cannot-tell',
      imbrave050: 'cannot-tell',
    });
  });
});
