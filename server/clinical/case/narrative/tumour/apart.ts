/** Lengths that lie between the tumour and something else, or are of what lies beside it. */

/** "Shortest distance to tumour 7 mm", "ink to tumour measures 2 mm", "距肿物最近 18 mm", "切缘近癌(1 mm)". */
const toTumour =
  /\b(?:nearest|closest|shortest|minim(?:um|al)|least|clearance|distance|interval|gap)\b(?:(?!dimension|diameter|size)[^,;.]){0,50}$|\b(?:ink|dye|margin|edge|stapl\w+|capsule|surface|plane)\b[^,;.]{0,20}\bto (?:the )?(?:nearest )?(?:tumou?r|lesion|nodule|mass|carcinoma|hcc|cancer)[^,;.\d]{0,14}$|\b(?:tumou?r|lesion|nodule|mass|carcinoma|hcc|cancer|growth|deposit|it) (?:to|and|up to) (?:the |its |your |our |this |that )?(?:[\w-]+ ){0,2}(?:ink|dye|margin|edge|stapl\w+|capsule|surface|plane|cut|hilum|diathermy|line|stump|vein)\b[^,;.\d]{0,30}$|(?:最[短近小窄]|[距离至][^,。;距离至\d]{0,10}[瘤癌物块灶结节]{1,2}(?:边?缘)?|近[癌瘤]|[瘤癌灶物](?:边?缘)?[至到][^,。;\d]{0,10})[约仅只为(:\s最短近小处]{0,5}$/i;
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
  /[距离][^,。;]{0,16}?\d ?[cm]m处?[,、](?:而)?(?:[A-E甲乙丙丁②-⑤]|[大小另次后前]|第[二三四])(?:[灶瘤者]|结节|病灶|肿瘤|一[个枚处灶])?(?:为|约)?\s?$|\d ?[cm]m (?:away )?(?:from|off|clear of)\b[^.;,]{0,40}, (?:and |while |but )?(?:that|the (?:\w+ )?(?:tumou?r|nodule|lesion|mass|satellites?|other|second|smaller|larger|latter|one)|(?:tumou?r|nodule|lesion)(?= [A-E1-5]))\b(?: (?:in )?[A-E1-5])?\s$/i;

export const liesApart = (ahead: string, after: string, cm: number): boolean =>
  toTumour.test(ahead) ||
  leftOfBed.test(ahead) ||
  toAnother.test(after) ||
  (liesAhead.test(ahead) && soDoesNext.test(after)) ||
  ofNodularLiver.test(ahead) ||
  (cm < mostBeside && (besideTumour.test(ahead) || nodulesAll.test(ahead)));
