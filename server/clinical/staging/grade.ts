// Edmondson & Steiner, Cancer 1954;7:462-503 (I-IV); WHO: well, moderate, poor. The worst grade named counts.
import type { Source } from '../source.ts';

export const gradeSource: Source = {
  citation: { text: 'Edmondson & Steiner, Cancer 1954;7:462-503; WHO' },
  tells: 'Edmondson III to IV, or poorly differentiated, counts as high grade. The worst grade named counts.',
};

const highWords = /\b(poor(ly)?|undifferentiated|anaplastic)\b|低分化|未分化/i;
const lowWords = /\b(well|moderate(ly)?)\b|高分化|中分化/i;
const numeral = /(?<![a-z])(iv|iii|ii|i|[1-4])(?![a-z0-9])/gi;
const order = ['i', 'ii', 'iii', 'iv'];

/** Whether a grade as written is Edmondson III-IV or poor; undefined where it cannot be read. */
export function isHighGrade(written: string): boolean | undefined {
  if (highWords.test(written)) return true;
  const romans = written
    .replace(/[Ⅰ-Ⅳ]/g, (sign) => order[sign.charCodeAt(0) - 'Ⅰ'.charCodeAt(0)] ?? sign)
    .replace(/\bG([1-4])\b/gi, '$1')
    // a grade of four
    .replace(/\s*(?:\/|of)\s*(?:4|IV)\b/gi, '');
  const grades = [...romans.matchAll(numeral)].map(([text]) => {
    const roman = order.indexOf(text.toLowerCase()) + 1;
    return roman > 0 ? roman : Number(text);
  });
  if (grades.length > 0) return Math.max(...grades) >= 3;
  return lowWords.test(written) ? false : undefined;
}
