import { blanked, cut, joined, type Mapped, split, trimmed } from './mapped.ts';
import { isUnmarked, type Mark, type Marks, marksOf, standBehind, starred } from './tick-marks.ts';

/** Forms with options to tick: what is ticked is said, what is not ticked is not. A question stays with its ticked options, wherever they stand; one without is left out. */

const wide = /[|│┃]|\t+|\.{4,}|(?<! ) {3,}(?![ :])/g;
/** A heading that may ask: short, and no sentence. */
const mayAsk = /^(?:(?:[A-H]|\d{1,2})[.)]\s*)?[^.。;!]{2,80}$/;

interface Cell {
  whole: Mapped;
  text: string;
  marks: Mark[];
}
interface Question {
  label: Mapped;
  answers: Mapped[];
}

export function tickedOnly(lines: Mapped[]): Mapped[] {
  const marks = marksOf(lines.map(({ text }) => text).join('\n'));
  if (marks.areBullets) return lines.map((line) => blanked(line, /^\s*[□☐○◯]/));
  const out: Mapped[] = [];
  let open: Question | undefined;
  const close = () => {
    if (open && open.answers.length > 0) out.push(answered(open));
    open = undefined;
  };
  let isOptionKept = false;
  lines.forEach((line, i) => {
    const cells = cellsOf(line, marks);
    const star = starredIn(line) ?? ringedIn(line);
    if (star && cells.every((cell) => cell.marks.length === 0)) {
      close();
      out.push(star);
      return;
    }
    if (cells.every((cell) => cell.marks.length === 0)) {
      close();
      if (isUnmarked(line.text) || marks.isRefused(line.text)) return;
      const next = lines[i + 1];
      const asks = next !== undefined && mayAsk.test(line.text.trim()) && marks.of(next.text)[0];
      if (asks && next.text.slice(0, asks.start).trim() === '' && !isSentence(next, marks)) {
        open = { label: line, answers: [] };
      } else out.push(line);
      return;
    }
    const leads =
      cells[0]?.marks.length === 0 || (cells[0]?.text.slice(0, cells[0].marks[0]?.start).trim() ?? '') !== '';
    if (leads) close();
    for (const one of questionsOf(cells)) {
      if ('label' in one) {
        close();
        open = one;
      } else if ('free' in one) {
        close();
        out.push(one.free);
      } else if ('more' in one) {
        const last = open?.answers.pop();
        if (open && last) open.answers.push(isOptionKept ? joined([last, one.more], ' ') : last);
      } else {
        isOptionKept = one.answer !== undefined;
        if (one.answer === undefined) continue;
        if (open) open.answers.push(one.answer);
        else out.push(named(one.answer));
      }
    }
  });
  close();
  return out;
}

/** "Capsule   complete   *incomplete   absent" as "Capsule: incomplete". */
function starredIn(line: Mapped): Mapped | undefined {
  if (!line.text.includes('*')) return undefined;
  const cells = split(line, wide)
    .map(trimmed)
    .filter(({ text }) => text !== '');
  const chosen = starred(cells.map(({ text }) => text));
  const [label, answer] = [cells[0], chosen === undefined ? undefined : cells[chosen]];
  if (!label || !answer) return undefined;
  const sign = answer.text.startsWith('*') ? 1 : 0;
  return answered({ label, answers: [trimmed(cut(answer, sign, answer.text.length - 1 + sign))] });
}

/** "I   II   [III]   IV", behind a label or under one. */
const grade = /^(?:[IVⅠⅡⅢⅣ]{1,3}|[GSFM]?\d)$/;
const ring = /^[[<>(]\s?([IVⅠⅡⅢⅣ]{1,3}|[GSFM]\d)\s?[\]<>)]$/;
function ringedIn(line: Mapped): Mapped | undefined {
  if (!/[[<>(]\s?[IVⅠⅡⅢⅣGSFM]/.test(line.text)) return undefined;
  const cells = split(line, / {2,}|\t+|[|│┃/]/g)
    .map(trimmed)
    .filter(({ text }) => text !== '');
  const [label, ...rest] = cells;
  const options = label && (grade.test(label.text) || ring.test(label.text)) ? cells : rest;
  const chosen = options.filter(({ text }) => ring.test(text));
  const [only] = chosen;
  if (!only || chosen.length > 1 || options.length < 3 || options.some((one) => one !== only && !grade.test(one.text)))
    return undefined;
  const answer = trimmed(cut(only, 1, only.text.length - 1));
  return label && options !== cells ? answered({ label, answers: [answer] }) : answer;
}

/** A line whose only mark is a tick before a sentence is a list, and its heading asks nothing. */
const isSentence = (line: Mapped, marks: Marks): boolean => marks.of(line.text).length === 1 && line.text.length > 110;

function cellsOf(line: Mapped, marks: Marks): Cell[] {
  if (marks.of(line.text).length === 0) return [{ whole: line, text: line.text, marks: [] }];
  return split(line, wide)
    .map(trimmed)
    .filter(({ text }) => text !== '')
    .map((whole) => ({ whole, text: whole.text, marks: marks.of(whole.text) }));
}

type Part = Question | { answer: Mapped | undefined } | { free: Mapped } | { more: Mapped };

/** What stands apart behind an option and is of it. */
const ofOption = /^(?:[-(,;←]|[a-z]|(?:[cm]m|[个枚处级%]|厘米)$)/;

/** Answers the question itself, whichever range is ticked. */
const exactly = /^(?:exact(?:ly)?|actual|measured|precise)\b[^:\d]{0,20}:?\s*\d/i;

function questionsOf(cells: Cell[]): Part[] {
  const behind = standBehind(cells);
  const isOfEdge = /margin|edge|plane|surface|缘|断/i.test(cells[0]?.text ?? '');
  return cells.flatMap((cell, i): Part[] => {
    if (cell.marks.length > 0) return behind ? markedBehind(cell, i === 0) : markedBefore(cell);
    if (i > 0 && (exactly.test(cell.text) || (isOfEdge && farther.test(` ${cell.text}`))))
      return [{ answer: cell.whole }];
    if (i > 0 && ofOption.test(cell.text) && !farther.test(` ${cell.text}`)) return [{ more: cell.whole }];
    const next = cells[i + 1];
    const asks = next !== undefined && next.marks.length > 0 && !/:\s*\S/.test(cell.text) && !filledIn.test(cell.text);
    return asks ? [{ label: cell.whole, answers: [] }] : [{ free: cell.whole }];
  });
}

/** What stands behind the options and is of the question: "[ ] involved  distance 5 mm". */
const farther =
  /(?<=[\s,])(?:distance|clearance|closest|nearest|shortest|minimum|narrowest|距|最[近短小窄])[^.;。]{0,20}\d.*/i;
const sentence = /(?<=[A-Za-z)\u3400-\u9fff])[.。;](?=\s+[A-Z\u3400-\u9fff]|[\u3400-\u9fff])/;

/** "Fibrosis stage F4" before a box is an answer, no question. */
const filledIn = /^[^:]{0,50}\b(?:stage|grade|score)[ -]?[A-Za-z]{0,2}\d(?:\/\d)?\s*$/i;

/** "[x] none; margin: [ ] involved". */
const nextQuestion = /[;。](?=[^;。:]{2,40}:\s*$)/;

/** "label: [ ] none [x] some". An option not ticked ends with its sentence. */
function markedBefore({ whole, marks }: Cell): Part[] {
  const parts: Part[] = [];
  const lead = cut(whole, 0, marks[0]?.start);
  if (filledIn.test(lead.text)) parts.push({ free: trimmed(lead) });
  else if (lead.text.trim() !== '') parts.push({ label: trimmed(lead), answers: [] });
  marks.forEach(({ end, isTicked }, i) => {
    const told = trimmed(cut(whole, end, marks[i + 1]?.start));
    const asked = marks[i + 1] === undefined ? null : nextQuestion.exec(told.text);
    const option = asked ? trimmed(cut(told, 0, asked.index)) : told;
    if (!isTicked) parts.push({ answer: undefined });
    else if (option.text !== '') parts.push({ answer: option });
    if (asked) parts.push({ label: trimmed(cut(told, asked.index + 1)), answers: [] });
    if (!isTicked && marks[i + 1] === undefined) {
      const distance = farther.exec(option.text);
      const stop = sentence.exec(option.text);
      if (distance) parts.push({ answer: cut(option, distance.index) });
      else if (stop) parts.push({ free: trimmed(cut(option, stop.index + 1)) });
    }
  });
  return parts;
}

/** "label: none [ ] some [x]"; without a colon the last word before the first mark is its option. */
function markedBehind({ whole, text, marks }: Cell, isFirst: boolean): Part[] {
  const parts: Part[] = [];
  const lead = text.slice(0, marks[0]?.start);
  const colon = lead.lastIndexOf(':');
  const word = isFirst && colon < 0 && marks.length > 1 ? /\s(?=\S+\s*$)/.exec(lead.trimEnd())?.index : undefined;
  let start = colon >= 0 ? colon + 1 : (word ?? 0);
  if (start > 0) parts.push({ label: trimmed(cut(whole, 0, start)), answers: [] });
  marks.forEach(({ start: from, end, isTicked }, i) => {
    const option = trimmed(cut(whole, start, from));
    const rest = marks[i + 1] === undefined ? trimmed(cut(whole, end)) : undefined;
    const isTold = isTicked && option.text !== '';
    const hasRest = rest !== undefined && rest.text !== '';
    parts.push({ answer: isTold ? (hasRest ? joined([option, rest], ' ') : option) : hasRest ? rest : undefined });
    start = end;
  });
  return parts;
}

const answered = ({ label, answers }: Question): Mapped =>
  joined([label, joined(answers, ', ')], /:\s*$/.test(label.text) ? ' ' : ': ');

const topic = /invasion|thromb|satellit|cirrhosis|involve(?:ment|d)\b|侵犯|癌栓|卫星|子灶|肝硬化/i;
const tells =
  /\b(?:no|not|none|absent|present|negative|positive|yes|seen|identified|un\w+|[MR][012])\b|无|未|有|见|阳性|阴性|[(][+-][)]/i;

/** A finding ticked in a list of findings is there. */
function named(option: Mapped): Mapped {
  if (option.text.length > 60 || !topic.test(option.text) || tells.test(option.text)) return option;
  const last = option.at.at(-1) ?? 0;
  const said = ': present';
  return { text: `${option.text}${said}`, at: [...option.at, ...Array.from(said, () => last)] };
}
