/** Names of the tumour's own capsule, of what is none, and how its state is told. */

export const capsuleName =
  /\b(?:pseudo-?\s?)?(?:capsul(?:es?|a|ae)|cápsula|kapsel|capusle|capsul|encapsulation|(?:un|non-?|well-|semi-?)?-?(?:en)?capsulated)\b|\bcaps?\b(?=\.? ?[:(=+]|\.? (?:-|in-?compl|compl|part|pres|absent|none|nil|neg|not |intact|breach))|(?<=\b(?:no|without) |[无未]见? ?)\bcaps?\b|\bcaps?(?=[ :]?[完不无未有部缺]|[ :]?[均都]?全)|\bcapsular formation|\bfc\b(?= ?[(:])|\bBAO ?MO\b|(?<=\bZD )BM(?=\s?[:=])|假?包[膜摸漠]|(?<=^[\s\d.、)(]{0,4})膜(?=[:\s]?(?:不?全|不?完整|无|缺))|被膜(?=[:\s]{0,3}(?:不?完整|部分)?包[覆裹绕围])|纤维膜|(?<!肝脏?|Glisson.{0,3})(?:纤维性?|假性?|肿瘤)被膜/gi;
/** The liver's capsule, another organ's, and words that only lean on it. */
const breach =
  '(?:invasion|infiltration|penetration|ruptures?\\b|breach(?:es)?\\b|perforation|involvement|transgression)';
const hanBreach = '(?:侵犯|侵及|浸润|受侵|受累|累及|突破|破裂|穿破|穿透|穿出|破坏|侵出)';
/** Tumour that goes through the capsule it has. */
const goesThrough =
  '(?:(?:breaks?|broken|breaking|broke|grows?|grown|growing|push(?:es|ed|ing)?|bursts?|extends?|extending|pass(?:es|ed|ing)?|spreads?|spilling|spills|escapes?|erodes?)(?: \\w+ly)? (?:through|across|beyond|out of)|breach(?:es|ed|ing)?|penetrat(?:es?|ed|ing)|infiltrat(?:es?|ed|ing)|invad(?:es?|ed|ing)|perforat(?:es?|ed|ing)|transgress(?:es|ed|ing)?|ruptur(?:es?|ed|ing))';
export const goesThroughCapsule = new RegExp(
  [
    `\\b${goesThrough}(?: \\w+ly)? (?:its|this|(?:the|an?) (?=(?:\\w+ ){0,2}(?:fibrous|tumou?r|pseudo|own)))(?: ?(?:own|thin|thick|fibrous|tumou?r|surrounding)){0,3} ?(?:pseudo-?)?capsule`,
    `\\bfc-inf ?[(:] ?\\+ ?[)]?`,
    `(?:癌|肿瘤|瘤)?(?:组织|细胞)?${hanBreach}(?:至|到|出|了){0,2}(?:其|自身|肿瘤|纤维性?|假){1,2}包膜`,
  ].join('|'),
  'gi',
);
/** The same, where a capsule of the tumour's own is named beside it. */
export const goesThroughIt = new RegExp(
  `\\bwith (?:\\w+ )?capsular (?:penetration|invasion|infiltration|breach)|(?:癌|肿瘤|瘤)?(?:组织|细胞)?${hanBreach}(?:至|到|出|了){0,2}(?:此|该)?包膜|\\b${goesThrough} (?:it\\b|the capsule)`,
  'gi',
);
export const otherCapsule = new RegExp(
  [
    '\\bfc-inf\\w* ?(?:[(:] ?[+-] ?[)]?)?',
    '\\b(?:lesion|nodule|piece|biopsy|sample|fragment|strip)s? of (?:the )?capsule|\\bcapsules (?:nos?\\.? ?)?\\d|\\b(?:embedding|histology|biopsy|paraffin|processing) capsules?',
    "\\b(?:glisson\\w*(?:'s)?|overlying|outer|external|visceral|serosal|cyst|liver|hepatic|renal|nodal|splenic|adrenal) capsule|\\bcapsule of (?:the )?(?:liver|glisson\\w*|gall ?bladder|node|(?:pseudo)?cyst)",
    '\\b(?:sub|intra|peri|extra|trans|juxta)-?capsular\\b|\\bcapsular\\b(?! formation)',
    `${breach} of (?:the |its )?(?:tumou?r |fibrous |liver )?capsule|\\bcapsul(?:e|ar) ${breach}`,
    `\\b(?:abuts|reaches|touches|elevates|bulges\\w*|retracts?|puckers|through|beneath|under|below|from|to) (?:but [^,;]{0,30})?(?:the )?(?:overlying |liver )?capsule(?! (?:is|was))`,
    '\\b(?:beneath|under|below|covered by) (?:an? |the )?(?:\\w+ )?capsule|\\bcapsule:? (?:is |appears |was )?(?:smooth|glistening|wrinkled|dull|shiny|bosselated|granular|nodular|tense)\\b(?: and intact)?',
    `被膜[及和与、]包膜|肝脏?(?:表面)?包膜|(?:胆囊|囊肿|脾|肾|淋巴结)[^,。;]{0,3}包膜|包膜(?:[外内下旁]|附近|近旁)|包膜(?:血管|静脉|回缩|皱缩)`,
    `(?:未见?|无|不|已|局灶)?(?:癌|肿瘤|瘤)?(?:组织|细胞)?${hanBreach}(?:至|到)?(?:肿瘤|纤维|假)?包膜|包膜(?:[未无可疑均]见?|局灶|局部|部分)?受?(?:癌|肿瘤)?(?:组织|细胞)?${hanBreach}`,
  ].join('|'),
  'gi',
);

const place =
  '(?: (?:focally|posteriorly|anteriorly|medially|laterally|inferiorly|superiorly|deeply|elsewhere|in (?:places|areas|part|foci)|at (?:one|the) |on (?:the|one) |over |along |for |(?:over|along|across|around|round|for|at|on|in) (?:only |some |roughly |about |approximately |nearly |perhaps )?(?:an? |one |two |three )?(?:third|quarter|half|fifth|tenth|\\d+ ?%|part|portion|segment|stretch|few)|from (?:the )?\\w+ (?:half|side|aspect|third)))';
const unsure =
  "(?:cannot|can ?not|could not|can't|not) (?:be )?(?:assess\\w*|determin\\w+|evalua\\w+|included|applicable)|indeterminate|\\bn/?a\\b|\\bwhether\\b|是否|有无(?=[破侵受突穿断])|(?:CT|MRI?|B超|超声|影像)[^,。;]{0,6}(?=[未无不见示有完])|无法|不能|不确定|较(?:为)?完[整好]|完整与否|完整性(?=[^,。;:]{0,4}(?:不|无法|难|未|欠|差|受|遭|破))|难以|疑|不适用|未填|不作|未评|未描述|情况(?=$|因|不|未|见)";
const incomplete = [
  `in-?comple?te?\\w*|\\bin-?compl\\b|(?<=: ?)part\\b|^\\.? ?part\\b(?=\\.?\\s*(?:$|[,;(]))|\\binconstant\\b|\\bnot (?:everywhere|always|uniformly|wholly|entirely|fully|throughout)\\b|\\bnot (?:\\w+ )?(?:complete\\w*|continuous|intact|circumferential)|\\bpartial\\w*|\\bpartly|\\bin part\\b|discontinu\\w+|interrupted|\\bbroken\\b|\\bfocal(?:ly)?\\b|\\bpatchy|deficient|defective|fragmentary|attenuated and absent|\\b(?:nearly|almost|practically|virtually|near-?) ?(?:complete\\w*|all|entire\\w*|whole|circumferential\\w*|continuous)|\\b(?:save|except\\w*|apart from|barring|other than)\\b|\\b(?:thins? out|gives? (?:out|way)|stops|ceases|ends (?:there|abruptly)|vanish\\w*|dissolv\\w+|melts? away|fad(?:es|ing)|peters? out|disappear\\w*)\\b|\\blacking(?!\\s*(?:$|[,;.()]|altogether|entirely|throughout|every))|\\bmissing|\\bgap(?:s|ped|py)?\\b|\\bnot (?:\\w+ )?closed|\\bin only (?:one|part|some)|\\b(?:along|on|at|over|toward) (?:the |its |one )?\\w+ (?:border|side|aspect|edge|pole|face|half) only|\\bonly (?:along|on|at|over|toward) (?:the |its |one )?\\w+ (?:border|side|aspect|edge|pole|face|half)|\\b(?:absent|wanting|lost|not (?:\\w+ )?(?:seen|present|identified|found|formed|developed|visible|demonstrable))${place}|\\bnot (?:(?:all|right|quite) )?(?:(?:the way )?a?round|on (?:all|every|each) (?:sides?|aspects?|faces?)|(?:over|along|a?round) (?:the |its )?(?:whole|entire|full))\\b|(?:[并皆]?非|不是)(?:全周|各[面侧处]|四周|处处|到处|[全整]圈|一圈)|[未不](?:及|达|到)全周`,
  '\\b(?:unvollst[aä]ndig|inkompl\\w+|incompleta|parcial|parziale)|(?:two|three|one|four)[- ](?:thirds?|quarters?|half)|\\bhalf (?:of|the)|\\b(?:a?round|along|over|about|in|on) (?:only )?(?:a )?(?:small |large |greater |major )?part of (?:the |its )?(?!capsule)|\\b\\d{2} ?% of (?:the |its )?(?:circumference|periphery|perimeter)|\\bmost of (?:the |its )?(?:circumference|periphery)|\\b(?:a?round|over|about|along|on) (?:only )?(?:most|much|half|some|a third|two thirds) of (?:the |its )|\\bon (?:the|one|its) \\w+(?: \\w+)? (?:side|aspect|half|surface)|(?:\\b(?:present|seen|visible|formed|developed) (?:on|along|over|around|round) (?:one|the \\w+(?: \\w+)?)|\\b(?:on|along|over|around|round) one) (?:side|aspect|half|third|surface)',
  '仅[约占]?(?:[二两三四五]分之[一二三四两]|\\d\\/\\d|\\d{2} ?%)|(?:[二两三四五]分之[一二三四两]|[上下内外前后左右背腹]侧|[深浅膈脏][面侧]|[一单]侧|[一那这某]一?[面边段头端])[^,。;]{0,6}(?:未形成|缺如|缺失|消失|未见|不见|没有|阙如)|仅[存见在](?:于|在)?|(?:大部分?|大致|基本|几乎|近乎|多数)(?:区域?)?(?:呈|为)?完[整全]|不连贯|[不欠](?:甚|很|太|够|大|清晰|十分|是很){0,2}(?:完[整全正]|连[续贯])|不全|欠[完全]|(?:部分|局部|局灶)(?:区域?)?(?:缺|不|无|未|欠|消失|断|菲|可见|存在|形成|包[围绕裹被]|环绕|围绕|有|$|[,;)])|断续|时断时续|周[径长边缘][^,。;]{0,4}(?:\\d\\/\\d|[1-9]\\d%|[一两二三四]分之|一半)|(?:\\d\\/\\d|[1-9]\\d%|一半|多半)的?周|[时若]有[时若]无|若[隐断]若[现续]|有?缺口|不连续|大半|半[周侧]|一[段侧]缺|缺损|中断|断[了开]',
].join('|');
const absent =
  '\\babsent|\\bwanting|\\blacking|\\bnone\\b|\\bnil\\b|\\bno\\b(?=\\s*(?:$|[,;.()/]))|\\bnot (?:\\w+ )?(?:present|identified|seen|formed|evident|apparent|found|discern\\w*|appreciat\\w*|detected|demonstrat\\w*|recogni\\w+|developed|observed|made out|noted|visible|an? (?:\\w+ )?feature|in evidence|to be (?:seen|found|made out))|\\bnowhere (?:(?:to be|is|was) )?(?:formed|found|seen|present|identified|developed|visible|evident|made out|recogni\\w+|demonstrat\\w+)|conspicuous by its absence|(?<=^\\s?|:\\s?)-(?=\\s*(?:$|[,;]))|(?<=:\\s?)(?:0(?=\\s*$)|否)|(?<=:\\s?)n(?=\\s*$)|\\b(?:fehlt|fehlend|keine|ausente|assente|abest|nulla)\\b|[(]\\s?-\\s?[)]|(?<!有)无(?!法|侵|破|突|穿|缺|断|中断|(?:癌|肿瘤)[^,。;]{0,4}[侵突穿破浸]|(?<=,\\s?无)[\\u4e00-\\u9fff])|未见(?!(?<=,\\s?未见)[\\u4e00-\\u9fff]|明确?侵|侵|突|穿|破|癌|肿|中断|断|缺)|缺[如失]|(?<=:\\s?)缺(?=\\s*(?:$|[,;]))|阙如|没有(?![被让受]|侵|突|穿|破|断|中断|缺|癌|肿)|未(?:形成|成形)|没得(?!破|穿|断|侵)|未查见|不存在';
const breached =
  '¶+|(?:focally |partly )?\\b(?:breached|penetrated|infiltrated|invaded|transgressed|perforated|ruptured|traversed|broken through|burst)\\b(?! by (?:lympho|inflam|vessel|arter|septa))|\\b(?:with|but|and) (?!no )(?:\\w+ )?(?:tumou?r |capsular )?(?:breach(?:es)?|invasion|infiltration|penetration)(?! of)|\\bthrough which\\b|(?<!未|无|见)(?:受侵|侵犯|突破|穿[破透出过]|[顶冲撑胀]破|浸润|侵[及破出])';
const complete = [
  '\\bnowhere (?:is|was|are|were) there (?:a |any )?(?:gaps?|breaks?|defects?)\\b|\\b(?:no|not (?:find|see|show|identify|have|possess)|without|never) (?:a |any )?(?:gaps?|breaks?|defects?|interruptions?|discontinuit(?:y|ies))\\b|\\b(?:compl\\b|comple?te?\\w*|copml?e\\w*|compelte\\w*)|\\bintact|\\bcontinuous|\\bunbroken|\\bclosed\\b|\\bunbreached|\\bunbreeched|\\buninterrupted|\\bentire\\w*|\\bcircumferential\\w*|\\b(?:all (?:the way )?|right )a?ro?u?nd\\b|\\bin full\\b|\\bfully\\b|\\bfull\\b|\\bwhole\\b|\\bpreserved|\\b(?:vollst[aä]ndig|komplett|int[ae]kt|completa|[ií]ntegra)\\b|\\bon (?:all|every|each) (?:sides?|faces?|aspects?)|\\bthroughout its|\\bwithout (?:a |any )?(?:breaks?|gaps?|breach|defects?|interruption)|\\bnowhere (?:breach|interrupt)',
  '(?<![不欠])完[整正好备]|(?<!不)完全|(?<!不|欠|安)全(?=$|[,、;。\\s():])|(?<!不)连续|四周|全周|[环包围]绕(?:其|肿?瘤|瘤体|结节|病灶)?一[周圈]|(?:[未不]见|未查见|无)(?:明显|明确|任何)?(?:缺口|中断|间断|缺损|断裂)|[不无]间断|一[圈周](?:都|均|全)(?:在|有|可?见)',
].join('|');

export type CapsuleSaid = 'unsure' | 'incomplete' | 'absent' | 'breached' | 'complete';
export const saidOfCapsule = new RegExp(
  `(?<unsure>${unsure})|(?<breached>${breached})|(?<incomplete>${incomplete})|(?<absent>${absent})|(?<complete>${complete})`,
  'gi',
);
export const changesSubject =
  /¦|;|\b(?:margins?|satellit\w+|vessels?|vascular|veins?|invasion|infiltration|cirrho\w+|necro\w+|nodes?|background|bile|nodules? (?:measur|of)|mitos\w+|tumou?r cells|inked|haemorrhag\w+|fibrosis|non-?neoplastic)\b|\b(?:lymph|adjacent) |\bsurrounding (?!(?:the |this |each )?(?:whole |entire )?(?:tumou?r|nodule|lesion|mass|focus|it)\b)|切缘|断面|卫星|子灶|MVI|血管|静脉|坏死|硬化|癌栓|出血|胆管|周围肝|背景|分化|切面|送检|外院|切开/i;

const plain =
  '(?:(?:an?|the|its|own|thin|thick|thickened|delicate|dense|white|whitish|grey|gray|fibrous|fibrotic|collagenous|hyalini[sz]ed|tumou?r|tumoral|peritumou?ral|well[- ]?(?:formed|defined|developed)|distinct|surrounding|intervening|rim|true|definite|obvious|visible|clear|evident|discernible|recogni[sz]able|appreciable|identifiable|histological|evidence of|any|pseudo),? ){0,5}';
const around =
  '(?:surrounded|enclosed|encased|enveloped|invested|bounded|encircled|walled off|ringed|wrapped|delimited|demarcated|circumscribed|covered)';
const adverb = '(?:[ -]?|,? )';
export const capsuleBefore: [Exclude<CapsuleSaid, 'breached'>, RegExp][] = [
  [
    'unsure',
    /\b(?:possibl[ey]|suspected|questionable|probable|cannot|if|whether)\b[^,;:]{0,30}$|\b(?:MRI?|CT|ultrasound|sonography|imaging|radiolog\w+)\b[^,;]{0,24}$|(?:可疑|疑|似|是否|有无)[^,;]{0,6}$|(?:无|未见|没有)完整(?:的)?(?:纤维性?)?$/i,
  ],
  [
    'absent',
    new RegExp(
      `(?:\\b(?:no|without|w\\/o|lacks?|lacking|devoid of|absence of|nor|neither|(?:no|without) (?:the )?(?:intervention|interposition|presence|formation|evidence) of|un-|non-|un|non)\\s?|\\bnot (?:have |possess |show |form |find |see |identify |discern |demonstrate |detect |recogni[sz]e |make out )?)${plain}$|\\b(?:not|nowhere|never) (?:\\w+ )?(?:delimited|surrounded|enclosed|encased|bounded|demarcated|invested) (?:by|in|within) ${plain}$|\\b(?:neither|none)(?: of (?:the |these |which |them )?(?:\\w+ ){0,2})? ?(?:is |are |was |were )?(?:\\w+ly )?$|\\bin vain for ${plain}$|\\b(?:neither|none|no|not(?! (?:all|every|each|both|everywhere)\\b))\\b[^,;:]{0,50}\\b(?:has|have|had|possess\\w*|shows?|is|are|was|were|forms?|bears?|with) ${plain}$`,
      'i',
    ),
  ],
  [
    'absent',
    /(?:无|無|未见|没有|看不到|见不到|未形成|缺乏|不见|未查见|不存在|未发现|不具|没见|没得?|冇|缺|不能辨认|未能?辨认出?|辨认不出)(?:任何|形成|明显|明确|确切|真正|真性|典型|纤维性?|肿瘤|瘤体|瘤(?=$)|的|肉眼|可见|自己|自身|独立|成形|有){0,4}(?: ?(?:fibrous|fibrotic|tumou?r|true|own)){0,3} ?$/,
  ],
  [
    'incomplete',
    new RegExp(
      `(?<!\\b(?:no|any|without) )\\b(?:remnants?|traces?|vestiges?|portions?|fragments?|parts?) of ${plain}$|\\battempts? at ${plain}$|\\b(?:incomplete\\w*|partial\\w*|partly|in part|discontinuous|interrupted|broken|focal(?:ly)?|patchy|fragmentary|deficient|semi)${adverb}${plain}$|\\bno(?:t)? (?:an? )?(?:complete|continuous)(?:ly)? ${plain}$|\\b(?:partly|partially|in part|incompletely|not (?:completely|fully|entirely)) ${around} (?:by|in|within) ${plain}$|\\b${around} (?:only )?(?:partly|partially|in part|incompletely|on one side) (?:by|in|within) ${plain}$`,
      'i',
    ),
  ],
  [
    'incomplete',
    /(?:[不欠](?:甚|很|太|够|大){0,2}完整|部分(?:区域?|边缘|周边|处)?|不全|局部(?:区域?)?|局灶|断续|不连续|[一单半]侧|半[周圈]|一半|大部分?|大半|多半)(?:地|的|之|有|可见|见|存在){0,2}(?:灰白|薄层?|纤维性?){0,2}$|仅[^,。;]{0,8}(?:可见|见|有)[^,。;]{0,6}$/,
  ],
  [
    'complete',
    new RegExp(
      `\\b(?<!not )(?:an?)?(?:complete(?:ly)?|intact|continuous|unbroken|uninterrupted|fully|entirely|totally|well|circumferential(?:ly)?|full|entire)${adverb}${plain}$|\\b(?<!not )(?:completely|fully|entirely|totally|wholly|circumferentially) ${around} (?:by|in|within) ${plain}$|(?<!\\bnot )\\b${around} (?:all (?:the way )?a?round|on all sides|throughout|completely|entirely|fully|circumferentially|(?:in|on|over|along|about|round|around|throughout|for) (?:its|the|their) (?:whole|entire|full|complete) (?:circumference|periphery|perimeter|extent|contour|outline)) (?:by|in|within|with) ${plain}$|\\b(?:whole|entire) (?:of the )?(?:tumou?r|nodule|lesion|mass)(?: \\w+){0,2} ${around} (?:by|in|within|with) ${plain}$`,
      'i',
    ),
  ],
  [
    'complete',
    /(?:(?<![不欠无]|[不欠][甚很太够大]|未见|没有)完整整?(?:的|之)?|(?<![不欠无])连续(?:而?[无不](?:见)?(?:中断|间断|断))?(?:的|之)|(?:[全环]周|四周|周围一圈|[环围包]绕(?:肿瘤|结节|瘤体)?一[周圈])(?:均|都|的)?(?:可见|见|有|被)?)(?:一[圈层]|白色|灰白色?|薄层?|厚|胶原性?|纤[维围唯]性?|结缔组织|假){0,3}(?: ?(?:fibrous|fibrotic|tumou?r|thin|thick|own|pseudo-?)){0,3} ?$/,
  ],
];
/** That there is none in one place is not that there is none. */
export const inOnePlace =
  /\bon (?:the |one |its )?(?:third|fourth|other|opposite|remaining|remainder|rest)\b[^;]*$|\b(?:focally|in places|elsewhere|(?:caudal|crani|later|medi|anteri|posteri|superi|inferi|deep|dorsal|ventral)\w*ly|(?:on|along|at|over|toward) (?:the |one |its )?\w+ (?:side|aspect|half|edge|face|border|pole))\b[^;]*$|(?:[上下前后左右内外背腹一单]侧|[深浅膈脏][面侧])[^,。;]*$/i;
export const onOneSide =
  /^,?(?: (?:is|was|can be|could be))?(?: (?:found|seen|present|identified|formed|visible))?(?: (?:focally|in places|(?:caudal|crani|later|medi|anteri|posteri|superi|inferi|deep|dorsal|ventral)\w*ly)\b| (?:on|along|at|over|toward) (?:the |one |its )(?!whole|entire|tumou?r|nodule|lesion|outer|other)\w+ (?:side|aspect|half|edge|face|border|pole|surface|third|quarter)\b)/i;
/** "No necrosis, satellites or capsule": one of a list that is denied, and nothing more is said of it. */
export const deniedBefore =
  /\b(?:no|without|neither|negative for)\b[^.;:]{3,80} (?:or|nor) (?:any |an? )?(?:fibrous |tumou?r |true )*$|\b(?:not (?:found|seen|identified|present|detected)|absent)\s?:(?:[^.;:]{0,120},)? ?(?:an? )?(?:fibrous |tumou?r |true )*$|(?:[未无]见?|没有)[^。;:]{2,60}[、或及](?:肿瘤|纤维性?|癌){0,2}$/i;
/** "No invasion, tumour capsule, necrosis or cirrhosis". */
export const amidDenied =
  /^[^.;:]{0,60}\b(?:no|without|neither|negative for) (?:(?!\b(?:is|are|was|were|but|however|although|with|has|have)\b)[^.;:]){3,120}, ?(?:any |an? )?(?:fibrous |tumou?r |true )*$/i;
export const endsDenied =
  /^,(?:(?!\b(?:is|are|was|were|but|however|although|with|has|have|which|complete\w*|partial\w*|intact|continuous|present|absent)\b)[^.;:]){1,120} (?:or|nor) [^,.;:]{2,40}$/i;
/** "No invasion of vessels, capsule or nerves" is where there is none. */
export const placesDenied =
  /\b(?:no|without|neither|negative for)\b[^.;:]{0,60}\b(?<!(?:evidence|signs?|trace|presence|indication|formation) )(?:of|in|into|through|within|at|beyond)\b[^.;:]*$|\b(?:no|without|neither|negative for) [^,.;:]{0,60}\b(?:invad\w+|involv\w+|infiltrat\w+|penetrat\w+)\b[^.;:]*$/i;
export const listGoesOn = /^(?:的?形成| formation)?\s*(?:$|[,、或及和]|(?:or|nor)\b)/i;
/** "A capsule and mucin were looked for and not found." */
export const notFoundBehind =
  /^(?:,| and| or| (?=was|were))(?:(?!\b(?:is|are|was|were|has|have|but|whereas|which|so)\b)[^.;:]){0,160}\b(?:was|were) (?:all )?(?:looked|searched|sought) for,?(?: and| but)? (?:(?:was|were) )?(?:all )?(?:not|none|without)\b/i;
/** It stands at the head of what stands under "CAPSULE". */
export const leansOnCapsule =
  /^[\s\-*•·:)]{0,6}(?:(?:fibrous|tumou?r|large nodule|main tumou?r)\s?:?\s?)?(?:in-?complete|complete|partial|partly|absent|none|nil\b|no\b|not |intact|(?:focally )?(?:breached|penetrated|infiltrated)|unbroken|discontin|interrupt|focal|well[- ]formed|完|不完|无|未|部分|缺|欠|present,? |(?:yes|there is(?: one)?|it (?:has|does)|有)[,;]? ?(?:one,? )?(?:but|though|only|但|不过|只))/i;

/** The surface of what was sent, not of the tumour in it. */
export const ofSpecimen =
  /(?<!与)(?:肝组织|肝叶|肝段|标本|送检)[^;。肿瘤癌结节灶]{0,40}$|(?<!\b(?:of|in|within|from) (?:the |this )?(?:\w+ )?)\b(?:specimen|surface|piece|lobe|wedge)\b(?:(?!tumou?r|nodule|lesion|mass|carcinoma|growth|neoplasm|deposit)[^;])*$/i;
/** "包膜、卫星结节、坏死均未见". */
export const listDeniedBehind =
  /^(?:[、及和][^、,。;:]{1,24}){1,9}(?:均|都|皆)(?:未[查]?见|无|没有|不见|缺如)(?!异常|特殊)/;
/** A cut through it is told next. */
export const thenSliced = /^[^,;]{0,24},? (?:and )?(?:the |on )?(?:cut (?:sur)?face|section)/i;
