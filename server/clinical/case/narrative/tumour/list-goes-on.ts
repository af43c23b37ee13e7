import type { Claim } from '../fact.ts';
import type { Stated } from '../scope/scope.ts';
import { benignAt } from './benign-beside.ts';
import type { Sized } from './tumour-size.ts';

/** "Size: S2 1.6 cm" and then "S3 2.8 cm", "HCC三枚:S5 2.1cm" and then "S6 3.7cm": what has a label of the same kind right behind a tumour is one more of them. */

type Placed = Claim & { issue: number; part: number; row?: number; owner?: Sized['owner']; series?: string };

const segment =
  '(?:(?:in |at )?(?:seg(?:m|ment)?\\.? ?|S ?)(?:[1-8]|[IVX]{1,4})[ab]?(?:\\/\\d)?|第?[\\dⅠ-Ⅷ一二三四五六七八][ab]?段)';
const kinds = [
  segment,
  '(?:(?:N[°ºo]\\.? ?|no\\.? ?|#|T|N(?=[1-9] ?\\([SIV]))[1-9](?: ?\\([SIV][^()]{0,20}\\))?)',
  '[A-H]\\)?',
  '(?:(?:the )?(?:first|second|third|fourth)(?: one)?)',
  '[①-⑨]',
  '[甲乙丙丁戊]',
  '[1-9](?:号|[.、)])',
  '(?:[一另]为|一[个枚粒颗]|另一[个枚粒颗])',
];
/** What may stand between the label and the length: where it lies. */
const between = String.raw`[)\]]?[\s:：,(=-]{0,4}(?:${segment}[)\s:,(-]{0,3})?(?:about |measur\w+ |is |was |约|为|径|直径|大小){0,2}`;
const heads = kinds.map((kind) => new RegExp(String.raw`^\W{0,6}${kind}${between}$`, 'i'));
/** The first may stand behind the words that count them. */
const opens = kinds.map((kind) => new RegExp(String.raw`(?:^\W{0,6}|[:：,;(]\s{0,3}|\s)${kind}${between}$`, 'i'));
/** "N° 1 - seg V, 2.7 cm" and then "N° 2 - seg VI, 1.9 cm", each along one axis: so are nodules told, and no pieces. */
const numbered = 1;
const isFirst = /^\W{0,6}(?:N[°ºo]?\.? ?|no\.? ?|#|T)1(?!\d)/i;
const second = /^\W{0,6}(?:N[°ºo]?\.? ?|no\.? ?|#|T)2(?!\d)[^;\d]{0,40}\d/i;
const axes = /\d ?(?:[cm]m ?)?x ?\d/i;
const opensList = (stated: Stated[], row: number): boolean =>
  [row, row + 1].every(
    (i) => !axes.test(stated[i]?.statement.text ?? '') && !another.test(stated[i]?.statement.text ?? ''),
  ) && second.test(stated[row + 1]?.statement.text.replace(/\b(?:seg\w*\.?|S) ?\d/gi, ' ') ?? '');
const another =
  /satell|daughter|\bnodes?\b|thromb|\bcyst|margin|vein|\b(?:specimen|piece|wedge|core|fragment|block|slice|cassette)s?\b|卫星|子灶|淋巴|栓|囊|切缘|标本|组织|蜡块|每片/i;
/** Statements that may stand between two of them. */
const mostApart = 2;

const listed = 'labels';

/** Those of a list whose first is the tumour's. */
export function listedOn<T extends Placed>(placed: T[], stated: Stated[]): T[] {
  const owned = new Map<number, { kind: number; at: number }>();
  const left = [...placed];
  const firstOf = new Map<number | undefined, number>();
  for (const [i, { fact, row }] of placed.entries())
    if (fact === 'tumourSize' && !firstOf.has(row)) firstOf.set(row, i);
  stated.forEach(({ statement: { text, at }, issue, part }, row) => {
    const first = firstOf.get(row) ?? -1;
    const size = left[first];
    if (!size) return;
    const start = at.findIndex((place) => place >= size.start);
    const ahead = text.slice(0, Math.max(0, start));
    const head = `${text.slice(0, start)} `.trimEnd();
    const kind = heads.findIndex((one) => one.test(head));
    const isOpen = size.owner === 'untold' || size.owner === 'unnamed' || size.owner === 'unowned';
    if (!isOpen) {
      const opened = size.owner === 'tumour' ? opens.findIndex((one) => one.test(ahead.trimEnd())) : -1;
      if (opened >= 0) owned.set(row, { kind: opened, at: first });
      return;
    }
    if (kind === numbered && isFirst.test(head) && opensList(stated, row)) {
      owned.set(row, { kind, at: first });
      left[first] = { ...size, owner: 'tumour' as const };
      return;
    }
    if (kind < 0 || another.test(text.slice(0, start + 24)) || benignAt(text) >= 0) return;
    for (let i = row - 1; i >= Math.max(0, row - mostApart); i--) {
      const last = stated[i];
      if (!last || last.issue !== issue || last.part !== part) return;
      const ahead = owned.get(i);
      if (ahead?.kind === kind) {
        owned.set(row, { kind, at: first });
        left[ahead.at] = { ...(left[ahead.at] as T), series: listed };
        left[first] = { ...size, owner: 'tumour' as const, series: listed };
        return;
      }
      if (/\d ?(?:[cm]m|厘米|毫米|公分)/i.test(last.statement.text)) return;
    }
  });
  return left;
}
