import { type Claim, claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';
import { type Kind, tumourNames, typeAnswers } from './histology-names.ts';
import { isDiagnosis } from './named-in-passing.ts';

/** What the tumour is. Denied, doubted and compared names are no diagnosis, and the parts of a combined tumour are not two. */

/** A form's own name. */
const title =
  /case summary|template|checklist|protocol|synoptic|worksheet|dataset|standardi[sz]ed|模板|报告[单表]|登记表|规范化|结构化|检查报告/i;
const asksForType =
  /diagnos|histolog|malignan|\btype\b|tumou?r\b|^carcinoma$|诊断|类型|(?:肿瘤|肿物|病变)性质|组织学|分型/i;
const nodes = /\bnod(?:e|es|al)\b|\bLNs?\b|淋巴结|diaphragm|peritone|omentum|膈|网膜|腹膜/i;
/** Beside the tumour: a benign name there is not its own. */
const incidental =
  /incidental|background|satellit|elsewhere|\b(?:smallest|smaller|second|other|another|separate|adjacent) |背景|周围肝|癌旁|卫星|子灶|另[见一]|小结节|小灶|该结节/i;

/** Of where it came from only a guess is made. */
const perhapsSecondary =
  /\b(?:favou?r\w*|likely|probabl[ey]|possibl[ey]|suggest\w*|suspicious|versus|vs|whether|cannot exclude|presumed)\b[^.;]{0,50}\b(?:metasta\w+|secondary)|\b(?:metasta\w+|secondary)\b[^.;]{0,40}\b(?:favou?red|likely|probable|suspected|not excluded|cannot be (?:\w+ )?(?:excluded|ruled out))|(?:考虑|倾向|可能|不除外|待排)[^,。;]{0,8}转移|转移[^,。;]{0,6}(?:可能|不除外|待排)/i;

/** Under a centimetre, nothing benign is resected for itself. */
const tiny = /^[^;:。]{0,14}(?<![\d.])(?:0\.\d{1,2}\s?cm|[1-9]\s?mm)(?![a-z])/i;

export function readHistology(text: string, { under }: Around): Claim[] {
  const answer = typeAnswer(text, under);
  if (answer) return [answer];
  if (title.test(text.replace(/\([^()]*\)/g, '')) && !/diagnos|诊断|type|类型/i.test(text)) return [];
  const taken: [number, number][] = [];
  const claims: Claim[] = [];
  for (const [kind, name] of tumourNames)
    for (const found of everyMatch(text, name)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (taken.some(([from, to]) => start < to && end > from)) continue;
      taken.push([start, end]);
      if (kind === 'other' && perhapsSecondary.test(text)) continue;
      if (kind === 'none' || !isDiagnosis(text, start, end)) continue;
      if (kind === 'metastasis' && nodes.test(text.slice(Math.max(0, start - 60), end + 40))) continue;
      if (kind === 'benign' && (incidental.test(text.slice(0, start)) || tiny.test(text.slice(end, end + 30))))
        continue;
      claims.push(claim('histology', kind, start, end));
    }
  return claims;
}

/** "Type: mixed", "Type of carcinoma" / "Hepatocellular". */
function typeAnswer(text: string, under: string): Claim | undefined {
  const colon = text.lastIndexOf(':', 60);
  const asked = colon < 0 ? under : text.slice(0, colon);
  if (!asksForType.test(asked)) return undefined;
  const said = text.slice(colon + 1);
  const answer = /^[^,(。;]{0,40}/.exec(said)?.[0].trim() ?? '';
  const kind = typeAnswers.find(([, pattern]) => pattern.test(answer))?.[0];
  const start = text.length - said.trimStart().length;
  return kind && claim('histology', kind, start, start + answer.length);
}

/** Named beside a primary tumour, these are what else was found. */
const minor: readonly Kind[] = ['benign'];

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
