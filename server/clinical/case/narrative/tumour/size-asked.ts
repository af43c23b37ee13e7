/** What a form, or a question before a length, asks: the size of the tumour. */

/** "Size(s): S7 4 x 3 cm". */
export const behindSegment = /(?:\bS|\bseg(?:ment)?\.?) ?(?:\d|[IV]{1,4})[ab]?(?:\/\d)?\)?[\s:,=-]{1,3}$/i;
/** "Focality: solitary, no area like it": a field of the tumour, whatever is named in its answer. */
export const asksOfTumour =
  /^\W*(?:multiplicity|(?:uni)?focality|(?:number|no\.?|count) of (?:tumou?rs?|lesions?|nodules?|masses|foci)|(?:tumou?r|lesion|nodule) (?:count|number|focality|type|site|location)|histolog\w+ type|histotype)\b[^:]{0,16}:/i;
/** "How large? 35 mm": of the tumour, where nothing else is named. */
export const asksSize = /\bhow (?:big|large)\b|\bwhat size\b|\bsize\?|多大/i;
/** "Just the one. 28 x 24 x 20 mm". */
export const onlyOne =
  /^\W{0,4}(?:A\W{1,2})?(?:(?:just|only|exactly) (?:the )?one|[只仅]有?[一1][个枚粒颗处])\W{0,3}$/i;
