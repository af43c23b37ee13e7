import type { Mapped } from '../layout/mapped.ts';
import { addendum, biopsyHead, past, resected } from './scope-words.ts';

/** Clauses within a statement that are not of what it states: what a scan showed, what was done before. */

const scan =
  /\b(?:on|by|per) (?:the )?(?:pre-?op\w* )?(?:CE-?CT|CT|MRI?|MRCP|PET|USS?|CEUS|ultrasound|sonography|imaging|scans?|radiology)\b|\b(?:the |operating )?surgeons?\b(?:'s)? ?(?:\w+ )?(?:not(?:ed|es|ing)|felt|saw|describ\w+|report\w+|palpat\w+|found|suspect\w+|quer\w+|asks?|asked|impression|estimat\w*|measure\w*|mention\w+|record\w+)\b|(?<!\b(?:taken|obtained|biops\w+|resected|removed|excised|sampled|performed|done)(?: (?:of|from) (?:the )?(?:\w+ )?\w+)? )\b(?:at|during) (?:operation|surgery|laparotomy|laparoscopy)\b|\bintra-?operatively\b|\b(?:CT|MRI|imaging|ultrasound|scan|sonogra\w+)s? (?:had |has |have )?(?:showed|shown|reported|said|size|estimated|measured|demonstrated|found|revealed|detected|disclosed|identified)|\b(?:years?|months?|weeks?) (?:ago|earlier|previously)\b|影像(?:学)?(?:检查)?(?:提示|测量|示|报|所见|(?:上|曾|一?度|所){0,2}(?:疑|怀疑|考虑|担心|拟诊|认为))|术前(?:CT|MRI|影像|B超|超声|测)|(?:CT|MRI?|MRCP|B超|超声)(?:示|报|所示|提示|测|上)/gi;
/** A treatment before it. */
const treated =
  /,? ?\b(?:s\/p|status post|after|following|post)[ -](?:\d+ |two |three |prior |previous )?(?:cycles of )?(?:TACE|TARE|RFA|MWA|HIFU|SIRT|HAIC|(?:chemo|radio)?emboli[sz]ation|ablation|(?:neo-?adjuvant )?(?:chemo|immuno|radio)therapy)(?: ?x ?\d)?/gi;
/** What it was of: "chemoembolisation of a 4 cm lesion". */
const treatedThen =
  /(?<![-\w])(?:TACE|TARE|RFA|MWA|HIFU|SIRT|HAIC|\w*emboli[sz]ations?|(?:\w+ )?ablations?|radiotherapy|treatment)\b (?:of|to|for) (?!the present|this)[^,;:.()]{0,120}|(?:栓塞|消融|TACE|RFA|介入|放疗)治疗(?:的|之)?[^,。;:()]{0,20}(?:病灶|肿瘤|结节|占位)[^,。;:()]{0,30}/gi;
/** What an earlier specimen showed, in a clause beside what this one does. */
const clauseOfThen =
  /(?<=[,;])(?:而|但|至于)?(?:前次|上次|首次|外院|当地|贵院|既往)(?:医院)?的?(?:穿刺|活检)[^。]{0,200}/g;
/** ", as you had suspected" */
const suspected =
  /, (?:just |exactly )?as (?:you|the (?:surgeon|clinicians?|radiologists?|ward)|was|had been|clinically|radiologically) [^,.;()]{0,30}\b(?:suspect|thought|expect|fear|suppos|mention|not(?:ed|iced)|report|describ|predict|anticipat)\w*[^,.;()]{0,30}/gi;
/** What another pathologist said. */
const othersSaid =
  /\b(?:your|their|(?:the )?(?:referring|outside|local|submitting|sending|original)) (?:(?:own|provisional|preliminary|initial|first|original|draft|kind|esteemed) ){0,2}(?:registrar|pathologist|colleagues?|department|laboratory|lab|hospital|report|diagnosis|opinion|sign-?out)\b[^,.;]{0,160}/gi;
/** Beside the piece, the note that came with it. */
const noted =
  /, (?:sent|received|submitted|accompanied|labell?ed)(?: in| together)? (?:with|by) (?:the|a) (?:note|information|remark|statement|history|comment|request) (?:that|of|stating)\b[^.;]{0,300}?(?=, and (?:up)?on\b|$)/gi;
/** What a scan's report is quoted with. */
const scanQuoted = /(?<=\b(?:CT|MRI?|imaging|scans?|ultrasound)\b[^;"。]{0,240})"[^"]{1,200}"/g;
/** What someone only asked. */
const asked =
  /(?:问|询问|问及)[^,。;]{0,4}(?:会否|是否|会不会|是不是|有没有|有无|能否)[^,。;]{0,24}|\b(?:ask(?:s|ed)|quer(?:y|ies|ied)|wonder(?:s|ed)) (?:me |us )?(?:whether|if)\b[^,.;]{0,80}/gi;
const bracket = /\([^()]{1,400}\)|\[[^[\]]{1,100}\]/g;
const bound = /[,;:()。]/;
/** Where nothing is punctuated, what stands farther away is of something else. */
const reach = 150;
/** That a scan shows no other tumour says what this one is. */
const excludes = /\b(?:no other|no extra-?hepatic|no primary|clear(?:ed)?|negative|clean)\b[^;:.]{0,40}$/i;
const gone = (text: string): string => ' '.repeat(text.length);

/** No statement without one of these names a scan. */
const hint =
  /\b(?:years?|months?|weeks?) (?:ago|earlier|previously)\b|surg|operat|laparo|CT|MR|PET|US|ultraso|imag|scan|radiol|s\/p|post|after|following|registrar|pathologist|colleague|department|laborat|lab\b|with the|by the|by a|with a|hospital|report|diagnosis|opinion|sign-?out|embol|ablat|TACE|RFA|treat|\bas (?:you|the|was|had|clin|radiol)|影像|超声|栓塞|消融|介入|穿刺|活检|问|\bask|quer|wonder/i;

/** The number of an earlier report, or its year. */
const earlier =
  /病理号|(?:19|20)\d\d\s?年(?!版)|^[([](?:19|20)\d\d\s?[:,;]|^\((?:the )?(?:primary|original|index|initial|first|previous|prior|then|formerly|原发灶?|首次|前次|当年)(?: (?:tumou?r|lesion|one|nodule|resection))?[^():]{0,20}:|^\(in (?:19|20)\d\d|^\((?:cf\.?|compare|参见)\s|\b(?:years?|months?|weeks?) (?:ago|earlier)\b|年前/i;
/** All of the sentence is of then. */
const begunThen =
  /^\W{0,4}(?:(?:about|some|nearly|almost|over|more than) )?[a-z\d]+ (?:years?|months?) (?:ago|earlier|previously)\b/i;
const isOfThen = (aside: string): boolean => past.test(aside) || earlier.test(aside);

/** "resection (prior ablation)" is of now, its bracket is not. */
export function withoutAsides(statement: Mapped): Mapped {
  const { text, at } = statement;
  if ((!/[([]/.test(text) && !hint.test(text)) || begunThen.test(text)) return statement;
  let left = text
    .replace(treated, gone)
    .replace(treatedThen, gone)
    .replace(clauseOfThen, gone)
    .replace(othersSaid, gone)
    .replace(suspected, gone)
    .replace(noted, gone)
    .replace(asked, gone)
    .replace(scanQuoted, gone)
    .replace(bracket, (aside) => (isOfThen(aside) ? gone(aside) : aside));
  for (const { index, 0: named } of left.matchAll(scan)) {
    if (/\bus$/.test(named)) continue;
    if (excludes.test(left.slice(Math.max(0, index - 60), index))) continue;
    let [from, to] = [index, index];
    while (from > Math.max(0, index - reach) && !bound.test(left[from - 1] as string)) from--;
    while (to < Math.min(left.length, index + reach) && !bound.test(left[to] as string)) to++;
    if (left[to] === '(') to += /^\([^()]{0,200}\)?/.exec(left.slice(to))?.[0].length ?? 0;
    left = left.slice(0, from) + gone(left.slice(from, to)) + left.slice(to);
  }
  return { text: left, at };
}

const elsewhere = /[外他]院|外单位|当地|[周月天日]前|\b(?:ago|before|outside|elsewhere|hospital)\b/i;
/** "Index lesion (2018, S3): ...": what heads the statement is of then; a piece that was sent is of now, and so is an addendum, whatever its bracket tells. */
const ofThis = /术后(?:大?体?病理|病检)|本次|当前|post-?op\w* (?:path|histo)/i;
export function isHeadedThen(text: string): boolean {
  const [, head = '', aside] = /^([^:.;。()]{0,40})(\([^():]{1,40}\))\s?:/.exec(text) ?? [];
  if (aside === undefined || resected.test(head) || addendum.test(head) || ofThis.test(head)) return false;
  return isOfThen(aside) || (biopsyHead.test(head) && elsewhere.test(aside));
}
