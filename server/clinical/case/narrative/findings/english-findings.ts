/** What English reports call an invasion, and the vessels and ducts that may be invaded. Sources of patterns, matched without regard to case. */

const tumour = 'tumou?r(?:al|ous)?';
export const event = String.raw`(?:${tumour} )?(?:invasion|inv|involvement|infiltration|permeation|penetration|extension|ingrowth|thromb(?:us|i|osis|oses)|embol(?:us|i|ism)|plugs?|casts?)\b`;
/** "micro and large vessel invasion": the noun comes with the second of two. */
const shared = String.raw`(?=\s?(?:,|\/|&|and|or|nor|and\/or)[ \/]?(?:\/ ?)?(?:(?:and|or|nor) )?(?:\w+[- /]){0,4}?(?:macro|large|gross|micro|small|vascular|vessels?|venous|veins?))`;
const small = `(?:small|smaller|smallest|tiny|minute|microscopic|micro)(?:[- ]calib(?:er|re)| sized|-sized)?`;
const large = `(?:large|larger|largest|major|gross|grossly visible|macroscopic|named|big|first[- ]order)(?:[- ]calib(?:er|re)| sized|-sized)?`;
const vessel = `(?:vessels?|veins?|venous|vascular|vasculature|blood vessels?|(?:portal |hepatic )?ven(?:ous|ules?)|angio)`;
const named = String.raw`(?:(?:main|right|left|middle|inferior|superior|segmental|sectoral|sectorial|lobar|anterior|posterior|accessory|major|large|larger|gross|segment (?:\d|[ivx]+)[ab]?) (?:or |and |\/ ?)?){0,4}`;

export const microNames = [
  String.raw`micro-?\s?vascular ?(?:\((?:small|MVI)[^)]{0,14}\) )?(?:space )?${event}`,
  String.raw`micro-?\s?vascular${shared}|micro-?\s?vascular(?=,? but (?:not|no) macro)`,
  String.raw`micro-?\s?vascular(?=\s?(?:$|:|-\s|\([-+]))`,
  String.raw`\bmicro-?(?=[,\/]? ?(?:and|or|nor|and\/or|&)? ?-?macro)`,
  String.raw`\b(?:micro|microscopic|small[- ]vessel)${shared}`,
  String.raw`\bsmall(?=\s?(?:,|\/|&|and|or|nor|and\/or)\s?large[- ](?:vessels?|veins?|vascular)[- ]${event})`,
  String.raw`micro-?\s?(?:vessels?|angio-?|venous) ?${event}`,
  String.raw`\bmicro[- ]?VI\b|\bsmall[- ]v\.? invasion|\b(?:venous|vascular|angio) ?micro-?invasion|\bmicro-?angio-?invasion|\b(?:${tumour} )?micro-?(?:emboli|thromb(?:i|us))\b`,
  String.raw`\bmicroscopic(?:al)? (?:intra-?vascular ${tumour}|vascular ${event})`,
  String.raw`microscopic,? (?:\(?small[- ]vessels?\)? |lympho-?|angio-?|vascular |venous |vessel |blood |portal |hepatic |vein ){1,4}${event}`,
  `microscopic ${event} of (?:small )?(?:vessels|veins)`,
  String.raw`\b${small} ?-?(?:\(\w+\) )?${vessel}(?: \((?:micro\w*|venous|MVI)\))? ?${event}`,
  String.raw`(?:angio-?\s?|vascular |venous |vessel )invasion,? ?(?:at (?:the |a )?|\(|-|:|of )?\s?(?:either )?(?:microscopic|micro)\b(?: level)?\)?`,
  `${event} of (?:the )?(?:small|smaller|microscopic|tiny) (?:blood |portal |hepatic |venous )?(?:vessels?|veins?|venules?)`,
  String.raw`\bMVI\b`,
];
export const smallSites = [
  String.raw`\b(?:small|smaller|minute|tiny|peripheral|terminal|distal|fine|thin|microscopic) (?:\w+ ){0,2}?(?:portal|hepatic)(?:[- ](?:vein|venous))? (?:branch(?:es)?|twigs?|radicles?|tributar(?:y|ies)|veins?)`,
  String.raw`\b(?:portal|hepatic)(?:[- ](?:vein|venous))? (?:twigs?|radicles?|rootlets?|capillaries|venules?)`,
  String.raw`\b(?:blood )?(?:vessels?|veins?)(?:,? \(?(?:small|micro\w*|microscopic)\b\)?| (?:under the microscope|by microscopy|on microscopy))`,
  String.raw`\b${small}(?:[- ](?!(?:and|or|nor|large\w*|major)\b)\w+){0,2}?[- ](?:vessels?|veins?|venules?|branch(?:es)?|tributar(?:y|ies)|lumina|capillaries)\b(?: branch\w*)?(?: of (?:the )?(?:\w+ )?(?:portal|hepatic) veins?)?`,
  String.raw`\bmicro-?vessels?\b|\bvascular (?:channels?|spaces?|lumens?|lumina|slits?)\b|\bCD3[14][- ](?:lined|positive) (?:vessels?|spaces?|channels?)`,
  String.raw`\b(?:portal[- ]tract |portal |peri-?tumou?r(?:al|ous) |capsular |intra-?capsular |hepatic |terminal |terminal hepatic )?venules?\b`,
  String.raw`\b(?:portal[- ]tract|central|intra-?capsular|peri-?capsular|capsular|thin-walled|peri-?tumou?r(?:al|ous)|endotheli(?:um|al)[- ]lined|endotheli(?:um|al)-covered)(?: \w+)? (?:vessels?|veins?|channels?|spaces?|lumina)\b`,
];

const namedOnce = String.raw`(?:\b(?:main|right|left|segmental|sectoral|lobar|anterior|posterior|major|large) ){1,3}`;
const largeVein = String.raw`(?:${named}(?:portal|hepatic|caval)(?: ?(?:\/|and|or|&|,) ?(?:right |left |middle )?(?:portal|hepatic|caval)){0,2}[- ](?:veins?|venous|trunks?)\b(?! (?:twig|radicle|rootlet|venule))|${namedOnce}portal (?:branch(?:es)?|pedicles?|trunk)|\b(?:main |right |left )?\b(?:[RLM]|R[AP])?PVs?\b|\b[RLM]?HVs?\b|\b(?:first|second|1st|2nd)(?:[- ](?:and|or|to|\/)[- ]?(?:second|2nd))?[- ]order (?:portal )?(?:vein )?branch(?:es)?|\bhilar (?:portal )?(?:vessels?|veins?|vasculature)|\bIVC\b|\b(?:inferior )?vena cava\b|\bcaval\b)`;
export const macroNames = [
  String.raw`macro-?\s?vascular(?=,? but (?:not|no) micro)`,
  String.raw`macro-?\s?vascular(?: ?\([^)]{1,20}\))?(?: ${event})?`,
  String.raw`\bmacro-?(?=[,\/]? ?(?:and|or|nor|and\/or|&)? ?-?micro)`,
  String.raw`\b${large}(?: or |, | ?\/ ?| and )?(?:${large})?[- ]?(?:\(?large[- ]vessels?\)? )?${vessel}(?: ?\([^)]{1,24}\))? ${event}`,
  String.raw`\b${large} ${event} of (?:the )?(?:vessels?|veins?|\w+ veins?)`,
  String.raw`\b(?:vascular|venous) (?:invasion|involvement)(?:,? ?\(?| - )(?:gross|macroscopic|large|major)\b(?:[- ]vessels?)?\)?`,
  String.raw`(?<=microscopic (?:or|and|nor) )macroscopic\b|^gross(?= - )`,
  String.raw`\b(?:venous|vascular) \(?large[- ]vessels?\)? ${event}`,
  `${largeVein}(?: (?:branch(?:es)?|trunk|system|wall))? ${event}`,
  `${event} of (?:the )?(?:a )?(?:wall of (?:the )?)?${largeVein}`,
  String.raw`\bmacro-?VI\b`,
  String.raw`\b(?:macroscopic|gross|(?:macroscopically|grossly) visible) (?:${tumour} )?(?:thromb(?:us|i)|${tumour} in (?:the |any )?(?:\w+ )?(?:veins?|vessels?))`,
  String.raw`\b(?:PVTT|HVTT|IVCTT|PVT)\b`,
];
export const largeSites = [
  String.raw`\b(?:main|principal|chief|hilar) (?:blood )?(?:vessels|veins|vascular (?:branches|structures|trunks?))\b`,
  String.raw`\b(?:blood )?(?:vessels?|veins?),? \(?(?:large|major|gross|macroscopic|named)\b\)?(?: \([^)]{1,30}\))?`,
  String.raw`\b(?:vessels?|veins?) (?:visible )?to the naked eye|(?<=\bin (?:the )?)[VP][2-8]\b|\b[VP][2-8] (?:portal |hepatic )(?:vein )?branch(?:es)?`,
  String.raw`\b${large}[- ](?:(?!(?:and|or|nor|small\w*|micro\w*)\b)\w+ ){0,2}?(?:vessels?|veins?|venous branch(?:es)?|vascular (?:branch(?:es)?|structures?|trunks?))(?: \([^)]{1,30}\))?`,
  String.raw`${largeVein}(?: (?:branch(?:es)?|trunk|stumps?|lumen|ostium|tributar(?:y|ies)))?(?: \((?:gross|large)\))?`,
  String.raw`\bbranch(?:es)? of (?:the )?(?:portal|hepatic)(?: (?:or|and) (?:portal|hepatic))? veins?`,
];

export const satelliteNames = [
  String.raw`\bsatellite[- ](?:${tumour} )?(?:nodul(?:es?|arity)|lesions?|foc(?:us|i)|metastas[ei]s|deposits?|${tumour}s?|hcc)`,
  `${tumour} satellit(?:es?|osis)`,
  'satellitosis',
  String.raw`\bsatellites?\b(?! (?:cell|arter|instab|stab))`,
  String.raw`\bdaughter (?:nodules?|lesions?|foc(?:us|i)|${tumour}s?)`,
  String.raw`\bsat(?:\.? ?nod(?:s|ules?)?\b\.?|s?\b(?=\s?[-+(:]))`,
];

/** An edge of the duct, or what else may befall it, is no invasion. */
const notDuct = String.raw`(?!s?,? (?:margins?|stumps?|resection|transection|edges?|cut|adenomas?|hamartomas?|prolif\w+|carcinomas?|damage|loss|plates?|epitheli\w+|injury|reaction|dysplasia|type|brush\w*|lymph|stones?|strictures?)\b)`;
const duct = String.raw`(?:bile[- ]ducts?|biliary (?:tree|system|radicles?|ducts?|tract)|\bhepatic ducts?|(?:segmental|sectoral|sectional|septal|interlobular|intra-?hepatic|lobar|(?:segment|seg\.?|S) ?(?:\d|[ivx]+)) ducts?|\b(?:large|larger|major|hilar|peri-?hilar) ducts?|\bB[2-8] ducts?)`;
export const ductNames = [
  String.raw`(?:large duct ?\/ ?)?(?:major |large |intrahepatic )?${duct} (?:\w+ )?${event}`,
  String.raw`\b(?:biliary|intra-?ductal|intra-?biliary|ductal) (?:${tumour} )?(?:${event}|growth|${tumour}|spread)`,
  String.raw`${event} of (?:the |a )?(?:wall of (?:the )?)?(?:\w+ )?${duct}${notDuct}`,
  String.raw`(?<!bile[- ])\bducts? (?:invasion|involvement)\b`,
  String.raw`\bBDTT\b|\bBDT\b|\bBDI\b`,
];
export const ductSites = [
  String.raw`\b(?:(?:large|larger|small|main|major|right|left|common|anterior|posterior|intra-?hepatic|extra-?hepatic|segmental|sectoral|septal|adjacent) (?:or |and )?){0,3}${duct}${notDuct}(?: branch(?:es)?)?`,
  String.raw`^ducts?\b(?= of|\s?:|\s?-)|\bducts of all sizes`,
];

export const besides = [
  String.raw`\blympho-?\s?vascular(?: space)?(?: ${event})?|\blymphatic(?: vessel)? ${event}|\bLVI\b|\bLVSI\b|\b(?:peri)?neural(?: ${event}| spread)?|\b(?:vascular|(?:blood )?vessel) ${event}|${event} of (?:the )?(?:blood )?vessels|\bvenous ${event}|\bangio-?invasion|\bintra-?vascular (?:${tumour}|invasion|growth|spread)|\bvascular(?=\s?:)|^(?:blood )?vessels?(?=\s?:)|\bcapsular ${event}|\bserosal ${event}|\b(?:lymph )?nod(?:es?|al) (?:metast\w+|disease|involvement)|\bextra-?hepatic (?:extension|spread)`,
];
