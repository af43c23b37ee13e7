import { blanked, type Mapped } from './mapped.ts';

/** What a template prints to be replaced, and was not: "<<分化:>>", "{PATH_NAME}", "[free text]", "%FREETEXT%", "XX x XX cm ->". */

const asks = String.raw`(?:\b(?:insert|enter|free ?text|paste|specify|click|placeholder|template)\b|此处|填写|插入|粘贴|输入|自由文本)`;
const leftovers: RegExp[] = [
  /<<[^<>\n]{0,60}>>/g,
  /\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{0,60}\}/g,
  /%[A-Z][A-Z_]{2,24}%/g,
  /\{[A-Z][A-Z_]{3,30}\}/g,
  /<(?:select|choose|insert|enter|click|请?选择|请?填写|此处)[^<>\n]{0,40}>/gi,
  new RegExp(String.raw`[{[][^{}[\]\n]{0,24}${asks}[^{}[\]\n]{0,40}[}\]]`, 'gi'),
  /[[(]?\b[Xx_]{2,4} ?[x*] ?[Xx_]{2,4}(?: ?[x*] ?[Xx_]{2,4})? ?(?:[cm]m|厘米|毫米)?[\])]? ?(?:->|→|=>)/g,
];

export const withoutLeftovers = (line: Mapped): Mapped =>
  /[<{[%→>]/.test(line.text) ? leftovers.reduce(blanked, line) : line;

/** The ward's words, quoted: 'a requisition reading "MRI: two lesions. ? tumour in vein"'. */
const requested =
  /(?<=\b(?:requisition|request(?: form| slip| card)?|referral(?: letter| note)?|clinical (?:note|details?|data|history|information|summary))\b[^".\n]{0,40}\b(?:reads?|reading|stat(?:es|ed|ing)|says?|said|saying|gives?|gave|given as|was)\s{0,2}[:,]?\s{0,2})"[^"]{1,500}"|(?<=(?:申请单|送检单|病史栏|临床(?:病史|资料|诊断|所述)?)[^"。\n]{0,12})"[^"]{1,300}"/gi;
export const withoutRequest = ({ text, at }: Mapped): Mapped => ({
  text: text.replace(requested, (words) => words.replace(/[^\n]/g, ' ')),
  at,
});
