import { type Claim, claim, type FactValues } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';
import { replyOf } from './asked.ts';
import { isCodeOfBlock, isKeyOfGrades, readExcision } from './margin-excision.ts';
import { allUnderLabel, isSaidOfEdge } from './margin-gap.ts';
import { ductEdge } from './margin-names.ts';
import { type AboutMargin, aboutMargin, isOfEdgeAlone } from './margin-topic.ts';
import {
  clearBefore,
  closeBefore,
  denied,
  hanReachesBefore,
  involvedBefore,
  isGrowth,
  isOfLiver,
  type MarginSaid,
  ofNoMatter,
  reachesBefore,
  saidOfEdge,
} from './margin-words.ts';
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
  if (besideEdge.test(text.slice(0, start))) return [];
  const range = text.slice(end, edges[i + 1]?.start ?? text.length);
  const isNearer = /(?:[甲乙丙丁大小]灶|[甲乙丙丁者号]|其[一二中])(?:距|离)[^,。;]{0,3}$/.test(text.slice(0, start));
  const isNone = noneOfEdges.test(text.slice(0, start));
  const said: Said[] = [];
  let from = 0;
  for (const found of everyMatch(range, saidOfEdge)) {
    const gap = range.slice(from, found.index);
    if (!isSaidOfEdge(gap, said.length === 0) && !(from === 0 && allUnderLabel.test(range))) break;
    if (isSignOfAnother(found[0], gap) || saysOfOther(gap) || isCodeOfBlock(text, end + found.index)) break;
    const rest = range.slice(found.index + found[0].length);
    if (found.groups?.unsure && ofAnother.test(rest)) break;
    const isAsked = unanswered.test(rest);
    const value = isAsked ? 'unsure' : saidIn(found);
    if (
      value === 'involved' &&
      said.at(-1)?.value === 'clear' &&
      !/[,:;(]|但|而|\b(?:but|however|though|and)\b/i.test(gap)
    )
      break;
    if (!(value === 'close' && isNearer && !/\d/.test(gap))) {
      if (isAnsweredNo(value, range.slice(found.index)) || (value === 'involved' && isNone))
        said.push({ value: 'clear', start, end: end + found.index + found[0].length });
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

/** "The hepatic vein running along the resection surface is opened: no tumour." */
const besideEdge =
  /\b(?:veins?|ducts?|vessels?|arter(?:y|ies)|gall ?bladder|branch(?:es)?|pedicles?)\b[^,;:]{0,30}\b(?:along|near|at|beside|adjacent to|close to|next to|under|beneath) (?:the |this |its )?$|(?:血管|静脉|胆管|动脉|脉管)[^。;:]{0,20}(?:沿|对应|相应的?)$/i;

/** "受累?"; "癌残留:不详". */
const unanswered =
  /^\s?(?:\?|:\s?(?:不[详清明能确]|待|无法|难|未[知评]|n\/?a\b|unknown|not (?:assess|known|stated)|cannot))/i;

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
const answeredNo =
  /^(?:involved|positive|受累|累及)(?: by [\w ]{3,24})?\s?[:?]\s?(?:no?\b(?!\/)|none|not(?! (?:assess|eval|determ|appl|stat|known|given|report|record))|absent|neg|nil|无|否|阴|未)|^(?:癌|肿瘤)(?:组织|细胞)?(?:残留|累及|浸润|侵犯|受累)\s?[:]\s?(?:无|未|否|阴)/i;
const allNone =
  /^[^,。;:]{0,24}(?:[,:]\s?(?:以上|上述|上列|前述|诸项|各项)[^,。;:]{0,6})?(?:均|都|皆|亦|通通|统统|一概|一律|全部?)(?:[未末]见|无|阴性|未查见|未发现|不存在|没有|为阴)/;

const doubtAhead =
  /\b(?:suspicio\w+|may|might|could|possibl[ey]|cannot|suspected|risk of)\b[^,;]{0,50}$|(?:可疑|疑)[^,;\s]{0,10}$/i;

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
    return isBare && !/^ (?:involvement|invasion|infiltration|positivity)/i.test(text.slice(end))
      ? []
      : at('clear', none);
  }
  if (near && !/^(?:的|处|旁|侧|肝|取|组织|块)/.test(text.slice(end))) return at('close', near);
  const positive = ofFinding.test(clause) ? null : involvedBefore.exec(clause);
  if (positive && answeredNone.test(text.slice(end))) return at('clear', positive);
  if (positive) return denied.test(clause) || notSo.test(text.slice(end)) ? [] : at('involved', positive);
  const reached = reachesBefore.exec(clause);
  if (reached && almost.test(clause)) return [];
  if (reached && (isGrowth.test(clause) || isElliptic.test(text.slice(0, start))) && !isOfLiver.test(clause)) {
    const isDenied = deniesLast.test(clause) || lastOfDenied.test(clause);
    if (isDenied || answeredNone.test(text.slice(end)) || noneOfThese.test(text.slice(0, start)))
      return at('clear', reached);
    return denied.test(clause) ? [] : at('involved', reached);
  }
  const hanNot =
    /(?:未|不|无|(?<!有)没有?)(?:见|曾)?(?:癌|肿瘤|瘤)?(?:组织|细胞)?(?:累及|侵及|侵犯|浸润|到达|抵达|达|波及|长|延伸|突破)(?:至|到)?$|未[及抵]$/.exec(
      clause,
    );
  if (hanNot) return at('clear', hanNot);
  const hanReached = /几乎|几近|近乎|险些/.test(clause) ? null : hanReachesBefore.exec(clause);
  return hanReached ? at('involved', hanReached) : [];
}

/** "No 2: 25 mm under Glisson; reaches the section plane". */
const isElliptic =
  /^\W{0,3}(?:and |it )?(?:reach|touch|breach|involv|infiltrat|invad|extend)(?:s|es)(?: (?:in)?to)? (?:the )?$/i;

/** "The mass lies near the staple line" tells where it is, not how the margin is. */
const liesNear = /\b(?:is|lies|comes|runs|was|sits) near(?: to)? (?:the |its )?$/i;
const seenByEye = /stapl|cauter|diatherm/i;

/** "No capsule, cut through at the resection line": what is denied is the capsule. */
const deniesLast = new RegExp(
  `(?<!\\bnot (?:\\w+ )?(?:clear|free|negative|clean)\\b[^;]*)(?:${denied.source})(?! (?:\\w+ )?(?:clear|free|negative|clean)\\b)(?:(?!\\b(?:and|but|while|whereas|which|yet)\\b)[^,])*$`,
  'i',
);
/** "Negative for vessel invasion, necrosis, and tumour at the margin". */
const lastOfDenied =
  /\b(?:no|without|(?:negative|clear|free) (?:for|of))\b(?:(?!\b(?:is|are|was|were|has|have|but)\b)[^;]){3,110}, ?(?:and|or|nor) (?:any )?(?:\w+ ){1,3}(?:at|on|in) (?:the )?$/i;

/** "Bile duct invasion positive resection margin is close", without a stop. */
const ofFinding =
  /\b(?:invasion|MVI|LVI|PNI|thromb\w+|embol\w+|satellit\w+(?: nodules?)?|necrosis|stain\w*|HepPar\S*|arginase\S*|CK\d+)\s?[:=]?\s?(?:is |are )?(?:positive|negative|clear|free|uninvolved|involved) (?:the )?$/i;

/** "Tumour present at margin: no". */
const answeredNone =
  /^\s?(?:[:?-]\s?|(?:is |was )(?=not|absent))(?:no\b(?! comment)|none|absent|neg|nil|not (?:seen|identified|present|found)|[(]\s?-|-\s*$)/i;
const notSo = /^[^,;]{0,30}\b(?:no|not|none|cannot|excluded|doubtful|uncertain)\b/i;

/** Nearly there is neither there nor clear of it. */
const almost = /\b(?:almost|nearly|virtually|practically|just about|all but|barely)\b[^,;]{0,30}$/i;
/** "Close to, but not at, the margin." */
const nearBut = /\bclose to(?: \([^()]{1,12}\))?,? (?:but|although|yet|and|though)\b[^;]*$/i;
const noneOfThese =
  /\bnone of (?:the following|these)\b|\b(?:not (?:found|seen|identified|present|detected)|absent|negative findings?)\s?:|\b(?:without|no)\b[^.;]{0,200}\b(?:or|nor)\b[^,.;]{0,60}$|(?:以下|下列|如下)[^:。]{0,10}(?:不存在|未见|无|阴性|未查见|未发现|没有)[^。;]*$/i;
const conditional =
  /\b(?:if|whether|unless|should|in case|doubt(?:ful)?|vouch|guarantee|un(?:sure|certain|likely)|not (?:sure|certain|convinced|confident)|(?:impossible|hard|difficult) to (?:say|tell|judge|know))\b[^,;]{0,40}$|(?:若|如果|是否|(?:肉眼|大体)[^,。;]{0,4}疑)[^,。;\s]{0,10}$/i;
/** "A positive margin would call for more"; "the involved margin of 2016". */
const inGeneral =
  /^\s?(?:(?:would|should(?! (?:be|read|now)\b)|may|might|could|can|means|implies|requires)\b|of (?:19|20)\d\d\b)/i;
/** "No satellite nodules or margin involvement"; "未见卫星灶、切缘癌残留". */
const noneOfList =
  /\b(?:no|without|negative for)\b[^.;:]{0,200}\b(?:or|nor|and) (?:any )?$|(?:[未末]见|未查见|未发现|未检出|(?<![^\s,。;:])无)[^,。;:]{1,60}[、及和或]$/i;
const ofList =
  /^ (?:involvement|invasion|infiltration|positivity|disease|residue)|^[处内上]?(?:的)?(?:癌|肿瘤|受累|受侵|累及|侵犯|阳性|见癌|残留)/i;

/** "阴性项目:切缘、门静脉癌栓". */
const amongNegative =
  /(?:阴性(?:项目|所见|发现|结果|指标)?|以[上下]各项均?(?:未见|阴性|无)|\b(?:relevant |pertinent )?negatives?(?: findings?| items?)?)\s?:\s?(?:[^。;:]{0,80}[、,]\s?)?$/i;

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
      /^\s?(?:is |are |:|,)?\s?(?:positive (?:for|by) (?:invasive |adeno)?carcinoma|positive\s*(?:$|[,(])|involved by (?:invasive )?(?:tumou?r|carcinoma)|involved\s*(?:$|[,(])|阳性(?!\s?\?)|[可查]?见癌(?!栓)|有癌(?!栓))/i.exec(
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
