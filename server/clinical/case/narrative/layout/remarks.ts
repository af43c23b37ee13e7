import { cut, joined, type Mapped, trimmed } from './mapped.ts';

/** A draft with the remarks of whoever signed it: ">> No, ...", "[[...]]", "{OA: ...}", "<复审修改> ...", "[删:甲][改:乙]". The remark has the last word on what stands ahead of it. */

const who = String.raw`(?:consultants?|senior|supervis\w+|attending|staff|chief|professor|prof\.?|boss|reviewer|second reader|oberarzt|OA|VS|SR|CR|上级(?:医[师生])?|主[任治](?:医[师生])?|复[审核]|审[核签]|带教|老师|二线)`;
/** That there are remarks, and whose. */
const declared =
  /\b(?:draft|registrar|resident|trainee|fellow|ST\d|SpR|RMO)\b[^\n]{0,160}\b(?:edit|remark|correct|comment|mark|note|annotat|check|change|amend)|\b(?:consultant|senior|supervisor|attending|oberarzt)\b[^\n]{0,60}\b(?:edits|remarks|corrections|comments|marks|notes)\b|(?:规培|进修|住院|实习|低年资|初[写稿诊]|草稿)[^\n]{0,60}(?:改|批|红笔|复审|批注|上级|主任|定稿|VS)|VS ?修改|\bR\d ?初稿/i;
const inBrackets = String.raw`\[\[[^[\]]{1,600}\]\]|<<[^<>]{1,600}>>|[[{(]\s?${who}\s?:[^[\]{}()]{1,400}(?:\([^()]{0,60}\)[^[\]{}()]{0,200}){0,3}[\]})]`;
const atLine = String.raw`(?<=^|\n)[^\S\n]*(?:>>+|<\s?${who}[^<>\n]{0,10}>|${who}(?:修改|批改|意见|更正|订正|remarks?|edits?|corrects?)?\s?:)[^\S\n]*[^\n]{1,600}`;
const remark = new RegExp(`${inBrackets}|${atLine}`, 'gi');
const plainBrackets = /\[[^[\]]{2,400}\]/g;
const opening = new RegExp(
  String.raw`^\s*(?:\[\[|<<|[[{(]\s?(?:${who}\s?:)?|>>+|<[^<>]{0,20}>|${who}[^:]{0,8}:)\s*`,
  'i',
);
/** "方括号内为上级批改" */
const ofBrackets = /方括号|square brackets?|括号内(?:为|是)/i;
const least = 2;

const agrees =
  /^[\s"'.,:;([-]{0,3}(?:(?:yes|agreed?|ok(?:ay)?|correct|right|fine|confirmed|concur|good|seen|true|同意|可以?|对|好|是的?|正确|无误|认可)(?![a-z])(?![^.。]{0,12}\b(?:but|except|to|only|not|for)\b|但|,?不)|=)/i;
const disagrees =
  /^[\s"'.,:;([-]{0,3}(?:(?:no|not|disagree|wrong|incorrect|delete|strike|I would not|do not)\b|不同意|不对|不是|错|漏看|看漏|有误|删[去除掉]?|尺子)/i;
/** "No. " ahead of what is so. */
const refusal =
  /^[\s"']{0,3}(?:no|disagree|wrong|incorrect|delete(?: (?:this|that|it))?|strike(?: (?:this|that|it))?|不同意|不对|错|漏看|删[去除掉]?)\s?[.,;:!。-]\s{0,3}(?=\S.{4})/i;
/** What is to be written, where a remark says so. */
const instead =
  /(?:改(?:为|成)?\s?[:,]?|应?写(?:为|成)?\s?|(?:please )?(?:change(?:d)? to|should (?:read|be)|write|put|make (?:it|that)))\s*[:"]?\s*(?:■|☑)?\s*"?(?<new>[^",。;.]{1,60}|\d[^",。;]{1,60})/i;

export function withRemarks(text: Mapped): Mapped {
  const plain = tracked(text);
  if (!declared.test(plain.text)) return plain;
  const pattern = ofBrackets.test(plain.text) ? plainBrackets : remark;
  const found = [...plain.text.matchAll(pattern)].filter(({ 0: one }) => !/^\[\d|^\[ ?[xX√]? ?\]/.test(one));
  if (found.length < least) return plain;
  const parts: Mapped[] = [];
  let done = 0;
  for (const { index, 0: whole } of found) {
    const ahead = cut(plain, done, index);
    const start = opening.exec(whole)?.[0].length ?? 1;
    const end = /(?:[\]})]+|>>)\s*$/.exec(whole)?.index ?? whole.length;
    const said = trimmed(
      cut(plain, index + start, index + Math.max(start, /^\s*(?:[[{(]|<<)/.test(whole) ? end : whole.length)),
    );
    const isInline = /\S[^\S\n]*$/.test(ahead.text);
    parts.push(...(agrees.test(said.text) ? [ahead] : remarked(ahead, said, isInline)));
    done = index + whole.length;
  }
  return joined([...parts, cut(plain, done)], '');
}

/** What the remark is about goes, and it stands in its place, under the same label. */
function remarked(ahead: Mapped, said: Mapped, isInline: boolean): Mapped[] {
  const told = ahead.text.trimEnd();
  const isClause = isInline && !disagrees.test(said.text);
  const stop = isClause ? /[。;:]|[.,](?!\d)|\n/g : /[。]|\.(?=\s)|\n/g;
  const stops = [...told.slice(0, -1).matchAll(stop)];
  const from = beginOf(told, (stops.at(-1)?.index ?? -1) + 1, said.text, isClause);
  const label = /^[\s\d.、)]{0,6}[^:。;.,□■☐☑[\]\n]{2,40}?(?:\s?:|\s{2,}(?=[□■☐☑])|\s(?=[□■☐☑]))/.exec(
    told.slice(from),
  )?.[0];
  const next = instead.exec(said.text);
  const at = next?.groups?.new === undefined ? 0 : next.index + next[0].lastIndexOf(next.groups.new);
  const isLabelled = label !== undefined && !isClause;
  const kept = cut(ahead, 0, from + (isLabelled ? label.length : 0));
  const own = cut(said, refusal.exec(said.text)?.[0].length ?? 0);
  const answer = isLabelled && next?.groups?.new ? cut(said, at, at + next.groups.new.length) : own;
  const sign = isLabelled && !/:\s*$/.test(label) ? ': ' : ' ';
  return [kept, filled(sign, said), answer, filled(isInline && !isLabelled ? ' ' : '\n', said)];
}

/** A grade that is refused leaves what it was the grade of. */
function beginOf(told: string, start: number, said: string, isClause: boolean): number {
  const first = /^[^,。;:]{0,160},/.exec(told.slice(start))?.[0] ?? '';
  return !isClause && diagnosis.test(first) && !diagnosis.test(said) ? start + first.length : start;
}
const diagnosis = /carcinom|adenom|metasta|\bhcc\b|malignan|tumou?r of|diagnos|癌(?!栓)|瘤(?!栓|旁|内|径)|诊断/i;

const filled = (sign: string, { at }: Mapped): Mapped => ({ text: sign, at: Array.from(sign, () => at[0] ?? 0) });

/** "[初] II  [审] III" */
const firstRead = /\[(?:初|draft|registrar|resident|R1)\][^[\]|\n]{0,80}\[(?:审|改|final|consultant|senior|VS)\]/gi;
function withoutFirst(text: Mapped): Mapped {
  const parts: Mapped[] = [];
  let done = 0;
  for (const { index, 0: old } of text.text.matchAll(firstRead)) {
    parts.push(cut(text, done, index));
    done = index + old.length;
  }
  return joined([...parts, cut(text, done)], '');
}

/** What a change left visible: the old words go, the new ones stay. */
function tracked(whole: Mapped): Mapped {
  const text = (whole.text.match(firstRead) ?? []).length < least ? whole : withoutFirst(whole);
  if (!/\[(?:删|del(?:eted)?)\s?:/i.test(text.text)) return text;
  const parts: Mapped[] = [];
  let done = 0;
  for (const { index, 0: whole, 1: old, 2: fresh = '' } of text.text.matchAll(
    /\[(?:(删|del(?:eted)?)|改|补|增|ins(?:erted)?|add(?:ed)?)\s?:([^[\]]{0,300})\]/gi,
  )) {
    parts.push(cut(text, done, index));
    if (old === undefined) parts.push(cut(text, index + whole.length - 1 - fresh.length, index + whole.length - 1));
    done = index + whole.length;
  }
  return joined([...parts, cut(text, done)], '');
}
