import type { Presence } from '../fact.ts';
import { isSeparated } from './finding-lists.ts';
import type { Mention } from './finding-mentions.ts';
import { seen } from './presence-words.ts';

/** "Micro / macro: pos / neg": as many answers as things asked, one for each, in their order. */

const one = String.raw`\(?(?:yes|no|y|n|present|absent|pos(?:itive)?|neg(?:ative)?|none|[+-]|无|有|阴性|阳性|未见|可见)\)?`;
const answers = new RegExp(
  String.raw`^\s*(?:\)?\s*[:=-]|分别[为是]?:?)\s*(${one}(?:\s?[,/、;]\s?${one}){1,5})(?:,? respectively)?\s*$`,
  'i',
);
const isNone = /^\(?(?:no|n|absent|neg(?:ative)?|none|-|无|阴性|未见)\)?$/i;

export function answerInTurn(text: string, mentions: Mention[]): void {
  const last = mentions.at(-1);
  const told = last && answers.exec(text.slice(last.end))?.[1]?.split(/[,/、;]/);
  if (!last || !told) return;
  const asked = mentions.slice(-told.length);
  const isOneList =
    (told.length === asked.length || asked.length === 1) &&
    asked.every((mention, i) => i === 0 || isSeparated(text, asked[i - 1] as Mention, mention));
  const isWhole = mentions.slice(0, -told.length).every(({ finding }) => finding === 'besides');
  const given = told.map((one): Presence => (isNone.test(one.trim()) ? 'absent' : 'present'));
  /** One for each of the tumours: the worst counts. */
  const isOfColumns = asked.length === 1 && told.length > 2;
  const isMixed = asked.length === 1 && new Set(given).size > 1;
  asked.forEach((mention, i) => {
    const presence = isOfColumns && isMixed ? 'present' : given[i];
    if (isOneList && isWhole && (isOfColumns || !isMixed))
      Object.assign(mention, { presence, by: 'after', silent: false, to: text.length });
    else Object.assign(mention, { presence: undefined, silent: true });
  });
}

/** "Tumour in portal or hepatic vein branches to the naked eye: no". */
const heading =
  /^\W*(?:any )?(?:(?:visible|gross|macroscopic) )?(?:tumou?r|carcinoma|growth|invasion|thromb\w+|emboli|plugs?)(?: (?:thromb\w+|growth|emboli|plugs?|cells))? (?:with)?in(?:to|side)? [^;:?]{1,160}[:?]\s*/i;
const denial = new RegExp(
  String.raw`^(?:not (?:\w+ )?${seen}|neg(?:ative)?\b|nil\b|absent|none|nowhere|no\b(?=\s*(?:$|[,;.)(/])))`,
  'i',
);
const doubt = /^(?:uncertain|equivocal|suspicious|suspected|possible|doubtful|indeterminate|questionable)\b/i;
export function answerHeading(text: string, mentions: Mention[]): void {
  const head = heading.exec(text)?.[0].length;
  if (head === undefined) return;
  const said = text.slice(head);
  const presence: Presence | undefined = denial.test(said) ? 'absent' : doubt.test(said) ? 'uncertain' : undefined;
  for (const mention of mentions)
    if (presence && mention.site && mention.end < head)
      Object.assign(mention, { presence, by: 'after', to: text.length });
}

/** A row of a table with a column for each tumour, "none, two (3 mm), none": the worst counts. */
const no =
  /^(?:no|none|absent|nil|neg(?:ative)?|not (?:seen|identified|found|present)|[(]?-[)]?|[无否]|阴性|未见)\s*$/i;
const some =
  /^(?:(?:yes|present|pos(?:itive)?|[(]?\+[)]?|有|阳性|可见)(?=\s*(?:$|\())|(?:[1-9]\d?|one|two|three|four|five|six|several|[一二两三四五六]\s?[枚个处灶])(?![a-z]))/i;
const measure = /^(?:up to |[<≤~] ?)?\d[\d.]*(?: ?[cm]m| and \d[\d.]* ?[cm]m)\s*$/i;
export function rowAnswer(rest: string): 'present' | 'absent' | undefined {
  const items = rest.replace(/^[\s:]{0,4}/, '').split(/,\s?/);
  const told = items.filter((one, i) => i === 0 || !measure.test(one));
  if (items.length < 3 || told.length < 2 || !told.every((one) => no.test(one) || some.test(one))) return undefined;
  if (told.length < 3 && !told.some((one) => no.test(one))) return undefined;
  return told.some((one) => some.test(one)) ? 'present' : 'absent';
}
