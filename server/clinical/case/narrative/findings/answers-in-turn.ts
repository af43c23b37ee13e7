import type { Presence } from '../fact.ts';
import { isSeparated } from './finding-lists.ts';
import type { Mention } from './finding-mentions.ts';

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
  asked.forEach((mention, i) => {
    const presence: Presence | undefined = isNone.test((told[i] as string).trim()) ? 'absent' : 'present';
    if (isOneList && isWhole) Object.assign(mention, { presence, by: 'after', silent: false, to: text.length });
    else Object.assign(mention, { presence: undefined, silent: true });
  });
}
