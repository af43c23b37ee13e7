import { type Claim, claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';

/** The Japanese codes of what was invaded: vp of the portal vein, vv of the hepatic veins, b of the bile duct. The first grade of a vein may be of its small branches, and says nothing of large ones. */

const code = /(?<![a-z0-9])(vp|vv|b)\s?([0-4])(?![\d.,]\d|[a-z0-9])/gi;
const isScale = /[:=]|\bclass|scheme|定义|标准/i;

export function veinCodeClaims(text: string): Claim[] {
  const codes = everyMatch(text, code);
  if (
    !codes.some(([whole]) => /^v/i.test(whole)) ||
    codes.some((one) => isScale.test(text[one.index + one[0].length] ?? ''))
  )
    return [];
  return codes.flatMap(([whole, of = '', grade], i): Claim[] => {
    const start = codes[i]?.index ?? 0;
    const isDuct = of.toLowerCase() === 'b';
    if (grade === '1' && !isDuct) return [];
    const presence = grade === '0' ? 'absent' : 'present';
    return [claim(isDuct ? 'bileDuctInvasion' : 'macrovascularInvasion', presence, start, start + whole.length)];
  });
}
