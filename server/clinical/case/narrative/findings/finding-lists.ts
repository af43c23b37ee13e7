import type { Presence } from '../fact.ts';
import type { Mention } from './finding-mentions.ts';
import { seen } from './presence-words.ts';

/** What is said once of several: "no A, B or C"; "A and B: none"; "none of the following: A, B"; "A - B - C: all absent". */

const separator =
  /^\s*(?:\([^()]{0,40}\)\s*)?(?:(?:,|\/|&|-|、|and\/or|and|or|nor|及|以及|和|或|与|等|\(MVI\)|\))\s*){1,3}(?:(?:for|any|of|a|an|the|in|with|its|other|major|main|large|named) ){0,3}$/i;
const verb =
  /\b(?:is|are|was|were|has|have|but|with|present|identified|seen|found|positive|however|although|except|shows?|showing|contains?|yes)\b|[:;+]|阳性|可见|查见|[未无没有是为]/i;
const link = /[,/&、-]|\b(?:or|nor|and)\b|及|和|或|与/i;

export const isSeparated = (text: string, one: Mention, other: Mention) =>
  one.end === other.start || separator.test(text.slice(one.end, other.start));
/** Behind a comma alone another clause may begin: only an answer that may be of several goes back over it. */
const isComma = (text: string, one: Mention, other: Mention) => /^\s*,\s*$/.test(text.slice(one.end, other.start));
const shared = /^\s*[:(=-]|^\s*(?:are|were|have|all|none|both|neither)\b|均|皆|都/;
/** Other things may stand in the list between two that are read. */
function isListed(text: string, one: Mention, other: Mention): boolean {
  const between = text.slice(one.end, other.start);
  return between.length <= 120 && link.test(between) && !verb.test(between.replace(/\([^()]{0,60}\)/g, ''));
}

/** "The veins are free, as are the bile ducts"; ", nor is there bile duct invasion". */
const likewise =
  /^[^.;:]{0,40}, (?:and )?(?:(?:as|so|likewise|nor|neither) (?:are|is|were|was|do|does) (?:there )?(?:any |all |the |all the )?|likewise |similarly |also )(?:\w+ )?$/i;
/** "Microvascular but not macrovascular invasion". */
const butNot = /^,? but (?:not|no) $/i;
/** "No large or small vessel invasion": before the first of two. */
const none =
  /(?:未见|未查见|未发现|(?<!有)无|没有|\b(?:no|without|neither))\s?(?:明确|明显|(?:definite|evidence of|any) )?$/i;

/** "No necrosis, A, B or C": one of the middle. */
const deniedAhead =
  /\b(?:no|without|neither|absence of|negative for)\b(?:(?!\b(?:is|are|was|were|has|have|but|with|present|positive|identified|seen|found|however|although|except|shows?|contains?)\b)[^;:.])*, (?:(?:any|of) ){0,2}$/i;
const item = String.raw`(?!(?:is|are|was|were|has|have|but|with|present|positive|seen|found|identified|shows?|no|not)\b)[\w'/-]+`;
const listGoesOn = new RegExp(
  String.raw`^(?:, ${item}(?: ${item}){0,4}){0,6},? n?or (?![^,;]*\b(?:is|are|was|were) (?:present|seen|identified|found|positive))`,
  'i',
);
/** "At no point were A, B or C encountered". */
const inverted =
  /\b(?:no|none|neither|never|nowhere|not)\b[^,;:]{0,40}\b(?:is|are|was|were|has|have|could|can) (?:(?:there|any|we|either) ){0,2}$/i;

export function spreadThroughLists(text: string, mentions: Mention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const [earlier, later] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    const { presence, by } = earlier;
    if (by !== 'after' || presence === undefined || later.presence !== undefined || later.silent) continue;
    if (likewise.test(text.slice(earlier.end, later.start))) Object.assign(later, { presence, by, from: earlier.from });
  }
  for (const one of mentions) {
    const isOpen = one.presence === undefined && !one.silent && !one.site && !one.level;
    if (isOpen && deniedAhead.test(text.slice(0, one.start)) && listGoesOn.test(text.slice(one.end)))
      Object.assign(one, { presence: 'absent', by: 'before' });
  }
  const isInverted = inverted.test(text.slice(0, mentions[0]?.start));
  const joined = new Set<Mention>();
  for (let i = mentions.length - 1; i > 0; i--) {
    const [earlier, later] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    if (earlier.presence !== undefined || earlier.silent || !later.presence) continue;
    if (butNot.test(text.slice(earlier.end, later.start)) && later.presence === 'absent') {
      Object.assign(earlier, { presence: 'present', by: 'after', to: later.end });
      continue;
    }
    if (later.by !== 'after') {
      const isDenied = later.presence === 'absent' && none.test(text.slice(0, earlier.start));
      if (isDenied && isSeparated(text, earlier, later)) Object.assign(earlier, { presence: 'absent', by: 'before' });
      continue;
    }
    if (earlier.site && later.presence === 'uncertain') continue;
    const answer = text.slice(later.end, later.to);
    const ofAll = /\b(?:all|none|neither|both)\b|均|皆|都|以上/.test(answer) && isListed(text, earlier, later);
    const isOne = !shared.test(text.slice(later.end, later.to)) && !joined.has(later);
    if (isComma(text, earlier, later) && isOne && !ofAll) continue;
    if (!ofAll && !isSeparated(text, earlier, later)) continue;
    Object.assign(earlier, { presence: later.presence, by: later.by, to: later.to });
    joined.add(earlier);
  }
  for (let i = 1; i < mentions.length; i++) {
    const [earlier, later] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    if (earlier.by !== 'before' || earlier.presence === undefined || later.silent) continue;
    const isDenied = earlier.presence === 'absent';
    if (!(isDenied ? isListed(text, earlier, later) : isSeparated(text, earlier, later))) continue;
    const alsoNone =
      isDenied &&
      later.by === 'after' &&
      (isInverted || /\b(?:n?or)\b|及|或/i.test(text.slice(earlier.end, later.start)));
    if (later.presence === undefined || alsoNone)
      Object.assign(later, { presence: earlier.presence, by: 'before', from: earlier.from });
  }
}

const denied = `absent|negative|neg|nil|none|not ${seen}|uninvolved`;
const headOfNone = new RegExp(
  String.raw`(?:\b(?:not|never|cannot|n't) (?:\w+ )?(?:${seen}|find|see|identify|detect|demonstrate|observe|encounter|show|contain)|\bnone of (?:the |these )?(?:following|below|listed)?|\b(?:the )?following[^:]{0,40}\b(?:${denied})|\bneg(?:ative)?s?\b\.?(?: for)?(?: findings)?(?: the following)?|\bno evidence of(?: any of)? the following|^(?:not (?:seen|identified|present|found)|absent)|\b(?:absence|lack|no (?:signs?|evidence)) of(?=\s?:)|^(?:无|没有|未查见|未发现|未检出)(?=\s?:)|(?:以下|下列)[^:]{0,8}(?:未见|无|阴性|absent|negative|none|not seen)|(?:以下|下列)[^:]{0,8}(?:不存在|没有|缺如)|阴性(?:所见|发现|结果)?|未见)[^:]{0,24}:|\b(?:pertinent |relevant |important |significant )negatives? (?:include|are|comprise)s?\b`,
  'i',
);
const headOfSome =
  /(?:^(?:present|identified|seen|found)|^pos(?:itive)?(?: for)?|^features? (?:present|seen|identified)|^(?:present|positive) features?|\brisk (?:factors?|features?)(?: present| identified)?|\badverse (?:\w+ )?(?:features|factors|findings)|\bpositive findings?|\b(?:the )?following[^:]{0,30}\b(?:present|identified|seen|found))\s*:|(?:^|[,。;])\s*阳性(?:所见|发现)?:/i;
const endOfNone = new RegExp(
  String.raw`(?:[:,-]|\b(?:are|were|is|was))\s*(?:all|each|both)\s*(?:are |were )?(?:${denied})\s*[.)]?$|[:-]\s*(?:none|${denied})(?: (?:seen|found|identified|present))?\s*[.)]?$|\b(?:is|are|was|were) (?:all |each )?(?:looked for|sought|searched for|examined for)\b[^.;:]{0,20}(?:and|but) (?:\w+ )?(?:not ${seen}|absent|negative)\s*(?=$|,)|[:,-]?\s*\bnone of (?:which|these|them|the above|the foregoing) (?:\w+ ){0,2}(?:seen|found|identified|present|detected|demonstrated)\s*$|(?:以上|上述|均|皆|都|各项)[^,。;:]{0,6}(?:未见|未查见|未发现|不见|无|没有|没见|阴性|未检出)(?:[^,。;:]{0,4}$|(?=[,;。]|\s[\u3400-\u9fff]))|[一哪]\s?(?:样|个|项|处|种)[也都](?:没有?|未)(?:看|找|查|见|发现|检)[见到着出]*\s*$`,
  'i',
);
const ofAllAbove = /以上|上述|[一哪]\s?[样个项处种][也都]|\ball\b/;
export const isHeadOfNone = (heading: string): boolean => headOfNone.test(`${heading}:`);
/** "Not seen: A; B; thrombus in C", each a statement of its own: nothing but a thing that may be there, behind another such thing. */
const isThing = (text: string): boolean => text.length < 80 && !verb.test(text) && !/[.,]/.test(text);
const headedNone = /^[^:]{0,80}:\s*(?=[^:]{1,60}$)/;
export const headAhead = (text: string, before: string): string => {
  const head = headedNone.exec(before)?.[0] ?? '';
  return isThing(text) && headOfNone.test(head) ? head.replace(/:\s*$/, '') : '';
};
const growthIn =
  /^\W*(?:\w+ ){0,2}(?:thromb(?:us|i)|tumou?r|invasion|extension|plugs?|emboli|casts?) (?:in|into|of|within) /i;
export const isOneOfThings = (text: string, before: string): boolean =>
  growthIn.test(text) && isThing(text) && isThing(before);
const isHeadOfSome = (heading: string): boolean => headOfSome.test(`${heading}:`);

/** What a whole list is headed with, or ends with, holds for what says nothing of its own. */
export function answerWholeLists(text: string, mentions: Mention[], heading: string): void {
  const found = headOfNone.exec(text);
  const head = found && !mentions.some(({ start }) => start < found.index + found[0].length) ? found : undefined;
  const some = headOfSome.exec(text) ?? undefined;
  const end = endOfNone.exec(text);
  const give = (mention: Mention, presence: Presence, from: number, to: number, by: 'before' | 'after') => {
    if (!mention.silent) Object.assign(mention, { presence, from, to, by });
  };
  for (const mention of mentions) {
    const isOpen = mention.presence === undefined || (mention.by === 'before' && mention.presence === 'present');
    if (head && mention.start > head.index + head[0].length - 1 && isOpen)
      give(mention, 'absent', mention.start, mention.end, 'before');
    else if (
      end &&
      (ofAllAbove.test(end[0]) ||
        (/均|皆|都/.test(end[0]) && isOnly(text, mention, end.index) && !isTold.test(text.slice(mention.end)))) &&
      mention.site &&
      mention.presence === 'present' &&
      mention.end <= end.index
    )
      give(mention, 'absent', mention.start, mention.end, 'after');
    else if (isOpen && isHeadOfNone(heading) && !verb.test(text))
      give(mention, 'absent', mention.start, mention.end, 'before');
    else if (mention.presence !== undefined) continue;
    else if (end && mention.end <= end.index + 1 && isOnly(text, mention, end.index))
      give(mention, 'absent', mention.start, mention.end, 'after');
    else if (isFirstOfNone(text, mention)) give(mention, 'absent', mention.start, text.length, 'after');
    else if (some && mention.start >= some.index + some[0].length)
      give(mention, 'present', mention.start, mention.end, 'before');
    else if (isHeadOfNone(heading) && !mentions.some(isAnsweredAs(mention)))
      give(mention, 'absent', mention.start, mention.end, 'before');
    else if (isHeadOfSome(heading)) give(mention, 'present', mention.start, mention.end, 'before');
  }
}

/** "小静脉内见癌栓、...均未见": has an answer of its own. */
const isTold = /^\s*(?:可?见|查见|有|[1-9一二两三]\s?[处个枚])/;

/** "Daughter nodules: satellites present": told under another of its names. */
const isAnsweredAs = (mention: Mention) => (other: Mention) =>
  other !== mention && other.finding === mention.finding && other.presence !== undefined;

/** "Microvascular invasion, perineural infiltration and capsular rupture were not observed". */
const notSeen = new RegExp(String.raw`\b(?:(?:are|were) (?:all )?not|(?:could|can) ?not (?:all )?be) ${seen}\s*$`, 'i');
const isRow = /^\s*(?:\([^()]{0,30}\)\s*)?,.*\b(?:and|or)\b/i;
const isTurned = /\d|\b(?:whereas|while|though|than|which|that|of)\b/i;
function isFirstOfNone(text: string, mention: Mention): boolean {
  const end = notSeen.exec(text);
  if (!end || mention.site || mention.start > 3) return false;
  const between = text.slice(mention.end, end.index).replace(/\([^()]{0,60}\)/g, '');
  return isRow.test(between) && !verb.test(between) && !isTurned.test(between);
}

/** Nothing else is said between a list's item and its end. */
const isOnly = (text: string, mention: Mention, end: number): boolean =>
  !verb.test(
    text
      .slice(mention.end, end)
      .replace(/\([^()]{0,60}\)/g, '')
      .replace(/[:,]\s?(?:结果)?$/, ''),
  );
