import { blanked, type Mapped } from './mapped.ts';

/** What a template prints to be replaced, and was not: "<<分化:>>", "{PATH_NAME}", "[free text]", "%FREETEXT%", "XX x XX cm ->". */

const asks = String.raw`(?:\b(?:insert|enter|free ?text|paste|specify|click|placeholder|template)\b|此处|填写|插入|粘贴|输入|自由文本)`;
const leftovers: RegExp[] = [
  /<<[^<>\n]{0,60}>>/g,
  /\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{0,60}\}/g,
  /%[A-Z][A-Z_]{2,24}%/g,
  /\{[A-Z][A-Z_]{3,30}\}/g,
  new RegExp(String.raw`[{[][^{}[\]\n]{0,24}${asks}[^{}[\]\n]{0,40}[}\]]`, 'gi'),
  /[[(]?\b[Xx_]{2,4} ?[x*] ?[Xx_]{2,4}(?: ?[x*] ?[Xx_]{2,4})? ?(?:[cm]m|厘米|毫米)?[\])]? ?(?:->|→|=>)/g,
];

export const withoutLeftovers = (line: Mapped): Mapped =>
  /[<{[%→>]/.test(line.text) ? leftovers.reduce(blanked, line) : line;
