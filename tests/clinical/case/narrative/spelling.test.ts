import { describe, expect, it } from 'vitest';
import { plainLetters } from '#clinical/case/narrative/layout/letters.ts';
import { respelled } from '#clinical/case/narrative/layout/spelling.ts';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';

const written = (text: string) => respelled(plainLetters(text)).text;

describe('words are read as they are meant', () => {
  it.each([
    ['Microvacsular invasoin: presnt', 'Microvascular invasion: present'],
    ['CARCIONMA, moderatly differentated', 'CARCINOMA, moderately differentiated'],
    ['a sinlge tumuor', 'a single tumour'],
    ['inva sion', 'invasion'],
    ['resecton margn', 'resection margin'],
    ['脈管內末见癌拴', '脉管内未见癌栓'],
    ['切 缘 未见癌', '切缘 未见癌'],
    ['肝细包癌,包莫完整,中份化', '肝细胞癌,包膜完整,中分化'],
    ['卫生结节', '卫星结节'],
  ])('%s', (slip, meant) => expect(written(slip)).toBe(meant));
});

describe('other words stay', () => {
  it.each([
    'Dr Kessel, module 3, mortal, degenerative, prevent, rejection',
    'haemangiomas infiltrates porta hepatis',
    '4枚结节结构类似',
    '多种瘤',
    '部份化疗',
    '细包膜',
    '癌全部切除',
  ])('%s', (text) => expect(written(text)).toBe(text));
});

it('shows the words as they stand in the source', () => {
  const text = 'Hepatectomy. HCC. No microvacsular invasoin. 脈管內末见癌拴。';
  const mvi = readFacts(text).find(({ fact }) => fact === 'mvi');
  expect([mvi?.value, mvi?.text]).toEqual(['absent', 'No microvacsular invasoin']);
});
