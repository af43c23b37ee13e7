import { biopsyHead, liverHead, otherInTitle, otherOrgan, resected } from './scope-words.ts';

/** The specimens a report lists under letters or numbers, and which of them a line speaks of. */

const word =
  '(?:specimens?|parts?|materials?|samples?|tissues?|containers?|jars?|bottles?|vials?|pots?|送检物?|标本|样本|组织)';
const sign = 'III|II|IV|I|[A-H]|\\d|[一二三四五六]|[甲乙丙丁]|[壹贰叁肆]|[①-⑥]';
const start = new RegExp(
  `^[\\s\\-=#*•>"【[(]{0,6}(?:(?:大体|镜下|镜检|诊断|gross|micro\\w*|dx)\\s?:?\\s*)?(?:(${word})(?: received| submitted)?\\s?:?\\s{0,2})?(${sign})(袋|瓶|盒)?(?:\\s?[.):、,\\]】]|\\s?[-:=*#]{1,6}(?:\\s|$)|\\s{2,}|\\s(?=[A-Z"])|\\s?\\+\\s?[A-H]\\b|\\s?[▶►→]|\\s(?=[\\u3400-\\u9fff])|$)\\s*`,
  'i',
);
const lists = /^\s*(?:specimens?(?:\(s\))?(?: received| submitted)?|标本|送检)\s?:\s*/i;
/** "1号标本为肝组织" */
const ordinal = /^\s*(?:第)?([1-6一二三四五六])(?:号|份)(?:标本|送检物?|瓶|袋|检材)\s?[:,为是系]?\s*/;
/** "2号为慢性胆囊炎" */
const bareOrdinal = /^\s*([1-6])号[为是:]\s*/;
const romans = ['I', 'II', 'III', 'IV'];
const rows = ['一二三四五六', '甲乙丙丁', '壹贰叁肆', '①②③④⑤⑥'];

export type PartKind = 'liver' | 'other' | 'biopsy';

export interface Labelled {
  key: string;
  /** Named as a specimen, by a word or a letter: not only an item of a list. */
  isSpecimen: boolean;
  /** By a word. */
  isNamed: boolean;
  rest: string;
}

export function labelled(statement: string): Labelled | undefined {
  const numbered = bareOrdinal.exec(statement);
  if (numbered)
    return {
      key: keyOf(numbered[1] ?? ''),
      isNamed: false,
      isSpecimen: false,
      rest: statement.slice(numbered[0].length),
    };
  const text = statement.replace(lists, '').replace(ordinal, '标本$1:');
  const found = start.exec(text);
  if (!found) return undefined;
  const [whole, named, letter = '', bag] = found;
  if (!named && /^[a-h]$/.test(letter)) return undefined;
  if (!named && /^\d$/.test(letter) && /^\s/.test(whole.slice(whole.indexOf(letter) + 1))) return undefined;
  const key = keyOf(letter);
  const isNamed = named !== undefined || bag !== undefined;
  const rest = text.slice(whole.length).replace(/^[\s:▶►→-]+/, '');
  return { key, isNamed, isSpecimen: isNamed || /[A-HIV壹贰叁肆]/.test(letter), rest };
}

function keyOf(letter: string): string {
  const row = rows.find((signs) => signs.includes(letter));
  const roman = romans.indexOf(letter);
  return row ? String(row.indexOf(letter) + 1) : roman >= 0 ? String(roman + 1) : letter.toUpperCase();
}

/** "送检:1. 右后叶  2. 胆囊": what a list of specimens numbers is a specimen. */
function withoutList(statement: string): { statement: string; listed: boolean }[] {
  const head = lists.exec(statement)?.[0];
  const items =
    head === undefined ? [] : statement.slice(head.length).split(/(?:^|\s{2,}|[,、]\s*)(?=[([]?[1-6][)\].、](?!\d))/);
  const isList = items.length > 1 && items.every((item) => item === '' || /^[([]?[1-6][)\].、]/.test(item));
  return isList
    ? items.filter((item) => item !== '').map((item) => ({ statement: item, listed: true }))
    : [{ statement, listed: false }];
}

/** What kind of specimen each label of the report stands for; labels of two kinds stand for none. */
export function partsOf(statements: string[]): Map<string, PartKind> {
  const kinds = new Map<string, PartKind>();
  const unsure = new Set<string>();
  const named = new Set<string>();
  for (const { listed, statement } of statements.flatMap(withoutList)) {
    const one = labelled(statement);
    if (!one || !(one.isSpecimen || listed)) continue;
    const told = kindOf(one.rest);
    const kind = told ?? (one.isNamed || listed ? 'liver' : undefined);
    if (!kind) continue;
    if (told === 'liver') named.add(one.key);
    const known = kinds.get(one.key);
    if (known && known !== kind && known !== 'biopsy') unsure.add(one.key);
    else if (!known) kinds.set(one.key, kind);
  }
  for (const key of unsure) kinds.delete(key);
  // Where no piece of liver was resected, the biopsy is what was sent.
  if (named.size === 0 && [...kinds.values()].includes('biopsy') && [...kinds.values()].includes('liver'))
    for (const [key, kind] of kinds) kinds.set(key, kind === 'biopsy' ? 'liver' : 'other');
  const isOne = ![...kinds.values()].includes('liver');
  return isOne ? new Map() : kinds;
}

/** A section of the form, not a specimen. */
const background = /^(?:rest of|background|non-?|remain|adjacent|uninvolved|周围|背景|非肿?瘤|癌旁|余肝)/i;

function kindOf(rest: string): PartKind | undefined {
  const title = /^[^:.。;]{0,90}/.exec(rest)?.[0] ?? '';
  if (otherOrgan.test(title)) return 'other';
  if (background.test(title)) return undefined;
  if (biopsyHead.test(title) && !resected.test(title)) return 'biopsy';
  if (otherInTitle.test(title) && !resected.test(title)) return 'other';
  if (resected.test(title)) return 'liver';
  return liverHead.test(title) && !finding.test(title) ? 'liver' : undefined;
}

/** What is told of a specimen, not its name: "B. Satellite nodules, hepatic vein invasion". */
const finding =
  /satellit|invasion|invad|involve|thromb|\bmargins?\b|capsul|\bm[vl]i\b|fibrosis|cirrho|steatosis|carcinoma|tumou?r|卫星|侵犯|癌栓|切缘|包膜|肝硬化|纤维化/i;
