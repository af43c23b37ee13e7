import type { Mention } from './finding-mentions.ts';

/** "Vascular invasion: none, micro or macro": the level of the vessels told apart from the name of what befell them. Sources of patterns, matched without regard to case. */

const answered = String.raw`(?=\s*(?:$|[,.;:)(\/=&+-]|(?:and|or|nor|only|but|yes|no|y|n|pos(?:itive)?|neg(?:ative)?|absent|present|not|none|nil|is|are|was|were|seen|vascular|vessel|venous|there|invasion|involvement)\b))`;
export const microLevel = [
  String.raw`\b(?:micro(?:scopic(?:ally)?|vascular)?|small(?:[- ](?:calib(?:er|re)|vessels?|veins?))?)\b(?: level)?${answered}`,
  `(?:显微镜下?|镜下|镜检|微小?血管|小血管|(?<=[(:、及和或/])[微小](?=[、及和或/):]))`,
];
export const macroLevel = [
  String.raw`\b(?:macro(?:scopic(?:ally)?|vascular)?|gross(?:ly)?|large(?:[- ](?:calib(?:er|re)|vessels?|veins?))?)\b(?: level)?${answered}`,
  `(?:肉眼|大体)(?:下|所见)?|大血管|(?<=[(:、及和或/])大(?=[、及和或/):])`,
];

const isVascular = ({ finding, site, level, name }: Mention): boolean =>
  !site &&
  !level &&
  (finding === 'mvi' ||
    finding === 'macrovascularInvasion' ||
    (finding === 'besides' && /vas|vess|ven|angio|lvi|lvsi|^vi$|血管|脉管|栓/i.test(name)));
/** Says first that it is of vessels, then of which. */
const level = /^(?:血管|脉管|vascular|venous|vessel|vi$)/i;
const gross = /肉眼|大体|macro|gross/i;
const vessels = /血管|脉管|癌栓|vascul|vessel|venous/i;

/** A level counts near a name of invasion alone. What was seen under the microscope is of small vessels only where the naked eye saw otherwise. */
export function isNearName(text: string, mentions: Mention[], i: number, said: string): boolean {
  const one = mentions[i] as Mention;
  const isAdverb = /ly$|镜|肉眼|大体/i.test(one.name);
  if (one.finding === 'mvi' && isOfBothEyes(text, mentions, i)) return false;
  if (isAdverb && (one.finding === 'mvi' || withMicroscope.test(text.slice(one.end))) && isHowSeen(text, mentions, i))
    return false;
  const isOf = (other: Mention) =>
    isVascular(other) && (!isAdverb || other.finding === 'besides' || level.test(other.name));
  const behind = mentions
    .slice(0, i)
    .findLast((other) => isOf(other) || (other.site && /^(?:blood )?(?:vessels|veins),? /i.test(other.name)));
  const isOfDuct =
    mentions[i - 1]?.finding === 'bileDuctInvasion' && /^,? ?$/.test(text.slice(mentions[i - 1]?.end, one.start));
  if (behind && !isOfDuct && one.start - behind.end <= 70) return true;
  const ahead = mentions.slice(i + 1).find(isOf);
  if (!ahead || ahead.start - one.end > 40 || /[。;]/.test(text.slice(one.end, ahead.start))) return false;
  if (one.finding === 'macrovascularInvasion') return true;
  if (text.slice(one.end, ahead.start).includes(':')) return false;
  return (
    mentions.some(({ level, finding }) => level && finding === 'macrovascularInvasion') ||
    (gross.test(said) && vessels.test(said))
  );
}

/** "No large vein involved, gross or microscopic": how the large veins were looked at. */
const grossAhead = /^[^:;。]{0,60}\b(?:gross(?:ly)?|macroscop\w*|naked[- ]eye) ?(?:or|and|nor|\/|,) ?$/i;
const grossBehind = /^ ?(?:or|and|nor|\/) ?(?:gross|macroscop|naked)/i;
function isOfBothEyes(text: string, mentions: Mention[], i: number): boolean {
  const [one, of] = [mentions[i] as Mention, mentions.slice(0, i).findLast(({ level }) => !level)];
  if (of?.finding !== 'macrovascularInvasion') return false;
  const between = text.slice(of.end, one.start);
  return grossAhead.test(between) || (/^[^:;。]{0,40}$/.test(between) && grossBehind.test(text.slice(one.end)));
}

const withMicroscope = /^[及和与、]?(?:镜|显微)/;
/** "肝静脉肉眼及镜下均无癌栓": how the large veins were looked at. */
function isHowSeen(text: string, mentions: Mention[], i: number): boolean {
  const of = mentions.slice(0, i).findLast(({ level }) => !level);
  if (!of?.site || of.finding !== 'macrovascularInvasion') return false;
  return /^(?:[,:\s、及和与内均都经]|肉眼|大体|镜下|镜检|显微镜下?|所见|检查|观察|切开|剖开|空虚|通畅|光滑){0,8}$/.test(
    text.slice(of.end, (mentions[i] as Mention).end),
  );
}

const link =
  /^[\s,:(-]*(?:(?:and|or|both|either|including|even|in|within|involving|of|at|any|the|is|was|invasion|present|seen|identified|confined to|limited to|restricted to|microscopic(?:ally)?|small)\b[\s,:(-]*){0,6}$/i;
/** "Present in small vessels, not in large ones". */
const excepted =
  /^[\s,:(-]*(?:but |and |though )?(?:not|none|never)(?: seen| present| identified| found)? (?:in |of |within )?(?:the |any )?$/i;
const linkAhead =
  /^[\s,:-]*(?:(?:there|is|are|was|were|no|not|any|evidence|of|definite|the|nor|and|or|both|shows?|showing)\b[\s,:-]*|[均都皆及和与或、]|未?见|未?查见|可见|[无有]){0,6}$/i;
/** Has words of its own behind it. */
const goesOn = /^[均都]?[见有][^,。;]{0,6}(?:侵|癌|瘤)/;
const isOfVessels = ({ finding }: Mention) => finding === 'mvi' || finding === 'macrovascularInvasion';

/** "At both microscopic and macroscopic level". */
const isSize = /^(?:micro|macro)(?:scopic)?-?$|^gross$/i;
/** "Lymphovascular invasion: none (small or large vessel)". */
const isBracketed = (text: string, earlier: Mention, { start }: Mention): boolean =>
  earlier.presence === 'absent' && /\(\s*$/.test(text.slice(earlier.end, start));

/** A level or vessel without an answer of its own has that of the name it belongs to: "present, small vessels only"; "grossly, vascular invasion is absent". */
export function answerLevels(text: string, mentions: Mention[]): void {
  const take = (one: Mention, from: Mention, between: string, joins = link) => {
    if (one.presence !== undefined || one.silent || !from.presence || goesOn.test(text.slice(one.end))) return;
    const isNot = excepted.test(between);
    if (!isNot && !joins.test(between)) return;
    const { by } = from;
    const presence = isNot ? 'absent' : from.presence;
    Object.assign(one, { presence, by, from: Math.min(one.from, from.from), to: Math.max(one.to, from.to) });
  };
  mentions.forEach((one, i) => {
    const earlier = mentions[i - 1];
    if (
      !earlier ||
      !isOfVessels(one) ||
      !(one.level || one.site || isSize.test(one.name) || isBracketed(text, earlier, one))
    )
      return;
    const isOther = earlier.finding !== 'besides' && earlier.finding !== one.finding && isVascular(earlier);
    if ((isVascular(earlier) && !isOther) || earlier.level || earlier.site || isSize.test(earlier.name)) {
      const start = earlier.by === 'after' ? Math.max(earlier.end, Math.min(earlier.to, one.start)) : earlier.end;
      take(one, earlier, text.slice(start, one.start));
    }
  });
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [one, later] = [mentions[i] as Mention, mentions[i + 1] as Mention];
    if (one.level && (isVascular(later) || later.level)) take(one, later, text.slice(one.end, later.start), linkAhead);
  }
}
