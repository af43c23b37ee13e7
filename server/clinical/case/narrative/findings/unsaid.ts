import type { Mention } from './finding-mentions.ts';

/**
 * What is better not believed, however well it was read: "present" in a clause that also denies or doubts something, and an answer in a statement that tells of another
 * time. The words that decided may have been others.
 */

const denies =
  /\b(?:no|not|none|nor|neither|never|without|absent|absence|negative|neg|nil|free|cannot|can't|unable|fail\w*|exclud\w*|whether|if|question\w*|query|possib\w*|suspic\w*|suspect\w*|equivocal|doubt\w*|artefact|artifact|retraction|n\/a)\b|[未无無没沒不非否]|\?|疑|阴|陰|待|若|[[(]\s?[x×]?\s?[\])]/i;
/** Words with a "not" in them that deny nothing. */
const harmless =
  /\bnot only\b|\b(?:neither|none|not)\b[^,;]{0,50}\b(?:naked eye|grossly|by eye)\b|不规则|不規則|无数|未分化|低分化|不完整|不均|不一|无关|不等/gi;
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
  /(?<![\d./-])(?:19|20)\d\d(?![\d.])(?![-/年.]\d)|\b(?:years?|months?|weeks?) (?:ago|earlier|before|previously)\b|\b(?:previous\w*|prior|former\w*|provisional\w*|elsewhere|at that time)\b|年前|月前|前次|上次|既往|当时|外院|他院/i;
const isOld = (text: string, { start, end }: Mention): boolean =>
  anotherTime.test(`${/[^;.。]*$/.exec(text.slice(0, start))?.[0]} ${/^[^,;.。]*/.exec(text.slice(end))?.[0]}`);

/** Marks what is not to be told. */
export function withholdUnsaid(text: string, mentions: Mention[]): void {
  const unsaid = mentions.filter(
    (mention, i) =>
      mention.presence !== undefined &&
      (isOld(text, mention) ||
        (mention.presence === 'present' && denies.test(clauseOf(text, mentions, i).replace(harmless, ' ')))),
  );
  for (const mention of unsaid) Object.assign(mention, { presence: undefined, silent: true });
}
