import type { FactName } from '../fact.ts';

/** A finding named again further down as changed, in words of which nothing was read: what was told before is no longer sure. */

interface Told {
  fact: FactName;
  end: number;
  /** Over 0: the change itself was read. */
  issue: number;
}

const mvi = 'micro-?vascular invasion|(?<![a-z])MVI(?![a-z])|微血管(?:侵|癌|瘤)';
const names: Partial<Record<FactName, string>> = {
  mvi,
  mviGrade: mvi,
  satellites: String.raw`satellite (?:nodul|lesion|foc)\w*|[卫衛]星(?:結節|结节|灶)`,
  macrovascularInvasion: 'macro-?vascular invasion|large[- ]vessel invasion|大血管(?:侵|癌)',
  bileDuctInvasion: 'bile duct invasion|[胆膽]管(?:侵|癌栓)',
};
const anyChange = /\bnow\b|amend|correct|revis|chang|graded|更[正改]|修[正改訂订]|[訂订]正|改[為为成判]/i;
const changed = String.raw`(?:\b(?:is|are|was|were) now|now (?:un\w+|shows?|seen|present|identified|found)|\b(?:amended|corrected|revised|changed|(?:up|down)graded)\b|更[正改]|修[正改訂订]|[訂订]正|改[為为成判])`;
const changedNames = new Map(
  Object.entries(names).map(([fact, name]) => [
    fact as FactName,
    new RegExp(String.raw`${changed}[^.;。;\n]{0,40}?(?:${name})|(?:${name})[^.;。;\n]{0,20}?${changed}`, 'gi'),
  ]),
);
const remains =
  /\b(?:unchanged|unaltered|not (?:been )?(?:changed|amended|altered)|as (?:before|reported))\b|不[变變]|未[变變改]|[维維]持/i;

export function isCorrectedLater(one: Told, told: Told[], text: string): boolean {
  const pattern = changedNames.get(one.fact);
  const since = text.slice(one.end);
  if (one.issue > 0 || !pattern || !anyChange.test(since)) return false;
  return [...since.matchAll(pattern)].some(
    ({ 0: words, index }) =>
      !remains.test(since.slice(index, index + words.length + 40)) &&
      !told.some(({ fact, end }) => fact === one.fact && end >= one.end + index),
  );
}
