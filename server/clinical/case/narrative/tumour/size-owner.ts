import type { Around } from '../scope/scope.ts';
import { isCutPiece, isThin, liesApart, liesLikeLast } from './apart.ts';
import { isElsewhere, isOfEarlier, isUnderEarlier } from './earlier.ts';
import { fromEndToEnd, isHowFar, isOnlyPlace, measuredAt } from './far-from.ts';
import {
  isLeftOpen,
  isOfNewThing,
  lesserOr,
  meantByIt,
  measuredSubject,
  nearest,
  type Owner,
  ofSeveral,
  oneMore,
  withoutAppearance,
  withoutAxes,
  withoutLooks,
  withoutPlaces,
  withoutSizedElse,
} from './length-owner.ts';
import { type Length, lengthsIn, next } from './lengths.ts';
import { isOfLiver, isPartOfTumour, namesSpecimen, specimenNo } from './part-of-tumour.ts';
import { isDenied, isSeenBefore } from './seen-before.ts';
import { answers, asksOfTumour, asksSize, asksThenGives, behindSegment, fociOnly, onlyOne } from './size-asked.ts';
import { otherName, tumourName } from './tumour-names.ts';

/**
 * Of what a length in a statement is. It is the tumour's when the name right behind it is one of a tumour, else the nearest name before it; where the statement
 * names nothing ("It is 2.4 cm"), when what stands before it does.
 */

/** How the piece was sliced; how far something is from the tumour. */
const notSized =
  /(?:每隔?约?|(?:断[面端]|切缘)[^。;]{0,16}(?:巢|残留|癌细胞|受累|见癌)[^。;]{0,6}(?:宽度?|长度?|范围)[约为]?\s?|距(?:肿[瘤物块]|癌灶?|瘤|病灶|结节)[^,。;\d]{0,6}|\b(?:lie|lies|lay|sits?) (?:about )?|合计约?|\b(?:scale(?: bar)?|ruler),? (?:of |is |= ?)?|(?:标尺|比例尺)[^,;。\d]{0,4}|(?:肿瘤|肿物|癌灶?|瘤|结节|病灶)(?:旁|外|周)约?|\bfor (?:an? |the |known )?|\b(?:liver|specimen|hepatectomy|explant|lobectomy) of (?:about )?|\bevery |\b(?:circumference|girth)(?: of| is)? (?:about )?|周长[约为]?|(?<!(?:measur\w{0,4}|diameter|dimension|extent|axis|size|put|put it|estimated|recorded|confirmed|determined|given|measured|widest|broadest) )\b(?:by|within|at) (?:about |only |approximately )?|\b(?:not|instead of|rather than|in place of|in lieu of|previously|formerly|originally|erroneously|wrongly|mistakenly|incorrectly)(?: (?:the|as|at|given|stated|recorded|typed|reported|quoted|issued|said|described|of|to be)){0,3}:? "?|(?:而非|并非|不是|而不是|非|误[写作为记录]{1,2}|原[为写作]?|代替)["\s]?|\bintervals? of |\b(?:front|contact|abutment|interface)(?: (?:area|zone|length|surface))? of (?:about )?|(?:接触|贴邻|相贴|粘连|毗邻)(?:面|范围|长度?|宽度?|面积|带)[长宽约为]{0,2}\s?|\b(?:section\w*|slic\w+|cut|serial\w*)\b[^,;.]{0,12}\b(?:at|every|into|in) )$|\b(?:T|#|tumou?r |nodule |lesion )\d ?(?:-|to|and|&|\/|<->) ?(?:T|#|tumou?r |nodule |lesion )?\d ?[:=]? ?$|[①-⑨] ?[-至到与和、] ?[①-⑨](?:之?间)?(?:相?距|间隔|间距)?[约为]{0,2}$|[距离](?:最近)?(?:的)?(?:主?[肿癌瘤][瘤物块肿灶]?|病灶|主灶|结节)(?:边缘|缘)?(?:约|为|最近)?$/i;

const farAfter =
  /^\s*\)?\s*(?:(?!across )(?:\w+ ){0,2}?(?:from|fr\.?(?= )|away|apart|between|off|deep|into(?! view)|beyond|through|along|to the|to (?:\w+ ){0,2}(?:surface|capsule|margin|edge|ink|vein|stump|ligament|hilum|plane)|proximal|distal|short of|in front of|behind|ahead of|to spare|in length)|(?:of )?(?:\w+ )?(?:clear(?! cells?\b)|free|clearance|margins?))\b|^\s?(?:以外|以内|处|外|范围|间隔|间距|宽[之的]|宽?[之的]?(?:正常)?肝(?:组织|实质)[^,;。]{0,4}[相间分]?隔)/i;
/** The thickness of a slice, the weight of a piece. */
const pieceAfter =
  /^\)? of (?:it|them)\b|^\)?[,、]? ?(?:均?无|均?未见)(?:肿?瘤|癌)(?=[,;。、\s]|$)|^\)?,? (?:without|no|free of) (?:tumou?r|lesion|nodule)s?(?=[,;.]|$)|^\s*\)?\s?-?(?:intervals?|steps?|slices?|thick\w*|rim|front|long(?! (?:ax[ei]s|diam|dim)|(?:,|,? and|,? by|,? x)? \d[\d.]* ?[cm]m (?:wide|broad|across|deep|high|thick)(?![^.;]{0,60}\d ?(?:g|gms?|grams?)\b)))\b|^\)? (?:(?:was|were|is|are|has been) )?(?:given|sent|snap|frozen|banked|stored|kept|reserved|taken) (?:to|for|in|at|frozen|by) (?!\d|\w+ blocks?\b)|^\s*\)?[,;/]?\s?(?:and )?(?:weigh\w*|wt\.?)?\s?\d[\d,.]*\s?(?:g|gms?|grams?|kg)\b|^[,、]?(?:共?重|\d+\s?公?克)|^[,、;]\s?囊?壁厚?[约为]?\s?\d|^\s?[厚长]/i;
/** "14 cm long, 8 cm wide": what is told of the length is told of the width. */
const widthAhead = /\d ?[cm]m (?:wide|broad|across|deep|high|thick),? (?:and |by |but )?$/i;
const secondAxis = /\d ?[cm]m long(?:,|,? and|,? by) $/i;
const unjoined = String.raw`(?!(?:no|nil|in|is|are|was|and|with|at|from|the|of|on|to|containing|contains|shows?|showing|which|that|over|for|around|by|near|beside|within|through|into|above|below|behind|under|along|between|after|before|without|per|i|we|he|she|you|there|found|finds?|see|saw|seen|harbou?r\w*|holds?|bears?|bearing|includ\w+|reveal\w*|has|had|have)\b)`;
const filler = String.raw`(?:${unjoined}[\w-]+,? ){0,5}?`;
const adjectives = String.raw`(?:${unjoined}[\w-]+ ){0,5}?`;
const other =
  '\\w*ectomy|resectate|segment of|wedge|piece|portion|fragment|specimen|cores?|nodes?|cyst|ha?emangioma|hamartoma|stones?|polyps?|thromb|plug|cast|satellite|daughter|dysplastic|cirrhotic|regenerat|area|zone|band|vein|duct|tributary|vessel|rim|scar|capsule|speck|gall? ?bladder|ha?ematoma|clusters?|nests?|clumps?|islands?|foc(?:us|i) of (?!hcc|hepato|\\w*carcinoma|i?cca?\\b|tumou?r\\b(?! cells))';
const otherAfter = new RegExp(
  String.raw`^[\s-]*(?:[之的]\s)?(?:${adjectives}(?:${other})|of (?:the )?(?:normal|ordinary|intervening|uninvolved|healthy|surrounding|liver|(?:\w+ )?(?:ligament|omentum|fat|diaphragm|peritoneum|skin))|in (?:aggregate|toto|total)\b|(?:overall|in all|altogether)?, (?:the|this) (?:(?!tumou?r|mass|lesion|nodule|growth)\w+ ){0,3}?(?:specimen|piece|lobe|wedge|resect\w+|block|liver|organ|hepatectomy))|^,? (?:its |the |with )?(?:mucosa|serosa|wall)\b|^\s?[的之]?(?:不规则|灰\S{0,3}色?|部分|破碎|带\S{0,3}的?)?的?(?:肝(?:脏|叶)?(?:一|1)?[块个]|肝组织|组织[一1]?[块个]|标本)|^\s?的?(?:脂肪(?![变性瘤肝])|网膜|胆囊)|^[,\s]{0,2}的?(?:脂肪|大?网膜|膈肌?|壁厚?\d|[黏粘]膜|结石)|^的?(?:卫星|子灶|[癌瘤](?:细胞)?[巢团]|囊|淋巴|血管瘤|坏死|海绵|癌栓|瘤栓|再生|异型增生|小点|灰白小)`,
  'i',
);
const tumourAfter = new RegExp(
  String.raw`^[\s-]*(?:[之的]\s)?(?:in (?:its |the |their )?(?:greatest|maximum|maximal|largest|longest|max\.?) (?:dimension|diameter|extent|axis)|${filler}(?:tumou?r|mass|lesion|nodule|growth|lump|knot|deposit|neoplasm|carcinoma|adenoma|hcc)s?\b(?!\(s\)|:|,? ?(?:thromb|embol|cast|plug|capsule|satellite|free|bed|cells?|types?|number|focality|site|sizes?|dimensions?|grade|count|location|largest|maximum|max|diameters?)\b))|^(?:大小?的?[^\s,;]{0,4}?|\s?[的之]?(?:[灰棕黄白褐绿暗淡浅圆椭](?:(?![卫子坏囊淋栓血海脂钙])[^\s,;]){0,8}|质[软硬韧中])?)(?:肿|包块|团块|瘤[块体灶]|结节|病灶|占位|癌(?!栓))|^\s?[,;)]?\s?(?:single|solitary|unifocal|单发|单个)(?!\S*(?:卫星|淋巴)| (?:\w+ )?(?:node|satellite))`,
  'i',
);
/** "a 4.5 x 4.2 cm, tan-yellow mass": the comma parts nothing. */
const article = /\b(?:an?|one|single|solitary|this|the)\s$/i;
/** What is small and is called a satellite later in the statement. */
const isSatellite =
  /(?:诊断|考虑|符合|视|计|判|认定)\S{0,4}(?:卫星|子灶)|\b(?:consistent with|counted as|considered|regarded as|represent\w*|diagnos\w+ (?:as|of)) (?:an? )?(?:\w+ )?satellite/i;
const isSpongy =
  /^[\s,]{0,2}(?:(?!and\b)[\w/-]+[ ,]{1,2}){0,3}?(?:spong[ye]|cavernous)|^[,\s]{0,2}[^,;。]{0,8},?[^,;。]{0,4}(?:海[绵綿]|蜂窝)状|^,压之[^,;。]{0,6}血/i;
const isSpongyAhead = /海[绵綿]状[改样]?变?,(?:病[变灶]|结节|范围|大小|最?[大长直]?径)[^,;。\d癌]{0,6}$/;
const afterSpongy =
  /海绵状[,、]?(?:病变|结节|灶|区)?[^,;。\d]{0,6}$|\b(?:spongy|cavernous),? (?:the )?(?:lesion|nodule|area)\b[^,;.\d]{0,24}$|\bcavernous,[^,;.\d]{0,16}$/i;
const turnsOut =
  /^\)?: (?:\w+ )?(?:ha?emangioma|cyst|scar|granuloma|abscess|hamartoma|fnh|focal nodular)|^\)?(?:\s?[:=]|,? (?:is|was|proved to be|represents)) (?:(?:an?|the|only|simply|merely|cavernous|sclerosed|benign|simple) ){0,2}(?:ha?emangioma|cyst\b|fnh\b|focal nodular|hamartoma|abscess|granuloma|angiomyolipoma|lipoma\b|focal fatty|(?:macro-?)?regenerative|dysplastic)|^[,)]{0,2} (?:\w+ ){0,3}?(?:nodule|lesion|area|focus)(?: \w+){0,3}(?::| -|,| is| was| proved to be| (?:that|which) (?:is|was|proved to be)) (?:(?:an?|old|just|only|simply|merely) ){0,3}(?:\w+ )?(?:fat necrosis|fibrosis|scar|granuloma|cyst\b|ha?emangioma|abscess|hamartoma|regenerat|dysplas|bile duct|von meyenburg|splen|accessory|lymph ?node|fnh|focal nodular)|^[,)]{0,2}[^,。;:.]{0,16}?(?:考虑|诊断|为|符合|疑|系)[^\s,]{0,3}(?:卫星|子灶|再生|异型增生|局灶性|结节性增生|血管|平滑肌|炎性|囊肿|脂肪|钙化|瘢痕|脓肿|肉芽肿|错构|副脾|异位)|^[,)\s]{0,2}脂肪(?:组织|坏死)|^\)?\s?[:=—–-]{1,2}>?\s?[^,。;:癌]{0,6}(?:(?:血管|平滑肌|错构|脂肪|胆管腺|炎性假)[^,。;癌]{0,6}瘤|囊肿|增生|再生|脓肿|肉芽肿|瘢痕|良性)|^[^。;]{0,24}不[计纳算]入|^[,)]{0,2}[^,;:.]{0,30}?\b(?:consistent with|probably|considered|regarded as|represent\w*|likely|favou?red) (?:to be )?(?:an? )?(?:\w+ )?(?:satellite|dysplastic|regenerat|ha?emangioma|cyst|fnh|focal nodular)/i;
/** "Excision complete (40 mm)", "切净,22mm": how far it was cut clear. */
const isClearance =
  /\b(?:(?:excision|resection|removal)[^,;:.]{0,12} complete(?:ly)?|clear|free|negative|uninvolved|R0)[\s,:(=-]{1,3}(?:by |at |with )?$|(?:切[缘端面]?干?净|[切断][缘端面][^,;。]{0,4}(?:净|阴性|\(-\)))[\s,:(=]{0,3}约?$/i;
/** Nothing is named, only that it is a size. */
const bare =
  /^[\s\-*•>"'_:(,]{0,8}(?:\d{1,2}[.)]\s)?(?:(?:it|this|that|which|they|these|each|(?:the )?one(?: of them)?|(?:the )?(?:first|second)(?: one)?|and|also|overall|total|the (?:correct(?:ed)?|true|actual|right) (?:value|figure|size|measurement|dimension)s?|should (?:read|be)|corrected to)\s?)?(?:(?:is|are|was|were|has|measur\w+|up to|approx\w*\.?|about|circa|ca\.?|an?|of|by|diameters?|dimensions?|size[sd]?|max\.?|maximum|maximal|maximally|largest|greatest|overall|respectively|at)[\s:,=-]*|大小|直径|最大径?|径|长径|数目|个数|数量|\/|约|为|分别|各|计|[一另]为|另一|[只仅]有?|[\d一二两三四五六]\s?[个枚颗粒处]|[:=]|\s|\d{1,3}(?:\.\d)?(?:\s?[x*]\s?\d{1,3}(?:\.\d)?){0,2}\s?[cm]m|,|、|和|及|-|~|\(|\)){0,12}$/i;
/** "Its axes, determined on the central slab, amount to": of what was named before. */
const goesOn =
  /^\W{0,6}(?:(?:one|it|this(?: one)?)\b(?=[^;,]*\b(?:is|was|and|measur\w+|reach\w+|attain\w+|goes|(?:comes?|came|amounts?) to) (?:about |approximately |up to |some )?$)|(?:its?|their)\b(?=[^;]*\b(?:measur\w+|siz\w+|diameters?|dimensions?|ax[ei]s|extents?|amounts?|spans?|reach\w*|attain\w*|across)\b)|(?:(?:the|all|greatest|largest|maxim\w+|three|two) ){0,3}(?:dimensions?|diameters?|measurements|ax[ei]s|extent)\b(?! of\b)|(?:but |and )?(?:we|I) (?:now )?(?:measured?|make|made|got)(?: (?:it|this|the same))?(?: (?:at|to be|as))? (?:about )?$|实测[约为得]?\s?$|(?:[经实]?测(?:量|得|其|为)?|量得|其)[^,;。]{0,6}(?:径|大小|[为得])|三径)/i;
/** "Bulging and greenish, 2.4 x 2.1 cm": how the tumour looks that was named before. */
const looksSo =
  /^\W{0,4}(?:(?:and|well|poorly|bulging|firm|soft|hard|rubbery|solid|tan|gr[ae]y|white|yellow|brown|green|pale|lobulated|circumscribed|demarcated|encapsulated|unencapsulated|\w+ish|\w+-colou?red)[ ,-]{1,2}){1,6}(?:about |measuring )?$/i;
/** An entry of a list: what it is of stands over the list. */
const item =
  /^\W{0,4}(?:no\.? ?\d\b|(?:\d{1,2}|[a-eαβγδ]\d?|[①-⑨]|i{1,3}|iv|vi{0,3}|ix|x)[.):、]|[一二三四五六](?:[.):、]|\s(?=\d|$))|[ⅰ-ⅻⅠ-Ⅻ①-⑨])/i;
/** "3. Gross: 22 x 16 x 11 cm". */
const ofPiece = /大体|肉眼|巨检|\b(?:gross|macro)/i;
/** "Segment 6: 54 x 49 mm" may be a tumour's, though none is named. */
const sited =
  /^[^;:]{0,16}\b(?:seg(?:ment)?s?\.?|S|sector|(?:right|left|caudate) lobe) ?(?:\d|[IV]+)?[ab]?(?:\/\d)?\)?[\s:,=-]{0,4}$|^[^,;:瓶袋]{0,10}(?:S\d[ab]?|段|叶)[)\s:,]{0,3}$/i;
const neutral =
  /^[\s\-*•\d.)[]{0,8}(?:(?:overall |(?:maxim\w+|max\.?|greate(?:st|r)|larg(?:est|er)|longe(?:st|r)|major|long|main|principal|histolog\w+|microscop\w+|patholog\w+|true|actual|final|gross) ){0,2}(?:size|sz|extent|dimensions?|diameter|ax[ie]s|[øØ]|max ?diam|max\.?(?= ?:))(?: of each)?|(?:how many[,/&\s]{0,3}(?:and )?)?(?:how (?:big|large)|what size)|多大|(?:(?:数目|个数|数量|部位|位置)[/及和与、,&]{0,2})?(?:大\s{0,2}小|直\s{0,2}径|最大径|长径|径线|尺寸|三径))(?! (?:of )?(?:the |an? )?(?:whole|entire|spec\b|specimen|piece|sample|liver|tissue|resect\w+))[^:\d]{0,16}[:\s]*(?:(?:[\d一二两三]\s?[个枚处]|(?:(?:just|only) )?(?:the |an? )?(?:one|single one|single|solitary))[,.:;-]?\s{0,2})?(?:约)?(?:\(?(?:S|seg(?:ment)?\.? ?)(?:\d|[IV]{1,4})[ab]?(?:\/\d)?\)?[\s:,=-]{1,3})?$/i;

/** A line of a key to the stages names no tumour of this report. */
const ofStageKey = /^\W{0,4}(?:p?T[0-4x][abc]?|[RMN][0-2x])\s{1,6}(?!\()[a-z]/;

export function ownerOf(statement: string, { cm, axes, listed, start, end }: Length, near: Around): Owner {
  const { under } = near;
  const before = ofStageKey.test(near.before) ? '' : near.before;
  const [ahead, after] = [statement.slice(0, start), statement.slice(end)];
  const plain = withoutAxes(
    axes > 1 || listed.length > 2 || isListOfTumours(ahead, listed, after) ? withoutAppearance(ahead) : ahead,
  );
  const behind = article.test(ahead) ? after.replace(/^,/, ' ') : after;
  const another = isTumours.test(ahead) && (axes > 1 || !/[a-z] ?$/i.test(ahead)) ? null : otherAfter.exec(behind);
  if (another) return lesserOr(another[0]);
  if (
    (pieceAfter.test(after) && !widthAhead.test(ahead)) ||
    secondAxis.test(ahead) ||
    (notSized.test(ahead) && !(listed.length > 2 && /\bat $/i.test(ahead)) && !measuredAt.test(ahead)) ||
    isOfEarlier(ahead, before) ||
    isUnderEarlier(under) ||
    isElsewhere(after) ||
    liesApart(ahead, isThin(statement.slice(start, end)) ? '' : after, cm, axes) ||
    (axes === 1 &&
      ((farAfter.test(after) && !fromEndToEnd.test(after)) ||
        liesLikeLast.test(ahead) ||
        isClearance.test(ahead) ||
        isHowFar(ahead, after))) ||
    turnsOut.test(after) ||
    (cm < 1 && isSatellite.test(after)) ||
    (isPartOfTumour(ahead) && !isWithinPiece(ahead, before)) ||
    isOnlyPlace(ahead) ||
    isDenied(ahead, after) ||
    isSeenBefore(ahead, after, before)
  )
    return 'other';
  if (isSpongyAhead.test(ahead)) return 'lesser';
  if (afterSpongy.test(ahead)) return 'lesser';
  if (isSpongy.test(after) && !/mass|tumou?r|growth|neoplasm|肿[瘤物块]/i.test(ahead)) return 'lesser';
  if (axes > 1 && afterWeight.test(ahead)) return 'other';
  if (axes > 1 && isPieceWithTumour.test(plain)) return 'untold';
  if ((axes > 2 && ahead.trim() === '' && isOpened.test(after)) || isCutPiece(ahead, behind, axes)) return 'other';
  if (axes > 1 && specimenNo.test(ahead) && !tumourAfter.test(behind)) return 'other';
  if (axes > 1 && pieceLabel.test(ahead) && (holds.test(after) || holdsTumour.test(before))) return 'other';
  if (axes > 2 && isSubject.test(ahead)) return 'tumour';
  const isWhole = ofWhole.test(ahead) && nearest(ofWhole.exec(ahead)?.[0] ?? '') !== 'other';
  const subject = isWhole || inItsAxis.test(behind) ? measuredSubject(ahead, before, axes) : undefined;
  if (subject === 'tumour') return subject;
  if (inItsAxis.test(behind) && nearest(plain) === 'other') return 'other';
  const told =
    /(?:距|离|at|by|within|deep)\s?$/i.test(ahead) ||
    (rightBefore.test(ahead) && !(axes === 1 && procedure.test(ahead)))
      ? null
      : tumourAfter.exec(axes > 2 && /^\s{3}/.test(behind) ? '' : behind);
  if (told && /\bthe\s$/i.test(ahead) && axes === 1) return 'unowned';
  if (told) return /adenoma|hyperplasia|\bfnh/i.test(told[0]) ? 'benign' : 'tumour';
  const isOfFoci = cm >= 1 && listed.length + (next.test(after) ? 1 : 0) > 1 && fociOnly.test(ahead);
  if (asksThenGives.test(answers.test(ahead) ? `${before}? ${ahead}` : ahead) || isOfFoci) return 'tumour';
  if (/^\W{0,4}the $/i.test(ahead) && /^ one\b(?! of)/i.test(after)) return ofSeveral(before) ?? 'untold';
  if (oneMore.test(ahead) && /^ ones?\b(?! of)/i.test(after)) return 'tumour';
  const named = nearest(plain);
  if (named === 'tumour' && onlyMeasures.test(ahead) && (afterOrgan.test(before) || afterPiece.test(before)))
    return 'other';
  if (named === 'tumour' && isOfLiver.test(ahead)) return cm < 1 ? 'other' : 'untold';
  if (named === 'tumour' && isOfNewThing(ahead)) return 'untold';
  if (named === 'tumour' && isLeftOpen(ahead)) return ofSeveral(before) ?? ofSeveral(under) ?? 'tumour';
  if (named === 'tumour' && axes > 2 && namesSpecimen.test(ahead)) return 'unnamed';
  if (named === 'tumour' && axes > 2 && pieceLabel.test(ahead) && /肝/.test(ahead)) return 'unnamed';
  if (named !== undefined) return named;
  const isItem = ahead.length < 50 && item.test(ahead) && !ofPiece.test(ahead);
  const isPlaced = isItem || (sited.test(ahead) && !/^\s*\(/.test(ahead));
  if (neutral.test(`${under.replace(/[:\s]*\(.*/, '')} `) && (isPlaced || /^\W*(?:[A-E]-?\d)?\s*$/.test(ahead)))
    return 'tumour';
  const untold = axes > 1 && (!isPlaced || /体积|量度|规格/.test(ahead)) ? 'unnamed' : 'untold';
  if (axes > 1 && afterWeight.test(before) && /^[\s.,;:()]*$/.test(ahead)) return 'other';
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
    : eachOf.test(ahead) && next.test(after)
      ? ofSeveral(before)
      : nearest(neutral.test(ahead) || goesOn.test(ahead) ? withoutLooks(withoutSizedElse(before)) : before);
  const heading = nearest(under);
  if (around === 'other' && neutral.test(ahead) && behindSegment.test(ahead))
    return /\bsizes|\(s\)/i.test(ahead) ? 'tumour' : 'untold';
  if (around === 'other' && isPlaced && heading !== 'tumour') return 'untold';
  if (around === 'other' && axes < 3 && heading !== 'other' && neutral.test(ahead) && asksOfTumour.test(before))
    return 'tumour';
  if (around === 'tumour' && axes > 2 && namesSpecimen.test(before)) return untold;
  if (around === 'tumour' && heading !== 'tumour' && !isItem && isPlaced && isOneMeasured(before)) return 'untold';
  const isUntold = around === undefined || (around === 'other' && procedure.test(before));
  if (isUntold && (asksSize.test(before) || onlyOne.test(ahead) || onlyOne.test(before))) return 'tumour';
  if (around !== undefined && !(around === 'other' && heading === 'tumour')) return around;
  return heading ?? (neutral.test(ahead) ? 'tumour' : axes === 1 ? 'unowned' : untold);
}

/** "The nodule is 2.2 cm", and then "Segment 7: 6.1 cm": the one that was named has its size, and no list of several is told. */
const isOneMeasured = (before: string): boolean =>
  !tumours.test(before) && !segmentOrCount.test(before) && lengthsIn(before).length === 1;
const segmentOrCount = /\b(?:seg(?:ment)?s?|S ?\d|sector|lobe)|[段叶]|[2-9两二三四五六七八九多数]\s?[个枚处颗]/i;
/** "The wedge weighed 38 g. Within it was a single nodule of 11 mm". */
const withinIt = /(?:^|[.;] )\W{0,4}(?:with)?in(?:side)? it\b[^.;]{0,60}$/i;
function isWithinPiece(ahead: string, before: string): boolean {
  const found = withinIt.exec(ahead);
  return found !== null && meantByIt(ahead.slice(0, found.index).trim() || before) === 'other';
}
/** "WT 130 G. 85X70X45 MM". */
const afterWeight =
  /\d ?(?:g|gms?|grams?|kg|公?克)[\s.,;()]*(?:(?:overall )?(?:dimensions?|dims?|sizes?|measur\w+|大小|体积)[\s:]*)?$/i;
/** "Diameters 33 mm, 14 mm, 9 mm": of each that was named before. */
const eachOf =
  /^\W{0,4}(?:(?:the|their|respective|greatest|maximum|largest) ){0,3}(?:diameters|sizes|dimensions)\b[^.;]{0,16}$|^\W{0,4}(?:大小|直径|最?[大长]?径)?(?:依次|依序|分别|各)[为是约]?\s?$/i;
const tumours = /\b(?:tumou?rs|masses|lesions|nodules|deposits|metastases|growths|carcinomas|hccs)\b/i;
/** "Two tumours with dirty necrosis, 8 mm and 5 mm": two lengths are of two. */
const isListOfTumours = (ahead: string, listed: number[], after: string): boolean =>
  (listed.length > 1 || next.test(after)) && tumours.test(ahead);

/** "13×10×7cm,切面见": what is cut open holds what is seen. */
const isOpened = /^[,;\s]{0,2}(?:书页状)?(?:切[面开]|剖[面开])[后上]?[可内]?见/;

/** A jar or piece that has a tumour in it: "甲:9.5×9×7cm,内含一个...肿瘤". */
const pieceLabel =
  /^[\s\-*•]{0,4}(?:[^:;。瘤癌灶结]{0,12}[块件份瓶袋][:,]\s?)?(?:[甲乙丙丁A-H]|[①-⑨]|\(?\d{1,2}[.)、]|件[一二三四]|第?[一二三四]件)[\s:、)]{0,3}(?:S\d[ab]?|[左右尾]?[^,;:。瘤癌灶结]{0,6})?[\s:,]{0,3}$/i;
const holds =
  /^[,;\s]{0,2}[^,;。]{0,8},?\s?(?:内[含见有]|其内|[^,;。]{0,4}中央[^,;。]{0,4}见|剖[面开]|切[面开]|(?:结节|肿[瘤物块]|瘤|癌灶|病灶)[大小直最径约为:\s]{0,4}\d|(?:(?:with|and) )?(?:an? |the )?(?:tumou?r|nodule|lesion|mass)(?: (?:of|is|was|measur\w+))?:? \d|containing\b|in which|within which|on (?:slic|section|cut))/i;
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
  /^\)? in (?:its |the |their )?(?:greatest|maximum|maximal|largest|longest|max\.?) (?:dimension|diameter|extent|axis)/i;

/** "Gallbladder opened. Greatest dimension 7 cm": of what was named before. */
const onlyMeasures =
  /^\W{0,4}(?:max\w*|largest|greatest|longest)\.? (?:dimension|diameter|extent|axis|size)[^:]{0,12}$/i;
const afterPiece =
  /^(?![\s\S]*\b(?:tumou?r|mass|nodule|lesion|growth|hcc|\w*carcinoma)\b)(?:[^:]{0,24}:)?[^:]{0,60}\b(?:specimen|piece|lobe|resectate|wedge|liver)\b[^:]{0,60}$/i;
const afterOrgan =
  /^[^:]{0,30}\b(?:gall? ?bladder|spleen|cysts?|nodes?|ha?emangiomas?|thromb\w+|stones?|polyps?|diaphragm|omentum)\b[^:]{0,40}$/i;

/** "specimen 14 x 10 cm": the name is its label, whatever comes behind. */
const rightBefore = new RegExp(`(?:${otherName.source}) ?(?:(?:sizes?|dim(?:ension)?s?|measure\\w*) ?)?[:=]? ?$`, 'i');
/** "Right hepatectomy: 6.4 cm HCC". */
const procedure = /(?:ectomy|resection|excision|wedge|切除(?:标本|术)?)[:,]? ?$/i;
/** "Solitary, 4.7 x 4.1 cm", and whatever comes behind. */
const isTumours = new RegExp(`(?:${tumourName.source})[,:]? ?$`, 'i');
/** "Wedge of liver with tumour, 6 x 5 cm": of which of them cannot be told. */
const isPieceWithTumour =
  /\b(?:wedge|piece|portion|segment|lobe|specimen|liver|resection|hepatectomy)\b[^,;.]{0,40}\b(?:with|and|including|plus) (?:an? |the |its )?(?:\w+ ){0,2}(?:tumou?r|mass|lesion|nodule|hcc|i?cca|\w*carcinoma|metastas[ie]s|growth)[,\s]*$/i;
