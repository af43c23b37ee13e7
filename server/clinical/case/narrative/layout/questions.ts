import { blanked, cut, joined, type Mapped, trimmed } from './mapped.ts';

/** A report in questions and answers, "Q. How big? / A. 111 mm": each answer is told with its question. */

const question = /^\s*(?:\**\s?(?:Q|Question|问)\s?\d{0,2}\s?(?:[:)]|\.(?!\d))\s*)(?=\S)/i;
const answer = /^\s*(?:\**\s?(?:A|Ans|Answer|答)\s?\d{0,2}\s?(?:[:)]|\.(?!\d))\s*)(?=\S)/i;
/** "问:几个? 答:一个", the answers in a column of their own or not. */
const within = /(?<=\S)\s{0,60}(?=(?:A|Ans|Answer|答)\s?\d{0,2}\s?[.:)]\s{0,4}\S)/;
const least = 2;
/** "背景肝脏有肝硬化吗?" with the answer on the next line: so many of them are the report's form. */
const unmarked = /^[^:]{2,80}\?\s*$/;
const most = 4;
/** Of another operation: what answers it is not of this specimen. */
const ofThen =
  /以往|以前|既往|旧(?:标本|片|病理|手术|报告)|[上前]一?次|当年|曾经?(?:做|行|有|接受)|(?:19|20)\d\d ?年|\b(?:previous|earlier|prior|former|past|old|last time|before (?:this|now)|first (?:operation|resection|tumou?r)|(?:in|of|from) (?:19|20)\d\d)\b/i;
const ofNow = /现在|[今本此这]次|\b(?:this|present|current|now|new|today)\b/i;
/** Behind a gap another part of the report begins. */
const labelled = /^[^:?]{2,24}:\s*\S/;

export function answersToQuestions(written: Mapped[]): Mapped[] {
  const lines = written.flatMap(apart);
  const isMarked = lines.filter(({ text }) => question.test(text)).length >= least;
  if (!isMarked && lines.filter(({ text }) => unmarked.test(text)).length < most) return written;
  const asks = isMarked ? question : unmarked;
  const hasMarks = lines.filter(({ text }) => answer.test(text)).length >= least;
  const out: Mapped[] = [];
  let asked: Mapped | undefined;
  let isThen = false;
  let isGap = false;
  for (const line of lines) {
    if (asks.test(line.text)) isThen = ofThen.test(line.text) && !ofNow.test(line.text);
    else if (isThen && isGap && labelled.test(line.text) && !answer.test(line.text)) isThen = false;
    isGap = line.text.trim() === '';
    if (isThen) continue;
    const ahead = asked;
    asked = undefined;
    if (asks.test(line.text)) {
      if (ahead) out.push(ahead);
      asked = asLabel(line);
    } else if (ahead && line.text.trim() === '') asked = ahead;
    else if (!ahead || (hasMarks && !answer.test(line.text))) out.push(...(ahead ? [ahead] : []), line);
    else out.push(joined([ahead, without(line, answer)], ' '));
  }
  return asked ? [...out, asked] : out;
}

function apart(line: Mapped): Mapped[] {
  const at = question.test(line.text) ? within.exec(line.text)?.index : undefined;
  return at === undefined ? [line] : [cut(line, 0, at), trimmed(cut(line, at))];
}

const without = (line: Mapped, mark: RegExp): Mapped => trimmed(cut(line, mark.exec(line.text)?.[0].length ?? 0));

/** "And it is...?" as "And it is:". */
function asLabel(line: Mapped): Mapped {
  const told = without(line, question);
  const end = told.text.replace(/[?.\s]+$/, '').length;
  const place = told.at[end] ?? told.at.at(-1) ?? 0;
  return joined([blanked(cut(told, 0, end), /[:;?]|[.,](?!(?<=\d.)\d)/g), { text: ':', at: [place] }], '');
}
