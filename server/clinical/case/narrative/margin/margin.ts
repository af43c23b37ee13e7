import { type Claim, claim, type FactValues } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';
import { replyOf } from './asked.ts';
import { isCodeOfBlock, isKeyOfGrades, readExcision } from './margin-excision.ts';
import { allUnderLabel, isSaidOfEdge } from './margin-gap.ts';
import { ductEdge } from './margin-names.ts';
import { type AboutMargin, aboutMargin, isOfEdgeAlone } from './margin-topic.ts';
import {
  allNone,
  almost,
  amongNegative,
  answeredNo,
  answeredNone,
  byEye,
  clearBefore,
  closeBefore,
  conditional,
  denied,
  deniesLast,
  doubtAhead,
  hanReachesBefore,
  inGeneral,
  involvedBefore,
  isGrowth,
  isOfLiver,
  lastOfDenied,
  type MarginSaid,
  nearBut,
  noneOfList,
  noneOfThese,
  noSuch,
  notAll,
  notFree,
  notReached,
  notSo,
  ofFinding,
  ofList,
  ofNoMatter,
  ofStain,
  reachesBefore,
  saidOfEdge,
  seemsSo,
} from './margin-words.ts';
import { isCalledInvolved, isNotAsserted, isOffEdge, isOfRule } from './not-asserted.ts';
import { isSignOfAnother } from './signs.ts';

/** What the pathologist says of the resection margin: involved, close, clear. A distance alone says none of them. */

interface Said {
  value: MarginSaid;
  start: number;
  end: number;
}

export function readMargin(statement: string, around: Around): Claim[] {
  const reply = replyOf(statement, around.before, isOfEdgeAlone);
  if (reply) return [claim('margin', reply.value, reply.start, reply.end)];
  const about = aboutMargin(statement, around);
  if (!about || isKeyOfGrades(statement, around.before)) return [];
  if (
    byEye.test(about.text) &&
    seemsSo.test(about.text) &&
    !/microscop|histolog/i.test(about.text.replace(/macroscop/gi, ''))
  )
    return [];
  const said = [
    ...about.edges.flatMap((one, i) =>
      conditional.test(about.text.slice(0, one.start)) || inGeneral.test(about.text.slice(one.end))
        ? []
        : (deniedInList(about, i) ?? [...saidBefore(about, i), ...saidBehind(about, i)]),
    ),
    ...readExcision(about.text),
  ];
  if (said.some(({ value, end }) => value === 'unsure' && !isPointer(about.text.slice(0, end), said))) return [];
  return settled(
    said.flatMap(({ value, start, end }) => {
      if (value === 'unsure' || (value !== 'clear' && ofNoMatter.test(statement))) return [];
      const from = Math.max(0, start - about.lead);
      return claim('margin', value as FactValues['margin'], from, Math.max(from + 1, end - about.lead));
    }),
  );
}

/** "Close margin, see comment": the comment tells more, it takes nothing back. */
const isPointer = (upTo: string, said: Said[]): boolean =>
  /\bsee (?:comment|note|below)$|详见$/i.test(upTo) &&
  said.some(({ value, end }) => (value === 'close' || value === 'involved') && end < upTo.length);

/** Tumour left at the edge of a duct or a vessel is left, however clear the liver's is; such an edge free of it says nothing of the liver's. */
export const readDuctMargin = (statement: string): Claim[] =>
  atDucts(statement)
    .slice(0, 1)
    .map(({ start, end }) => claim('margin', 'involved', start, end));

/** Behind the edge's name, one answer after another until something else is spoken of. */
function saidBehind({ text, edges }: AboutMargin, i: number): Said[] {
  const { start, end } = edges[i] as { start: number; end: number };
  if (isOffEdge(text.slice(0, start), text.slice(end))) return [];
  if (ofStain.test(text.slice(0, start))) return [];
  if (notAll.test(text.slice(0, start))) return [{ value: 'unsure', start, end }];
  const range = text.slice(end, edges[i + 1]?.start ?? text.length);
  const isNearer = /(?:[甲乙丙丁大小]灶|[甲乙丙丁者号]|其[一二中])(?:距|离)[^,。;]{0,3}$/.test(text.slice(0, start));
  const isNone = noneOfEdges.test(text.slice(0, start));
  const said: Said[] = [];
  let from = 0;
  for (const found of everyMatch(range, saidOfEdge)) {
    const gap = range.slice(from, found.index);
    if (!isSaidOfEdge(gap, said.length === 0) && !(from === 0 && allUnderLabel.test(range))) break;
    const rest = range.slice(found.index + found[0].length);
    if (isSignOfAnother(found[0], gap) || saysOfOther(gap)) break;
    if (isCodeOfBlock(text, end + found.index) || isOfRule(rest)) break;
    if (/近$/.test(found[0]) && rest === '' && i < edges.length - 1) break;
    if (found.groups?.unsure && ofAnother.test(rest)) break;
    const upTo = end + found.index + found[0].length;
    const isAsked = isNotAsserted(text, { start, end }, found[0], upTo);
    if (isAsked && saidIn(found) === 'clear' && isCalledInvolved(rest)) break;
    const value = isAsked ? 'unsure' : saidIn(found);
    if (
      value === 'involved' &&
      said.at(-1)?.value === 'clear' &&
      !/[,:;(]|但|而|\b(?:but|however|though|and)\b/i.test(gap)
    )
      break;
    if (!(value === 'close' && isNearer && !/\d/.test(gap))) {
      if (isAnsweredNo(value, range.slice(found.index)) || (value === 'involved' && isNone))
        said.push({ value: 'clear', start, end: upTo });
      else said.push({ value, start, end: end + found.index + found[0].trimEnd().length });
    }
    from = found.index + found[0].length;
  }
  return said;
}

/** "It is positive" is said of the edge where nothing but how that was prepared stands between. */
const pronoun = /\b(?:it|which|that|this|these|those|they) (?:is|are|was|were) (?:\w+ly )?$/i;
const ofEdge =
  /^\s?(?:: )?(?:(?:on|at|in|of) (?:it|them)\s?)?(?:,? ?(?:you (?:may|can|will) be (?:re)?assured|I am (?:glad|pleased|happy) to (?:say|report|tell you)|happily|fortunately)(?: that)?,? ?)?(?:(?:histolog|microscop)ically,? ?)?(?:\([^()]{0,40}\))?(?:,? ?(?:is|are|was|were|has been|have been) (?:\w+ly )?(?:inked|painted|marked|stapled|sampled|examined|taken|submitted|embedded|close|narrow|seen|widely)\b[^,;]{0,40})?,? ?(?:(?:and|but|so) )?$/i;
const saysOfOther = (gap: string): boolean => pronoun.test(gap) && !ofEdge.test(gap.replace(pronoun, ''));

/** "Margin clear; suspicious for vascular invasion." */
const ofAnother =
  /^(?:[\s:]|有|见|为|似|是|伴|合并|存在|for |of |an? |the ){0,4}(?:微?血管|脉管|MVI|LVI|卫星|子灶|胆管|神经|门?静脉|癌栓|micro-?vasc|vascular|vessel|satellit|perineural|bile duct|lymph)/i;

/** "None of the margins is involved." */
const noneOfEdges =
  /\b(?:none of (?:the |these |its )?|neither (?:of )?(?:the )?|no )$|(?:[未末]见|未查见|未发现|(?<!有)无)$/i;

const saidIn = ({ groups }: RegExpExecArray): MarginSaid =>
  (Object.entries(groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? 'unsure') as MarginSaid;

/** "Margin involved: no"; "癌栓、切缘癌残留均未见". */
const isAnsweredNo = (value: MarginSaid, rest: string): boolean =>
  value === 'involved' && (answeredNo.test(rest) || allNone.test(rest));

/** Ahead of the edge's name: "negative margin", "tumour extends to the ink". */
function saidBefore({ text, edges }: AboutMargin, i: number): Said[] {
  const { start, end } = edges[i] as { start: number; end: number };
  const ahead = text.slice(Math.max(edges[i - 1]?.end ?? 0, start - 110), start);
  const clause = /[^;]*$/.exec(ahead)?.[0] ?? '';
  const at = (value: MarginSaid, words: RegExpExecArray): Said[] => [
    { value, start: start - clause.length + words.index, end },
  ];
  if (doubtAhead.test(clause))
    return isGrowth.test(clause) || /癌|瘤/.test(clause) || /^(?:受累|受侵|累及|阳性)/.test(text.slice(end))
      ? [{ value: 'unsure', start, end }]
      : [];
  const near = liesNear.test(clause) && seenByEye.test(text.slice(start, end)) ? null : closeBefore.exec(clause);
  if (near && / but /i.test(near[0])) return at('close', near);
  const none = nearBut.test(clause) || ofFinding.test(clause) ? null : clearBefore.exec(clause);
  if (none) {
    const isBare = /^(?:no|without|nor|absence of) $/i.test(none[0]);
    if (notReached.test(text.slice(end)) || noSuch.test(clause.slice(0, none.index)))
      return [{ value: 'unsure', start, end }];
    return isBare && !/^ (?:involvement|invasion|infiltration|positivity)/i.test(text.slice(end))
      ? []
      : at('clear', none);
  }
  if (near && !/^(?:的|处|旁|侧|肝|取|组织|块|[门小]?[静动]脉|血管|脉管|胆管)/.test(text.slice(end)))
    return at('close', near);
  const positive = ofFinding.test(clause) ? null : involvedBefore.exec(clause);
  if (positive && answeredNone.test(text.slice(end))) return at('clear', positive);
  if (positive) return denied.test(clause) || notSo.test(text.slice(end)) ? [] : at('involved', positive);
  const reached = reachesBefore.exec(clause);
  if (reached && almost.test(clause)) return [];
  if (reached && (isGrowth.test(clause) || isElliptic.test(text.slice(0, start))) && !isOfLiver.test(clause)) {
    const isDenied = deniesLast.test(clause) || lastOfDenied.test(clause);
    if (isDenied || answeredNone.test(text.slice(end)) || noneOfThese.test(text.slice(0, start)))
      return at('clear', reached);
    return denied.test(clause.replace(notFree, '')) ? [] : at('involved', reached);
  }
  const hanNot =
    /(?:未|不|无|(?<!有)没有?)(?:见|曾)?(?:癌|肿瘤|瘤)?(?:组织|细胞)?(?:累及|侵及|侵犯|浸润|到达|抵达|达|波及|长|延伸|突破)(?:至|到)?$|未[及抵]$/.exec(
      clause,
    );
  if (hanNot) return at('clear', hanNot);
  const hanReached = /几乎|几近|近乎|险些/.test(clause) ? null : hanReachesBefore.exec(clause);
  return hanReached && !/^(?:近?旁|附近|周[围边]|邻近|[内外]侧)/.test(text.slice(end))
    ? at('involved', hanReached)
    : [];
}

/** "No 2: 25 mm under Glisson; reaches the section plane". */
const isElliptic =
  /^\W{0,3}(?:and |it )?(?:reach|touch|breach|involv|infiltrat|invad|extend)(?:s|es)(?: (?:in)?to)? (?:the )?$/i;

/** "The mass lies near the staple line" tells where it is, not how the margin is. */
const liesNear = /\b(?:is|lies|comes|runs|was|sits) near(?: to)? (?:the |its )?$/i;
const seenByEye = /stapl|cauter|diatherm/i;

function deniedInList({ text, edges }: AboutMargin, i: number): Said[] | undefined {
  const { start, end } = edges[i] as { start: number; end: number };
  const [ahead, behind] = [text.slice(0, start), text.slice(end)];
  if (amongNegative.test(ahead) && /^\s?(?:$|[,、;及和])/.test(behind)) return [{ value: 'clear', start, end }];
  const word = ofList.exec(behind);
  if (!word || !(noneOfThese.test(ahead) || noneOfList.test(ahead))) return undefined;
  return [{ value: 'clear', start, end: end + word[0].length }];
}

function atDucts(statement: string): Said[] {
  return everyMatch(statement, ductEdge).flatMap(({ index, 0: name }): Said[] => {
    const rest = statement.slice(index + name.length);
    const words =
      /^\s?(?:is |are |:|,)?\s?(?:positive (?:for|by) (?:invasive |adeno)?carcinoma|positive\s*(?:$|[,(])|involved by (?:invasive )?(?:tumou?r|carcinoma)|involved\s*(?:$|[,(])|(?:(?:shows?|contains?) )?(?:tumou?r|carcinoma)(?: thromb\w+| cells?)? ?(?:is |are )?(?:present|seen|identified)\b|阳性(?!\s?\?)|[可查]?见癌(?!栓)|有癌(?!栓))/i.exec(
        rest,
      );
    return words ? [{ value: 'involved', start: index, end: index + name.length + words[0].trimEnd().length }] : [];
  });
}

/** "Close" stands where "not involved" is said beside it; involved beside clear says neither. */
function settled(claims: Claim[]): Claim[] {
  const of = (value: FactValues['margin']) => claims.find((one) => one.value === value);
  const [involved, close, clear] = [of('involved'), of('close'), of('clear')];
  const chosen = involved ?? close ?? clear;
  return chosen ? [chosen] : [];
}
