import type { Around } from '../scope/scope.ts';
import { liesApart, liesLikeLast } from './apart.ts';
import { isElsewhere, isOfEarlier } from './earlier.ts';
import {
  isLeftOpen,
  lesserOr,
  meantByIt,
  measuredSubject,
  nearest,
  type Owner,
  ofSeveral,
  withoutAppearance,
  withoutAxes,
  withoutLooks,
  withoutPlaces,
} from './length-owner.ts';
import type { Length } from './lengths.ts';
import { imagingName, isImaged, otherName, sinceSeen, tumourName } from './tumour-names.ts';

/**
 * Of what a length in a statement is. It is the tumour's when the name right behind it is one of a tumour, else the nearest name before it; where the statement
 * names nothing ("It is 2.4 cm"), when what stands before it does.
 */

/** How the piece was sliced; how far something is from the tumour. */
const notSized =
  /(?:每隔?约?|距(?:肿[瘤物块]|癌灶?|瘤|病灶|结节)[^,。;\d]{0,6}|\b(?:lie|lies|lay|sits?) (?:about )?|合计约?|(?:肿瘤|肿物|癌灶?|瘤|结节|病灶)(?:旁|外|周)约?|\bfor (?:an? |the |known )?|\b(?:liver|specimen|hepatectomy|explant|lobectomy) of (?:about )?|\bevery |(?<!(?:measur\w{0,4}|diameter|dimension|extent|axis) )\b(?:by|within|at) (?:about |only |approximately )?|\b(?:not|instead of|rather than|in place of|in lieu of|previously|formerly|originally|erroneously|wrongly|mistakenly|incorrectly)(?: (?:the|as|at|given|stated|recorded|typed|reported|quoted|issued|said|described|of|to be)){0,3}:? "?|(?:而非|并非|不是|而不是|非|误[写作为记录]{1,2}|原[为写作]?|代替)["\s]?|\bintervals? of |\b(?:section\w*|slic\w+|cut|serial\w*)\b[^,;.]{0,12}\b(?:at|every|into|in) )$|\b(?:T|#|tumou?r |nodule |lesion )\d ?(?:-|to|and|&|\/|<->) ?(?:T|#|tumou?r |nodule |lesion )?\d ?[:=]? ?$|[①-⑨] ?[-至到与和、] ?[①-⑨](?:之?间)?(?:相?距|间隔|间距)?[约为]{0,2}$|[距离](?:最近)?(?:的)?(?:主?[肿癌瘤][瘤物块肿灶]?|病灶|主灶|结节)(?:边缘|缘)?(?:约|为|最近)?$/i;

const elsewhereAfter =
  /^\s*\)?\s*(?:\w+ ){0,2}?(?:from|away|apart|between|off|deep|into|beyond|through|along|to the|proximal|distal|short of|to spare|clear|free|clearance|margins?|in length)\b|^\s*\)?\s?-?(?:intervals?|steps?|slices?|thick\w*|rim|front|long)\b|^\s*\)?[,;/]?\s?(?:and )?(?:weigh\w*|wt\.?)?\s?\d[\d,.]*\s?(?:g|gms?|grams?|kg)\b|^[,、]?(?:共?重|\d+\s?克)|^\s?(?:以外|以内|处|外|范围|厚|长|间隔|间距)/i;
const unjoined = String.raw`(?!(?:no|nil|in|is|are|was|and|with|at|from|the|of|on|to|containing|contains|shows?|showing|which|that|over|for|around|by|near|beside|within|through|into|above|below|behind|under|along|between|after|before|without|per)\b)`;
const filler = String.raw`(?:${unjoined}[\w-]+,? ){0,5}?`;
const adjectives = String.raw`(?:${unjoined}[\w-]+ ){0,5}?`;
const other =
  'segment of|wedge|piece|portion|fragment|specimen|cores?|nodes?|cyst|ha?emangioma|hamartoma|stones?|polyps?|thromb|plug|cast|satellite|daughter|dysplastic|cirrhotic|regenerat|area|zone|band|vein|duct|tributary|vessel|rim|scar|capsule|speck|gall? ?bladder|ha?ematoma|clusters?|nests?|clumps?|islands?|foc(?:us|i) of (?!hcc|hepato|\\w*carcinoma|i?cca?\\b|tumou?r\\b(?! cells))';
const otherAfter = new RegExp(
  String.raw`^[\s-]*(?:${adjectives}(?:${other})|of (?:the )?(?:normal|ordinary|intervening|uninvolved|healthy|surrounding|liver|(?:\w+ )?(?:ligament|omentum|fat|diaphragm|peritoneum|skin)))|^的?(?:卫星|子灶|[癌瘤](?:细胞)?[巢团]|囊|淋巴|血管瘤|坏死|海绵|癌栓|瘤栓|再生|异型增生|小点|灰白小)`,
  'i',
);
const tumourAfter = new RegExp(
  String.raw`^[\s-]*(?:in (?:its )?(?:greatest|maximum|maximal|largest|longest|max\.?) (?:dimension|diameter|extent|axis)|${filler}(?:tumou?r|mass|lesion|nodule|growth|deposit|neoplasm|carcinoma|adenoma|hcc)s?\b(?! (?:thromb|embol|cast|plug|capsule|satellite|free|bed|cells?)))|^(?:大小?的?[^\s,;]{0,4}?|[的之]?(?:灰(?:(?![卫子坏囊淋栓])[^\s,;]){0,8}|质[软硬韧中])?)(?:肿|包块|团块|结节|病灶|占位|癌(?!栓))|^\s?[,;)]?\s?(?:single|solitary|unifocal|单发|单个)(?!\S*(?:卫星|淋巴)| (?:\w+ )?(?:node|satellite))`,
  'i',
);
/** "a 4.5 x 4.2 cm, tan-yellow mass": the comma parts nothing. */
const article = /\b(?:an?|one|single|solitary|this|the)\s$/i;
/** What is small and is called a satellite later in the statement. */
const isSatellite =
  /(?:诊断|考虑|符合|视|计|判|认定)\S{0,4}(?:卫星|子灶)|\b(?:consistent with|counted as|considered|regarded as|represent\w*|diagnos\w+ (?:as|of)) (?:an? )?(?:\w+ )?satellite/i;
const isSpongy =
  /^[\s,]{0,2}(?:(?!and\b)[\w/-]+[ ,]{1,2}){0,3}?(?:spong[ye]|cavernous)|^[,\s]{0,2}[^,;。]{0,8},?[^,;。]{0,4}(?:海绵|蜂窝)状/i;
const turnsOut =
  /^[,)]{0,2}[^,。;:.]{0,16}?(?:考虑|诊断|为|符合|疑|系)[^\s,]{0,3}(?:卫星|子灶|再生|异型增生|血管瘤|囊肿)|^[,)]{0,2}[^,;:.]{0,30}?\b(?:consistent with|probably|considered|regarded as|represent\w*|likely|favou?red) (?:to be )?(?:an? )?(?:\w+ )?(?:satellite|dysplastic|regenerat|ha?emangioma|cyst|fnh|focal nodular)/i;
/** "Two nodules on CT (4 cm and 2 cm)", or such words blanked. */
const inBrackets = /([^;,。()]{0,24})\([^()]*$/;
/** A clause of imaging, or a size that the clause says is one. */
const imaged = (ahead: string, after: string): boolean =>
  isImaged(/[^;()]*$/.exec(ahead)?.[0] ?? '') ||
  imagingName.test(inBrackets.exec(ahead)?.[1] ?? '') ||
  /^\s{6,}(?:\([^()]*|[,、]\s?(?:the |with )?(?:max\w*|largest|larger|up to|最大径?|大者|直径|径)?[约为]?\s?)$/i.test(
    ahead,
  ) ||
  imagingName.test(/[^,;)]*/.exec(after.slice(0, 24))?.[0] ?? '') ||
  (notHere(ahead) && !isTakenNow.test(after)) ||
  /\b(?:had been|previously|formerly|estimated at|(?:thought|believed|considered|assumed|felt|judged) to (?:be|measure)|prior|before (?:treatment|embolisation))\b[^,;]*$|\bthat report\b|\breport\b[^.;]{0,40}\breads\b|报\s?$|(?:^|[,;:。])报[^,。;]{0,10}$/i.test(
    ahead,
  );

/** "In whom a nodule of 5 cm was removed", and no more is said of when. */
const isTakenNow =
  /^(?! of\b)[^,.;]{0,40}\b(?:was|were|is) (?:removed|resected|excised) (?:because|as|since|for|to)\b(?![^.;]{0,80}\b(?:ago|back|hospital|centre|center|another|earlier|previously|before|elsewhere|(?:19|20)\d\d)\b)/i;
/** Said of the patient, before what was found is told. */
const notHere = (ahead: string): boolean =>
  /\b\d{1,3}[- ]?(?:years?|yrs?|y\/?o)\b|\d\s?岁|\bpresent(?:ed|ing) with\b|患者/i.test(sinceSeen(ahead));

/** Nothing is named, only that it is a size. */
const bare =
  /^[\s\-*•"'_:(,]{0,8}(?:\d{1,2}[.)]\s)?(?:(?:it|this|that|which|they|these|each|(?:the )?one(?: of them)?|the (?:first|second)(?: one)?|and|also|overall|total|the (?:correct(?:ed)?|true|actual|right) (?:value|figure|size|measurement|dimension)s?|should (?:read|be)|corrected to)\s?)?(?:(?:is|are|was|were|has|measur\w+|up to|approx\w*\.?|about|circa|ca\.?|an?|of|by|diameters?|dimensions?|size[sd]?|max\.?|maximum|maximal|maximally|largest|greatest|overall|respectively|at)[\s:,=-]*|大小|直径|最大径?|径|长径|数目|个数|数量|\/|约|为|分别|各|计|[\d一二两三四五六]\s?[个枚颗]|:|\s|\d{1,3}(?:\.\d)?(?:\s?[x*]\s?\d{1,3}(?:\.\d)?){0,2}\s?[cm]m|,|、|和|及|-|~|\(|\)){0,12}$/i;
/** "Its axes, determined on the central slab, amount to": of what was named before. */
const goesOn =
  /^\W{0,6}(?:(?:its?|their)\b(?=[^;]*\b(?:measur\w+|siz\w+|diameters?|dimensions?|ax[ei]s|extents?|amounts?|spans?|reach\w*|attain\w*|across)\b)|(?:(?:the|all|greatest|largest|maxim\w+|three|two) ){0,3}(?:dimensions?|diameters?|measurements|ax[ei]s|extent)\b(?! of\b)|(?:经?测(?:量|得|其)?|量得|其)[^,;。]{0,6}(?:径|大小|[为得])|三径)/i;
/** "Bulging and greenish, 2.4 x 2.1 cm": how the tumour looks that was named before. */
const looksSo =
  /^\W{0,4}(?:(?:and|well|poorly|bulging|firm|soft|hard|rubbery|solid|tan|gr[ae]y|white|yellow|brown|green|pale|lobulated|circumscribed|demarcated|encapsulated|unencapsulated|\w+ish|\w+-colou?red)[ ,-]{1,2}){1,6}(?:about |measuring )?$/i;
/** An entry of a list: what it is of stands over the list. */
const item = /^\W{0,4}(?:no\.? ?\d\b|(?:\d{1,2}|[a-eαβγδ]\d?|[①-⑨]|i{1,3}|iv|vi{0,3}|ix|x)[.):、]|[ⅰ-ⅻⅠ-Ⅻ①-⑨])/i;
/** "Segment 6: 54 x 49 mm" may be a tumour's, though none is named. */
const sited =
  /^[^;:]{0,16}\b(?:seg(?:ment)?s?\.?|S|sector|(?:right|left|caudate) lobe) ?(?:\d|[IV]+)?[ab]?(?:\/\d)?\)?[\s:,=-]{0,4}$|^[^,;:瓶袋]{0,10}(?:S\d[ab]?|段|叶)[)\s:,]{0,3}$/i;
const neutral =
  /^[\s\-*•\d.)]{0,8}(?:(?:overall |maximum |max\.? )?(?:size|sz|extent|dimensions?|diameter|[øØ])(?: of each)?|(?:(?:数目|个数|数量|部位|位置)[/及和、,]?)?(?:大小|直径|最大径|长径))(?! of the (?:whole|entire|specimen|piece))[^:\d]{0,16}[:\s]*(?:[\d一二两三]\s?[个枚处],\s?)?(?:约)?$/i;

export function ownerOf(statement: string, { cm, axes, listed, start, end }: Length, { before, under }: Around): Owner {
  const [ahead, after] = [statement.slice(0, start), statement.slice(end)];
  const plain = withoutAxes(axes > 2 || listed.length > 2 ? withoutAppearance(ahead) : ahead);
  const behind = article.test(ahead) ? after.replace(/^,/, ' ') : after;
  const another = isTumours.test(ahead) && (axes > 1 || !/[a-z] ?$/i.test(ahead)) ? null : otherAfter.exec(behind);
  if (another) return lesserOr(another[0]);
  if (
    elsewhereAfter.test(after) ||
    notSized.test(ahead) ||
    isOfEarlier(ahead) ||
    isElsewhere(after) ||
    liesApart(ahead, after, cm) ||
    (axes === 1 && liesLikeLast.test(ahead)) ||
    turnsOut.test(after) ||
    (cm < 1 && isSatellite.test(after)) ||
    imaged(ahead, after)
  )
    return 'other';
  if (isSpongy.test(after) && !/mass|tumou?r|growth|neoplasm|肿[瘤物块]/i.test(ahead)) return 'lesser';
  if (axes > 1 && isPieceWithTumour.test(plain)) return 'untold';
  if (axes > 1 && pieceLabel.test(ahead) && (holds.test(after) || holdsTumour.test(before))) return 'other';
  if (axes > 2 && isSubject.test(ahead)) return 'tumour';
  const isWhole = ofWhole.test(ahead) && nearest(ofWhole.exec(ahead)?.[0] ?? '') !== 'other';
  const subject = isWhole || inItsAxis.test(behind) ? measuredSubject(ahead, before, axes) : undefined;
  if (subject === 'tumour') return subject;
  if (inItsAxis.test(behind) && nearest(plain) === 'other') return 'other';
  const told =
    /(?:距|离|at|by|within|deep)\s?$/i.test(ahead) || rightBefore.test(ahead) ? null : tumourAfter.exec(behind);
  if (told) return /adenoma|hyperplasia|\bfnh/i.test(told[0]) ? 'benign' : 'tumour';
  const named = nearest(plain);
  if (named === 'tumour' && onlyMeasures.test(ahead) && (afterOrgan.test(before) || afterPiece.test(before)))
    return 'other';
  if (named === 'tumour' && isOfLiver.test(ahead)) return cm < 1 ? 'other' : 'untold';
  if (named === 'tumour' && isLeftOpen(ahead)) return ofSeveral(before) ?? ofSeveral(under) ?? 'tumour';
  if (named === 'tumour' && axes > 2 && pieceLabel.test(ahead) && /肝/.test(ahead)) return 'unnamed';
  if (named !== undefined) return named;
  const isItem = ahead.length < 50 && item.test(ahead);
  const isPlaced = isItem || (sited.test(ahead) && !/^\s*\(/.test(ahead));
  if (neutral.test(`${under.replace(/[:\s]*\(.*/, '')} `) && (isPlaced || /^\W*(?:[A-E]-?\d)?\s*$/.test(ahead)))
    return 'tumour';
  const untold = axes > 1 && !isPlaced ? 'unnamed' : 'untold';
  if (looksSo.test(ahead)) return nearest(withoutLooks(before)) === 'tumour' ? 'tumour' : untold;
  if (
    !isItem &&
    !neutral.test(ahead) &&
    !goesOn.test(ahead) &&
    !bare.test(withoutPlaces(ahead, true).replace(/\s+/g, ' '))
  )
    return untold;
  const around = /^\W*(?:its?|this)\b/i.test(ahead)
    ? meantByIt(before)
    : nearest(neutral.test(ahead) || goesOn.test(ahead) ? withoutLooks(before) : before);
  const heading = nearest(under);
  if (around === 'other' && isPlaced && heading !== 'tumour') return 'untold';
  if (around !== undefined && !(around === 'other' && heading === 'tumour')) return around;
  return heading ?? (neutral.test(ahead) ? 'tumour' : untold);
}

/** A jar or piece that has a tumour in it: "甲:9.5×9×7cm,内含一个...肿瘤". */
const pieceLabel =
  /^[\s\-*•]{0,4}(?:[甲乙丙丁A-H]|[①-⑨]|\(?\d{1,2}[.)、]|件[一二三四]|第?[一二三四]件)[\s:、)]{0,3}(?:S\d[ab]?|[左右尾]?[^,;:。瘤癌灶结]{0,6})?[\s:]{0,3}$/i;
const holds =
  /^[,;\s]{0,2}[^,;。]{0,8},?\s?(?:内[含见有]|其内|[^,;。]{0,4}中央[^,;。]{0,4}见|剖[面开]|切[面开]|containing\b|in which|within which|on (?:slic|section|cut))/i;
/** Such a piece somewhere in a statement. */
export const holdsTumour =
  /^[^,;。]{0,14}\dx\d[^,;。]{0,10},[^,;。]{0,8}(?:内[含见有]|中央[^,;。]{0,4}见|切面[^,;。]{0,2}[见有])/i;
/** "A solitary mass with haemorrhage occupies segment 6, measuring": measured is what the sentence is about. */
const isSubject =
  /^\W*(?:there (?:is|was) |(?:slicing|sectioning|section) (?:shows|reveals|discloses) )?(?:an?|one|the|single|solitary)\b(?:(?!specimen|piece|wedge|liver|cyst|node|ha?emangioma|thromb|satell|daughter|dysplas|regener)[^;.]){0,60}\b(?:mass|tumou?r|carcinoma|neoplasm|growth|lesion|nodule)\b(?! (?:thromb|capsule|free))(?:(?!\b(?:specimen|piece|wedge|cyst|node|ha?emangioma|thromb\w*|satellite|which|whose)\b)[^.;]){0,160},? (?:and )?measur(?:ing|es|ed) (?:about |approximately )?$/i;
/** A clause that measures and names nothing of its own: "..., and reaches 5.1 cm", "...,大小2.7×2.4cm". */
const ofWhole =
  /(?:[,;(]|\s-|\band)\s{0,2}(?:(?:and|it|its|the|an?|which|that|has|is|with|I|we) ){0,4}(?:(?:overall|greatest|largest|longest|maxim\w+|max\.?|total) ){0,2}(?:measur(?:es|ed|ing)|reach(?:es|ing)|attain(?:s|ing)|span(?:s|ning)|sized?|diameter|dimensions?|extent|axis|make it|put it at)\b[^,;()]{0,24}$|\s-\s$|,\s?其?(?:总|整体)?(?:大小|最大径|直径|体积|长径|三径)[约为是:\s]{0,4}$/i;
const inItsAxis =
  /^\)? in (?:its )?(?:greatest|maximum|maximal|largest|longest|max\.?) (?:dimension|diameter|extent|axis)/i;

/** "Gallbladder opened. Greatest dimension 7 cm": of what was named before. */
const onlyMeasures =
  /^\W{0,4}(?:max\w*|largest|greatest|longest)\.? (?:dimension|diameter|extent|axis|size)[^:]{0,12}$/i;
const afterPiece =
  /^(?![\s\S]*\b(?:tumou?r|mass|nodule|lesion|growth|hcc|\w*carcinoma)\b)(?:[^:]{0,24}:)?[^:]{0,60}\b(?:specimen|piece|lobe|resectate|wedge|liver)\b[^:]{0,60}$/i;
const afterOrgan =
  /^[^:]{0,30}\b(?:gall? ?bladder|spleen|cysts?|nodes?|ha?emangiomas?|thromb\w+|stones?|polyps?|diaphragm|omentum)\b[^:]{0,40}$/i;

/** Nodules of the liver around the tumour: "remaining liver coarse, nodules to 4 mm". */
const isOfLiver =
  /\b(?:remaining|remainder of(?: the)?|rest of(?: the)?|background|surrounding|adjacent|residual|non-?(?:tumou?r\w*|neoplastic|lesional)|uninvolved|cirrhotic) (?:\w+ ){0,2}?(?:liver|parenchyma|hepatic tissue)\b(?:(?!tumou?r|carcinoma|hcc|mass|lesion)[^.;]){0,60}\bnodul(?:es|ar\w*)\b[^,;]{0,40}$/i;

/** "specimen 14 x 10 cm": the name is its label, whatever comes behind. */
const rightBefore = new RegExp(`(?:${otherName.source}) ?[:=]? ?$`, 'i');
/** "Solitary, 4.7 x 4.1 cm", and whatever comes behind. */
const isTumours = new RegExp(`(?:${tumourName.source})[,:]? ?$`, 'i');
/** "Wedge of liver with tumour, 6 x 5 cm": of which of them cannot be told. */
const isPieceWithTumour =
  /\b(?:wedge|piece|portion|segment|lobe|specimen|liver|resection|hepatectomy)\b[^,;.]{0,40}\b(?:with|and|including|plus) (?:an? |the )?(?:\w+ )?(?:tumou?r|mass|lesion|nodule)[,\s]*$/i;
