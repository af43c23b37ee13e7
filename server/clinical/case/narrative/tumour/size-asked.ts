/** What a form, or a question before a length, asks: the size of the tumour. */

/** "Size(s): S7 4 x 3 cm". */
export const behindSegment = /(?:\bS|\bseg(?:m|ment)?\.?) ?(?:\d|[IV]{1,4})[ab]?(?:\/\d)?\)?[\s:,=-]{1,3}$/i;
/** "Focality: solitary, no area like it": a field of the tumour, whatever is named in its answer. */
export const asksOfTumour =
  /^\W*(?:multiplicity|(?:uni)?focality|(?:number|no\.?|count) of (?:tumou?rs?|lesions?|nodules?|masses|foci)|(?:tumou?r|lesion|nodule) (?:count|number|focality|type|site|location)|histolog\w+ type|histotype)\b[^:]{0,16}:/i;
/** "How large? 35 mm": of the tumour, where nothing else is named. */
export const asksSize = /\bhow (?:big|large)\b|\bwhat size\b|\bsize\?|多大|[长直]径多少/i;
/** "Q2 瘤子长径多少 坏死吗: A2 13.9 cm", "How large is the tumour, any necrosis? - 4 cm". */
export const asksThenGives =
  /(?:[瘤灶]子?|肿[块物]|结节)[^,;:。\d]{0,4}(?:多大|[长直最大]{1,2}径?多少|几(?:公分|厘米))[^\d]{0,24}[\s:?](?:[A答]\s?\d{0,2}[.、:]?\s)?约?$|\b(?:how (?:big|large)|what size) (?:is|was|are|were) (?:the |it\b)?(?:tumou?r|lesion|nodule|mass|largest|biggest)?[^.;\d]{0,40}[?:]\W{0,3}(?:A\d{0,2}\W{1,2})?(?:about )?$|(?:\b(?:tumou?r|lesion|nodule) sizes?|(?:肿[瘤物块]|病灶|瘤体)(?:的?大小|[最大长直]{1,2}径))\s?\?\W{0,6}$/i;
export const answers = /^\W{0,4}(?:A\d{0,2}|answer|答)?\W{0,4}$/i;
/** "Two foci, 5.6 cm and 2.0 cm". */
export const fociOnly =
  /^\W{0,4}(?:\d{1,2}[.)] )?(?:(?:two|three|four|five|\d) (?:\w+ )?foci|[两二三四五\d]\s?[个枚处]?灶)[\s,:(-]{1,3}(?:of |measuring |sized )?$/i;
/** "Just the one. 28 x 24 x 20 mm". */
export const onlyOne =
  /^\W{0,4}(?:A\W{1,2})?(?:(?:just|only|exactly) (?:the )?one|[只仅]有?[一1][个枚粒颗处])\W{0,3}$/i;
