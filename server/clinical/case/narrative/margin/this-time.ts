/** What a sentence tells of an earlier operation is blanked, up to where it comes to the present one. */

const earlier = [
  /(?:^|;)\s*(?:(?:[前上]一?次|首次|第一次|既往)(?:手术|切除|标本)?|previous(?:ly)?|prior|earlier|(?:first|second|third|initial)(?: \w+)?(?= ?\([^()]{0,8}\d{2,4}\)))(?: ?\([^()]{1,16}\))?\s?:(?:(?!本次|此次|这次|今次|\b(?:now|this time|present|current)\b)[^;])*/gi,
  /\b(?:the )?(?:\w+ )?(?:margin|edge) (?:of|in|from) (?:19|20)\d\d\b[^,;]*/gi,
  /\b(?:(?:years?|months?) (?:ago|back|earlier|before|previously)|(?:years?|months?) after (?:an? |the |his |her )|(?:in|of|since) (?:19|20)\d\d\b)(?:(?!\b(?:now|this time|present(?:ly)?|current(?:ly)?|today)\b)[^;])*/gi,
  /\b(?:previous|prior|earlier) (?:\w+ )?(?:resection|operation|hepatectomy|surgery|specimen|margin)\b[^,;]*/gi,
  /(?:[\d一二两三四五六七八九十]年前|(?:19|20)\d\d年(?!\d{1,2}月)|曾(?:于|在|行|因)|当时|彼时|既往|(?:过去|旧)病?史)(?:(?!本次|此次|这次|现|今)[^;])*/g,
  /(?:外院|当地医院|他院)[^,。;]{0,10}(?:切除|手术)(?!标本)[^,。;]{0,4}(?:切缘|断[面端])[^,。;]*/g,
  /(?:[前上]一?次|(?:首次|第一次|原)(?:手术|切除)(?!标本))[^,。;]*/g,
];

export const ofThisTime = (text: string): string =>
  earlier.reduce((left, words) => left.replace(words, (found) => ' '.repeat(found.length)), text);
