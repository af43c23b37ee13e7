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
export function ofWhatWasSent<T extends Told>(all: T[], text: string): T[] {
  const kept = autopsy.test(text.slice(0, top)) ? all.filter((one) => !isTakenAlive(one, text)) : all;
  const found = noLiver.exec(text);
  const [any] = kept;
  if (!found || !any || kept.some(({ fact }) => fact === 'specimen')) return kept;
  const told = kept.filter(({ fact }) => !ofPiece.has(fact));
  return [
    ...told,
    { ...any, fact: 'specimen', value: 'other', start: found.index, end: found.index + found[0].length },
  ];
}

/** A core that an autopsy's report names is of the living, a liver taken out whole is no explant. */
const isTakenAlive = ({ fact, value }: Told, text: string): boolean =>
  fact === 'specimen' &&
  (value === 'biopsy' ||
    (value === 'resection' && !/resect|ectom|切除/i.test(text)) ||
    (value === 'explant' && !/transplant|explant|recipient|移植|病肝|受体/i.test(text)));
const top = 400;

const ofPiece = new Set<FactName>(['tumourSize', 'tumourNumber', 'margin', 'marginDistance', 'capsule']);
const noLiver =
  /\bno\s+liver\s+(?:(?:lesion|tumou?r|tissue|parenchyma|specimen)\s+){0,2}(?:(?:(?:is|was|has been)\s+(?:\w+\s+)?)?(?:included|received|submitted|sent|attached|removed)|exists)|\bliver parenchyma (?:proper )?was not (?:removed|sent|submitted|received)|\bno hepatectomy was\b|\b(?:ectopic|heterotopic)\s+liver\b|[异異]位肝|[未没沒]切肝|肝[脏臟]?(?:本身)?[未没沒]有?切取|[未没沒]有?送检?肝[脏臟]?(?:组织|組織|肿瘤|腫瘤|标本|標本)/i;

const autopsy =
  /\b(?:autopsy|necropsy|post-?mortem)\b(?! (?:change|interval|auto\w+))|[尸屍][体體]?(?:检|檢|解剖)|剖[验驗]|系[统統]病?理?解剖|死者[男女,,。生]/i;
const otherwiseTaken =
  /biops|\bbx\b|needle|\bcores?\b|\bfna\b|autops|post-?mortem|transplant|explant|穿刺|活检|移植|病肝|供肝|尸/i;
/** Named by its lobe at the head of the report, and described as cut. */
const lobeHead =
  /(?:^|\n)\s{0,4}(?:标本|送检|SPEC\w{0,8}|检体)?\s?[A-C]?\s?[：:]?\s?肝[脏臟]?[左右尾中][^\n,，。;；]{0,6}[叶葉段](?=[\s,，。;；])/;
const opened = /切面|剖面|剖开|灰白|灰黄|灰黃|质[硬韧中]|硬。|坏死|壞死/;
