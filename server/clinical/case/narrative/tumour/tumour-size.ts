import { largestBelievedSizeCm } from '../../plausible.ts';
import { type Claim, claim } from '../fact.ts';
import type { Around } from '../scope/scope.ts';
import {
  isLeftOpen,
  lesserOr,
  meantByIt,
  nearest,
  type Owner,
  ofSeveral,
  withoutAppearance,
  withoutPlaces,
} from './length-owner.ts';
import { type Length, lengthsIn } from './lengths.ts';
import { asideHeading, asideLabel, diagnosisHead, imagingName, otherName, tumourName } from './tumour-names.ts';

/**
 * The largest tumour diameter of a statement. A length is the tumour's when the name right behind it is one of a tumour, else the nearest name before it; where
 * the statement names nothing ("It is 2.4 cm"), when what stands before it does.
 */

/** No statement gives more sizes. */
const mostSizes = 24;

/** A labelled size counts before that of the diagnosis, and that before one in passing. */
export type SizeRank = 1 | 2 | 3;
export interface Sized {
  claim: Claim;
  rank: SizeRank;
  owner: Exclude<Owner, 'other'>;
}

export function readTumourSize(statement: string, around: Around): Sized[] {
  const lengths = lengthsIn(statement, around.under);
  if (lengths.length === 0 || asideLabel.test(statement)) return [];
  if (asideHeading.test(around.under) && !plainlySized.test(statement)) return [];
  const broken = partOfNumber.test(around.before) ? /^\s*\d/.exec(statement)?.[0].length : undefined;
  return lengths.slice(0, mostSizes).flatMap((length): Sized[] => {
    const { cm, start, end, bound } = length;
    if (
      bound ||
      (broken !== undefined && start < broken) ||
      isBoundBehind.test(statement.slice(end)) ||
      cm <= 0 ||
      cm > largestBelievedSizeCm ||
      isVague(statement, length) ||
      isBesides(statement, start)
    )
      return [];
    const owner = ownerOf(statement, length, around);
    return owner && owner !== 'other'
      ? [{ claim: claim('tumourSize', cm, start, end), rank: rankOf(statement.slice(0, start), around.under), owner }]
      : [];
  });
}

/** "Size 1." and on the next line "4 x 1.2 cm": the rest of a number. */
const partOfNumber = /(?:大小|径|约|\bsize|\bmeasur\w{1,4}|\bdiameter|\bof)[\s:]{0,2}\d{1,2}$/i;
/** Says on its own that it is the tumour's size, whatever it stands under. */
const plainlySized =
  /\b(?:main|dominant|primary|index|largest) (?:tumou?r|mass|lesion|nodule)|\b(?:tumou?r|mass) (?:size|measur|diameter)|主[瘤灶]|(?:肿[瘤块物]|瘤体)\S{0,4}(?:大小|径)/i;
/** One more nodule that turns out to be none of the tumour. */
const besides =
  /\b(?:another|additional|separate|incidental|further|second|adjacent)\b(?:[^.;]|\.\d){0,80}\b(?:fnh|focal nodular|ha?emangioma|adenoma|hamartoma|dysplastic|regenerat\w+|cyst|abscess|granuloma|benign)\b|另[^。;]{0,40}(?:血管瘤|再生|增生|囊肿|良性|错构瘤|脂肪瘤|脓肿)/i;

const isBesides = (text: string, start: number): boolean => {
  const from = Math.max(0, start - 60);
  const found = besides.exec(text.slice(from));
  return found !== null && from + found.index < start;
};
const isBoundBehind = /^\s?(?:or (?:less|more|smaller|larger|greater|under|over)|以[上下内])/i;
/** How the piece was sliced; how far something is from the tumour. */
const notSized =
  /(?:每隔?约?|(?:肿瘤|肿物|癌灶?|瘤|结节|病灶)(?:旁|外|周)约?|\bfor (?:an? |the |known )?|\b(?:liver|specimen|hepatectomy|explant|lobectomy) of (?:about )?|\bevery |(?<!measur\w{0,4} )\b(?:by|within|at) (?:about |only |approximately )?|\bintervals? of |\b(?:section\w*|slic\w+|cut|serial\w*)\b[^,;.]{0,12}\b(?:at|every|into|in) )$|\b(?:T|#|tumou?r |nodule |lesion )\d ?(?:-|to|and|&|\/|<->) ?(?:T|#|tumou?r |nodule |lesion )?\d ?[:=]? ?$|[①-⑨] ?[-至到与和、] ?[①-⑨](?:之?间)?(?:相?距|间隔|间距)?[约为]{0,2}$|[距离](?:最近)?(?:的)?(?:主?[肿癌瘤][瘤物块肿灶]?|病灶|主灶|结节)(?:边缘|缘)?(?:约|为|最近)?$/i;

/** "about 2-3 cm" of one tumour gives no size to hold on to. */
const isVague = (text: string, { range, start }: Length): boolean =>
  range &&
  !/(?:from|rang\w+|nodules|tumou?rs|masses|lesions|多发|多个|数[个枚]|[二两三四五六七八九十]\s?[个枚处])[^.;]{0,40}$/i.test(
    text.slice(0, start),
  );

const elsewhereAfter =
  /^\s*\)?\s*(?:\w+ ){0,2}?(?:from|away|apart|between|off|deep|into|beyond|through|along|to the|proximal|distal|short of|clear|free|clearance|margins?|in length)\b|^\s*\)?\s?-?(?:intervals?|slices?|thick\w*|rim|front|long)\b|^\s*\)?[,;]?\s?(?:and )?(?:weigh\w*|wt\.?)?\s?\d[\d,.]*\s?(?:g|gms?|grams?|kg)\b|^[,、]?(?:共?重|\d+\s?克)|^(?:以外|以内|处为|处|外|范围|厚|长)/i;
const unjoined = String.raw`(?!(?:in|is|are|was|and|with|at|from|the|of|on|to|containing|contains|shows?|showing|which|that|over|for|around|by|near|beside|within|through|into|above|below|behind|under|along|between|after|before|without|per)\b)`;
const filler = String.raw`(?:${unjoined}[\w-]+,? ){0,5}?`;
const adjectives = String.raw`(?:${unjoined}[\w-]+ ){0,5}?`;
const other =
  'segment of|wedge|piece|portion|fragment|specimen|cores?|nodes?|cyst|ha?emangioma|hamartoma|stones?|polyps?|thromb|plug|cast|satellite|daughter|dysplastic|cirrhotic|regenerat|area|zone|band|vein|duct|tributary|vessel|rim|scar|capsule|speck|gall ?bladder';
const otherAfter = new RegExp(
  String.raw`^[\s-]*(?:${adjectives}(?:${other})|of (?:the )?(?:normal|ordinary|intervening|uninvolved|healthy|surrounding|liver))|^的?(?:卫星|子灶|囊|淋巴|血管瘤|坏死|海绵|癌栓|瘤栓|再生|异型增生|小点|灰白小)`,
  'i',
);
const tumourAfter = new RegExp(
  String.raw`^[\s-]*(?:in (?:its )?(?:greatest|maximum|maximal|largest|longest|max\.?) (?:dimension|diameter|extent|axis)|${filler}(?:tumou?r|mass|lesion|nodule|growth|deposit|neoplasm|carcinoma|adenoma|hcc)s?\b(?! (?:thromb|embol|cast|plug|capsule|satellite|free|bed|cells?)))|^(?:大小?的?[^\s,;]{0,4}?|[的之]?(?:灰[^\s,;]{0,3})?)(?:肿|结节|病灶|占位|癌(?!栓))|^\s?[,;)]?\s?(?:single|solitary|unifocal|单发|单个)(?!\S*(?:卫星|淋巴)| (?:\w+ )?(?:node|satellite))`,
  'i',
);
/** "a 4.5 x 4.2 cm, tan-yellow mass": the comma parts nothing. */
const article = /\b(?:an?|one|single|solitary|this|the)\s$/i;
/** What is small and is called a satellite later in the statement. */
const isSatellite =
  /(?:诊断|考虑|符合|视|计|判|认定)\S{0,4}(?:卫星|子灶)|\b(?:consistent with|counted as|considered|regarded as|represent\w*|diagnos\w+ (?:as|of)) (?:an? )?(?:\w+ )?satellite/i;
const turnsOut =
  /^[,)]{0,2}[^,。;:.]{0,16}?(?:考虑|诊断|为|符合|疑|系)[^\s,]{0,3}(?:卫星|子灶|再生|异型增生|血管瘤|囊肿)|^[,)]{0,2}[^,;:.]{0,30}?\b(?:consistent with|probably|considered|regarded as|represent\w*|likely|favou?red) (?:to be )?(?:an? )?(?:\w+ )?(?:satellite|dysplastic|regenerat|ha?emangioma|cyst|fnh|focal nodular)/i;
/** "Two nodules on CT (4 cm and 2 cm)", or such words blanked. */
const inBrackets = /([^;,。()]{0,24})\([^()]*$/;
/** A clause of imaging, or a size that the clause says is one. */
const imaged = (ahead: string, after: string): boolean =>
  imagingName.test(/[^;()]*$/.exec(ahead)?.[0] ?? '') ||
  imagingName.test(inBrackets.exec(ahead)?.[1] ?? '') ||
  /^\s{6,}\([^()]*$/.test(ahead) ||
  imagingName.test(/[^,;)]*/.exec(after.slice(0, 24))?.[0] ?? '') ||
  /\b(?:had been|previously|formerly|estimated at|prior|before (?:treatment|embolisation))\b[^,;]*$|\bthat report\b|\breport\b[^.;]{0,40}\breads\b|报\s?$|\b\d{1,3}[- ]?(?:years?|yrs?|y\/?o)\b|\d\s?岁|\bpresent(?:ed|ing) with\b|患者/i.test(
    ahead,
  );

/** Nothing is named, only that it is a size. */
const bare =
  /^[\s\-*•"'_:(,]{0,8}(?:\d{1,2}[.)]\s)?(?:(?:it|this|that|which|they|these|each|one(?: of them)?|the (?:first|second)(?: one)?|and|also|overall|total|the (?:correct(?:ed)?|true|actual|right) (?:value|figure|size|measurement|dimension)s?|should (?:read|be)|corrected to)\s?)?(?:(?:is|are|was|were|has|measur\w+|up to|approx\w*\.?|about|circa|ca\.?|an?|of|by|diameters?|dimensions?|size[sd]?|max\.?|maximum|maximal|maximally|largest|greatest|overall|respectively|at)[\s:,=-]*|大小|直径|最大径?|径|长径|约|为|分别|各|计|[一二两三四五六]枚|:|\s|\d{1,3}(?:\.\d)?(?:\s?[x*]\s?\d{1,3}(?:\.\d)?){0,2}\s?[cm]m|,|、|和|及|-|~|\(|\)){0,12}$/i;
/** An entry of a list: what it is of stands over the list. */
const item = /^\W{0,4}(?:(?:\d{1,2}|[a-eαβγδ]|[①-⑨]|i{1,3}|iv|vi{0,3}|ix|x)[.):、]|[ⅰ-ⅻⅠ-Ⅻ①-⑨])/i;
/** "Segment 6: 54 x 49 mm" may be a tumour's, though none is named. */
const sited =
  /^[^;:]{0,16}\b(?:seg(?:ment)?s?\.?|S|sector|(?:right|left|caudate) lobe) ?(?:\d|[IV]+)?[ab]?(?:\/\d)?\)?[\s:,=-]{0,4}$|^[^,;:瓶袋]{0,10}(?:S\d[ab]?|段|叶)[)\s:,]{0,3}$/i;
const neutral =
  /^[\s\-*•\d.)]{0,8}(?:(?:overall |maximum |max\.? )?(?:size|dimensions?|diameter)|大小|直径|最大径|长径)(?! of the (?:whole|entire|specimen|piece))[^:\d]{0,16}[:\s]*(?:约)?$/i;

function ownerOf(statement: string, { cm, axes, start, end }: Length, { before, under }: Around): Owner | undefined {
  const [ahead, after] = [statement.slice(0, start), statement.slice(end)];
  const plain = axes > 2 ? withoutAppearance(ahead) : ahead;
  const behind = article.test(ahead) ? after.replace(/^,/, ' ') : after;
  const another = isTumours.test(ahead) && (axes > 1 || !/[a-z] ?$/i.test(ahead)) ? null : otherAfter.exec(behind);
  if (another) return lesserOr(another[0]);
  if (
    elsewhereAfter.test(after) ||
    notSized.test(ahead) ||
    turnsOut.test(after) ||
    (cm < 1 && isSatellite.test(after)) ||
    imaged(ahead, after) ||
    (axes > 1 && isPieceWithTumour.test(plain))
  )
    return undefined;
  const told =
    /(?:距|离|at|by|within|deep)\s?$/i.test(ahead) || rightBefore.test(ahead) ? null : tumourAfter.exec(behind);
  if (told) return /adenoma|hyperplasia|\bfnh/i.test(told[0]) ? 'benign' : 'tumour';
  const named = nearest(plain);
  if (named === 'tumour' && isOfLiver.test(ahead)) return cm < 1 ? 'other' : 'untold';
  if (named === 'tumour' && isLeftOpen(ahead)) return ofSeveral(before) ?? ofSeveral(under) ?? 'tumour';
  if (named !== undefined) return named;
  const isItem = ahead.length < 50 && item.test(ahead);
  const isPlaced = isItem || sited.test(ahead);
  if (!isItem && !neutral.test(ahead) && !bare.test(withoutPlaces(ahead, true))) return isPlaced ? 'untold' : undefined;
  const around = /^\W*(?:it|this)\b/i.test(ahead) ? meantByIt(before) : nearest(before);
  const heading = nearest(under);
  if (around === 'other' && isPlaced && heading !== 'tumour') return 'untold';
  if (around !== undefined && !(around === 'other' && heading === 'tumour')) return around;
  return heading ?? (neutral.test(ahead) ? 'tumour' : isPlaced ? 'untold' : undefined);
}

/** Nodules of the liver around the tumour: "remaining liver coarse, nodules to 4 mm". */
const isOfLiver =
  /\b(?:remaining|remainder of(?: the)?|rest of(?: the)?|background|surrounding|adjacent|residual|non-?(?:tumou?r\w*|neoplastic|lesional)|uninvolved|cirrhotic) (?:\w+ ){0,2}?(?:liver|parenchyma|hepatic tissue)\b(?:(?!tumou?r|carcinoma|hcc|mass|lesion)[^.;]){0,60}\bnodul(?:es|ar\w*)\b[^,;]{0,40}$/i;

const sizeLabel =
  /^\W{0,6}(?:\d{1,2}[.)]?\s)?(?:(?:total|overall|maximum|max\.?|greatest|largest|longest|main|dominant|index|primary|invasive|viable|the|of|size|dimensions?|diam(?:eter)?|extent|axis|tumou?rs?|lesions?|nodules?|mass|focus|cm|mm|in|specify)[\s()/,-]{0,3}){0,8}:?\s?[\s(]*$|^\W{0,6}(?:\d{1,2}[.)、]?\s?)?(?:最大|主|肿瘤|肿物|肿块|瘤体|病灶|结节|癌灶|大小|直径|长径|最大径|径|体积|尺寸|cm|mm|及数目|[()\s]){1,6}[:\s]*(?:约)?$/i;
const itemMark = /(?:\(?#\d\)?|\([a-e\d]\)|[①-⑨]|(?<![a-z])[a-e1-9][.):、])\s?:?\s?$/i;
const ofOthers = /\b(?:other|additional|remaining|second|smaller|smallest)\b|其他|其它|其余|次|较小|最小/i;
const sizeHead = /\b(?:size|dimension|diameter)|大小|直径|最大径/i;

function rankOf(ahead: string, under: string): SizeRank {
  const label = ahead.replace(itemMark, '');
  const isLabelled = sizeLabel.test(label) && (sizeHead.test(label) || sizeHead.test(under));
  if (isLabelled && !ofOthers.test(label) && !ofOthers.test(under)) return 3;
  return diagnosisHead.test(under) || diagnosisHead.test(ahead.slice(0, 30)) ? 2 : 1;
}

/** "specimen 14 x 10 cm": the name is its label, whatever comes behind. */
const rightBefore = new RegExp(`(?:${otherName.source}) ?[:=]? ?$`, 'i');
/** "Solitary, 4.7 x 4.1 cm", and whatever comes behind. */
const isTumours = new RegExp(`(?:${tumourName.source})[,:]? ?$`, 'i');
/** "Wedge of liver with tumour, 6 x 5 cm": of which of them cannot be told. */
const isPieceWithTumour =
  /\b(?:wedge|piece|portion|segment|lobe|specimen|liver|resection|hepatectomy)\b[^,;.]{0,40}\b(?:with|and|including|plus) (?:an? |the )?(?:\w+ )?(?:tumou?r|mass|lesion|nodule)[,\s]*$/i;
