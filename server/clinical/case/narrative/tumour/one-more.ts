import type { Stated } from '../scope/scope.ts';

/** What an addendum says of the nodules there are: that one more was found, or that one of them is none. The count before it no longer stands. */

const nouns =
  '(?:nodules?|foc(?:us|i)|lesions?|tumou?rs?|\\w*carcinomas?|hccs?|iccas?|deposits?|mass(?:es)?|growths?|metastas[ie]s)';
const more =
  '(?:another|further|additional|new(?:ly)?|second|third|fourth|fifth|extra|one more|an? separate|(?:previously |hitherto )?(?:unseen|undetected|unsampled|overlooked|unrecogni[sz]ed|unreported|missed)|(?:two|three) more)';
const joined = String.raw`(?:(?!(?:of|from|in|with|opposite|shows?|making|levels?|sections?|blocks?|components?|stains?|sampling|opinion|reader)\b)[\w.-]+,? ){0,5}?`;
const found = new RegExp(
  String.raw`(?<!\b(?:no|not|nor|without|any|neither)\b[^.;]{0,40})\b${more},? ${joined}${nouns}\b(?! (?:thromb|cells?\b|embol|marker|sample|block|board|bed|tissue|margin))`,
  'i',
);
const hanNouns =
  '(?:癌?结节|病灶|癌灶|瘤灶|肿[块物]|肿瘤(?![上下内外旁周边栓前后缘细组与距未已侵浸累贴靠近位至及紧突])|[个枚处][^,。;]{0,12}(?:癌|瘤)(?!栓|旁|周|巢|细胞))';
const hanFound = new RegExp(
  `另一[^,。;]{0,14}?(?:${hanNouns}|病变)|(?:新增|增[加补])的?[^,。;]{0,4}(?:灶|结节|肿[瘤物块])|[又再另](?:检)?(?:得|获|见|找到|发现|检出|查出)[一二两三1-9][枚个颗处](?!卫星|子灶|淋巴|血管|脉管|蜡|囊|切片)|(?:(?<!重)新(?![切蜡片鲜辅])|[又另再还漏]|补[充取切])[^。;]{0,30}?(?<![未无没][^,。;]{0,4})(?:[发可检又]?[见现出有]|一[个枚处]|找到)[^。;,未无]{0,20}?${hanNouns}`,
);
/** Found in an addendum: "a nodule of 11 mm is present in slice 9", "看到一个0.6cm的灰白灶". */
const seen = '(?:found|seen|detected|discovered|noticed|present|identified|came to light|revealed|disclosed|uncovered)';
const foundLater = new RegExp(
  String.raw`\b(?:an?|one) (?:\d[\d.]* ?[cm]m )?(?:\w+ ){0,2}(?:nodule|tumou?r|lesion)\b[^.;]{0,60}\b(?:is|was|has been) (?:\w+ )?${seen}\b|\b(?:${seen}|brought to light|shows?)\b[^.;]{0,24}\b(?:an?|one) (?:\d[\d.]* ?[cm]m )?(?:\w+ ){0,2}(?:nodule|tumou?r(?! cell)|lesion)\b`,
  'i',
);
const hanFoundLater =
  /(?<![未无没][^,。;]{0,6})(?:见|看到|发现|检出|找到)[^。;未无]{0,16}?(?:[一1两二2][个枚处][^。;]{0,14}?(?:灶|结节|肿[瘤块物])|(?:癌灶|癌?结节|肿[瘤块物])[一1两二2][个枚处])/;
/** Too small for a tumour of its own. */
const tiny = /\b(?:[0-4](?:\.\d)? ?mm|0?\.[0-4] ?cm)\s?(?:\w+ |的|癌|大小){0,2}(?:foc|nod|dep|结节|灶)/i;
const satellites =
  /(?<!\b(?:not|rather than|no longer) (?:an? |the )?)satellit|daughter|\bmvi\b|vessel|vascular|\bveins?\b|\bnodes?\b|(?<!不[作是属为算][^,。;]{0,3}|非)(?:卫星|子灶)|血管|脉管|癌栓|淋巴/i;
const kinds =
  /\b(?:dysplastic|regenerati(?:ve|on)|benign|ha?emangioma|fnh|focal nodular|adenoma|hamartoma|cirrhotic nodule|(?:not|n't|no longer|rather than|nor) (?:a |an |to be )?(?:\w+ )?(?:carcinoma|malignan\w+|tumou?r|hcc|cancer))\b|异型增生|不典型增生|再生|良性|血管瘤|不支持[^,。;]{0,4}癌|非癌|不是癌|并非[^,。;]{0,4}癌/i;
const reclassified =
  /reclass|re-?classif|downgrad|revis|amend|chang|turn(?:s|ed) out|prov(?:ed|es)|after all|now (?:regarded|considered|interpreted|called)|favou?r|改[判为诊]|更正|修正|归[为入]|不支持|实为|考虑/i;

export const tellsOneMore = (written: string): boolean =>
  !satellites.test(written) &&
  !tiny.test(written) &&
  [found, hanFound, foundLater, hanFoundLater].some((one) => one.test(written));

const takesOneAway = (written: string): boolean =>
  !satellites.test(written) && kinds.test(written) && reclassified.test(written);

/** "The third nodule" of three is one of those counted. */
const ordinals = [/\bsecond\b|第[二2][个枚处颗]/i, /\bthird\b|第[三3][个枚处颗]/i, /\bfourth\b|第[四4][个枚处颗]/i];
const isLastOf = (written: string, count: number): boolean =>
  count > 1 && (ordinals[count - 2]?.test(written) ?? false);
/** "The third nodule is 21 mm from the margin", of two that were counted. */
const oneOfThem =
  /\bthe (?:second|third|fourth) (?:one|nodule|tumou?r|lesion|focus|carcinoma|mass)\b|第[二三四2-4][个枚颗](?!卫星|子灶|淋巴|蜡块|切片|血管|工作|月|周|星期|疗程|视野|标本|问题)/i;
const isBeyond = (written: string, count: number): boolean =>
  oneOfThem.test(written) && ordinals.slice(count - 1).some((one) => one.test(oneOfThem.exec(written)?.[0] ?? ''));
/** The nodule that an addendum takes for none was a satellite. */
const satelliteGoes =
  /(?:撤[销回]|作废|删除)[^。;]{0,8}(?:卫星|子灶)|\bsatellites?\b[^.;]{0,40}\b(?:withdrawn|deleted|removed|no longer)\b/i;

const withdrawsSatellite = (stated: Stated[], addendum: number): boolean =>
  stated.some(({ written, issue }) => issue === addendum && satelliteGoes.test(written));

/** An addendum after the count that speaks of one more, or of one fewer; that it counts one itself is no sum. */
export const countIsOvertaken = (stated: Stated[], issue: number, count: number): boolean =>
  stated.some(
    ({ written, issue: last }) =>
      (last > issue && isBeyond(written, count)) ||
      (last > issue && tellsOneMore(written) && !isLastOf(written, count)) ||
      (last > issue && count > 1 && takesOneAway(written) && !withdrawsSatellite(stated, last)) ||
      (last > 0 && last === issue && count === 1 && tellsOneMore(written)),
  );
