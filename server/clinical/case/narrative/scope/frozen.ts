import { cut, type Mapped } from '../layout/mapped.ts';
import { frozen, permanentIn, resected } from './scope-words.ts';

/** What a frozen section said, on which the paraffin sections have the last word. */

/** "Right hepatectomy with frozen section of the margin" is the specimen. */
const awaited =
  /[待等请][^,。;:]{0,4}石蜡|\b(?:await|pending|defer|wait)\w*(?: (?:to|for|on|the|final)){0,3} (?:paraffin|permanent)\w*/gi;
/** "The part that was sampled in the frozen section". */
const sampled =
  /\b(?:sampled|examined|submitted|used|taken|sent|shown|seen|described|cut) (?:in|at|on|for|by|during) (?:the )?$/i;
/** "Clear, in agreement with the frozen section" is what the paraffin sections say. */
const agrees =
  /[与和同](?:术中)?(?:冰冻|快速)[^,。;]{0,6}(?:相符|一致|符合)|\b(?:agree\w*|agreement|concord\w+|in keeping|consistent) with (?:the )?(?:frozen|intra-?operative)/i;
export const headsFrozen = (text: string): boolean => frozen.test(/^[^:]{0,90}:/.exec(text)?.[0] ?? '');

export function isOfFrozen(text: string): boolean {
  const at = text.slice(0, 60).search(frozen);
  return (
    at >= 0 &&
    !sampled.test(text.slice(0, at)) &&
    !permanentIn.test(text.replace(awaited, '')) &&
    !agrees.test(text) &&
    !(resected.test(text.slice(0, at)) && !/^[^,.;]{0,40}:/.test(text.slice(at)))
  );
}

/** What the frozen section was of, and what the paraffin sections say of it. */
export const marginIn = /(?:[a-z]+ )?margins?|切缘|断[面端]/i;
export const answerAlone = (statement: Mapped): Mapped =>
  cut(statement, /^[^:]{0,60}:\s*/.exec(statement.text)?.[0].length ?? 0);
