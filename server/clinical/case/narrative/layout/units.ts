import { cut, joined, type Mapped } from './mapped.ts';

/** "最大径(cm): ① 4.2 ② 2.0": of several numbers behind a label that gives their unit, each is told with it. */

const asked = /^[^:]{1,30}[([]\s?(cm|mm|厘米|毫米)\s?[)\]][^:]{0,4}:(?!.*(?:[cm]m\b|厘米|毫米|%))/i;
const number = /(?<![\d.#x*])\d{1,3}(?:\.\d{1,2})?(?:\s?[x*]\s?\d{1,3}(?:\.\d{1,2})?){0,2}(?![\d.)]|\s?[x*:])/g;
const several = /[①-⑨]|(?:^|[\s,;])(?:#\d|[甲乙丙丁])/;

export function withUnits(line: Mapped): Mapped {
  const found = asked.exec(line.text);
  const start = found?.[0].length ?? 0;
  if (!found || !several.test(line.text.slice(start))) return line;
  const parts = [cut(line, 0, start)];
  let done = start;
  for (const { index, 0: figure } of line.text.slice(start).matchAll(number)) {
    const end = start + index + figure.length;
    const unit = ` ${(found[1] ?? '').toLowerCase()}`;
    parts.push(cut(line, done, end), { text: unit, at: Array.from(unit, () => line.at[end - 1] ?? 0) });
    done = end;
  }
  return joined([...parts, cut(line, done)], '');
}
