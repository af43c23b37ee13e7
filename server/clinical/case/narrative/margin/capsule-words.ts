/** Names of the tumour's own capsule, of what is none, and how its state is told. */

export const capsuleName =
  /\b(?:pseudo-?\s?)?(?:capsules?|capusle|capsul|encapsulation|(?:un|non-?|well-|semi-?)?-?encapsulated)\b|假?包[膜摸]/gi;
/** The liver's capsule, another organ's, and words that only lean on it. */
const breach = '(?:invasion|infiltration|penetration|ruptur\\w*|breach\\w*|perforation|involvement|transgression)';
const hanBreach = '(?:侵犯|侵及|浸润|受侵|受累|累及|突破|破裂|穿破|穿透|破坏|侵出)';
export const otherCapsule = new RegExp(
  [
    "\\b(?:glisson\\w*(?:'s)?|overlying|outer|external|liver|hepatic|renal|nodal|splenic|adrenal) capsule|\\bcapsule of (?:the )?(?:liver|glisson\\w*|gall ?bladder|node)",
    '\\b(?:sub|intra|peri|extra|trans|juxta)-?capsular\\b|\\bcapsular\\b',
    `${breach} of (?:the |its )?(?:tumou?r |fibrous |liver )?capsule|\\bcapsul(?:e|ar) ${breach}`,
    `\\b(?:abuts|reaches|touches|elevates|bulges\\w*|retracts?|puckers|through|beneath|under|below|from|to) (?:but [^,;]{0,30})?(?:the )?(?:overlying |liver )?capsule(?! (?:is|was))`,
    '\\b(?:beneath|under|below|covered by) (?:an? |the )?(?:\\w+ )?capsule|\\bcapsule (?:is |appears |was )?(?:smooth|glistening|wrinkled|dull|shiny|bosselated|granular|nodular|tense)\\b(?: and intact)?',
    `肝脏?(?:表面)?包膜|(?:胆囊|脾|肾|淋巴结)[^,。;]{0,3}包膜|包膜[外内下]|包膜(?:血管|静脉|回缩|皱缩)`,
    `(?:未见?|无|不|已|局灶)?(?:癌|肿瘤|瘤)?(?:组织|细胞)?${hanBreach}(?:至|到)?(?:肿瘤|纤维|假)?包膜|包膜(?:[未无可疑均]见?|局灶|局部|部分)?(?:被|受|有)?(?:癌|肿瘤)?(?:组织|细胞)?${hanBreach}`,
  ].join('|'),
  'gi',
);

const place =
  '(?: (?:focally|posteriorly|anteriorly|medially|laterally|inferiorly|superiorly|deeply|elsewhere|in (?:places|areas|part|foci)|at (?:one|the) |on (?:the|one) |over |along |for |from (?:the )?\\w+ (?:half|side|aspect|third)))';
const unsure =
  "(?:cannot|can ?not|could not|can't|not) (?:be )?(?:assess\\w*|determin\\w+|evalua\\w+|included|applicable)|indeterminate|\\bn/?a\\b|无法|不能|不确定|疑|不适用|未填|不作|未评|未描述|情况(?=$|因|不|未|见)";
const incomplete = [
  `in-?comple?te?\\w*|\\bnot (?:\\w+ )?(?:complete\\w*|continuous|intact|circumferential)|\\bpartial\\w*|\\bpartly|\\bin part\\b|discontinu\\w+|interrupted|\\bbroken\\b|\\bfocal(?:ly)?\\b|\\bpatchy|deficient|defective|fragmentary|attenuated and absent|\\blacking(?!\\s*(?:$|[,;.()]|altogether|entirely|throughout|every))|\\bmissing|\\bgaps?\\b|\\babsent${place}|\\bnot (?:seen|present|identified)${place}`,
  '(?:two|three|one|four)[- ](?:thirds?|quarters?|half)|\\bhalf (?:of|the)|\\b(?:around|along|over|about|in|on) (?:a |only )?part of (?:the |its )?(?!capsule)|\\b\\d{2} ?% of (?:the |its )?(?:circumference|periphery|perimeter)|\\bmost of (?:the |its )?(?:circumference|periphery)|\\bon (?:the|one|its) \\w+(?: \\w+)? (?:side|aspect|half|surface)(?: only)?',
  '[不欠]完[整全正]|不全|欠[完全]|(?:部分|局部|局灶)(?:区域?)?(?:缺|不|无|未|欠|消失|断|菲|可见|存在|形成|有|$|[,;)])|断续|不连续|大半|半[周侧]|一[段侧]缺|缺损|中断',
].join('|');
const absent =
  '\\babsent|\\blacking|\\bnone\\b|\\bnil\\b|\\bno\\b(?=\\s*(?:$|[,;.()/]))|\\bnot (?:\\w+ )?(?:present|identified|seen|formed|evident|apparent|found|discern\\w*|appreciat\\w*|detected|demonstrat\\w*|recogni\\w+|developed)|(?<=^\\s|:\\s?)-(?=\\s*$)|[(]\\s?-\\s?[)]|无(?!法|侵|破|突)|未见(?!明确?侵|侵|突|穿|破|癌|肿)|缺如|阙如|没有|未形成|未查见|不存在';
const breached =
  '(?:focally |partly )?\\b(?:breached|penetrated|infiltrated|invaded|transgressed|perforated|ruptured)\\b|\\b(?:with|but|and) (?:focal )?(?:tumou?r )?(?:breach|invasion|infiltration|penetration)|(?<!未|无|见)(?:受侵|侵犯|突破|穿破|浸润|穿透|侵及)';
const complete = [
  '\\b(?:comple?te?\\w*|copml?e\\w*|compelte\\w*)|\\bintact|\\bcontinuous|\\bunbroken|\\bunbreached|\\bunbreeched|\\buninterrupted|\\bentire\\w*|\\bcircumferential\\w*|\\ball (?:the way )?a?ro?u?nd|\\bin full\\b|\\bfully\\b|\\bfull\\b|\\bwhole\\b|\\bpreserved|\\bon all sides|\\bthroughout its|\\bwithout (?:a |any )?(?:breaks?|gaps?|breach|defects?|interruption)|\\bnowhere (?:breach|interrupt)',
  '(?<![不欠])完[整正好备]|(?<!不)完全|(?<!不|欠|安)全(?=$|[,、;。\\s():])|(?<!不)连续|四周',
].join('|');

export type CapsuleSaid = 'unsure' | 'incomplete' | 'absent' | 'breached' | 'complete';
export const saidOfCapsule = new RegExp(
  `(?<unsure>${unsure})|(?<breached>${breached})|(?<incomplete>${incomplete})|(?<absent>${absent})|(?<complete>${complete})`,
  'gi',
);
export const changesSubject =
  /¦|;|\b(?:margins?|satellit\w+|vessels?|vascular|veins?|invasion|cirrho\w+|necro\w+|nodes?|background|bile|nodules? (?:measur|of)|mitos\w+|tumou?r cells|inked|haemorrhag\w+|fibrosis|non-?neoplastic)\b|\b(?:lymph|surrounding|adjacent) |切缘|断面|卫星|子灶|MVI|血管|静脉|坏死|硬化|癌栓|出血|胆管|周围肝|背景|分化|切面|送检|外院|切开/i;

const plain =
  '(?:(?:an?|the|its|thin|thick|thickened|delicate|dense|white|whitish|grey|gray|fibrous|fibrotic|collagenous|hyalini[sz]ed|tumou?r|tumoral|peritumou?ral|well[- ]?(?:formed|defined|developed)|distinct|surrounding|true|definite|obvious|visible|clear|evident|discernible|recogni[sz]able|appreciable|identifiable|histological|evidence of|any|pseudo),? ){0,5}';
const around =
  '(?:surrounded|enclosed|encased|enveloped|invested|bounded|encircled|walled off|ringed|wrapped|delimited|demarcated|circumscribed|covered)';
const adverb = '(?:[ -]?|,? )';
export const capsuleBefore: [Exclude<CapsuleSaid, 'breached'>, RegExp][] = [
  [
    'unsure',
    /\b(?:possibl[ey]|suspected|questionable|probable|cannot|if|whether)\b[^,;:]{0,30}$|(?:可疑|疑|似|是否)[^,;]{0,6}$|(?:无|未见|没有)完整(?:的)?(?:纤维性?)?$/i,
  ],
  [
    'absent',
    new RegExp(
      `(?:\\b(?:no|without|w\\/o|lacks?|lacking|devoid of|absence of|nor|neither|un-|non-|un|non)\\s?|\\bnot (?:have |possess |show |form )?)${plain}$|\\b(?:neither|none|no|not)\\b[^,;:]{0,50}\\b(?:has|have|had|possess\\w*|shows?|is|are|was|were|forms?|bears?|with) ${plain}$`,
      'i',
    ),
  ],
  [
    'absent',
    /(?:无|無|未见|没有|看不到|见不到|未形成|缺乏|不见|未查见|不存在|未发现|不具|没见|缺)(?:明显|明确|确切|真正|典型|纤维性?|肿瘤|的|肉眼|可见|有){0,3}$/,
  ],
  [
    'incomplete',
    new RegExp(
      `\\b(?:incomplete\\w*|partial\\w*|partly|in part|discontinuous|interrupted|broken|focal(?:ly)?|patchy|fragmentary|deficient|semi)${adverb}${plain}$|\\bno(?:t)? (?:an? )?(?:complete|continuous)(?:ly)? ${plain}$|\\b(?:partly|partially|in part|incompletely|not (?:completely|fully|entirely)) ${around} (?:by|in|within) ${plain}$`,
      'i',
    ),
  ],
  [
    'incomplete',
    /(?:[不欠]完整|部分(?:区域?|边缘|周边|处)?|不全|局部(?:区域?)?|局灶|断续|不连续|[一单]侧)(?:地|的|之|有|可见|见|存在){0,2}(?:灰白|薄层?|纤维性?){0,2}$|仅[^,。;]{0,8}(?:可见|见|有)[^,。;]{0,6}$/,
  ],
  [
    'complete',
    new RegExp(
      `\\b(?<!not )(?:complete(?:ly)?|intact|continuous|unbroken|uninterrupted|fully|entirely|totally|well|circumferential(?:ly)?|full|entire)${adverb}${plain}$|\\b(?<!not )(?:completely|fully|entirely|totally|wholly|circumferentially) ${around} (?:by|in|within) ${plain}$|\\b${around} (?:all the way (?:a?round)?|on all sides|throughout|completely|entirely|fully|circumferentially) (?:by|in|within) ${plain}$`,
      'i',
    ),
  ],
  ['complete', /(?<![不欠无]|未见|没有)完整(?:的|之)?(?:灰白色?|薄层?|厚|纤维性?|结缔组织|假){0,3}$/],
];
/** It stands at the head of what stands under "CAPSULE". */
export const leansOnCapsule =
  /^[\s\-*•·:)]{0,6}(?:(?:fibrous|tumou?r|large nodule|main tumou?r)\s?:?\s?)?(?:in-?complete|complete|partial|partly|absent|none|nil\b|no\b|not |intact|unbroken|discontin|interrupt|focal|well[- ]formed|完|不完|无|未|部分|缺|欠|present,? )/i;

/** The surface of what was sent, not of the tumour in it. */
export const ofSpecimen =
  /(?:肝组织|肝叶|肝段|标本|送检)[^;。肿瘤癌结节灶]*$|(?<!\b(?:of|in|within|from) (?:the |this )?)\b(?:specimen|surface|piece|lobe|wedge)\b(?:(?!tumou?r|nodule|lesion|mass|carcinoma|growth)[^;])*$/i;
/** A cut through it is told next. */
export const thenSliced = /^[^,;]{0,24},? (?:and )?(?:the |on )?(?:cut (?:sur)?face|section)/i;
