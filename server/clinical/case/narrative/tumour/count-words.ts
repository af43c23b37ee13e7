/** Numbers of things as reports write them, English and Chinese. */

const values: Record<string, number> = {
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{ double: 2, dual: 2, triple: 3, trifocal: 3, binodular: 2 },
  ...{
    single: 1,
    solitary: 1,
    unifocal: 1,
    unicentric: 1,
    uninodular: 1,
    unique: 1,
    'a pair of': 2,
    'a couple of': 2,
    twin: 2,
    bifocal: 2,
  },
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 单: 1, 双: 2 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 俩: 2, 仨: 3 },
};

export const count = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
export const several =
  '(?:[2-9]|[1-4]\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a pair of|a couple of|twin|double|dual|triple)';
export const hanCount = '(?:\\d{1,2}|[一二两三四五六七八九十壹贰叁俩仨])';
export const hanSeveral = '(?:[2-9]|[1-4]\\d|[二两三四五六七八九十贰叁俩仨])';

export const countOf = (written: string): number => values[written.toLowerCase()] ?? Number(written);
export const ordinals = [/second|二/i, /third|三/i, /fourth|四/i, /fifth|五/i];
export const single = '(?:single|solitary|unique|unifocal|unicentric|uninodular)';

const hanPlace = '(?:肝?\\s?(?:S\\s?\\d[ab]?|第?[ⅠⅡⅢⅣⅤⅥⅦⅧ\\d一二三四五六七八]段?|[左右][前后内外]?叶)段?)';
const segment = String.raw`(?:[1-8]|I{1,3}|IV|VI{0,3})[ab]?(?!\.?\d| ?[cm]m\b| ?x)`;
/** "S8、S5各一枚", "one each in segments 5 and 8": as many as there are places. */
export const oneEach = new RegExp(
  String.raw`(?<=(?:癌|瘤|结节|病灶|肿[块物])[^。;栓旁]{0,24}|^)${hanPlace}(?:\s?[、,及和与/]\s?${hanPlace}){1,3}\s?(?:内|均|处)?各[有见]?\s?(?:[1一][个枚颗处灶](?!淋巴|卫星|血管|囊)|单发|(?:癌?结节|肿[瘤物块]|癌灶|病灶)\s?[1一][个枚颗处])|\bseg(?:ment)?s?\.? ?${segment}(?:(?:, | and | & |, and )(?:seg(?:ment)?\.? ?|S)?${segment}){1,3} each (?:contain|hold|show|bear|carr|harbou?r|ha[sdv]|reveal|yield|display)\w* (?:one|an?)(?: single| solitary)? (?:(?!satel|daught|lymph|cyst|benign|block)[\w-]+ ){0,3}(?:tumou?r|nodule|mass|lesion|\w*carcinoma|hcc|metastasis|deposit)\b(?! ?(?:thromb|embol|cast|plug|cell|nest|nodule|mass|deposit)| in (?:an? |the )?(?:\w+ )?(?:ve(?:in|nul|ssel)|duct|nodes?\b)| of (?!(?:[\w-]+ ){0,2}(?:\w*carcinoma|hcc|metasta|tumou?r)|\d))|\b(?:one|1) (?:\w+ )?(?:each (?:in|from)|in each of) (?:seg(?:ment)?s?\.?|S) ?${segment}(?:(?:, | and | & |, and )S?${segment}){1,3}\b`,
  'gi',
);
export const placesOf = (found: string): number =>
  found
    .replace(/^(?:one|1) |各.*$| each (?!in|from).*$/gi, '')
    .split(/[、,及和与/&]|\band\b/)
    .filter((one) => /[\dIVⅠ-Ⅷ一二三四五六七八叶]/.test(one)).length;
/** "Multifocal (tumours a, b, c)". */
export const lettered =
  /(?<=\b(?:multifocal|multiple|carcinomas?|hccs?)\b[^.;()]{0,20})\((?:tumou?rs|nodules|lesions|masses) ([a1](?:(?:, and |, | and | & )[b-f2-6]){1,5})\)/gi;
export const lastOf = (found: string): number =>
  Number.parseInt(found.replace(/\W+$/, '').slice(-1), 16) - (/[a-f]\W*$/i.test(found) ? 9 : 0);
