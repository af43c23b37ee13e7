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
  /\b(?:beside|around|beyond|near|in|within|inside|over|under|behind|next to|adjacent to|towards?|outside|round(?= (?:the|this|its))|surrounding) (?:the |this |its )?(?:main |large )?(?:tumou?r|mass|lesion|nodule|growth)[\s:,(=-]{1,3}$|(?<=[瘤灶物块节])[^,;。\d]{0,4}(?:[上下前后]方|[内外]侧)[约为]{0,2}$/i;
export const isOnlyPlace = (ahead: string): boolean => whereItLies.test(ahead);

export const isHowFar = (ahead: string, after: string): boolean => {
  if (placeInBrackets.test(ahead) || ofAnother.test(ahead)) return true;
  const before = clauseAhead.exec(ahead)?.[0] ?? '';
  const behind = clauseBehind.exec(after)?.[0] ?? '';
  const next = behind.slice(0, /^\W*[\u3400-\u9fff]/.test(behind) ? 4 : 40);
  if (sized.test(before) || sized.test(next) || fromEndToEnd.test(behind) || namedBehind.test(behind)) return false;
  return wayBehind.test(behind) || (way.test(before) && !isSo.test(before));
};
