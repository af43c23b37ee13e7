import { everyMatch } from '../layout/every-match.ts';
import { otherName, place, tumourName } from './tumour-names.ts';

/** Of what a length is: the tumour, or something else that is measured beside it. */

/** Adenomas and hyperplasia are the tumour of a report without a malignant one; haemangiomas and nodules of the liver itself only where it has nothing else; of what an untold one is, the text does not let us see, and along the axes of an unnamed one may be the piece that was sent, an unowned one is said of what stands further back. */
export type Owner = 'tumour' | 'benign' | 'lesser' | 'other' | 'untold' | 'unnamed' | 'unowned';

const benignName = /^(?:adenomas?|hyperplasia|fnhs?|腺瘤|增生)$/i;
const lesserName =
  /ha?emangioma|vascular|spongy|sponge|海[绵綿]状|angiomyolipoma|hamartoma|dysplastic|regenerat|血管瘤|异型增生|再生|错构瘤|脂肪瘤/i;
/** What a name of this kind owns. */
export const lesserOr = (name: string): Owner => (lesserName.test(name) ? 'lesser' : 'other');
const benignOr = (name: string): Owner => (benignName.test(name) ? 'benign' : 'tumour');

/** Words that stand for what was named before them: the pieces of a specimen have a larger one as well. */
const standsFor =
  /^(?:the big one|(?:the )?(?:greater|larger|largest|big(?:ger|g?est)|former|latter)(?: (?:one|of (?:these|them|which|the two)))?|(?:the |an)?other(?: one)?|(?:the )?(?:first|second|third|fourth) one|the (?:first|second|third|fourth)|S\d(?:\/\d)? ?者|大(?:者|的)|最大|一大一小|另一(?:个|枚|处)?)$/i;
/** What comes in several, one of which is the larger. */
const countable =
  /(?:pieces|fragments|specimens|wedges|portions|lobes|cores|nodes|cysts|stones|calculi|polyps|thrombi|emboli|plugs|casts|clusters|nests|ha?emangiomas|satellites?(?: (?:nodules|foci|lesions|deposits))?|(?:satellite|daughter|tiny|minute|miliary|microscopic|cirrhotic|regenerative|dysplastic) (?:nodules|foci|lesions|deposits)|biopsies)\b|(?:组织|标本|肝脏?)[^,。;:肿瘤癌结灶]{0,8}?[两二三四五六七八九2-9]\s?[块条个份袋堆]|[两二三四五六七八九2-9]\s?[块条份袋堆][^,。;:]{0,8}?(?:组织|标本|肝)|淋巴结|卫星(?:\S{0,3}?(?:结节|灶))?|子灶|囊肿|结石|石头|息肉|[癌瘤]栓|[癌瘤]栓|血管瘤/gi;

const parts =
  '(?:edges?|borders?|margins?|rims?|pseudocapsules?|capsules?|scars?|septa\\w*|ha?emorrhages?|necrosis|surfaces?|cent(?:re|er)s?|calcifications?|degeneration|changes?|areas?|foci|spaces?|cysts?)';
const looks = String.raw`(?:(?!\d|${parts}\b|tumou?r|mass|lesion|nodul|growth|\w*oma\b|liver|specimen|piece|satellite)[\w-]+,? ){0,5}?`;
/** How a thing looks, behind its name: none of it is measured along three axes. */
const appearance = new RegExp(
  String.raw`\b(?:with|showing|having) ${looks}${parts}\b(?:(?:,| and|, and| of|or) ${looks}${parts}\b){0,3}(?=[\s,:(]*(?:(?:and )?(?:measur\w+|size|is|about|approx\w*)[\s,:]*(?:approx\w* )?)?$)`,
  'i',
);
const hanAppearance =
  /(?<=[,、])(?:[有无伴含具]|可?见|中[央心])[^,;。结灶瘤癌栓卫]{0,6}(?:包膜|坏死|出血|瘢痕|钙化|囊性?变)[^,;。区灶大\d]{0,6}(?=,)|(?<=[,、])(?:无|未见|缺乏?|没有)[^,;。\d瘤癌灶]{0,8}(?=,)|与[^,;。\d]{1,12}(?:关系密切|分界[^,;。\d]{0,4}|界限[^,;。\d]{0,4}|粘连|相连|毗邻|紧[邻贴])(?! ?\(|,?(?:范围|长|面积))/g;
export const withoutAppearance = (text: string): string =>
  [appearance, hanAppearance].reduce(
    (left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
/** "Tumour dimensions: length 6.4 cm, width 5.2 cm". */
const itsAxes =
  /(?<=\b(?:dimensions?|sizes?|measur\w+|extent)\b[^;.:]{0,24}[:,-]?\s{0,2}|\b(?:tumou?r|mass|lesion|nodule|growth) (?:has|had|of|with) (?:an? |the )?)(?:length|height|depth|thickness)(?=(?: of| is)? ?(?:\d|$))/gi;
export const withoutAxes = (text: string): string => text.replace(itsAxes, (found) => ' '.repeat(found.length));

/** Whose name stands last in a text. */
export function nearest(text: string): Owner | undefined {
  const read = withoutPlaces(withoutTold(text), false);
  const [tumour, another] = [last(read, tumourName), last(read, otherName)];
  if (!tumour && !another) return undefined;
  if (!tumour || (another && another.end >= tumour.end)) return lesserOr(another?.name ?? '');
  if (onlyAxis.test(tumour.name) && isPiece(read.slice(0, tumour.start))) return 'other';
  if (another && lesserName.test(another.name) && isAxisOf(read, another, tumour)) return 'lesser';
  if (!standsFor.test(tumour.name)) return benignOr(tumour.name);
  if (another && /^的?$/.test(read.slice(another.end, tumour.start))) return lesserOr(another.name);
  return ofSeveral(read.slice(0, firstOf(read, tumour))) ?? 'tumour';
}

/** "Two pieces, the first 6 x 4 cm with a nodule of 2 cm, the second": of what the first is one. */
const firstOne = /\b(?:the first|one)(?= (?:one )?(?:of |measuring |measures |is |was )?\d)/i;
function firstOf(text: string, { name, start }: Named): number {
  const at = /^the (?:second|third|fourth)|other/i.test(name) ? text.slice(0, start).search(firstOne) : -1;
  return at < 0 ? start : at;
}

/** "Specimen of segments 5 to 8, greatest diameter 18 cm". */
const onlyAxis = /^(?:最大|长径)$|(?:dimension|diameter|extent|diam|dim|axis|size)$/i;
const piece = /(?:specimens?|piece|标本|肝组织)(?=[^,。;.]{0,30}[,:\s]{1,3}(?:and |with |of |its |the |a ){0,2}$)/gi;
const isPiece = (ahead: string): boolean => {
  const found = last(ahead, piece);
  return found !== undefined && last(ahead.slice(found.end), tumourName) === undefined;
};

interface Named {
  name: string;
  start: number;
  end: number;
}

/** "其二位于 S7 被膜下,暗红海绵状,最大径达": no tumour is named, only an axis of what is. */
const isAxisOf = (text: string, one: Named, axis: Named): boolean =>
  onlyAxis.test(axis.name) &&
  last(text.slice(one.end, axis.start), tumourName) === undefined &&
  last(text.slice(0, one.start), tumourName) === undefined;

/** Of what "the larger" is one. */
export function ofSeveral(text: string): Owner | undefined {
  const [tumour, pieces] = [last(text, tumourName), last(text, countable)];
  return pieces && (!tumour || pieces.end >= tumour.end) ? 'other' : tumour && 'tumour';
}

/** A larger one is named and nothing of which it is one. */
export function isLeftOpen(text: string): boolean {
  const names = everyMatch(withoutPlaces(text, false), tumourName);
  return names.length > 0 && names.every(([name]) => standsFor.test(name));
}

/** "Carcinoma 2.8 cm, suture line 5 cm", "癌2.8cm,肝门41mm": in a clause behind one that measured, a length of what has a name that is none of a tumour, whatever it is. */
const nextClause = /\d ?(?:[cm]m|厘米|毫米|公分)\)?[^()\d]{0,40}[,;] ?([^,;\d]{1,40})$/i;
const measuringWords =
  /\b(?:and|or|with|but|while|whereas|the|an?|its?|is|was|are|were|being|of|in|at|on|to|by|near|about|approx\w*|circa|measur\w+|siz\w+|dimensions?|diameters?|dia|across|max\w*|overall|total|larg\w+|greatest|small\w*|big\w*|others?|another|ones?|each|both|respectively|first|second|third|fourth|last|next|up|from|this|these|those|which|that|lies|located|situated|seg\w*|lobes?|right|left|roughly|only|just|then|also|here|now|once|when|after|fixed|fixation|fresh|reach\w*|namely|for|read|not|should|be|corrected|recut|again|final|true|fact|reality|truly|really|actual\w*|exact\w*|precise\w*)\b|最[大长]径|[约为是大小径长宽高直最体积各分别另其中一二两三四五六七八九十个枚处者余测量得达及和与有见可即共计后前再又次第位居于左右叶段肝区近上下方被膜的在内外侧S灰白黄褐棕红绿暗淡浅色质软硬等脆实性圆形椭不规则界清尚欠包此现复重应改正更而非数颗粒灶处面切呈似均也以仅只已固定新鲜时同样较稍略半深]/gi;
export function isOfNewThing(ahead: string): boolean {
  const clause = nextClause.exec(ahead)?.[1];
  if (clause === undefined || nearest(clause.replace(/最[大长]径?|长径/g, ' ')) !== undefined) return false;
  return /[\u3400-\u9fff]|[a-z]{3}/i.test(clause.replace(measuringWords, ' '));
}

const beside =
  /\b(?:with(?:out)?|beside|near|next to|adjacent to|abut\w*|surrounded by|accompanied by|compress\w*|invad\w*|displac\w*|close to|away|from|showing|and no)\b/i;
/** What could itself be the "it" of the next sentence. */
const measurable =
  /\b(?:gall? ?bladder|node|cyst|ha?emangioma|thromb\w+|plug|cast|vein|duct|specimen|piece|lobe|wedge|scar|area|zone|stone|polyp|satellite nodule|nodule|lesion|focus)\b/i;

/** Of what "it" speaks: of the subject of the sentence before, where nothing else in it could be meant. */
export function meantByIt(before: string): Owner | undefined {
  const found = nearest(withoutAppearance(before));
  if (found !== 'other') return found;
  const tail = beside.exec(before);
  if (!tail || measurable.test(before.slice(tail.index))) return found;
  return nearest(before.slice(0, tail.index)) ?? found;
}

/** Distances that have their length already, and what is written on a jar. */
const told =
  /\bin any (?:plane|direction|axis)\b|(?:互相|彼此)?(?:相距|间隔|相隔|间距)约?\s?\d[\d.]*\s?(?:cm|mm|厘米|毫米)|(?:距|离|距离)[^,。;:距离]{1,14}?\d[\d.]*\s?(?:cm|mm|厘米|毫米|公分|公厘)处?|(?:互?相|彼此)?(?:间隔|相隔|间距|相距)[约为]?\s?\d[\d.]*\s?(?:cm|mm|厘米|毫米|公分|公厘)|\d[\d.]* ?[cm]m\)? (?:away |distant |clear |deep )?from (?:the |its )?(?:[\w-]+ ){0,3}?(?:margin|capsule|edge|plane|surface|vein|hilum|ink|tumou?r)s?\b|,? ?\b(?:separated|parted) (?:from (?:each other|one another) )?by \d[\d.]* ?[cm]m(?: of (?:\w+ ){0,2}(?:liver|parenchyma|tissue))?|\b(?:on|in) (?:the |its )?cut (?:surface|section)s?\b|(?<=\b(?:largest|biggest|main|larger)) ?\/ ?(?:the )?others?\b(?=\s?:)|\b(?:small|large)[- ]duct\b(?! (?:measur|is))|\b(?:on|in|across) (?:the |its )?(?:largest |widest |central )?(?:fixed|fresh|wet|unfixed|(?:bread-?)?(?:loafed|sliced|sectioned|cut)|opened|formalin-fixed)(?: (?:bread-?)?(?:loafed|sliced|sectioned|cut))? (?:specimen|slices?|slab|state|section|liver)\b|在(?:固定|新鲜)[后前]?的?标本上|\((?:不(?:含|包括|计)|excluding|without|not (?:counting|including))[^()]{1,20}\)|\([^()]{1,12}(?:不计|除外|not counted)[^()]{0,4}\)|(?<=[a-z\d\u3400-\u9fff] ?)\((?=[^()]{0,40}(?:\b(?:\w*ectomy|resection|pots?|jars?|specimens?|blocks?|cassettes?|slides?)\b|标本|瓶))(?![^()]{0,50}(?:cyst|node|h[ae]{1,2}mang|thromb|satell|ha?emat|囊|淋巴|血管|栓|卫星))[^()]{1,60}\)(?=,)|\b(?:(?:labell?ed|designated|marked|named) (?:as )?|identified as )(?:"[^"]{1,60}"|[^":,.]{1,40})/gi;
/** "Bile duct hamartoma of 4 mm": has its size, and does not own the next one. */
const sizedElse =
  /\b(?:(?:bile duct |biliary |cavernous |small )?(?:hamartoma|ha?emangioma|cyst)s?|von meyenburg complex) of \d[\d.]* ?[cm]m\b|(?:血管瘤|囊肿|错构瘤)(?:约|为|,)?\s?\d[\d.]* ?[cm]m/gi;
export const withoutSizedElse = (text: string): string => text.replace(sizedElse, (found) => ' '.repeat(found.length));
/** No tumour is there to have a size: "margin free of tumour, 2 cm". */
const noTumour =
  /\b(?:free (?:of|from)|clear of|negative for|uninvolved by|devoid of|without|no) (?:(?:residual|viable|invasive|evidence of|any|other|further|definite) ){0,3}(?:tumou?r|carcinoma|malignanc(?:y|ies)|hcc|lesions?|nodules?|masses)\b|(?:[未不]见|[未没]有?[查找检]?[见到有]|并?无)(?:明[确显]|残[留余存]|活|其[他它余])?(?:肿瘤|癌|病灶|结节|占位)(?:组织|细胞|残[留余存]|累及|浸润|侵犯)?/gi;
/** What the tumour touches. */
const touched =
  /\b(?:abut\w*|compress\w*|invad\w*|infiltrat\w*|encas\w*|displac\w*|indent\w*|adherent to|attached to|in contact with)(?: but (?:does|do|did)? ?not (?:\w+))? (?:the |its |but )?(?:\w+ ){0,3}?(?:veins?|vessels?|ducts?|arter\w+|branch|gall ?bladder|diaphragm|hilum|ligament|cava|ivc|kidney|colon|stomach|adrenal)\b(?! ?\(|,? (?:over|for|along)\b)|(?:压迫|推挤|包绕|紧[邻贴]|毗邻)[^,;。\d瘤癌灶]{0,3}(?:[门肝]\S{0,2}静脉\S{0,2}|胆[管囊]|膈肌?|下腔静脉|韧带)(?! ?\(|,?(?:范围|长|面积))/gi;
/** "Without a capsule", "with greenish areas,": there is nothing that could be measured, or only a colour. */
const onlyLooks =
  /\b(?:with ?out|lacking|lacks|devoid of|no) (?:(?:an?|any|the|its|own|visible|true|definite|fibrous|obvious|evident|complete) ){0,3}(?:(?:pseudo)?capsules?|necros[ei]s|ha?emorrhages?|scars?|septa|satellites?|calcif\w+)\b|\bwith (?:(?:some|few|focal|scattered|multiple|darker|lighter|paler|\w{2,}ish|green|yellow|brown|red|white|gr[ae]y|tan|pale|dark)[ -]){1,4}(?:areas|spots|zones|patches|streaks)(?=\s?,)|\b(?:with|having|has) (?:an? |its )?(?:[\w-]+,? ){0,3}cut (?:surface|face|section)s?\b|\bwith (?:[\w-]+ ){0,2}satellites?(?: \w+)? ?\([^()]{1,30}\)|\b(?:has|had|have) been (?:\w+ )?(?:chemo-?)?(?:emboli[sz]ed|ablated)\b/gi;
const withoutTold = (text: string): string =>
  text
    .replace(onlyLooks, (found) => ' '.repeat(found.length))
    .replace(touched, (found) => ' '.repeat(found.length))
    .replace(told, (found) => ' '.repeat(found.length))
    .replace(noTumour, (found) => ' '.repeat(found.length));

/** Without the places of a tumour that is named before them. */
export function withoutPlaces(text: string, always: boolean): string {
  const first = always ? 0 : text.search(tumourName);
  return first < 0
    ? text
    : text.replace(place, (found, ...rest) =>
        Number(rest.at(-2)) > first || always ? ' '.repeat(found.length) : found,
      );
}

function last(text: string, pattern: RegExp): Named | undefined {
  const found = everyMatch(text, pattern).at(-1);
  return found ? { name: found[0], start: found.index, end: found.index + found[0].length } : undefined;
}

/** What belongs to a tumour or to its place, and is itself not measured. */
const looksAndPlace =
  /\b(?:(?:pseudo)?capsules?|edges?|borders?|margins?|ha?emorrhages?|cut surface|rim|septa\w*|(?:fixed|fresh) (?:specimen|slice|slab))\b|[包被]膜|出血|边[缘界]|切面|分隔/gi;
const partsOfIt = /\b(?:necros[ei]s|scars?|calcif\w+|areas? of)\b|坏死|瘢痕|钙化/gi;
export const withoutLooks = (text: string): string => text.replace(looksAndPlace, (found) => ' '.repeat(found.length));

/** What a sentence that goes on to measure is about: how it looks, and where it lies, is passed over; a scar or a necrosis of it only where more than one axis is given. */
export function measuredSubject(ahead: string, before: string, axes: number): Owner | undefined {
  const looks = withoutLooks(ahead);
  const read = axes > 1 ? looks.replace(partsOfIt, (found) => ' '.repeat(found.length)) : looks;
  const named = nearest(read);
  if (named !== undefined) return named;
  return /\bit(?:'s)?\b/i.test(ahead) ? meantByIt(before) : undefined;
}

/** "A 9 mm tumour near the gallbladder, then a 2.8 cm one". */
export const oneMore =
  /\d ?[cm]m,? (?:[\w-]+ ){0,2}(?:tumou?r|nodule|lesion|mass|hcc|metastasis|deposit)\b[^;.]{0,80}\b(?:an?|another|second|third|further|smaller|larger) $/i;
