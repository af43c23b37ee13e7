/** What English reports call an invasion, and the vessels and ducts that may be invaded. Sources of patterns, matched without regard to case. */

const tumour = 'tum(?:ou?r(?:al|ous)?|\\.)?';
export const event = String.raw`(?:${tumour} )?(?:(?:angio-?)?invasion|inv|involvement|infiltration|permeation|penetration|extension|ingrowth|thromb(?:us|i|osis|oses)|embol(?:us|i|ism)|plugs?|casts?)(?:\b|(?<=invasion)(?=(?:is|was|not|seen|present|absent)\b))(?:(?<=\binv)\.(?=\s?:))?`;
/** "Micro- and macronodular", "-vesicular" are of the liver. */
const ofVessels = String.raw`(?!-?\s?(?:nodul|vesic|steat|trabec|acin|gland|follic|cyst|phag))`;
/** "micro and large vessel invasion": the noun comes with the second of two. */
const shared = String.raw`(?=\s?(?:,|\/|&|and|or|nor|and\/or)[ \/]?(?:\/ ?)?(?:(?:and|or|nor) )?(?:\w+[- /]){0,4}?(?:macro|large|gross|micro|small|vascular|vessels?|venous|veins?))`;
const small = `(?:small|fine|smaller|smallest|sm|sml|tiny|little|minute|microscopic|micro)(?:[- ]calib(?:er|re)| sized|-sized)?`;
const large = `(?:large|larger|largest|lge|lrg|major|main|gross|(?:grossly |macroscopically )?visible|naked[- ]eye|macroscopic|named|big|great|first[- ]order)(?:[- ]calib(?:er|re)| sized|-sized)?`;
const vessel = `(?:vessels?|veins?|vv|venous|vascular|vasc\\b\\.?|vasculature|blood vessels?|(?:portal |hepatic )?ven(?:ous|ules?)|angio)`;
const named = String.raw`(?:(?:main|right|left|middle|inferior|superior|segmental|sectoral|sectorial|lobar|anterior|posterior|accessory|major|large|larger|great|greater|gross|segment (?:\d|[ivx]+)[ab]?) (?:or |and |\/ ?)?){0,4}`;

export const microNames = [
  String.raw`micro-?\s?vascular ?(?:\((?:small|MVI)[^)]{0,14}\) )?(?:space )?${event}`,
  String.raw`micro-?\s?vasc\.? ${event}|\bmicro-?vasc\b\.?(?=\s?(?::|-|\(|neg|pos|absent|present|nil\b|none|no\b|not\b|yes))`,
  String.raw`micro-?\s?vascular${shared}|micro-?\s?vascular(?=,? but (?:not|no) macro)`,
  String.raw`micro-?\s?vascular(?=\s?(?:$|:|-\s|\([-+])|,? (?:and|or|nor|&) (?:bile[- ]duct|biliary|perineural|lymphatic|capsular) ${event})`,
  String.raw`\bmicro-?(?=[,\/]? ?(?:and|or|nor|and\/or|&)? ?-?macro${ofVessels})`,
  String.raw`\b(?:micro|microscopic|small[- ]vessel)${shared}`,
  String.raw`\bsmall(?=\s?(?:,|\/|&|and|or|nor|and\/or)\s?large[- ](?:vessels?|veins?|vascular)[- ]${event})`,
  String.raw`micro-?\s?(?:vessels?|angio-?|venous) ?${event}`,
  String.raw`\bmicro[- ]?VI\b|(?<![a-z])[uµμ]-?VI\b|\bsmall[- ]v\.? invasion|\b(?:venous|vascular|angio) ?micro-?invasion|\bmicro-?angio-?invasion|\bmicro-?invasion of (?:the )?(?:small )?(?:blood )?(?:vessels|veins)|\b(?:${tumour} )?micro-?(?:emboli|thromb(?:i|us))\b`,
  String.raw`\bmicroscopic(?:al)? (?:intra-?vascular ${tumour}|vascular ${event})`,
  String.raw`microscopic(?:al)?,? (?:\(?small[- ]vessels?\)? |lympho-?|angio-?|vascular |vasc\.? |venous |vessel |blood |portal |hepatic |vein ){1,4}${event}`,
  `microscopic ${event} of (?:small )?(?:vessels|veins)`,
  String.raw`\bvascular, micro(?:scopic(?:al)?)?(?=\s?:)|\bvenul(?:e|ar) ${event}|\bmicroscopic(?:al)? ${tumour} (?:emboli|embolus|thromb(?:i|us))\b`,
  String.raw`\b${small} ?-?(?:\(\w+\) )?${vessel}(?: \((?:micro\w*|venous|MVI)\))? ?${event}`,
  String.raw`(?:angio-?\s?|vascular |venous |vessel )invasion,? ?(?:at (?:either |both )?(?:the |a )?|\(|-|:|of )?\s?(?:either )?(?:microscopic|microvascular(?! inv)|micro)\b(?: level)?\)?`,
  `${event} of (?:the )?(?:micro-?(?:vasculature|circulation|vessels?)\\b|(?:small|smaller|microscopic|tiny) (?:blood |portal |hepatic |venous )?(?:vessels?|veins?|venules?))`,
  `${event} of (?:the )?(?:portal |hepatic |peri-?tumou?ral |capsular |terminal ){0,2}venules`,
  String.raw`\b(?:vascular|venous|vessel) invasion\s?[:,(-]\s*small[- ](?:vessels?|veins?)\b(?! (?:invasion|involvement|inv\b|permeation)| (?:\w+ ){0,4}(?:contain|show|harbou?r|hold))`,
  String.raw`\bMi?VI\b|\bmv inv(?:asion)?\b\.?|\b(?:vasc\.? inv\.?|vascular inv\.?) micro(?:scopic)?\b|\bmi[ck]ro(?:skopische[rns]? |-?)(?:gef\S{1,2}(?:ss|ß)|angio)-?(?:invasion|einbr\w+)|\binvasion? (?:microvascular(?:is)?|micro-?vascular(?: is)?)\b`,
];
export const smallSites = [
  String.raw`\b(?:blood )?(?:vessels?|veins?|branches) of (?:a )?${small} (?:calib(?:er|re)|size|diameter)\b`,
  String.raw`\bsmall(?:er)?(?=-? (?:or|and|nor|and\/or) (?:in )?(?:the )?large[\w-]* (?:portal |hepatic |blood )?(?:vessels?|veins?)\b(?! ${event}))`,
  String.raw`\b(?:small|smaller|minute|tiny|peripheral|terminal|distal|fine|thin|microscopic) (?:\w+ ){0,2}?(?:portal|hepatic)(?:[- ](?:vein|venous))? (?:branch(?:es)?|twigs?|radicles?|tributar(?:y|ies)|veins?)`,
  String.raw`\b(?<!\b(?:larger?|main|major|great|greater|bigger) (?:(?:portal|hepatic)(?: vein)? (?:or|and|\/|nor) )?)(?:portal|hepatic)(?:[- ](?:vein|venous))? (?:twigs?|radicles?|rootlets?|capillaries|venules?)`,
  String.raw`\b(?:blood )?(?:vessels?|veins?)(?:,? \(?(?:small|micro\w*|microscopic)\b\)?| (?:under the microscope|by microscopy|on microscopy))`,
  String.raw`\b${small}(?:[- ](?!(?:and|or|nor|large\w*|major)\b)\w+){0,2}?[- ](?:vessels?|veins?|vv|ves{1,2}\b\.?|venules?|branch(?:es)?|radicles?|twigs|tributar(?:y|ies)|lumina|capillaries)\b(?: branch\w*)?(?: of (?:the )?(?:\w+ )?(?:portal|hepatic) veins?)?`,
  String.raw`\bmicro-?(?:vessels?|vasculature|circulation)\b|\b(?<!\b(?:cavernous|ectatic|dilated|anastomosing|communicating|cavernous-type|blood[- ]filled|spongy),? (?:[\w-]+,? ){0,2})(?:small )?(?:vascular|venous|lympho-?vascular) (?:channels?|spaces?|lumens?|lumina|slits?)\b|\bCD3[14][- ](?:lined|positive) (?:vessels?|spaces?|channels?)`,
  String.raw`\b(?:portal[- ]tract |portal |peri-?tumou?r(?:al|ous) |capsular |intra-?capsular |hepatic |terminal |terminal hepatic )?venules?\b`,
  String.raw`\b(?:portal[- ]tract|central|intra-?capsular|peri-?capsular|capsular|thin-walled|peri-?tumou?r(?:al|ous)|endotheli(?:um|al)[- ]lined|endotheli(?:um|al)-covered)(?: \w+)? (?:vessels?|veins?|channels?|spaces?|lumina)\b`,
];

const namedOnce = String.raw`(?:\b(?:main|right|left|segmental|sectoral|lobar|anterior|posterior|major|large|seg(?:ment|\.)? ?(?:\d|[ivx]+)[ab]?) ){1,3}`;
const largeVein = String.raw`(?:${named}(?:portal|hepatic|caval|port\.|hep\.)(?: ?(?:\/|and|or|&|,) ?(?:right |left |middle )?(?:portal|hepatic|caval|hep\.?)){0,2}[- ](?:(?:veins?|venous|trunks?)\b|vv?\b\.?)(?! (?:twig|radicle|rootlet|venule))|${namedOnce}portal (?:branch(?:es)?|pedicles?|trunk)|\b(?:main |right |left )?\b(?:[RLM]|R[AP])?PVs?(?: ?\/ ?HVs?)?\b(?: (?:main |major )?br\b)?|\b[RLM]?HVs?\b|\b(?:first|second|1st|2nd)(?:[- ](?:and|or|to|\/)[- ]?(?:second|2nd))?[- ]order (?:portal )?(?:vein )?branch(?:es)?|\bhilar (?:portal )?(?:vessels?|veins?|vasculature)|\bIVC\b|\b(?:inferior )?vena cava\b|\bcaval\b)`;
export const macroNames = [
  String.raw`macro-?\s?vascular(?=,? but (?:not|no) micro)`,
  String.raw`macro-?\s?vascular(?: ?\([^)]{1,20}\))?(?: ${event})?`,
  String.raw`\bmacro-?(?=[,\/]? ?(?:and|or|nor|and\/or|&)? ?-?micro${ofVessels})`,
  String.raw`\b${large}(?: or |, | ?\/ ?| and )?(?:${large})?[- ]?(?:\(?large[- ]vessels?\)? )?${vessel}(?: ?\([^)]{1,24}\))? ${event}`,
  String.raw`\b${large} ${event} of (?:the )?(?:vessels?|veins?|\w+ veins?|ven(?:ae?|arum|as?) \w+(?: (?:et|and|or) ven(?:ae?|arum|as?) \w+)?)`,
  String.raw`\b(?:vascular|venous) (?:invasion|involvement)(?:[,:]? ?\(?| - )(?:gross|macroscopic|large|major)\b(?![- ](?:vessels? )?(?:invasion|involvement|inv\b|permeation))(?:[- ](?:vessels?|veins?))?\)?`,
  String.raw`(?<=microscopic (?:or|and|nor) )macroscopic\b|^gross(?= - )`,
  String.raw`\bvascular, (?:macro(?:scopic(?:al)?)?|gross|large)(?=\s?:)|\b(?:venous|vascular) \(?large[- ]vessels?\)? ${event}`,
  `${largeVein}(?: (?:branch(?:es)?|trunk|system|wall))? ${event}`,
  `${event} of (?:the )?(?:a )?(?:wall of (?:the )?)?${largeVein}`,
  String.raw`${event} of (?:the |any )?${large}[- ](?:(?:blood|portal|hepatic|or|and) ){0,3}(?:vessels?|veins?|vv)\b`,
  String.raw`\b(?:macro[- ]?|Ma)VI\b|macro-?\s?vasc\.? ${event}|\bmacro-?vasc\b\.?(?=\s?(?::|-|\(|neg|pos|absent|present|nil\b|none|no\b|not\b|yes))|\bTT(?= in\b)|\b(?:vasc\.? inv\.?|vascular inv\.?) macro(?:scopic)?\b|\bmakro(?:skopische[rns]? |-?)(?:gef\S{1,2}(?:ss|ß)|angio)-?(?:invasion|einbr\w+)|\binvasion? macro-?vascular(?:is| is)?\b`,
  String.raw`\b(?:macroscopic|gross|(?:macroscopically|grossly) visible) (?:${tumour} )?(?:thromb(?:us|i)|${tumour} in (?:the |any )?(?:\w+ )?(?:veins?|vessels?))`,
  String.raw`\b(?:PVTT|HVTT|IVCTT|PVT)\b`,
];
export const largeSites = [
  String.raw`\b${large} \([^()]{1,30}\) (?:vessels?|veins?)\b|\b(?:blood )?(?:vessels?|veins?|branches) of (?:a )?(?:${large}|any) (?:calib(?:er|re)|size|diameter)\b`,
  String.raw`\blarge(?:r)?(?=-? (?:or|and|nor|and\/or) (?:in )?(?:the )?small[\w-]* (?:portal |hepatic |blood )?(?:vessels?|veins?)\b(?! ${event}))`,
  String.raw`\bmacro-?\s?vessels?\b|(?<=^(?:grossly|macroscopically),? (?:the |all )?)(?:veins|vessels)\b|\b${large} portal (?:and|or|\/) hepatic (?:branches|vessels|veins)\b`,
  String.raw`\b(?:main|principal|chief|hilar|named) (?:blood )?(?:vessels|veins|vascular (?:branches|structures|trunks?))\b|\b(?:vein|venous|vascular) trunks?\b`,
  String.raw`\b(?:blood )?(?:vessels?|veins?),? \(?(?:large|major|gross|macroscopic|named)\b\)?(?: \([^)]{1,30}\))?`,
  String.raw`\b(?:vessels?|veins?) (?:branch(?:es)? )?(?:visible )?to the naked eye|\blarge (?:vascular |portal |venous )?branch(?:es)?\b(?! of (?:the )?bil)|(?<=\b(?:in|into|within|of) (?:the )?)[VP][2-8]\b|\b[VP][2-8] (?:portal |hepatic )(?:vein )?branch(?:es)?`,
  String.raw`\b(?:${large}(?: ?\/ ?| or | and ))?${large}[- ](?:(?!(?:and|or|nor|small\w*|micro\w*)\b)\w+ ){0,2}?(?:vessels?|veins?|vv|ves{1,2}\b\.?|venous (?:branch(?:es)?|radicles?|trunks?)|vascular (?:branch(?:es)?|structures?|trunks?))(?: \([^)]{1,30}\))?`,
  String.raw`${largeVein}(?: (?:main|right|left|anterior|posterior)){0,3}(?: (?:branch(?:es)?|trunk|stumps?|lumen|ostium|tributar(?:y|ies)))?(?: \((?:gross|large)\))?`,
  String.raw`\b(?:larger?|main|major|great|greater|bigger) (?:portal|hepatic)(?: ?(?:or|and|nor|\/) ?(?:portal|hepatic))?(?:[- ](?:vein|venous))? (?:radicles?|tributar(?:y|ies)|branch(?:es)?)\b`,
  String.raw`\bbranch(?:es)? of (?:the )?(?:portal|hepatic)(?: (?:or|and) (?:portal|hepatic))? veins?`,
];

export const satelliteNames = [
  String.raw`\bsatellite[- ](?:${tumour} )?(?:(?:micro-?)?nodul(?:es?|arity)|lesions?|foc(?:us|i)|metastas[ei]s|deposits?|${tumour}s?|hcc)`,
  `${tumour} satellit(?:es?|osis)`,
  'satellitosis',
  String.raw`\bsatell?(?=\s?:)`,
  String.raw`\bsatellites?\b(?! (?:cell|arter|instab|stab|clinic|hospital|unit|lab|cent(?:re|er)|site|office|campus))`,
  String.raw`\b(?:outlying|daughter) (?:nod(?:ule)?s?|deposits?|islands?|lesions?|foc(?:us|i)|${tumour}s?)`,
  String.raw`\bsat(?:\.? ?nod(?:s|ules?)?\b\.?|s?\b(?=\s?(?:[-+(:]|[yn]\b|(?:now |still )?(?:pos|neg|nil|present|absent|none)\b)))`,
  String.raw`(?<![a-z]|前哨)SN(?=\s?(?:[(:]\s?(?:[-+无有阴阳]|未见|可见)|[(]卫星))`,
];

/** An edge of the duct, or what else may befall it, is no invasion. */
const notDuct = String.raw`(?!ular\b|s?,? (?:margins?|stumps?|resection|transection|edges?|cut|adenomas?|hamartomas?|prolif\w+|carcinomas?|damage|loss|plates?|epitheli\w+|injury|reaction|dysplasia|type|brush\w*|lymph|stones?|strictures?)\b)`;
const duct = String.raw`(?:bile[- ]?ducts?|biliary (?:tree|system|radicles?|ducts?|tract)|\bhepatic ducts?|(?:segmental|sectoral|sectional|septal|interlobular|intra-?hepatic|lobar|(?:segment|seg\.?|S) ?(?:\d|[ivx]+)) ducts?|\b(?:large|larger|major|hilar(?:-side)?|peri-?hilar) ducts?|\bB[-.] ?ducts?|\bB[2-8] ducts?|\bBDs?(?=\s?(?:[:=]?\s?(?:no|not|none|neg|nil|n|y|yes|pos|present|absent|free|clear|clean|uninvolved|involved|invaded)\b|[-+])))`;
export const ductNames = [
  String.raw`(?:large duct ?\/ ?)?(?:major |large |intrahepatic )?${duct} (?:(?!with|no|nil|show|free|contain|tumou?r)\w+ )?${event}`,
  String.raw`\b(?:biliary|intra-?ductal|intra-?biliary|ductal) (?:${tumour} )?(?:${event}|growth|${tumour}|spread)`,
  String.raw`${event} of (?:the |an? )?(?:wall of (?:the )?)?(?:\w+ )?${duct}${notDuct}`,
  String.raw`(?<!bile[- ])\bducts? (?:invasion|involvement)\b`,
  String.raw`\bBDTT\b|\bBDT\b|\bBDI\b|\bBD[- ]${event}|\bgallengangs?-?(?:invasion|infiltration|einbr\w+)|\binvasio(?:n|nem)? ductus bili\w+`,
];
export const ductSites = [
  String.raw`\b(?:(?:large|larger|small|main|major|right|left|common|anterior|posterior|intra-?hepatic|extra-?hepatic|segmental|sectoral|septal|adjacent) (?:or |and )?){0,3}${duct}${notDuct}(?: branch(?:es)?)?`,
  String.raw`^ducts?\b(?= of|\s?:|\s?-|\s(?:no|yes|neg|pos|nil)\b)|^ducts\b(?= ?(?:,|\/|&|and|or) ?(?:\w+ ){0,2}(?:veins?|vessels?))|^ducts\b(?= (?:are|were|contain\w*|show\w*|likewise|also|all|not|no|neg|negative|free|clear|clean|nil|uninvolved|uninvaded|without|intact|spared|involved|invaded)\b)|\bthe ducts\b(?= (?:are|were|contain\w*|show\w*|likewise|also)\b)|\bducts of all sizes|(?<=\b(?:in|into|within) (?:the |any )?)ducts\b(?=\s*$)|(?<=\b(?:vessels?|veins?),? (?:(?:or|nor|and) )?(?:the |in )?)ducts?\b(?=\s*(?:$|[,;(]|are\b|were\b|is\b))|\bducts\b(?=,? \(?(?:large|small|both|all)\b|\s?[:=]?\s?(?:[yn]\b|neg\b|nil\b|none\b|clear\b|free\b))|\b(?:native|resident|pre-?existing|interlobular|portal[- ]tract) ducts\b|\b(?:a|the|this|that|one) duct\b(?= (?:is|was|with|wall|lumen|shows?|contains?|has)\b)`,
];

export const besides = [
  String.raw`\blympho-?\s?vascular(?: space)?(?: ${event})?|\blymphatic(?: vessel)? ${event}|\bLVI\b|\bLVSI\b|\b(?:peri)?neural(?: ${event}| spread)?|\b(?:vascular|(?:blood )?vessel) ${event}|${event} of (?:the )?(?:blood )?vessels|\bvenous ${event}|\bangio-?invasion|\bintra-?vascular (?:${tumour}|invasion|growth|spread)|\bvascular(?=\s?:)|\bVI(?=\s?[:(-]\s?(?:micro|macro|small|large))|^(?:blood )?vessels?(?=\s?:|\s+(?:-{1,2}\s)?(?:micro|macro)\b)|\bcapsular ${event}|\bserosal ${event}|\b(?:lymph )?nod(?:es?|al) (?:metast\w+|disease|involvement)|\bextra-?hepatic (?:extension|spread)`,
];
