import { formTitle } from './scope-words.ts';

/** Lines that head what stands under them: "INVASION", "Resection margin:", "切缘". */

const drawing = /^[\s[(*#=>_~•·-]{0,12}(?:(?:\d{1,2}|[A-Za-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,2})[.)、](?!\d)\s*)?/;
const ending = /[\s\])*#=_~-]{1,12}$/;
const topic =
  /invasion|vascular|\bMVI\b|vessels?|satellit|margins?\b|(?:resection|transection|surgical|parenchymal) (?:edge|line|plane|surface|end)s?\b|cut end\b|\bnodes?\b|capsul|differentiat|\bgrad(?:e|ing)|\bsize|dimension|diameter|\bnumber|multiplicity|focality|histolog|diagnos|\btype\b|microscop|macroscop|\bgross|background|parenchyma|non-?tumou?r|non-?neoplastic|cirrhosis|fibrosis|bile duct|specimens?|procedure|\bstag(?:e|ing)|\bdistance|immuno|comment|findings?\b|conclusion|summary|history|切缘|断端|断面|^(?:肿瘤|肿物|肿块|瘤体|癌灶|病灶|tumou?rs?|lesions?)$|淋巴结|侵犯|癌栓|卫星|子灶|包膜|分化|分级|大小|最大径|直径|数目|个数|组织学|诊断|类型|镜检|镜下|肉眼|大体|巨检|背景|癌旁|周围肝|肝硬化|纤维化|胆管|标本|术式|分期|距离|免疫组化|备注|结论|^(?:巨观|显微)$/i;
/** Under its own mark; as a numbered chapter it holds the whole macroscopy. */
const blocks = /^[\s•·*-]{1,6}取材\s*$/;
/** A line with one of these answers; it heads nothing. */
const answer =
  /\b(?:no|none|not|nil|absent|present|negative|positive|seen|identified|involved|uninvolved|clear|free|complete|incomplete|yes|is|are|was|were|shows?|with|well|moderate(?:ly)?|poor(?:ly)?|single|solitary|unifocal|multiple|received|measur\w+)\b|未|无|阴性|阳性|可见|查见|完整|高|中分化|低|单发|单个|多发|考虑|符合|\d ?[cm]m\b|\+/i;

/** "MVI: -" */
const dash = /[^\s-]:\s{0,8}-{1,2}\s*$/;

/** Over a list of what is not found: "--- 以下皆无 ---". */
const ofNone =
  /^(?:(?:以下|下列|下述)[^,。;:]{0,6}(?:皆|均|都)(?:无|未见|未查见|阴性|没有)|(?:none of (?:the following|these)|the following (?:are|were) (?:all )?(?:absent|negative|not (?:seen|identified|found|present)))(?: (?:is|are|was|were) (?:seen|present|identified|found))?):?$/i;

/** A drawn line, or one with a colon, ends the list that another heads. */
const endsList = /^\s*(?:[-=*#~_]{2,}|[[<])|:\s*$/;
export const headingIn = (line: string, above: string): string | undefined =>
  ofNone.test(above) && !endsList.test(line) && !ofNone.test(line.trim()) ? undefined : headingOf(line);

/** What the line heads with, undefined where it is no heading. */
function headingOf(line: string): string | undefined {
  if (dash.test(line)) return undefined;
  const head = line.replace(drawing, '').replace(ending, '');
  if (ofNone.test(head)) return head;
  if (head.length < 2 || head.length > 70 || formTitle.test(head)) return undefined;
  if (/:$/.test(head)) return /[。;]|,.*,/.test(head) ? undefined : head.slice(0, -1).trim();
  return head.length <= 50 && !/[:.。;,]/.test(head) && (topic.test(head) || blocks.test(line)) && !answer.test(head)
    ? head
    : undefined;
}

/** The label a line begins with, for what follows its first statement. */
export const labelOf = (line: string): string | undefined =>
  /^([^:.。;,]{2,50}):\s*\S/.exec(line.replace(drawing, ''))?.[1];

/** "MARGIN  ..." ends what stood under "VESSELS". */
export const isCapital = /^[A-Z][A-Z /-]{3,40}\b(?: \([^)]{1,30}\))?:/;
