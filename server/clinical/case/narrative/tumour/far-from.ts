/** One length in a clause that speaks of a way, an edge or a place, and has no word of size: how far something lies from something, not how large it is. */

const clauseAhead = /(?:[^,;:。()]|\d,\d){0,200}$/;
const clauseBehind = /^(?:[^,;.:。()\d]|\d\.\d)*/;
const sized =
  /\b(?:dia(?:m\w*)?|dm|sizes?|sized|measur\w*|dimensions?|across|ax[ei]s|extents?|max\w*|largest|greatest|longest|widest|broadest|biggest|wide|large|big|span\w*)\b|[Øø]|径|大小|体积|尺寸|最[大长宽]|[长宽]处?[约有为是:\s]|大[者处]|[测量]得?|Φ|有$|大[有为]?$/i;
const way =
  /\b(?:margins?|clearance|gap|ink(?:ed)?|dye|stapl\w+|transection|resection (?:line|plane|edge|surface)|cut (?:line|edge|face|surface)|raw (?:area|surface|face)|line|plane|edge|knife|cuff|rim|strip|distan\w+|from(?!\s?$)|away|beyond|past|short of|off|clear(?:ed)? (?:by|of)|spared?|outside|around|bulg\w+|protrud\w+|project\w*|raised|elevat\w+|above|below|beneath|deep|depth|depressed)\b|距|离|隔|刀口|切缘|断[面端]|切线|(?<=[距离至到与])切面|墨|边界|[被包]膜|旁|周围|周边|外围|(?<!体|向|肝|呈|见|意|例|额|口|以|海|国|院|此|之)外(?![院科观侧叶生周形])|深面|浅面|底部|表面|突[出起]|隆起|高出|凹陷/i;
const wayBehind =
  /^[^,]{0,3}?(?:from|away|off|beyond|past|short of|to spare|of (?:\w+ ){0,2}(?:liver|parenchyma|tissue|clearance)|deep|above|below|beneath|outside)\b|^\s?(?:以?[外内](?!径|科)|处|的?(?:范围|地方|距离|间隙|肝)|之[外内间处])/i;
/** "6 cm from pole to pole". */
export const fromEndToEnd =
  /^ (?:as measured )?from (?:one )?(?:[\w-]+ )to (?:the other )?(?:end|side|pole|edge|bottom|top|back|front|other)\b/i;
/** "A 3 cm nodule": named behind. */
const namedBehind =
  /^[\s-]?(?:[\w-]+ ){0,4}?(?:tumou?rs?|mass(?:es)?|lesions?|nodules?|growths?|\w*carcinomas?|hccs?|i?ccas?|metastas[ie]s|deposits?|neoplasms?)\b|^\s?大?小?的?之?[^,;。]{0,8}?(?:肿[瘤物块]|包块|结节|病灶|占位|瘤|癌)/i;
/** "The tumour near the edge is 3 cm": that it is comes behind where it lies. */
const isSo = /\b(?:is|was|of)\s(?:about |approximately |only )?$/i;

/** "Near the hilum (1.5 cm)": told of the place before the bracket. */
const placeInBrackets =
  /\b(?:near|close to|next to|towards?|adjacent to|beside|abut\w*|under|beneath|below|from|(?:completely|widely|fully) (?:excised|resected|removed))\b[^,;:.()]{0,30}\($|(?:近|旁|贴|邻|下方?|切除干?净?)[^,;:。()]{0,6}\($/i;
/** "Length of bile duct involved by tumour". */
const ofAnother =
  /\b(?:length|width|depth|thickness|calib\w+|breadth) of (?:the )?(?!tumou?r|lesion|mass|nodule|growth)(?=[a-z])[^,;.]{0,60}$/i;

/** "Haematoma beside tumour 24 mm", "肿瘤下方2cm": the tumour is only where it lies. */
const whereItLies =
  /\b(?:beside|around|beyond|near|in|within|inside|over|under|behind|next to|adjacent to|towards?|outside|round(?= (?:the|this|its))|surrounding) (?:the |this |its )?(?:main |large )?(?:tumou?r|mass|lesion|nodule|growth)[\s:,(=-]{1,3}$|\b(?:zone|area|cavity|scar|ha?ematoma|tear|cuff)\b[^,;.]{0,12}\b(?:beside|around|next to|adjacent to|near|over) (?:the |this |its )?(?:main |large )?(?:tumou?r|mass|lesion|nodule|growth) (?:is|was|measur\w+|of) $|(?<=[瘤灶物块节])[^,;。\d]{0,4}(?:[上下前后]方|[内外]侧)[约为]{0,2}$|(?:瘤体?|肿[瘤物块]|[癌病]灶|癌|结节)(?:旁|周围?|邻近)的?(?:(?!肿[瘤物块]|结节|[灶癌瘤]|占位)[\u3400-\u9fff]){1,10}[约为:\s]{0,3}$/i;
export const isOnlyPlace = (ahead: string): boolean => whereItLies.test(ahead);

/** "Largest to second 2.9 cm", "lesion - hilum: 4 cm", "between the nodules 35 mm", "甲瘤-肝门3.1cm", "两瘤之间3.6cm": from one end to the other, both of them told. */
const end = String.raw`(?:tumou?rs?|lesions?|nodules?|mass(?:es)?|hccs?|i?ccas?|\w*carcinomas?|metastas[ie]s|deposits?|foc(?:us|i)|growths?|largest|larger|biggest|smallest|smaller|first|second|third|former|latter|ones?|them|it)(?: (?:no\.? ?)?#?(?:\d|[A-E]|I{1,3}|one|two|three))?`;
const endToEnd = new RegExp(
  [
    String.raw`\b${end} ?(?:(?:\band\b )?\bto\b|-{1,2}>?|<->) ?(?!(?:S ?[1-8]|seg\w*\.? ?[\dIV]{1,4})[ab]?[\s:=(]{0,3}$)(?!(?:an? |the |its )?(?:max|greatest|largest (?:dim|diam|ax)|overall|total|about|approx|others?\b))[a-z][\w-]{0,15}(?: [a-z][\w-]{0,15}){0,3}[\s:=(.]{0,12}(?:(?:is|was|about|measures?)\s){0,2}$`,
    String.raw`\bbetween (?:(?:the|both|two|three|these|all|of) ){0,3}${end}\b(?:(?!\b(?:measur|siz|diam|max|tumou?r of|lesion of|nodule of))[^,;.\d]|(?<=[a-z] )\d(?![.\d])){0,50}[\s:=(.]{0,12}$`,
    String.raw`(?:[瘤灶物块甲乙丙丁①-⑨]|结节)\s?[\dA-E①-⑨]?\s?(?:-{1,2}>?|—|–|→|[至到])\s?[\u3400-\u9fff][^,;。:\d径大]{0,8}[\d①-⑨]?(?:之?间|间距|距离)?[:\s约为(.]{0,12}$`,
    String.raw`(?:[瘤灶物块甲乙丙丁①-⑨门脉膜缘管]|结节|[两二三]枚|[两二]者)(?:之间|间)的?(?:距离?|间[隔距]|相[距隔]|[正余]?[常]?肝(?:组织|实质)?)?[:\s约为(]{0,6}$`,
  ].join('|'),
  'i',
);

/** "Medial 31 mm, lateral 22 mm", "内侧3.1cm、外侧2.2cm": to each side so far. */
const side = String.raw`(?:\b(?:medial|lateral|deep|superior|inferior|anterior|posterior|cranial|caudal|proximal|distal)(?:ly)?\b|[内外上下前后左右头尾足深浅底腹背]侧|深面|浅面|基底|[上下内外前后]缘|四周)[\s:约为,]{0,3}`;
const sideAhead = new RegExp(`${side}$`, 'i');
const oneSide = String.raw`\d[\d.]{0,4} ?(?:[cm]m|厘米|毫米|公分)`;
const nextSide = new RegExp(`^\\)?[、,;.]? ?(?:and )?${side}\\d`, 'i');
const lastSide = new RegExp(`${side}${oneSide}[、,;.]? ?(?:and )?${side}$`, 'i');
const isToSide = (ahead: string, after: string): boolean =>
  sideAhead.test(ahead) && (nextSide.test(after) || lastSide.test(ahead));

/** "消融瘢痕3.0cm,旁见新生肿瘤2.2cm": beside what is no tumour. */
const newBeside =
  /^旁(?:边|侧)?(?:[另可又]?见|[另还]?有)[^,。;\d]{0,4}(?:(?:新生|复发)[^,。;\d]{0,4}(?:肿[瘤物块]|癌灶|结节|病灶)|(?:肝细胞|胆管|肝)癌)[^,。;\d]{0,4}$/;
export const isHowFar = (ahead: string, after: string): boolean => {
  if (isToSide(ahead, after)) return true;
  if (placeInBrackets.test(ahead) || ofAnother.test(ahead)) return true;
  if (endToEnd.test(ahead) && !namedBehind.test(after)) return true;
  const before = clauseAhead.exec(ahead)?.[0] ?? '';
  const behind = clauseBehind.exec(after)?.[0] ?? '';
  const next = behind.slice(0, /^\W*[\u3400-\u9fff]/.test(behind) ? 4 : 40);
  if (newBeside.test(before)) return false;
  if (sized.test(before) || sized.test(next) || fromEndToEnd.test(behind) || namedBehind.test(behind)) return false;
  return wayBehind.test(behind) || (way.test(before) && !isSo.test(before));
};

/** "I measured the one at 2.3 cm and the other at 1.0 cm", "the biggest at 4.7 cm": no way to anything. */
export const measuredAt =
  /^(?![\s\S]*\b(?:margins?|distan\w+|clear\w*|edges?|ink\w*|nearest|closest|away|(?<!apart )from|lies|sits)\b)[\s\S]*(?:\b(?:put|came out|comes out)(?: (?:it|them|this|(?:the|this) (?:tumou?r|lesion|mass|nodule|growth)))? |\bmeasur\w{0,4} (?:(?:the|this|that|it|them|each|one|other|larger|largest|bigger|smaller|first|second|nodule|tumou?r|lesion|mass) ){1,4}(?:[^;.]{0,24} and (?:the )?(?:other|second|smaller) )?|(?<!\b(?:is|was|being|as) )\b(?:the|its) (?:biggest|largest|bigger|larger|main|dominant)(?: (?:one|of (?:them|these)|nodule|tumou?r|lesion|mass))? )at (?:about )?$/i;
