import { everyMatch } from './every-match.ts';
import { type Claim, claim, type FactValues } from './fact.ts';
import { tumourNames } from './histology-names.ts';

/** What the tumour is. Denied, doubted and compared names are no diagnosis, and the parts of a combined tumour are not two. */

type Kind = FactValues['histology'];

const denied =
  /(?:\b(?:no|not|without|negative for|excludes?|rather than|ruled out|absence of|never|nor|neither)\b[^,;:]{0,60}|\b(?:ghost|resembl\w+|mimic\w*|in keeping with a history of)\b[^,;:]{0,40}|(?:未见|无|非|不是|不支持|排除|除外|鉴别|并非|不符合)[^,。;]{0,8})$/i;
const doubted =
  /(?:\b(?:suspicious for|suspected|possible|possibly|cannot exclude|versus|vs\.?|\?|r\/o|rule out|query|differential[^.]{0,30}|early|at risk of|component|previous\w*|arising in an?)[^,;:]{0,30}|(?:可疑|疑|不除外|不能排除|待排|考虑|早期|可能|符合|临床|局灶)[^,。;]{0,4}|\?)$/i;
const doubtedAfter =
  /^[^,;。.]{0,40}?(?:cannot be (?:excluded|ruled out)|is (?:not )?(?:favou?red|suspected)|versus\b|vs\b|not excluded)|^[^,。;]{0,4}(?:可能|不除外|待排|\?|成分|component|风险)|^ ?component|^\s?(?:versus|vs)\b|^\?|^ (?:surveillance|risk|template|case summary|checklist|protocol)/i;
const title =
  /summary|template|checklist|protocol|standard|模板|报告单|登记表|规范化|检查报告|Ki-?67|HepPar|Hepatocyte|免疫组化|IHC|immunostain/i;
/** Named beside a primary tumour, these are what else was found. */
const minor: readonly Kind[] = ['benign'];

export function readHistology(text: string): Claim[] {
  if (title.test(text) && !/diagnos|诊断|type|类型/i.test(text)) return [];
  const taken: [number, number][] = [];
  const claims: Claim[] = [];
  for (const [kind, name] of tumourNames)
    for (const found of everyMatch(text, name)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (taken.some(([from, to]) => start < to && end > from)) continue;
      taken.push([start, end]);
      const [before, after] = [text.slice(Math.max(0, start - 90), start), text.slice(end, end + 60)];
      if (
        denied.test(before) ||
        doubted.test(before.replace(/符合$/, kind === 'hcc' ? '' : '符合')) ||
        doubtedAfter.test(after)
      )
        continue;
      claims.push(claim('histology', kind, start, end));
    }
  return claims;
}

/** Of all that a report names the one diagnosis; undefined where two cannot both be it. */
export function oneHistology<T extends { value: unknown }>(claims: T[]): T[] {
  const of = (kind: Kind) => claims.find(({ value }) => value === kind);
  const combined = of('combined');
  if (combined) return [combined];
  const kinds = [...new Set(claims.map(({ value }) => value as Kind))].filter((kind) => !minor.includes(kind));
  const [only, ...more] = kinds;
  if (more.length > 0)
    return kinds.includes('metastasis') && kinds.includes('other') && kinds.length === 2 ? [of('metastasis') as T] : [];
  if (only) return [of(only) as T];
  return claims.slice(0, 1);
}
