/** Lengths that lie between the tumour and something else, or are of what lies beside it. */

/** "Shortest distance to tumour 7 mm", "ink to tumour measures 2 mm", "距肿物最近 18 mm", "切缘近癌(1 mm)". */
const toTumour =
  /\b(?:nearest|closest|shortest|minim(?:um|al)|least|clearance|distance|interval|gap)\b(?:(?!dimension|diameter|size)[^,;.]){0,50}$|\b(?:ink|dye|margin|edge|stapl\w+|capsule|surface|plane)\b[^,;.]{0,20}\bto (?:the )?(?:nearest )?(?:tumou?r|lesion|nodule|mass|carcinoma|hcc|cancer)[^,;.\d]{0,14}$|\b(?:tumou?r|lesion|nodule|mass|carcinoma|hcc|cancer|growth|deposit|it) (?:to|and|up to) (?:the |its |your |our |this |that )?(?:[\w-]+ ){0,2}(?:ink|dye|margin|edge|stapl\w+|capsule|surface|plane|cut|hilum|diathermy|line|stump|vein)\b[^,;.\d]{0,30}$|(?:\b(?:tumou?r|lesion|nodule|mass|hcc)\s?[至到距离][^,。;\d]{0,30}|最[短近小窄]|[距离至][^,。;距离至\d]{0,10}[瘤癌物块灶结节]{1,2}(?:边?缘)?|近[癌瘤]|[瘤癌灶物](?:边?缘)?[至到][^,。;\d]{0,10})[约仅只为(:\s最短近小处]{0,5}$/i;
/** "9 mm lateral to it", "2 cm below the dome". */
const toAnother =
  /^\)?\s?(?:to the )?(?:lateral|medial|cranial|caudal|anterior|posterior|superior|inferior|above|below|beneath|outside|beside|behind|under|deep)(?:ly)? (?:to |of |the |it|this|liver|glisson|capsule)/i;
/** What is small and lies outside the tumour that was told. */
const besideTumour =
  /\b(?:outside|beyond|beside|lateral to|near|next to|away from|from) (?:the )?(?:it|(?:main |large |dominant |primary |index )?(?:tumou?r|mass|lesion|nodule))\b(?:[^;.]|\.\d){0,60}$|(?:主瘤|主灶|肿瘤|瘤体?|癌|原[灶结]\S?)(?:边缘)?(?:外|旁|周)(?:侧|围)?[^;。]{0,24}$/i;
const mostBeside = 1;
/** Nodules that the liver is made of. */
const ofNodularLiver =
  /\bnodular\b[^.;]{0,24}\bnodules\b[^,;.]{0,24}$|\bcirrho\w+\b[^.;]{0,50}\bnodules\b[^,;.]{0,20}$/i;
const nodulesAll = /\bthe nodules (?:are|were|measure|vary|range)\b[^,;.]{0,24}$/i;

/** "Tumour bed 4.2 cm, residual viable tumour 1.9 cm": what is left of it. */
const leftOfBed =
  /(?:瘤床|\btumou?r bed\b)[^;。]{0,60}?\d ?[cm]m[^;。]{0,40}(?:残[留存余]|存活|\bresidual\b|\bviable\b)[^,;。]{0,24}$/i;

/** "Tumour A lies 3.4 cm, tumour B 3.0 cm from the ink": what is said of the second is said of the first. */
const liesAhead =
  /\b(?:lies?|lay|sits?|is|was|are|were|situated|located|(?:comes?|came|reach\w*|stops?) (?:to|up to))\s?$/i;
const soDoesNext =
  /^,? (?:and |while |but )?(?:that|(?:the |its )?(?:tumou?r|nodule|lesion|mass|focus|deposit|satellites?|other|second|one|smaller|larger|latter|[A-E]|#?[1-3](?!\.\d)))\b(?:[^,;.\d]|(?<=[a-z] )\d ){0,20}\d[\d.]* ?[cm]m (?:away )?(?:from|off|short of|clear of)\b/i;

/** "A灶距切缘4.2 cm,B灶3.5 cm": as the one before it. */
export const liesLikeLast =
  /(?<![相间])[距离][^,。;]{0,16}?(?:,[为约])?\s?\d ?[cm]m处?(?:[,、;](?:而)?(?:[A-E甲乙丙丁②-⑤]|[大小另次后前]|第[二三四])(?:[灶瘤者]|结节|病灶|肿瘤|一[个枚处灶])?(?:为|约)?\s?\d[\d.]{0,4} ?[cm]m){0,4}[,、;](?:而)?(?:[A-E甲乙丙丁②-⑤]|[大小另次后前]|第[二三四])(?:[灶瘤者]|结节|病灶|肿瘤|一[个枚处灶])?(?:为|约)?\s?$|\d ?[cm]m (?:away )?(?:from|off|clear of)\b[^.;,]{0,40}, (?:and |while |but )?(?:that|the (?:\w+ )?(?:tumou?r|nodule|lesion|mass|satellites?|other|second|smaller|larger|latter|one)|(?:tumou?r|nodule|lesion)(?= [A-E1-5]))\b(?: (?:in )?[A-E1-5])?\s$/i;

/** "Slab III: 9.2 x 5.5 x 0.8 cm, no lesion", "二片 10×8 公分,见瘤缘": a slice of the specimen, whatever is seen on it. */
const slice =
  /(?:^|[;.。:]\s?|stop |semicolon )\W{0,4}(?:slices?|slabs?|sl\.?|lamell\w+) ?(?:no\.? ?)?#?(?:\d{1,2}|[IVX]{1,5}|[A-H])(?: ?(?:-|to|and|&|,) ?(?:\d{1,2}|[IVX]{1,5}))?[\s:,;=.(]{0,3}(?:(?:semicolon|colon|comma|each|about|measures?|measuring|is|size|with|showing|the|tumou?r) ){0,4}$|\b(?:largest|widest|central|thickest) (?:slices?|slabs?)(?: (?:is|was|measures|measuring|of))? ?$|(?<![于在见]第?)(?<=^|[,;。、\s]第?|[瘤变灶癌照对][^,;。]{0,4})[\d一二三四五六七八九十]{1,2}片[\s:,]{0,2}$/i;
/** "A tumour on a slice of 2.0 by 1.9", "the slab bearing it 41 x 29 mm", "in slices, the biggest of 4.4 by 4.1", "带瘤切片5×4cm": along two axes, of what the specimen was cut into, not where in it the tumour was measured. */
const cutOut = String.raw`(?:slices?|slabs?|sections?|faces?|lamell\w+|mega-?(?:blocks?|cassettes?)|photographs?)(?: (?:no\.? ?|number )?#?(?:\d{1,2}|[IVX]{1,5}|[A-H]))?`;
const ofCut = new RegExp(
  [
    String.raw`\b${cutOut} (?:being |measuring )?of (?:about )?$`,
    String.raw`(?<!\b(?:on|in|at|across|through|over|from|within|by|per) (?:(?!\b(?:and|with|by)\b)[\w-]+ ){0,3})\b${cutOut}(?:,? (?:with|bearing|containing|carrying|holding|showing|through|across|that (?:bears|holds|carries|shows)) (?:(?:the|it|this|its|largest|main|that) ?){1,2}(?:tumou?r|lesion|mass|nodule|growth)?)?[\s:=([,]{0,3}(?:(?:is|was|are|were|measur\w+|about|up to)[\s:]{1,2}){0,2}$`,
    String.raw`\b(?:slices|slabs|sections|lamell\w+)\b(?:(?!tumou?r|lesion|nodul|mass|growth|carcinoma)[^;.]|\.\d){0,40}, (?:of which )?(?:the |its )?(?:largest|biggest|widest|broadest|greatest|thickest|central)(?: (?:one|slice|slab|face|of (?:them|these|which)))?(?: (?:is|was|being|measuring|measures|of|at|about)){0,2} $`,
    String.raw`(?<![于在从照示用之][^,;。]{0,6})(?:带[瘤癌]?(?:肿瘤)?的?(?:切片|切面|肝?片|[片块])|切片|(?:切|大|玻)片\s?(?:\d{1,2}|[一二两三四五六])\s?[张片块枚],?|大片|组织片|取材(?:组织)?块|最[大宽][的一]{0,2}[片块]|大切片|包埋块)[^,;。\d瘤灶癌结肿]{0,4}[约为是:\s(]{0,3}$`,
  ].join('|'),
  'i',
);
/** "A1 肿瘤1 全切面 1.9x1.7cm": what went into a cassette. */
const inCassette =
  /^\W{0,4}(?![STLNM]\d)[A-Z]\d{1,2}(?: ?[-~] ?[A-Z]?\d{1,2})?[\s:,](?![^\d]{0,40}(?:大小|径|\bsiz|\bmeasur|\bdiam))[^;。\d]{0,4}\d?[^;。\d]{0,24}(?:全切面|全包|全取|对半|半[片块]|切片|[块片]|\b(?:whole|all|half|section|face|slice)\b)[^,;。\d]{0,6},?\s?$/;
/** A cassette holds no more: "1B  tumour with rim, 1.9 x 1.2 cm". */
const mostInCassette = 3.2;
const blockPiece =
  /^\W{0,4}(?![STLNM]\d)(?:[A-K]\d{1,2}|[1-9][A-K])(?:\s?[-~,、&]\s?(?:[A-K]?\d{1,2}[A-K]?))?[\s:)(.,-]{1,5}(?![^\d]{0,40}(?:大小|径|\bsiz|\bmeasur|\bdiam))[^;。\d]{0,30}$/;
/** "10.6 x 7.0 x 0.8 cm". */
export const isThin = (axes: string): boolean =>
  /x ?\d[\d.]*(?: ?[cm]m)? ?x ?(?:0?\.\d{1,2} ?cm|[1-9] ?mm)$/i.test(axes);
export const isSlice = (ahead: string, after: string): boolean =>
  (slice.test(ahead) && !isNamedBehind(after)) || inCassette.test(ahead);
const isNamedBehind = (after: string): boolean =>
  /^[\s-]{0,2}(?:(?!(?:no|with|without|semicolon|comma)\b)\w+ ){0,2}(?:tumou?r|mass|lesion|nodule|hcc|\w*carcinoma)\b|^[的之]?[^,;。]{0,4}[肿瘤癌灶结]/i.test(
    after,
  );

/** "A right adrenal of 7 g bearing a cortical nodule": of another organ, where the liver is not named before it. */
const organ =
  '(?:adrenals?|kidneys?|spleen|pancreas|lungs?|ovar(?:y|ies)|uterus|thyroid|breast|duodenum|stomach|colon|rectum|sigmoid|caecum|cecum|bowel|ileum|jejunum|oesophagus|esophagus|prostate|omentum|gall ?bladder)';
const ofOrgan = new RegExp(
  `\\b${organ}\\b[^;]{0,60}\\b(?:bearing|containing|contains|contained|harbou?r\\w*|holding|holds|shows?|showed|showing|with|has|had)\\b[^;]{0,40}\\b(?:nodule|lesion|mass|tumou?r|adenoma|focus|polyp)\\b[^,;.\\d]{0,24}$|(?:肾上腺|肾|脾脏?|胰腺?|肺|卵巢|子宫|甲状腺|[结直]肠|[回盲]肠|胃|食管|前列腺)(?!转移|癌)[^。;]{0,40}(?:[可内]?见|内有|含|伴)[^。;,]{0,12}(?:结节|肿[物块瘤]|病灶|腺瘤|占位)[^,;。\\d]{0,10}$`,
  'i',
);
const liver = /\b(?:liver|hepat\w*|segs?|segments?(?= ?(?:\d[ab]?(?!\d| ?[cm]m)|[IV]+\b))|lobes?|lobectomy)\b|肝/i;
const isOfOrgan = (ahead: string): boolean => ofOrgan.test(ahead) && !liver.test(ahead);

export const liesApart = (ahead: string, after: string, cm: number, axes: number): boolean =>
  (axes > 1 && (isSlice(ahead, after) || (ofCut.test(ahead) && !isNamedBehind(after)))) ||
  (axes === 2 && cm <= mostInCassette && blockPiece.test(ahead)) ||
  isOfOrgan(ahead) ||
  toTumour.test(ahead) ||
  leftOfBed.test(ahead) ||
  toAnother.test(after) ||
  (liesAhead.test(ahead) && soDoesNext.test(after)) ||
  ofNodularLiver.test(ahead) ||
  (cm < mostBeside && (besideTumour.test(ahead) || nodulesAll.test(ahead)));

/** "Two pieces, the first 5 x 4 x 3 cm", "第二块 2.4×2.2×2.0cm"; "Slices: 4.4 cm widest", "slice 4, which is 3.1 x 2.9 cm". */
const onePiece =
  /^\W{0,4}第[一二三四五六\d]\s?[块件瓶袋][\s:,为约]{0,4}$|\b(?:pieces|fragments|wedges|portions|specimens|parts)\b[^;]{0,160}\b(?:first|second|third|other|larger|smaller|former|latter)(?: one)?,? (?:(?:is|was|of|measur\w+) )?$/i;
const ofSlices =
  /^\W{0,4}slices:? (?:up to |about )?$|\bslices? ?\d{1,2},? (?:which|that|itself) (?:is|are|was|were|measure[sd]?) $/i;

/** "肉眼观:甲:肝组职 9x6.5x4cm,切面见肿瘤", "Lvier 9 x 6 x 4 cm, on slicing a tumour": what is measured and then opened to find the tumour is the piece, however its name is spelt. */
const opened =
  /^[,;。.]?\s?(?:(?:书页状|多|连续|沿[^,;。]{1,8})?(?:切面|剖面|切开|剖开)[后上]?[^,;。\d]{0,8}[见有示][^,;。\d]{0,16}(?:[癌瘤]|肿[物块]|结节|病灶|占位)|(?:(?:on|upon|when|after|and) )?(?:the )?(?:slic(?:ing|ed)|section(?:ing|ed)|bisect(?:ion|ed)|cut (?:surfaces?|sections?)|cutting|opened)\b[^.;\d]{0,40}\b(?:tumou?r|mass|nodule|lesion|growth|carcinoma)\b)/i;
const namesOne =
  /[癌瘤灶]|肿[物块]|结节|占位|病变|大小|径|\b(?:tumou?rs?|mass(?:es)?|lesions?|nod\w*|growths?|\w*omas?|hcc|metasta\w+|foc(?:us|i)|its?|this|which|that|size|diam\w*|dimensions?|extent)\b/i;
const isOpenedPiece = (ahead: string, behind: string, axes: number): boolean =>
  axes > 1 && /[\u3400-\u9fff]{2}|[a-z]{3}/i.test(ahead) && !namesOne.test(ahead) && opened.test(behind);

export const isCutPiece = (ahead: string, behind: string, axes: number): boolean =>
  (axes > 2 && onePiece.test(ahead)) || ofSlices.test(ahead) || isOpenedPiece(ahead, behind, axes);
