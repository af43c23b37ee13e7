import { cut, joined, type Mapped } from './mapped.ts';

/** Stops that a dictating voice said and the typist wrote out: "free of tumour full stop", "肿瘤一枚 逗号". */

const spoken: [RegExp, string][] = [
  [
    /\s*\b(?:full stop|(?<=,\s{0,3})period(?=\s*(?:$|\n|[.]|[A-Z]|new\b|next\b))|new (?:paragraph|line)|next (?:paragraph|line))\b[.,]?/gi,
    '.',
  ],
  [/(?<!\d)\s*,?\s*\bcomma\b,?|\s*,?\s*\bcomma\b,?(?!\s*\d)/gi, ','],
  [/\s*\bsemi-?colon\b/gi, ';'],
  [
    /(?<!\b(?:of|the|from|sigmoid|ascending|descending|transverse|left|right|and|in|to|known|primary|with|a|his|her)\s{1,3})\s\bcolon\b(?!\s*(?:cancers?|carcinoma|adenocarcinoma|primary|tumou?r|resection|metast\w+|origin|and rectum|wall|mucosa)\b)/gi,
    ':',
  ],
  [/\bopen (?:bracket|parenthes[ie]s|paren)\b\s*/gi, '('],
  [/\s*\bclose (?:bracket|parenthes[ie]s|paren)\b/gi, ')'],
  [/\bstop(?=\s*$)/gim, '.'],
  [/(?<=\b(?:conclusion|diagnosis|impression|histology|microscopy|summary|comment|margin|plane|liver)) colon\b/gi, ':'],
  [/[\s,。;:]*(?:句号|句点|换行|另起一?[行段]|[下新]一?[行段](?=[\s,。;:]|$))[\s,。;:]*/gm, '。'],
  [/[\s,。;:]*(?:逗号|顿号)[\s,。;:]*/g, ','],
  [/[\s,。;:]*分号[\s,。;:]*/g, ';'],
  [/[\s,。;:]*冒号[\s,。;:]*/g, ':'],
  [/\s*(?:[左前]括号|括号开始?|括号(?=[\s,][^。]{1,60}括号[完关结]))[\s,]*/g, '('],
  [/[\s,]*(?:[右后]括号|括号(?:结束|[完关]))/g, ')'],
];
const marks = /\b(?:full stop|comma|semi-?colon|new (?:paragraph|line))\b|句号|逗号|顿号|换行/gi;
const least = 4;

export function withSpokenStops(written: Mapped): Mapped {
  const text = /划掉|删掉|不对|错了|scratch|strike|correction/i.test(written.text)
    ? instead(written, misspoken, '')
    : written;
  if ((text.text.match(marks)?.length ?? 0) < least) return text;
  return spoken.reduce((left, [words, sign]) => instead(left, words, sign), text);
}

/** "三级 哦不 划掉 二级", "grade three, scratch that, grade two": the last said stands. */
const misspoken =
  /(?:[一二三四五两\dⅠⅡⅢⅣ]|I{1,3}|IV){1,3}(?<unit>级|[个枚颗灶]|公分|厘米|毫米)[ ,。]{0,3}(?:(?:逗号|句号)[ ,]{0,2})?(?:[哦啊呃嗯]{0,2}(?:不对?|错了?)[ ,。]{1,3}(?:更正[ ,]{0,2})?(?:划掉|删掉)?|划掉|删掉)[ ,。]{0,3}(?:(?:应该是|应[为是]?|改(?:为|成)?)[ ,]{0,2})?(?=(?:[一二三四五两\dⅠⅡⅢⅣ]|I{1,3}|IV){1,3}\k<unit>)|\bgrade (?:one|two|three|four|[1-4]|I{1,3}|IV)\b[ ,.]{1,3}(?:no,? )?(?:scratch|strike|delete|correct) that[ ,.]{1,3}(?:should be )?(?=grade (?:one|two|three|four|[1-4]|I|IV))/gi;

function instead(text: Mapped, words: RegExp, sign: string): Mapped {
  const parts: Mapped[] = [];
  let done = 0;
  for (const { index, 0: found } of text.text.matchAll(words)) {
    const place = index + found.length - found.trimStart().length;
    const lines = found.replace(/[^\n]/g, '');
    parts.push(cut(text, done, index), { text: sign + lines, at: Array.from(sign + lines, () => text.at[place] ?? 0) });
    done = index + found.length;
  }
  return parts.length === 0 ? text : joined([...parts, cut(text, done)], '');
}
