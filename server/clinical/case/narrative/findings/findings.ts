import type { Claim, Presence } from '../fact.ts';
import { claim } from '../fact.ts';
import type { Around } from '../scope/scope.ts';
import { answerHeading, answerInTurn } from './answers-in-turn.ts';
import { asWritten } from './as-written.ts';
import { answerMark, isQuestion } from './asked.ts';
import { decide } from './decide.ts';
import { answerWholeLists, headAhead, isOneOfThings, spreadThroughLists } from './finding-lists.ts';
import { type Mention, mentionsIn } from './finding-mentions.ts';
import { answersHeading, isOfLevel, isRestOfName, topicOf } from './finding-topic.ts';
import { gradeClaims } from './mvi-grade.ts';
import { seenByOthers } from './other-eyes.ts';
import { isWithdrawn, tooLittle, unsettlesAnswer } from './plain-doubt.ts';
import { lead, notAssessed } from './presence-words.ts';
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

export function readFindings(text: string, around: Around, _issue: number, written: string): Read[] {
  if (
    (isQuery.test(text) && !ofSlides.test(around.before)) ||
    isWithdrawn(text) ||
    isLegend.test(text) ||
    ofThen.test(around.under) ||
    isTail(text, around) ||
    (isQuestion(text) && !isOneOfDoubts(text, around))
  )
    return [];
  const told = written.length === text.length ? written : text;
  const named = withoutDoubted(namedFindings(text, around), text).filter(
    ({ claim: { value }, weight }) => value !== 'present' || weight >= 1 || !brokenOff.test(text),
  );
  return [
    ...named
      .filter(({ claim: { value, end } }) => value === 'absent' || !seenByOthers(told, end))
      .map((one) => (isGuess(one, text, around) ? { ...one, weight: 0.5 } : one)),
    ...veinCodeClaims(text).map((each) => ({ claim: each, weight: 1 })),
  ];
}

/** The question, or the heading, that it answers is of another specimen. */
const ofThen =
  /旧(?:标本|片|报告)|[前上]次(?:手术|标本|切除|报告)[^,。;:]{0,4}(?:怎|如何|所见|结果|什么)|\bwhat (?:did|was|were) [^?:]{0,40}\b(?:previous|prior|earlier|old|first) (?:specimen|report|biops\w+|resection|operation)\b/i;
/** "V0-V2: no / microscopic / macroscopic"; "高危:MVI >5 个,或位于远癌旁". */
const isLegend =
  /^\W*[A-Z][0-4]\s?[-/]\s?[A-Z][0-4X][^:]{0,30}:\s*(?:no|none|nil)\b[^/:]{0,30}\/|^\W*(?:M[0-2]\W{0,3})?(?:[低高]危|(?:low|high)[- ]risk)[^:]{0,8}:[^;。]{0,12}[≤<>≥]/i;
/** "?PV thrombus": asked before anything was looked at. */
const ofSlides = /tumou?r|carcinoma|hcc|nodul|lesion|invasion|differentiat|grade|margin|capsul|cirrho|MVI/i;
const isQuery = /^\?\s?[a-z][\w\s/-]{0,40}\W*$/i;

/** The end of what is quoted of another report, or told of another time in brackets. */
const isTail = (text: string, { before }: Around): boolean =>
  /^[^"]*"[\s,.;:)。]*$/.test(text) ||
  (/^[^(]*\)[\s,.;:。]*$/.test(text) &&
    /\([^)]*\b(?:then|previous|prior|earlier|outside|elsewhere|(?:19|20)\d\d)\b[^)]*$/i.test(before));

/** A row cut off in the middle of what it describes. */
const brokenOff =
  /(?:\b(?:cells|clusters?|fragments?|detached|loose|floating)\b|细胞团?|游离|漂浮|凝块|样物)[^,;。]{0,24}[,、]\s*$/i;

/** "有卫星结节 微血管癌栓? 门脉癌栓?": in a row of findings, the sign doubts. */
const isOneOfDoubts = (text: string, { before }: Around): boolean =>
  /[\u3400-\u9fff]\?$/.test(text) && !isQuestion(before) && mentionsIn(before).some(({ level }) => !level);

/** The only finding of a statement, answered beside words of doubt. Of small vessels the whole report is asked (small-vessel-doubt.ts). */
function withoutDoubted(read: Read[], told: string): Read[] {
  if (read.length === 0) return read;
  const text = asWritten(told);
  const isOne = new Set(read.map(({ claim: { fact } }) => fact)).size === 1;
  const isFirm = read.every(({ claim: { fact, value } }) => fact !== 'mvi' && value !== 'uncertain');
  if (isOne && isFirm && unsettlesAnswer(text)) return [];
  return tooLittle.test(text) ? read.filter(({ claim: { value } }) => value !== 'present') : read;
}

/** What the naked eye could not decide, the microscope may. */
const byEye = /\b(?:gross(?:ly)?|macro|macroscop\w*)\b|naked eye|大体|肉眼|巨检|取材|眼观/i;
const isGuess = ({ claim: { fact, value } }: Read, text: string, { under }: Around): boolean =>
  (value === 'uncertain' || (fact === 'satellites' && value === 'absent')) &&
  (byEye.test(under) || /^\W*(?:gross(?:ly)?|macro\w*|大体|肉眼|取材\S{0,3}):/i.test(text));

const unanswered = /assess|evalua|determin|report|comment|pending|below|note|follow|n\/a|[评参详补待]|不适用/i;
/** Named as what could not be assessed, or is told elsewhere. */
export const leavesMviOpen = (text: string): boolean =>
  unanswered.test(text) &&
  mentionsIn(text).some(
    ({ finding, site, level, end }) =>
      finding === 'mvi' && !site && !level && notAssessed.test(text.slice(end).replace(lead, '')),
  );

/** "The veins are not invaded; nor are bile ducts." */
const deniesToo =
  /^nor (?:is|are|was|were|has|have|had|could|can) (?!.*\b(?:spared|free|clear|exempt|un\w+)\b)[^,;:]{3,50}$/i;

function namedFindings(told: string, around: Around): Read[] {
  const inText = (one: Read, shift: number): Read[] => {
    const [start, end] = [Math.max(one.claim.start - shift, 0), one.claim.end - shift];
    return end <= 0 ? [] : [{ ...one, claim: { ...one.claim, start, end } as Claim }];
  };
  const text = asWritten(told);
  const mentions = mentionsIn(text, around.before);
  const names = mentions.some(({ finding }) => finding !== 'besides');
  const isNamed =
    names && !isOfLevel(text, around) && !isRestOfName(text, around) && !answersHeading(text, mentions, around.under);
  if (isNamed && !deniesToo.test(text)) {
    const read = claimsIn(text, mentions, around.under || headAhead(text, around.before));
    const isUnanswered = isOneOfThings(text, around.before) && mentionsIn(around.before).some(({ site }) => !site);
    return isUnanswered ? read.filter(({ claim: { value } }) => value !== 'present') : read;
  }
  const topic = isNamed ? `${around.before}, ` : topicOf(text, around);
  if (topic === '') return [];
  const blank = (mark: string) => ' '.repeat(mark.length);
  const whole = topic + text.replace(answerMark, blank).replace(/^[\s*•-]+/, blank);
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
  answerHeading(text, mentions);
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
