/** Names of what a pathologist finds present or absent. Longer and narrower names first: where two begin together the first counts. */

export type Finding = 'mvi' | 'macrovascularInvasion' | 'satellites' | 'bileDuctInvasion' | 'besides';

const invasion = '(?:tumou?r )?(?:invasion|involvement|infiltration|permeation)';
const thrombus = '(?:tumou?r )?(?:thromb(?:us|i|osis)|emboli|embolus)';
/** Chinese tells who is invaded and by what with the answer in between: "门静脉内未见癌栓". */
const event = '(?:癌栓|瘤栓|癌累及|癌浸润|侵犯|受侵|受累|侵袭|浸润)';

const names: [Finding, string[]][] = [
  [
    'mvi',
    [
      String.raw`micro-?\s?vascular(?: \(small[- ]vessel\))? ${invasion}`,
      String.raw`micro-?\s?vascular ${thrombus}`,
      String.raw`micro-?\s?vascular(?=,? (?:and|or|nor|and\/or|\/) (?:macro|large|gross))`,
      String.raw`micro-?(?=,? (?:and|or|nor|and\/or|\/) ?macro)`,
      String.raw`small[- ]vessels?(?=\s?:)`,
      String.raw`micro-?\s?vessel ${invasion}`,
      String.raw`microscopic(?: \(?small[- ]vessels?\)?| vascular| venous| vessel)+ ${invasion}`,
      `microscopic ${invasion} of (?:small )?vessels`,
      String.raw`(?:small[- ]vessels?|small (?:venous|vein|vascular)) (?:\(\w+\) )?${invasion}`,
      'invasion of (?:small|microscopic) (?:blood )?vessels',
      String.raw`vascular invasion\s?(?:[:,(]\s?|\s)(?:either )?microscopic\b`,
      '微(?:小)?血管(?:内)?(?:癌栓|瘤栓|侵犯|浸润|侵袭|受侵|受累)',
      '微脉管(?:癌栓|侵犯)',
      `(?:微血管|微静脉|小静脉|小血管|小脉管|(?:门静脉|静脉)?小分支|小门静脉)(?:支|内|腔|分支){0,3}[^,。;:小大]{0,8}?${event}`,
      `(?<![a-z])MVI(?![a-z])`,
    ],
  ],
  [
    'macrovascularInvasion',
    [
      String.raw`macro-?\s?vascular(?: ${invasion})?`,
      String.raw`macro-?(?=,? (?:and|or|nor|and\/or|\/) ?micro)`,
      String.raw`large[- ]vessels?(?=\s?: ?(?:not|no|present|absent|identified|yes|negative|positive)\b)`,
      String.raw`macroscopic(?: \(?large[- ]vessels?\)?| vascular| venous)+ ${invasion}`,
      String.raw`(?:large|major|gross)[- ](?:vessels?|venous|veins?|vascular)(?: \([^)]{1,24}\))? ${invasion}`,
      `gross ${invasion} of (?:vessels|veins)`,
      String.raw`(?<=microscopic (?:or|and|nor) )macroscopic\b|^gross(?= - )`,
      String.raw`(?:venous|vascular) \(?large[- ]vessels?\)? ${invasion}`,
      String.raw`(?:gross )?(?:\bPV|portal(?: ?(?:\/|and|or) ?hepatic)?(?: vein)?|hepatic vein|(?:major |main )?portal vein(?: branch)?) ${thrombus}`,
      `(?:portal|hepatic) vein ${invasion}`,
      '\\bPVTT\\b',
      '(?:脉管内)?肉眼(?:可见)?(?:癌栓|脉管|血管)(?:侵犯|癌栓)?',
      `大血管[^,。;大小]{0,8}?${event}`,
      `(?:门静脉|门脉|肝静脉|下腔静脉|大血管|大静脉)(?:及|和|、|与|或|主干|左支|右支|左右支|右前支|右后支|左|右|前|后|支|内|腔|大分支|分支|门静脉|肝静脉|[:\\s]){0,8}(?:均|可|疑|内)?(?:未见|未|未查见|无|不除外|可疑|可见|查见|见|有)?(?:明确|明显)?${event}`,
    ],
  ],
  [
    'satellites',
    [
      `satellite (?:tumou?r )?(?:nodul(?:es?|arity)|lesions?|foc(?:us|i)|metastas[ei]s)`,
      'tumou?r satellites?',
      'satellitosis',
      'satellites?\\b',
      '\\bsat(?=\\s?[-+(:])',
      '卫星(?:结节|病灶|癌灶|灶|癌结节)',
      '(?<!远处)子灶',
    ],
  ],
  [
    'bileDuctInvasion',
    [
      String.raw`(?:major )?bile ducts? (?:\w+ )?${invasion}`,
      `(?:bile ducts?|biliary|intraductal) (?:tumou?r )?(?:thromb(?:us|i)|plug|invasion|growth)`,
      `invasion of (?:the )?(?:major )?bile ducts?`,
      `(?:肝)?胆管(?!切缘|细胞|错构|腺|炎|型)(?:左支|右支|内|腔|可|均|[:\\s]){0,5}(?:未见|未查见|未|无|不除外|可疑|可见|查见|见|有)?(?:明确|明显)?${event}`,
      `[左右]?肝管(?:内|腔){0,2}(?:未见|可见|见|有)?${event}`,
    ],
  ],
  [
    'besides',
    [
      'lympho-?vascular (?:space )?invasion|lymphatic (?:vessel )?invasion|\\bLVI\\b|perineural invasion|vascular invasion|venous invasion|vascular|capsular invasion',
      '脉管(?:癌栓|侵犯|内癌栓)|血管侵犯|神经(?:侵犯|受侵)|淋巴管|包膜侵犯',
    ],
  ],
];

const group = ([finding, sources]: [Finding, string[]]) => `(?<${finding}>${sources.join('|')})`;
/** Any of the names, in a group called after its finding, with a short form in brackets behind it. */
export const findingName = new RegExp(
  String.raw`(?:${names.map(group).join('|')})(?:\s*\((?:MVI|PVTT|macrovascular invasion|大血管侵犯)\))?`,
  'gi',
);

/** Vessels and ducts named without an event: only what follows or precedes tells. */
export const sites: { finding: Finding; site: RegExp }[] = [
  {
    finding: 'macrovascularInvasion',
    site: /\b(?:large|larger|major|named) (?:vessels?|veins?)(?: \([^)]{1,20}\))?|\b(?:main |right |left )?(?:portal|hepatic) veins?(?: branch(?:es)?)?(?: and (?:portal|hepatic) veins?)?(?: of named size)?(?: ?大分支)?(?: \(gross\))?/gi,
  },
  { finding: 'bileDuctInvasion', site: /\bbile ducts?\b(?! (?:margin|adenoma|hamartoma|prolif))/gi },
];
const small =
  '(?:\\w+ ){0,3}?(?:small|microscopic|tiny)(?: \\w+){0,2}? (?:vessels?|veins?|venules?|branch(?:es)?|tributar(?:y|ies))|(?:\\w+ ){0,2}?(?:portal )?venules|capsular veins';
/** "Tumor is present in small branches of the portal vein". */
export const inSmallVessels = new RegExp(
  String.raw`\b(?:tumou?r|carcinoma|malignant cells|invasion|permeation|emboli|thromb(?:us|i))\b[^,;]{0,50}?\b(?:in|within|into|of|involving)\b (?:${small})\b`,
  'i',
);
export const inLargeVessels =
  /\btumou?r (?:thrombus )?(?:is )?(?:present )?(?:in|within) (?:the |a )?(?:larger?|major|main|named|right|left)(?: \w+)? (?:portal vein|hepatic vein|veins?|vessels?)(?: branch)?\b/i;
export const inBileDucts =
  /\btumou?r (?:is |thrombus )?(?:present |seen |identified )?(?:in|within) (?:the |a )?(?:\w+ )?bile ducts?\b/i;
