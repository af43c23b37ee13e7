import { changesSubject } from './margin-words.ts';

/** The edge asked about, or named alone, and the answer behind the next stop: "Are the margins clear? Yes"; "切缘是否受累:否"; "R.M. (-)". */

const free =
  /\b(?:clear|free|negative|clean|un-?involved|R0|safe|adequate|satisfactory|sufficient|acceptable|complete(?:ly)?)\b|净|阴性/i;
const left =
  /\b(?:involve(?:d|s|ment)?|positive|reach\w*|touch\w*|(?:at|on)(?= (?:the |this |its |an? )?(?:\w+ ){0,2}(?:margin|edge|ink|plane|line|(?:sur)?face))|transected|breached|residual|incomplete\w*)\b|受累|累及|侵犯|阳性|癌|残留/i;
const replyWord = '(?:(?<yes>yes|y|是的?|有)|(?<no>no|n|否|不是|无|没有))(?=\\s*(?:$|[,.;()-]))';
const reply = new RegExp(`^\\W*(?:a(?:ns(?:wer)?)?\\s?[.:)] ?)?${replyWord}`, 'i');
const asks = /^(?=[^:?]*(?:是否|有无|有没有|吗|\?)|\W*(?:is|are|was|were|does|do|did|has) )[^,;。:?]{2,70}[:?]\s?/i;

/** What is not enough need not be none. */
const weak = /\b(?:safe|adequate|satisfactory|sufficient|acceptable)\b/i;

export interface Reply {
  value: 'clear' | 'involved';
  start: number;
  end: number;
}

export function replyOf(statement: string, before: string, isOfEdge: (text: string) => boolean): Reply | undefined {
  const asked = asks.exec(statement)?.[0] ?? '';
  const question = asked === '' ? before : asked;
  const answer = reply.exec(statement.slice(asked.length));
  if (!answer || (asked === '' && !isQuestion.test(before)) || !isOfEdge(question)) return undefined;
  const isFree = free.test(question);
  if (isFree === left.test(question)) return undefined;
  if (weak.test(question) && answer.groups?.yes === undefined) return undefined;
  const isClear = isFree === (answer.groups?.yes !== undefined);
  return { value: isClear ? 'clear' : 'involved', start: 0, end: asked.length + answer[0].length };
}
const isQuestion = /\?\s*$/;

/** Nothing but the edge's name, or a question about it that has no answer in it. */
const asksOnly =
  /^\W*(?:q(?:uestion)?\W{1,3})?(?:\d{1,2}[.)] ?)?(?:(?:and|what about|how (?:is|are|about)) )?(?:the )?\W*(?:status|情况|状态|如何|怎样)?\W*$/i;
export const isAskedAlone = (before: string, edges: { start: number; end: number }[]): boolean =>
  (edges.length > 0 &&
    asksOnly.test(edges.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), before))) ||
  (isQuestion.test(before) && edges.length > 0 && !changesSubject.test(before));
