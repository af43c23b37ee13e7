/** What a label asks: how many tumours there are. All its words must be of a kind; one of anything else, and it asks of that. */

const counting = String.raw`\b(?:numbers?|numero|num|nos?|nr|n|counts?|cnt|quantity|anzahl|nombre|how many|focality|multiplicity|multicentricity|foci|(?:single|solitary|solit|uni)(?:focal)?,?-? ?(?:\/|or|vs\.?)? ?(?:multiple|multifocal|multi))\b|#|[总枚颗粒个灶瘤计]?数[目量]?|[枚个]数|数量|有?[几幾][个個枚颗粒处灶]|多少[个個枚颗粒处灶]|单(?:发|个|灶)?\s?[/或、]\s?多(?:发|个|灶)?|单多发`;
const things = String.raw`\b(?:(?:tumou?r(?:en|al)?|lesion(?:al|i)?|nodule|growth|deposit|neoplas(?:m|tic)|cancer|tum|tu|t|nod|les)s?|(?:mass|foc)(?:es|us|i)?|metastas[ei]s|primar(?:y|ies)|\w*carcinomas?|hccs?|i?ccas?)\b|肿瘤|肿[物块]|癌|瘤体?|灶|病[灶变]|结节|占位`;
const fillers = String.raw`\b(?:(?:excl(?:uding|\.)?|without) satellites?|so|thus|hence|therefore|satellites? (?:not counted|excluded)|in (?:the |this )?specimen|of|the|in|at|on|all|and|by|for|or|x|with|total|final|exact|actual|separate|distinct|discrete|individual|viable|residual|treated|untreated|revised|corrected|amended|updated|malignant|liver|hepatic|main|index|dominant|sizes?|largest|max(?:imum|imal)?|greatest|diam(?:eter)?s?|dimensions?|found|seen|counted|identified|detected|present|submitted|resect(?:ed|ion)|are|were|is|was|there|do|you|see|we|did|now|please|specify|give|state|field|find|exist|contains?|visible|how (?:large|big)|what|macroscopic(?:ally)?|gross(?:ly)?|overall|multiple|multifocal|(?:seg(?:ment)?s?|[SQ])\.?\s?\d[\dab]?|de|di|der|tumeurs|e?s|hepatocellular|hepatic|cholangio\w*)\b|恶性|原发|转移|主|肝脏?|(?:标本|检体)[内中里]|切下来|大体|肉眼|[故里内中的总共一有及与和为是到底究竟请问可所见发现在啊呢]|多大|[这本此]次|最大径|直径|灶?径|大小|[单多]发|具体|[修订更改]正后?|修订后?|性`;
/** "Where are they, and how many". */
const places = /\bwhere\b|\b(?:lies?|located|situated)\b|(?:位于|在)?(?:哪[里儿个]?[段叶]?|何处)/gi;
const tokens = new RegExp([counting, things, fillers].join('|'), 'gi');
const letters = /[a-z\u3400-\u9fff]/i;
const asksHowMany = new RegExp(counting, 'i');
/** Without what it counts, the number of the report or of a part; before a digit, the name of one of them. */
const weak = /(?:\b(?:n|no|nos|nr)\b|#)\.?/gi;
const named = /(?:\b(?:number|no|nr)\b\.?|#)\s?\d/i;
const namesThings = new RegExp(things, 'i');
const manyThings =
  /\b(?:tumou?rs|lesions|nodules|masses|deposits|growths|nods|metastases)\b|\b(?:tumou?r|lesion|nodule|mass)(?:\(e?s\)| (?:identified|found|seen|present)\b)/i;
const oneThing =
  /^[^a-z\u3400-\u9fff]{0,4}(?:(?:main|index|primary|dominant) |主|原发)?(?:tumou?r|tum?|lesion|les|nodule|nod|mass|肿瘤|肿[物块]|瘤体?|癌灶|病[灶变]|结节)[^a-z\u3400-\u9fff]{0,4}$/i;
const item =
  /^\W{0,4}(?:(?:part )?[A-H](?:[.:)]| -|(?=\s[A-Z]{2}|\s?[\u3400-\u9fff]))|\d{1,2}(?:[.)]|(?=\s\s))|\(\d{1,2}\)|[一二三四五六七八九十]{1,2}、)\s{0,3}/i;

/** Their count; of them, and so perhaps their count; or of one. */
export type Asked = 'count' | 'things' | 'thing' | undefined;

const longest = 90;
export function asked(written: string): Asked {
  if (written.length > longest) return undefined;
  const label = written.replace(item, '').replace(/([a-z])([A-Z])/g, '$1 $2');
  if (label.length > 70 || named.test(label)) return undefined;
  if (oneThing.test(label)) return 'thing';
  const isCount = asksHowMany.test(label);
  const rest = (isCount ? label.replace(places, ' ') : label).replace(tokens, ' ');
  if ((!isCount && !manyThings.test(label)) || letters.test(rest)) return undefined;
  if (isCount) return namesThings.test(label) || asksHowMany.test(label.replace(weak, ' ')) ? 'count' : undefined;
  return 'things';
}

/** "Number of foci", under vessels, is of those. */
export const namesTumour =
  /tumou?r|lesion|nod|mass|growth|deposit|neoplas|cancer|oma|hcc|cca|\btu|metast|primar|瘤|肿|癌|结节|占位|病/i;

const yes = /^\W{0,3}(?:yes|y|true|是|√)(?=\W|$)/i;
const no = /^\W{0,3}(?:(?:no|n|none|absent|false)(?=[,.;)]|\s*$)|[否无](?=[^\u3400-\u9fff]|$))/i;
const sole =
  /^[^a-z\u3400-\u9fff]*(?:is |was )?(?:the |a )?(?:tumou?r |lesion |是否为?)?(?:solitary|single|unifocal|单[发个灶])(?: tumou?r| lesion| nodule)?[^a-z\u3400-\u9fff]*$/i;
const many =
  /^[^a-z\u3400-\u9fff]*(?:是否为?)?(?:multiple|multiplicity|multifocal(?:ity)?|multicentric(?:ity)?|多[发灶])(?: tumou?rs| lesions| nodules| foci)?[^a-z\u3400-\u9fff]*$/i;

/** "Solitary: yes", "多发:否". */
export const saysOne = (label: string, said: string): boolean =>
  (sole.test(label) && yes.test(said)) || (many.test(label) && no.test(said));
