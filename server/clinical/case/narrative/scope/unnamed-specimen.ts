import type { FactName } from '../fact.ts';

/** What a report is of that names no specimen. */

interface Told {
  fact: FactName;
  value: unknown;
  start: number;
  end: number;
}

/** Only a resected piece of liver has a margin to be cut through or away from, or is cut open to see the tumour; at an autopsy nothing was resected. */
export function unnamedSpecimen<T extends Told>(kept: T[], text: string): T[] {
  const [any] = kept;
  if (!any || kept.some(({ fact }) => fact === 'specimen')) return [];
  const found = autopsy.exec(text);
  if (found) {
    const [start, end] = [found.index, found.index + found[0].length];
    return [{ ...any, fact: 'specimen', value: 'other', start, end }];
  }
  const margin = kept.find(({ fact }) => fact === 'marginDistance' || fact === 'margin');
  const isOpened = lobeHead.test(text) && opened.test(text);
  const sign = margin ?? (isOpened ? kept.find(({ fact }) => fact === 'tumourSize') : undefined);
  return sign && !otherwiseTaken.test(text) ? [{ ...sign, fact: 'specimen', value: 'resection' }] : [];
}

/** Of a deposit or a clot there is a report, but of no tumour in the liver that was sent. */
export function ofWhatWasSent<T extends Told>(kept: T[], text: string): T[] {
  const found = noLiver.exec(text);
  const [any] = kept;
  if (!found || !any || kept.some(({ fact }) => fact === 'specimen')) return kept;
  const told = kept.filter(({ fact }) => !ofPiece.has(fact));
  return [
    ...told,
    { ...any, fact: 'specimen', value: 'other', start: found.index, end: found.index + found[0].length },
  ];
}

const ofPiece = new Set<FactName>(['tumourSize', 'tumourNumber', 'margin', 'marginDistance', 'capsule']);
const noLiver =
  /\bno liver (?:(?:lesion|tumou?r|tissue|parenchyma|specimen) ){0,2}(?:(?:is|was|has been) (?:\w+ )?(?:included|received|submitted|sent|attached)|exists)|[未没沒]有?送检?肝[脏臟]?(?:组织|組織|肿瘤|腫瘤|标本|標本)/i;

const autopsy =
  /\b(?:autopsy|necropsy|post-?mortem)\b(?! (?:change|interval|auto\w+))|[尸屍][体體]?(?:检|檢|解剖)|剖[验驗]/i;
const otherwiseTaken =
  /biops|\bbx\b|needle|\bcores?\b|\bfna\b|autops|post-?mortem|transplant|explant|穿刺|活检|移植|病肝|供肝|尸/i;
/** Named by its lobe at the head of the report, and described as cut. */
const lobeHead =
  /(?:^|\n)\s{0,4}(?:标本|送检|SPEC\w{0,8}|检体)?\s?[A-C]?\s?[：:]?\s?肝[脏臟]?[左右尾中][^\n,，。;；]{0,6}[叶葉段](?=[\s,，。;；])/;
const opened = /切面|剖面|剖开|灰白|灰黄|灰黃|质[硬韧中]|硬。|坏死|壞死/;
