import type { Length } from '../tumour/lengths.ts';

/** Lengths that are taken back in the same breath, and sentences that measure anew or leave all as it was. */

/** "3 mm, no, 5 mm"; "十毫米 唔系 改返 二十毫米". */
const selfCorrects =
  /^[^;\d]{0,24}(?:\bno(?=(?:[\s,.:-]|\bcomma\b){0,3}(?:$|(?:make|correct\w*|it|that|sorry|rather|wait)\b))|\b(?:sorry|correction|corrected to|amended to|changed to|(?:scratch|strike|delete|cancel|correct) (?:that|it|this)|I mean|make (?:that|it)|beg (?:your )?pardon|I (?:am|'m) wrong|wrong|(?:or )?rather|should (?:be|read))\b|不对|不是|唔[系是]|更正|改[为成返作回]|[删划]掉|[说讲读看量]错|错了|纠正|口误|应[为是该])[^;\d]{0,30}$/i;
export const isCorrectedBy = (text: string, { end }: Length, next: Length | undefined): boolean =>
  next !== undefined && next.start - end < 60 && selfCorrects.test(text.slice(end, next.start));

/** What measures anew stands against what was measured first. */
export const measuresAnew = (statement: string): boolean =>
  /\b(?:re-?measur\w+|(?:measured|checked) (?:again|anew)|corrected|should (?:be|read)|this replaces|replac(?:es|ing) (?:the|that) (?:\w+ ){0,3}(?:figure|value|distance|measurement|estimate))\b|[复重](?:新)?[测量]|[测量]正|更正|改[为成返]|[纠订]正|应[为是](?=\s?[\d一二三四五六七八九十])/i.test(
    statement,
  );

/** "It is 21 mm from the margin, so what was said of that is unchanged". */
export const leavesAsItWas = (statement: string): boolean =>
  /\b(?:un(?:changed|altered|affected)|(?:no|not|without) (?:\w+ )?(?:change|affect|alter|influence)\w*)\b|不(?:受)?影响|(?<!结论|诊断|分期|其[余它他][^,。;]{0,4}|余)不变|未变|照旧|同前|维持原/i.test(
    statement,
  );

/** A list by its sides goes on: "9 mm superiorly and, at its shoulder, merely 1 mm". */
const nextSide =
  /^,? (?:(?:[a-z]{3,8}o)?(?:anterior|posterior|superior|inferior|medial|lateral|cranial|caudal|dorsal|ventral|deep)(?:ly)?|(?:at|on|in|towards?) the \w+(?: \w+)?)\b(?:,| and,?|, and,?)(?: (?!from|of|vein|duct|capsul|nodul|satellit)[a-z,]+){0,8} $/i;
export const goesOnBySides = (text: string, { start }: Length, last: Length | undefined): boolean =>
  last !== undefined && nextSide.test(text.slice(last.end, start));
