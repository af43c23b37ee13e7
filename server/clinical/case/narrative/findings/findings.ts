import type { Claim, Presence } from '../fact.ts';
import { claim } from '../fact.ts';
import type { Around } from '../scope/scope.ts';
import { answerInTurn } from './answers-in-turn.ts';
import { answerWholeLists, spreadThroughLists } from './finding-lists.ts';
import { type Mention, mentionsIn } from './finding-mentions.ts';
import { isOfLevel, topicOf } from './finding-topic.ts';
import { gradeClaims } from './mvi-grade.ts';
import { nameAnswer } from './name-answer.ts';
import { lead, notAssessed, zhNoneInList } from './presence-words.ts';
import { siteAnswer } from './site-answer.ts';
import { growth } from './site-words.ts';
import { veinCodeClaims } from './vein-codes.ts';
import { answerLevels } from './vessel-levels.ts';

/** Invasions and satellites of one statement: what stands before and after the name decides; a bare name asserts nothing. */

/** A weight under 1: told by a vessel that is described, or of one more place, where the finding itself has a name and an answer. */
export interface Read {
  claim: Claim;
  weight: number;
}

export const readFindings = (text: string, around: Around): Read[] => [
  ...namedFindings(text, around).map((one) => (isGuess(one, text, around) ? { ...one, weight: 0.5 } : one)),
  ...veinCodeClaims(text).map((each) => ({ claim: each, weight: 1 })),
];

/** What the naked eye could not decide, the microscope may. */
const byEye = /\b(?:gross(?:ly)?|macro|macroscop\w*)\b|naked eye|大体|肉眼|巨检|取材|眼观/i;
const isGuess = ({ claim: { value } }: Read, text: string, { under }: Around): boolean =>
  value === 'uncertain' && (byEye.test(under) || /^\W*(?:gross(?:ly)?|macro\w*|大体|肉眼|取材\S{0,3}):/i.test(text));

const unanswered = /assess|evalua|determin|report|comment|pending|below|note|follow|n\/a|[评参详补待]|不适用/i;
/** Named as what could not be assessed, or is told elsewhere. */
export const leavesMviOpen = (text: string): boolean =>
  unanswered.test(text) &&
  mentionsIn(text).some(
    ({ finding, site, level, end }) =>
      finding === 'mvi' && !site && !level && notAssessed.test(text.slice(end).replace(lead, '')),
  );

function namedFindings(told: string, around: Around): Read[] {
  const inText = (one: Read, shift: number): Read[] => {
    const [start, end] = [Math.max(one.claim.start - shift, 0), one.claim.end - shift];
    return end <= 0 ? [] : [{ ...one, claim: { ...one.claim, start, end } as Claim }];
  };
  const text = told.replace(/\?(?=\s*:)/, ' ');
  const mentions = mentionsIn(text, around.before);
  if (mentions.some(({ finding }) => finding !== 'besides') && !isOfLevel(text, around))
    return claimsIn(text, mentions, around.under);
  const topic = topicOf(text, around);
  if (topic === '') return [];
  const whole = topic + text;
  return claimsIn(whole, mentionsIn(whole), '').flatMap((one) => inText(one, whole.length - text.length));
}

const another =
  /\b(?:another|further|additional|one more|elsewhere|(?:second|third|fourth|fifth) (?:focus|vessel|nodule))\b|另[有见一]|另外/i;
/** What the grades mean, not which it is. */
const scheme =
  /^[\s(]*(?:风险)?(?:分级|分组|诊断|评估)?(?:标准|定义)|^ (?:grading |scoring )?(?:scheme|system|criteria|definitions?)\b/i;
/** "pT4: a branch of the portal or hepatic vein", "M0 none, M1 ≤5, M2 >5". */
const stage = /^\W{0,3}y?p?T[1-4][^;]*(?:\bor\b|或)/;
const isScheme = (text: string, mentions: Mention[]): boolean =>
  mentions.some(({ end }) => scheme.test(text.slice(end))) ||
  stage.test(text) ||
  (/(?<!\w)M[01](?!\w)/.test(text) &&
    /(?<!\w)M2(?!\w)/.test(text) &&
    /[≤<>≥]|\bup to\b|more than|不超过|以上/.test(text));

function claimsIn(text: string, mentions: Mention[], under: string): Read[] {
  if (mentions.length === 0 || isScheme(text, mentions)) return [];
  for (const [i, mention] of mentions.entries()) decide(text, mention, mentions[i - 1], mentions[i + 1], under);
  answerInTurn(text, mentions);
  answerWholeLists(text, mentions, under);
  spreadThroughLists(text, mentions);
  answerLevels(text, mentions);
  for (const mention of mentions) if (mention.presence === undefined && !mention.silent) takeAsSaid(text, mention);
  const claims = strongest(mentions).flatMap(({ finding, presence, site, from, to }): Read[] =>
    presence === undefined || finding === 'besides'
      ? []
      : [
          {
            claim: claim(finding, presence, from, to),
            weight: site || (presence === 'uncertain' && another.test(text)) ? 0.5 : 1,
          },
        ],
  );
  return [...claims, ...gradeClaims(text, mentions).map((each) => ({ claim: each, weight: 1 }))];
}

/** "门静脉右支癌栓", "胆管受侵": a named vessel with its thrombus, or a verb, is said to be there where nothing else is. */
const said =
  /[左右][前后]?支[^,]{0,3}[癌瘤]栓$|(?:静脉|支|主干|门脉|[胆肝]总?管)(?:管?腔)?内[癌瘤]栓$|(?:受侵犯?|受累|生长|蔓延|延伸|播散)$/;
/** "PVTT in the right anterior branch", "II型门静脉癌栓". */
const thrombus = /PVTT|HVTT|thromb|plug|cast|[癌瘤]栓/i;
const bareLevel = /invasion\s*[:=]\s*micro/i;
const alone = /(?:^|[,;:。(])\s*(?:[^,;:]{0,6}型)?\s*$/;
const lying = /^ (?:in|within|involving|extending|filling)\b(?![^;]*\b(?:not?|absent|none|negative|margins?)\b)/i;
const ofType = /^\s*\(?(?:type |程氏)?(?:I{1,3}|IV|[ⅠⅡⅢⅣ]|vp[1-4])(?:型|\b)(?!\s*[:=])/i;
function takeAsSaid(text: string, mention: Mention): void {
  const after = text.slice(mention.end);
  const before = text.slice(0, mention.start);
  const isSaid =
    said.test(mention.name) && /^(?:\s*$|[,、。;]|\((?![-+±?]|\s*[)])[^()]{1,20}\)\s*(?:$|[,。;]))/.test(after);
  const isThrombus = !mention.site && thrombus.test(mention.name) && alone.test(before);
  const isTold =
    lying.test(after) || ofType.test(after) || (/[IⅠⅡⅢⅣ1-4]型\s*$/.test(before) && /^\s*(?:$|[,。;(])/.test(after));
  if (!mention.site && bareLevel.test(mention.name) && /^\s*(?:only|alone)?\s*(?:$|[.,;(])/.test(after))
    mention.presence = 'present';
  if (isSaid || (isThrombus && isTold)) mention.presence = 'present';
}

const zhInvaded = /^[^,。;]{0,8}(?:[癌瘤](?![旁周])|侵|受累)/;
/** "Satellites?" asks; the answer follows. */
const question = /^[\w\s/-]{0,60}\w\?$/;
/** Where the vessel was cut through: clear of tumour, it is a margin. */
/** Patent veins of the liver all around are no answer to invasion. */
const background = /central|terminal|portal[- ]tract|中央|小叶|终末/i;
const cutEnd = /断端|残端|切端|\bstumps?\b/i;
/** "Vascular invasion in small portal tributaries": of which vessels comes after it. */
const lies =
  /^ (?:(?:is|was|are|were|seen|noted|present|identified|found|microscopically) ){0,3}(?:in|within|of|into|involving) (?:\w+ ){0,3}$/;
/** Behind a comma, what denies or asserts the next one. */
const ofNext =
  /,\s*(?:and |but |[且亦也但])?(?:(?:no|not|without|neither|with|negative for|absence|free|shows?|there)\b|[未无没有可见伴疑查另不])[^,]*$/i;
/** "Vessels: no microvascular invasion": the name before is the label of this one. */
const heads =
  /^\s*:\s*(?:(?:均|都)?(?:未见|未查见|未发现|未检[出见]|无|没有|可见|查见|见|有)|(?:no|with|without|negative for|absence of)\s(?:\w+ )?)$/i;
function decide(
  text: string,
  mention: Mention,
  previous: Mention | undefined,
  next: Mention | undefined,
  under: string,
): void {
  const earliest =
    mention.site && previous?.finding === 'besides' && lies.test(text.slice(previous.end, mention.start))
      ? previous.start
      : previous?.by === 'after' &&
          !heads.test(text.slice(previous.end, mention.start)) &&
          previous.finding !== mention.finding
        ? Math.min(Math.max(previous.end, previous.to), mention.start)
        : (previous?.end ?? 0);
  const before = text.slice(earliest, mention.start);
  const rest = text.slice(mention.end, next?.start ?? text.length);
  const after = next ? rest.replace(ofNext, '') : rest;
  if (mention.site) {
    if (mention.finding === 'bileDuctInvasion' && /margin|切缘/i.test(under)) return;
    if (zhNoneInList.test(text.slice(0, mention.start)) && zhInvaded.test(rest)) {
      Object.assign(mention, { presence: 'absent', by: 'before' });
      return;
    }
    const answer = siteAnswer(before, after, /[\u3400-\u9fff]/.test(mention.name));
    if (answer === 'silent') mention.silent = true;
    if (!answer || answer === 'silent') return;
    const { presence, by, reach } = answer;
    const of = text.slice(mention.start - (by === 'before' ? reach : 0), mention.end + (by === 'after' ? reach : 0));
    const isHealthy = background.test(mention.name) && !growth.test(of);
    if (presence === 'absent' && (cutEnd.test(mention.name) || isHealthy)) {
      mention.silent = true;
      return;
    }
    Object.assign(
      mention,
      { presence, by },
      by === 'before' ? { from: mention.start - reach } : { to: mention.end + reach },
    );
    return;
  }
  if (question.test(text)) {
    mention.silent = true;
    return;
  }
  const answer = nameAnswer(before, after, text.slice(0, mention.start));
  if (answer === 'silent') mention.silent = true;
  else if (answer) {
    const { presence, by, reach } = answer;
    Object.assign(
      mention,
      { presence, by },
      by === 'before' ? { from: Math.max(earliest, mention.start - reach) } : { to: mention.end + reach },
    );
  }
}

/** Doubt outweighs what else one statement says of a finding; a vessel that is free says nothing against another that is not. */
function strongest(mentions: Mention[]): Mention[] {
  const has = (finding: string, presence: Presence) =>
    mentions.some((other) => other.finding === finding && other.presence === presence);
  return mentions.filter(
    ({ finding, presence, site }) =>
      (presence === 'uncertain' || !has(finding, 'uncertain')) &&
      !(site && presence === 'absent' && has(finding, 'present')),
  );
}
