import type { Claim, Presence } from '../fact.ts';
import { claim } from '../fact.ts';
import type { Around } from '../scope/scope.ts';
import { answerInTurn } from './answers-in-turn.ts';
import { asWritten } from './as-written.ts';
import { answerWholeLists, spreadThroughLists } from './finding-lists.ts';
import { type Mention, mentionsIn } from './finding-mentions.ts';
import { isOfLevel, topicOf } from './finding-topic.ts';
import { gradeClaims } from './mvi-grade.ts';
import { nameAnswer } from './name-answer.ts';
import { isWithdrawn, tooLittle, unsettlesAnswer } from './plain-doubt.ts';
import { lead, notAssessed, zhNoneInList } from './presence-words.ts';
import { siteAnswer } from './site-answer.ts';
import { growth } from './site-words.ts';
import { takeAsSaid } from './taken-as-said.ts';
import { withholdUnsaid } from './unsaid.ts';
import { veinCodeClaims } from './vein-codes.ts';
import { answerLevels } from './vessel-levels.ts';

/** Invasions and satellites of one statement: what stands before and after the name decides; a bare name asserts nothing. */

/** A weight under 1: told by a vessel that is described, or of one more place, where the finding itself has a name and an answer. */
export interface Read {
  claim: Claim;
  weight: number;
}

export const readFindings = (text: string, around: Around): Read[] =>
  isWithdrawn(text) || isTail(text, around)
    ? []
    : [
        ...withoutDoubted(namedFindings(text, around), asWritten(text)).map((one) =>
          isGuess(one, text, around) ? { ...one, weight: 0.5 } : one,
        ),
        ...veinCodeClaims(text).map((each) => ({ claim: each, weight: 1 })),
      ];

/** The end of what is quoted of another report, or told of another time in brackets. */
const isTail = (text: string, { before }: Around): boolean =>
  /^[^"]*"[\s,.;:)。]*$/.test(text) ||
  (/^[^(]*\)[\s,.;:。]*$/.test(text) &&
    /\([^)]*\b(?:then|previous|prior|earlier|outside|elsewhere|(?:19|20)\d\d)\b[^)]*$/i.test(before));

/** The only finding of a statement, answered beside words of doubt. Of small vessels the whole report is asked (small-vessel-doubt.ts). */
function withoutDoubted(read: Read[], text: string): Read[] {
  const isOne = new Set(read.map(({ claim: { fact } }) => fact)).size === 1;
  const isFirm = read.every(({ claim: { fact, value } }) => fact !== 'mvi' && value !== 'uncertain');
  if (isOne && isFirm && unsettlesAnswer(text)) return [];
  return tooLittle.test(text) ? read.filter(({ claim: { value } }) => value !== 'present') : read;
}

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

/** "The veins are not invaded; nor are bile ducts." */
const deniesToo = /^nor (?:is|are|was|were) (?!.*\b(?:spared|free|clear|exempt|un\w+)\b)[^,;:]{3,50}$/i;

function namedFindings(told: string, around: Around): Read[] {
  const inText = (one: Read, shift: number): Read[] => {
    const [start, end] = [Math.max(one.claim.start - shift, 0), one.claim.end - shift];
    return end <= 0 ? [] : [{ ...one, claim: { ...one.claim, start, end } as Claim }];
  };
  const text = asWritten(told);
  const mentions = mentionsIn(text, around.before);
  const isNamed = mentions.some(({ finding }) => finding !== 'besides') && !isOfLevel(text, around);
  if (isNamed && !deniesToo.test(text)) return claimsIn(text, mentions, around.under);
  const topic = isNamed ? `${around.before}, ` : topicOf(text, around);
  if (topic === '') return [];
  const whole = topic + text.replace(/^[\s*•-]+/, (bullet) => ' '.repeat(bullet.length));
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
  withholdUnsaid(text, mentions);
  const grade = gradeClaims(text, mentions);
  const claims = strongest(mentions, text).flatMap(({ finding, presence, site, from, to }): Read[] =>
    presence === undefined || finding === 'besides' || (grade === 'against' && finding === 'mvi')
      ? []
      : [
          {
            claim: claim(finding, presence, from, to),
            weight: site || (presence === 'uncertain' && another.test(text)) ? 0.5 : 1,
          },
        ],
  );
  return grade === 'against' ? claims : [...claims, ...grade.map((each) => ({ claim: each, weight: 1 }))];
}

const zhInvaded = /^[^,。;]{0,8}(?:[癌瘤](?![旁周])|侵|受累)/;
/** "Satellites?" asks; the answer follows. */
const question = /^(?:q(?:uestion)?\s?[:.]\s*)?[\w\s/-]{0,60}\w\?$/i;
/** Where the vessel was cut through: clear of tumour, it is a margin. */
/** Patent veins of the liver all around are no answer to invasion. */
const background = /central|terminal|portal[- ]tract|中央|小叶|终末/i;
const cutEnd = /断端|残端|切端|\bstumps?\b/i;
/** "Vascular invasion in small portal tributaries": of which vessels comes after it. */
const lies =
  /^ (?:(?:is|was|are|were|seen|noted|present|identified|found|microscopically) ){0,3}(?:in|within|of|into|involving) (?:\w+ ){0,3}$/;
/** Behind a comma, what denies or asserts the next one. */
const ofNext =
  /[,、]\s*(?:and |but |[且亦也但])?(?:(?:no|not|without|neither|with|negative for|absence|free|shows?|there)\b|[-+]\s*$|[未无没有可见伴疑查另不])[^,]*$/i;
/** The next one has an answer behind it: "PORTAL VEIN, NOT INVADED, SATELLITES, ABSENT". */
const answered = /^\s*[,:(]\s*(?:absent|present|none|neg(?:ative)?|pos(?:itive)?|nil|yes|no|not \w+)\b(?!\w)/i;
/** "胆管情况因取材未见较大胆管": right before the next one, too. */
const ofNextSite = /(?<=[^均皆都])(?:未见|未查见|未发现|无|没有)$/;
/** "有 MVI 无卫星灶": without a comma. */
const ofNextWord = /\s(?:未见|未查见|无|没有|有|可见|伴有?|见)$/;
const zhAnswered = /^\s?(?:[:,]\s?)?(?:[有无未没]|可?见|阴|阳|[(][+-])/;
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
  const isOwn = next !== undefined && answered.test(text.slice(next.end));
  const after =
    next && !isOwn
      ? rest
          .replace(ofNext, '')
          .replace(next.site ? ofNextSite : '', '')
          .replace(zhAnswered.test(text.slice(next.end)) ? '' : ofNextWord, '')
      : rest;
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
    const isEdge =
      cutEnd.test(mention.name) &&
      !/^ opened\b/i.test(after) &&
      !/[癌瘤]栓|thromb/i.test(of + after.slice(reach, reach + 16));
    if (presence === 'absent' && (isEdge || isHealthy)) {
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

const concludes =
  /故|因此|因而|最终|所以|证实|成立|\b(?:therefore|thus|hence|so|finally|in the end|confirm\w*|prove[sdn]?)\b/i;
/** Doubt outweighs what else one statement says of a finding; a vessel that is free says nothing against another that is not. */
function strongest(mentions: Mention[], text: string): Mention[] {
  const isOvercome = (one: Mention): boolean =>
    mentions.some(
      ({ finding, presence, site, start, to }) =>
        finding === one.finding &&
        start > one.start &&
        !site &&
        (presence === 'present' || presence === 'absent') &&
        concludes.test(text.slice(one.end, to)),
    );
  const open = mentions.filter((one) => one.presence !== 'uncertain' || !isOvercome(one));
  const has = (finding: string, presence: Presence) =>
    open.some((other) => other.finding === finding && other.presence === presence);
  return open.filter(
    ({ finding, presence, site }) =>
      (presence === 'uncertain' || !has(finding, 'uncertain')) &&
      !(site && presence === 'absent' && has(finding, 'present')),
  );
}
