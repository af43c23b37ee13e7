/** A statement of findings without what only forms, two languages and asides put in between; as long as it was. */

/** Forms' leftovers and asides: blanked. */
const asides: RegExp[] = [
  /\?(?=\s*:)/,
  /^\s*,? ?(?:where|which|(?:in|with) which|when)\b[^,;]{0,100},/i,
  /<[^<>]{1,30}\?>|\((?:defined as|i\.?e\.?,?|that is,?) [^()]{1,120}\)/gi,
  /,? as (?:was |had been )?(?:suspected|suggested|queried|expected|predicted|thought|noted|(?:described|reported|stated|mentioned)(?= in| by| on| at))\b[^,;]{0,50},/i,
];
const blank = (said: string): string => ' '.repeat(said.length);

export const asWritten = (told: string): string =>
  asides
    .reduce((left, aside) => left.replace(aside, blank), told)
    .replace(/\?(?=\s?(?:答|[Aa](?:ns(?:wer)?)?)\s?:)/, ':')
    .replace(/(?:未查?见|未发现|没有) (?=[A-Za-z]{3})/g, (none) => 'no '.padStart(none.length))
    .replace(/(?<!\w)-ve\b/gi, 'neg')
    .replace(/(?<!\w)\+ve\b/gi, 'pos')
    .replace(/([:=]\s?)\[([^[\]]{2,80})\]/g, '$1 $2 ')
    .replace(/\b(?:no|without)(?: (?:evidence of|definite|obvious))? (?=[\u3400-\u9fff])/gi, (words) =>
      '无'.padStart(words.length),
    );
