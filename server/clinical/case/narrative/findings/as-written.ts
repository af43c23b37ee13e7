import { pastDoubt } from './plain-doubt.ts';

/** A statement of findings without what only forms, two languages and asides put in between; as long as it was. */

/** Forms' leftovers and asides: blanked. */
const asides: RegExp[] = [
  /\?(?=\s*(?::|[(]\s?[-+]\s?[)]))/,
  /^\s*,? ?(?:where|which|(?:in|with) which|when)\b[^,;]{0,100},/i,
  /<[^<>]{1,30}\?>|\((?:defined as|i\.?e\.?,?|that is,?) [^()]{1,120}\)/gi,
  /,? as (?:(?:you|we|they|the \w+|imaging|radiology|CT|MRI) )?(?:had |was |were |have )?(?:been )?(?:already |rightly |correctly )?(?:suspected|suggested|queried|expected|predicted|thought|feared|noted|(?:described|reported|stated|mentioned)(?= in| by| on| at))\b[^,;]{0,50}(?:,|$)/i,
  /,[^,。;]{0,8}(?:影像|临床|术前|CT|MRI?)[^,。;]{0,6}(?:所[疑见示]|怀疑)[^,。;]{0,12}$|[(][^()]{0,12}(?:影像|临床|术前|CT|MRI?)[^()]{0,6}(?:所[疑见示]|怀疑)[^()]{0,16}[)]/i,
];
/** "No vessel, small or large, contains tumour". */
const sized =
  /(?<!(?:portal|hepatic|bile) )\b(vessels?|veins?),? \(?(?:both )?((?:small|large)(?:er)? (?:or|and|nor) (?:small|large)(?:er)?)\b(?! (?:vessel|vein|branch))\)?,?/gi;
/** "Absent: whether of small or of large vessels". */
const whichever = /,? whether (?:in |of )?(?=(?:the )?(?:small|large|micro|macro|portal|hepatic)\w*\b[^,;]{0,30} or )/i;
const blank = (said: string): string => ' '.repeat(said.length);

export const asWritten = (told: string): string =>
  [...asides, pastDoubt]
    .reduce((left, aside) => left.replace(aside, blank), told)
    .replace(/(?:是否|有无|有没有|是不是)(?:存在|有|伴有?|可见|见|阳性|受累|受侵犯?|侵犯)?(?=\s{0,3}[:?])/g, blank)
    .replace(/(?:是否|有无|有没有|是不是)(?:存在|有|伴有?|可见|见)?(?=[^,。;:?否无没未]{1,14}[:?])/g, blank)
    .replace(/冇/g, '无')
    .replace(/(?<![A-Za-z])M (?:zero|nought)(?![A-Za-z])/g, (words) => 'M0'.padEnd(words.length))
    .replace(/\?(?=\s?(?:答|[Aa](?:ns(?:wer)?)?)\s?:)/, ':')
    .replace(/(?:未查?见|未发现|没有) (?=[A-Za-z]{3})/g, (none) => 'no '.padStart(none.length))
    .replace(whichever, blank)
    .replace(
      /^(\W*)(whether (?:there (?:is|are) )?)([^,;:]{3,60}?)((?: (?:is|are) (?:present|seen|found|involved|invaded))?)(?=\s?:)/i,
      (_, mark, asks, name, verb) => mark + blank(asks) + name + blank(verb),
    )
    .replace(
      /([:=]\s?)((?:likewise|similarly|also|again|equally)\s)(?=absent|neg|not |none|no |present|pos)/gi,
      (_, mark, too) => mark + blank(too),
    )
    .replace(/(?<=(?:分级|grade)\s?[为是]?:?\s?)M ([012])(?![\d.])/gi, 'M$1 ')
    .replace(/\binav(?=[ds])/gi, 'inva')
    .replace(/\b(?:is|was|are|were)not(?= )/gi, (words) => 'not'.padStart(words.length))
    .replace(/\bnot(?:seen|found|identified|present|detected)\b/gi, (words) => 'absent'.padEnd(words.length))
    .replace(/(?<![a-z])m ?\.? ?v ?\.? ?i(?=\.?\s?[:(=-])/gi, (words) => 'MVI'.padEnd(words.length))
    .replace(/\bnot(?=invaded|involved)/gi, (words) => 'un'.padStart(words.length))
    .replace(/([未没无]) ([见有查检发])/g, '$1$2 ')
    .replace(/\bno\.?(?= of\b)/gi, (words) => 'nr'.padEnd(words.length))
    .replace(sized, (words, noun, sizes) => `${sizes} ${noun}`.padEnd(words.length))
    .replace(/(?<!\w)-ve\b/gi, 'neg')
    .replace(/(?<!\w)\+ve\b/gi, 'pos')
    .replace(/([:=]\s?)\[([^[\]]{2,80})\]/g, '$1 $2 ')
    .replace(/\b(?:no|without)(?: (?:evidence of|definite|obvious))? (?=[\u3400-\u9fff])/gi, (words) =>
      '无'.padStart(words.length),
    );
