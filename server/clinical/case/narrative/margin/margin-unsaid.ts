import type { FactValues } from '../fact.ts';
import type { Stated } from '../scope/scope.ts';
import { ofBothOperations } from './all-edges.ts';
import { isOfFrozen } from './margin-topic.ts';
import { denied, ofNoMatter } from './margin-words.ts';
import { isOuterInk } from './of-another.ts';
import { ofThisTime } from './this-time.ts';

/** A margin that is better not believed, however well it was read: beside the words that decided stand others that may say something else. */

const denies =
  /\b(?:no|not|none|nor|neither|never|without|free|negative|cannot|unable|fail\w*|exclud\w*|whether|if|query|possib\w*|suspic\w*|suspect\w*|equivocal|doubt\w*|retraction|artefact|artifact|just|barely|almost|nearly|close|near|narrow\w*|short|thought|believed|felt|feared|said|according|reportedly|seem\w*|appear\w*)\b|n't\b|[未无無没不非否疑近窄若似]|几乎|贴邻|\?/i;
/** Words with a "not" or a nearness in them that deny nothing. */
const harmless =
  /\bnot (?:only|radical)\b|\b(?:not|never) (?:\w+ )?(?:free|clear|negative|clean)\b|\b(?:not|neither|none)\b[^,;]{0,50}\b(?:naked eye|grossly|by eye)\b|\brather than (?:\w+ly )?(?:clear|close|narrow|free|negative)\b|\bno(?:t)? (?:\w+ ){0,2}(?:clearance|distance)\b|最近|附近|邻近|不规则|未分化|低分化|[未不]净|不干净|无瘤距|近(?=膈|胆|心|端|侧|第|下腔|[左右脏尾头上下前后]|肝(?!切|断|手|离))|(?:是否|有无)(?=[^,。;]{1,10}[:?])|(?:干净|净|阴性)吗?[:?]\s?(?:否|无|不是)|(?:不|未见?|无)(?:改?变|变化|更改|误|疑义?|异议)|\bshort (?:segment|length|stretch|distance)\b/gi;

const growth = '(?:tumou?r|carcinoma|cancer|HCC|malignan\\w+|neoplasm|癌|肿瘤)';
/** Tumour at the edge, or an edge with tumour. */
const reaches = new RegExp(
  [
    `\\b${growth}(?: cells?| glands?| nests?)?(?:,? (?:is|are|was|were|seen|present|identified|found|noted|focally|directly|also)){0,4} (?:at|on|in|through|reach(?:es|ed|ing)?|touch(?:es|ed|ing)?|extend(?:s|ed|ing)? (?:in)?to|run(?:s|ning)? (?:in)?to|abut(?:s|ted|ting)?|involv(?:es|ing)|meets?) (?:the |this |its )?(?:(?:[a-z]+[ -]){0,2}(?:margin|edge|ink|plane|(?:resection|transection) (?:line|surface)|cut (?:sur)?face)\\b)`,
    `^\\W*(?:that|those|the (?:other|second|smaller|larger|former|latter))\\b[^;]{0,60}\\b(?:through|across|involved|reached|touched|invaded|infiltrated|crossed) by (?:\\w+ )?${growth}`,
    `\\b${growth} (?:(?:itself|is|was|has|been|were|are) ){1,3}(?:\\w+ )?(?:transected|cut (?:through|across|into))(?![^;]{0,40}\\b(?:theatre|after removal|bench|bank|photograph\\w*|when fresh|prosect\\w*|pathologist))`,
    `\\b(?:plane|knife|section|incision|resection|line) (?:\\w+ ){0,3}(?:through|across|into) (?:the )?${growth}`,
    '(?:切穿|切开|切入|横断)(?:了|过)?(?:癌|肿瘤)|(?:癌|肿瘤)(?:组织)?被(?:切穿|切开|切断|横断)',
    '(?:癌(?!旁|周|栓)|瘤)(?:组织|细胞|灶|巢)?[^,。;:未无不没距远阴旁周栓含]{0,8}(?:达|抵|及|累|侵|贴|位于|见于|残留|延)[^,。;:未无不没距远阴]{0,6}(?:切缘|断端|断面|墨)',
    '(?<!静脉[^,。;:]{0,4}|脉管|血管|胆管|胆囊管?)(?:切缘|断端|断面|墨染面)[^,。;:未无不没距远阴]{0,8}(?:见|有|查见)[^,。;:未无不没距远阴]{0,4}(?:癌|瘤)(?!旁|周|栓)',
  ].join('|'),
  'i',
);
const benign = /\b(?:haem|hem)angioma|\badenoma\b|\bhamartoma|\bbenign\b|血管瘤|腺瘤|错构瘤|脂肪瘤|良性|囊肿/i;
const leavesAtEdge = ({ statement }: Stated, stated: Stated[]): boolean => {
  const text = ofThisTime(statement.text);
  const found = reaches.exec(text);
  return (
    found !== null &&
    !isOfFrozen(text) &&
    !isOuterInk(text, stated) &&
    !benign.test(text) &&
    !ofNoMatter.test(text) &&
    !/\?\s*$|^\W{0,4}(?:所谓|注:)?R[012]\b/.test(text) &&
    !denied.test(text.slice(0, found.index)) &&
    !/[未无不没]/.test(text.slice(0, found.index))
  );
};

export interface MarginTold {
  value: FactValues['margin'];
  start: number;
  end: number;
  issue: number;
  part: number;
  weight: number;
  row?: number;
}

const opens = /[,;:。.(]|,? \b(?:and|but|while|whereas|although|with)\b/g;
const closes = /[,;:。.)]|\b(?:and|but(?! (?:is|was|are|were|has)\b)|while|whereas|although|with)\b/;

/** The clause that was read, from the stop before it to the stop behind. */
function clauseOf({ statement: { text, at } }: Stated, { start, end }: MarginTold): string {
  const from = Math.max(
    0,
    at.findIndex((place) => place >= start),
  );
  const last = at.findIndex((place) => place >= end);
  const to = last < 0 ? text.length : last;
  const stop = [...text.slice(0, from).matchAll(opens)].at(-1);
  const rest = closes.exec(text.slice(to));
  return text.slice(stop ? stop.index + stop[0].length : 0, rest ? to + rest.index : text.length);
}

const isPlain = (one: MarginTold, own: Stated | undefined): boolean =>
  own === undefined || !denies.test(clauseOf(own, one).replace(harmless, ' '));

/** Under a heading, or behind a label. */
const isLabelled = (own: Stated | undefined): boolean =>
  own === undefined || own.under !== '' || /^[^,;:]{2,50}[:=]/.test(own.statement.text);

/** Beside all that was told of the margin in the report, or in the addendum, that this one stands in. */
export function isMarginUnsaid(one: MarginTold, margins: MarginTold[], stated: Stated[]): boolean {
  const of = ({ row }: MarginTold) => stated[row ?? -1];
  const told = margins.filter(({ issue }) => issue === one.issue);
  const others = told.filter(({ value, weight }) => value !== one.value && weight >= 1);
  const isOfOtherPiece = ({ part }: MarginTold) => part > 0 && part !== one.part;
  if (one.value !== 'involved' && one.part > 0 && others.some(isOfOtherPiece)) return true;
  if (others.some((other) => contradicts(one, other) && !(isLabelled(of(one)) && isLabelled(of(other))))) return true;
  if (one.value === 'involved' && isOnlyCloseAtLast(told)) return true;
  if (one.value === 'involved') return !told.some((each) => each.value === 'involved' && isPlain(each, of(each)));
  return (
    one.value === 'clear' &&
    !ofBothOperations(of(one)?.statement.text ?? '') &&
    stated.some((own) => own.issue >= one.issue && leavesAtEdge(own, stated))
  );
}

/** What was called involved at first, by another hand or in haste, is close in the end. */
function isOnlyCloseAtLast(told: MarginTold[]): boolean {
  const rows = (value: string) => told.flatMap((one) => (one.value === value && one.weight >= 1 ? [one.row ?? 0] : []));
  return rows('close').some((row) => rows('involved').every((last) => last < row));
}

/** Tumour left at a duct or a vessel is beside a clear edge of the liver, and that of one piece beside another's. */
function contradicts(one: MarginTold, other: MarginTold): boolean {
  if (one.weight > 1) return false;
  return one.value === 'involved'
    ? other.value === 'clear' && (other.part === one.part || one.part === 0 || other.part === 0)
    : other.value === 'involved';
}
