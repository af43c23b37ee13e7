import { rowAnswer } from './answers-in-turn.ts';
import type { Mention } from './finding-mentions.ts';

/**
 * What is better not believed, however well it was read: "present" in a clause that also denies or doubts something, and an answer in a statement that tells of another
 * time. The words that decided may have been others.
 */

const denies =
  /\b(?:no|not|none|nor|neither|never|without|absent|absence|negative|neg|nil|free|cannot|can't|unable|fail\w*|exclud\w*|whether|if|question\w*|query|possib\w*|suspic\w*|suspect\w*|equivocal|doubt\w*|artefact|artifact|retraction|n\/a)\b|[未无無没沒不非否]|[없않]|의심|\?|疑|阴|陰|待|若|[[(]\s?[x×]?\s?[\])]/i;
/** Words with a "not" in them that deny nothing. */
const harmless =
  /\b(?:not (?:seen|present|identified|found)|absent|none)\b[^;:]{0,50}?[,;]? ?but (?:is |are )?(?=present|positive|seen|identified)|\b(?:beyond|without) (?:any |all |reasonable )?(?:doubt|dispute|question)\b|\b(?:was|from|old(?: entry)?)\s?:?\s?"?(?:not \w+|no|absent|none|negative)"?,?\s{1,3}(?=(?:must be|should|now|new|to|becomes|is now)\b)|\bnot only\b|\bnone (?:of (?:them|which) )?(?:is |are |was |were )?(?:larger|bigger|greater|more|over|above|exceeding|measuring)\b|\bfree[- ]?(?:floating|lying)\b|\b(?:and|but|rather than) not (?:as )?(?:an? )?(?:additional|separate|independent|second|further|new|multiple|multifocal|primar\w+|synchronous|true)\b|\b(?:neither|none|not)\b[^,;]{0,50}\b(?:naked eye|grossly|by eye)\b|不规则|不規則|无数|未分化|低分化|不完整|不均|不一|无关|不等/gi;
const opens = /[,;:.,。(]/g;
const closes = /[,;.。]|\s{2}/;

/** From the answer of the mention before it, or the last stop, to that of the next. */
function clauseOf(text: string, mentions: Mention[], i: number): string {
  const { start, end, from, to, by } = mentions[i] as Mention;
  const [previous, next] = [mentions[i - 1], mentions[i + 1]];
  const floor = previous ? Math.min(start, Math.max(previous.end, previous.presence ? previous.to : 0)) : 0;
  const ceiling = next ? Math.max(end, Math.min(next.start, next.presence ? next.from : next.start)) : text.length;
  const stop = [...text.slice(floor, start).matchAll(opens)].at(-1)?.index;
  const head = by === 'after' ? start : floor + (stop === undefined ? 0 : stop + 1);
  const tail = Math.min(ceiling, Math.max(end, to));
  const rest = closes.exec(text.slice(tail, ceiling));
  return text.slice(Math.min(head, from), rest ? tail + rest.index : ceiling);
}

/** In the half of the sentence that names it. */
const anotherTime =
  /(?<![\d./-])(?:19|20)\d\d(?![\d.])(?![-/年.]\d)|\b(?:first|originally|initially|previously|formerly) (?:entered|reported|recorded|coded|given|issued|typed|ticked|signed out) as\b|\b(?:first|original|initial|earlier|provisional) (?:sheet|report|version|issue|draft|entry)\b[^;:]{0,40} (?:read|said|stated|had|gave|showed)\b|旧(?:标本|片|报告)|\b(?:years?|yrs?|months?|mos?|weeks?|wks?) (?:ago|earlier|before|previously)\b|\b(?:prev(?:ious\w*)?|prior|former\w*|provisional\w*|elsewhere|at that time|another (?:institut\w+|hospital|cent(?:re|er)|laborator\w+)|had (?:then|at the time) (?:been )?(?:written|reported|stated|diagnosed)|biops(?:y|ies) (?:was|were|had been) (?:signed out|reported|read|called|interpreted|diagnosed))\b|年前|月前|初版|原版|旧版|首版|前次|上次|既往|过往|以往|当时|外院|他院|[(](?:H[123]\d|R[3-9])[)]/i;
const isOld = (text: string, { start, end }: Mention): boolean =>
  isOfThen(text.slice(0, start)) ||
  anotherTime.test(`${sentenceAhead(text, start)} ${/^[^,;.。]*/.exec(text.slice(end))?.[0]}`);
/** The point of a decimal ends no sentence. */
export const sentenceAhead = (text: string, start: number): string =>
  text
    .slice(Math.max(0, start - 150), start)
    .split(/[;。]|\.(?!\d)/)
    .at(-1) as string;

/** Just before it, with a measure in between: "then three tumours, 5.1 cm, with ...". */
const then =
  /\b(?:previous(?:ly)?|former(?:ly)?|at that time|past (?:history|surg\w*|medical|operation))\b|(?<![跟与和同较比对照])(?:前次|上次|既往|过往|以往|当时|初版|原版|旧版|首版)/i;
export const isOfThen = (before: string): boolean =>
  then.test(/(?:[^;.。]|\.(?=\d))*$/.exec(before.slice(-40))?.[0] ?? '');

/** Marks what is not to be told. */
export function withholdUnsaid(text: string, mentions: Mention[]): void {
  const unsaid = mentions.filter(
    (mention, i) =>
      mention.presence !== undefined &&
      (isOld(text, mention) ||
        (mention.presence === 'present' &&
          rowAnswer(text.slice(mention.end)) !== 'present' &&
          denies.test(clauseOf(text, mentions, i).replace(harmless, ' ')))),
  );
  for (const mention of unsaid) Object.assign(mention, { presence: undefined, silent: true });
}
