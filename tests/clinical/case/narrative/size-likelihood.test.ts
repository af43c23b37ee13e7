import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allLengths, plain } from '#clinical/case/narrative/likelihood/all-lengths.ts';
import { isUnlikelySize } from '#clinical/case/narrative/likelihood/size-likelihood.ts';
import { weights } from '#clinical/case/narrative/likelihood/weights.ts';
import { kindsIn } from '#clinical/case/narrative/likelihood/word-kinds.ts';
import { fittedWeights, weightsFile } from '../../pathology-corpus/fit-size-likelihood.ts';
import { valuesRead } from './values-read.ts';

/** The second opinion on size: it finds none, and withholds one that the words around it speak against. */

const lengths = (text: string) => allLengths(plain(text)).map(({ cm, axes }) => [cm, axes]);

describe('every length of a text', () => {
  it.each([
    ['Tumour 4.2 x 3.0 x 2.8 cm', [[4.2, 3]]],
    ['a nodule of 18 mm', [[1.8, 1]]],
    [
      '3.5, 2.0 and 1.2 cm',
      [
        [3.5, 1],
        [2, 1],
        [1.2, 1],
      ],
    ],
    ['肿瘤大小４．２×３．０厘米', [[4.2, 2]]],
    [
      '直径 12 毫米,距切缘 8mm',
      [
        [1.2, 1],
        [0.8, 1],
      ],
    ],
    ['6,2 x 4,4 cm', [[6.2, 2]]],
    ['three nodules in 5 blocks, 2016', []],
  ])('%s', (text, expected) => {
    expect(lengths(text)).toEqual(expected);
  });
});

describe('words by what they are of', () => {
  it.each([
    ['the gallbladder measures', ['organ', 'size']],
    ['previous resection in 2018: tumour', ['earlier', 'specimen', 'earlier', 'tumour']],
    ['肿瘤距切缘', ['tumour', 'distance', 'distance']],
    ['B超示血管瘤', ['seen', 'benign']],
    ['tumourless', []],
  ])('%s', (text, expected) => {
    expect(kindsIn(plain(text)).map(({ kind }) => kind)).toEqual(expected);
  });
});

const english = `Left lobectomy, 14 x 10 x 8 cm, cut into slices, the biggest of 9.4 by 6.1 cm. A single pale tumour measuring 4.4 cm in greatest dimension
lies 2.3 cm from the margin. Attached gallbladder 7.5 cm long. Previous resection in 2018 elsewhere: tumour of 6.5 cm, margin 1.2 cm.`;
const chinese = `临床:B超示肝右叶占位,大小6.1cm。
右半肝切除标本13×10×6cm,切面见灰白色肿瘤一枚,大小4.4×4.0×3.8cm,距切缘2.3cm。胆囊长7.5cm。2018年外院曾切除肝癌,大小5.2cm。`;

describe('a size', () => {
  it.each([
    ['of the tumour', 4.4, english, false],
    ['of the specimen', 14, english, true],
    ['of the gallbladder', 7.5, english, true],
    ['that is a distance', 2.3, english, true],
    ['of the tumour', 4.4, chinese, false],
    ['of the specimen', 13, chinese, true],
    ['of the gallbladder', 7.5, chinese, true],
    ['that is a distance', 2.3, chinese, true],
  ])('%s (%d cm)', (_, cm, text, isUnlikely) => {
    expect(isUnlikelySize(cm, text)).toBe(isUnlikely);
  });

  it('that stands nowhere, or among more lengths than a report has, is left to the rules', () => {
    expect(isUnlikelySize(11, english)).toBe(false);
    expect(isUnlikelySize(14, `${english}${' Block 1.5 cm.'.repeat(400)}`)).toBe(false);
  });
});

describe('a report read', () => {
  const sizes = (text: string) => valuesRead(text, 'tumourSize');

  it('keeps the size that both hold for the tumour’s', () => {
    expect(sizes(english)).toEqual([4.4]);
    expect(sizes(chinese)).toEqual([4.4]);
  });

  // What the second opinion costs: the rules read 2.0 cm in both.
  it.each([
    'The mass which measured 6.4 cm before two courses of TACE now measures 2.0 cm. HCC.',
    '肝细胞癌。\n修正说明:首份报告写"癌结节2枚,最大径2.4 cm"。最大结节实为2.0 cm。',
  ])('gives none where a larger one seems likelier: %s', (text) => {
    expect(sizes(text)).toEqual([]);
  });
});

describe('the weights', () => {
  it('are those that the development reports yield, as they are (else run fit-size-likelihood.ts)', () => {
    expect(readFileSync(weightsFile, 'utf8')).toBe(fittedWeights());
  }, 60_000);

  it('are finite, and say what a pathologist would', () => {
    const of = (sign: string) => weights.get(sign) ?? 0;
    expect([...weights.values()].every(Number.isFinite)).toBe(true);
    for (const kind of ['organ', 'benign', 'satellite', 'distance', 'earlier'])
      expect(of('owner:tumour'), kind).toBeGreaterThan(of(`owner:${kind}`));
    expect(of('last:size')).toBeGreaterThan(of('last:distance'));
  });
});
