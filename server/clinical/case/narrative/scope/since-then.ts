import { blanked, cut, joined, type Mapped } from '../layout/mapped.ts';
import { sinceNowReceived } from './own-words.ts';
import { past, pastBiopsy, present } from './scope-words.ts';

/** "Resected in 2015 (2 cm), now received ...": of such a sentence only what is of now. */

const again =
  /[,;]\s*(?=本次|此次|今[年次]|现[送行]|现在|再次手术|送检|(?:and |then )?(?:now (?:received|submitted|resected|presents?|sent)|this time|currently|the present|(?:this|the current|today's) (?:re-?)?(?:resection|hepatectomy|excision|specimen|piece|operation|tissue))\b)|(?=现在是|这次是)/;
const clause = /[^,;]{1,200}/g;

const isOfThen = (text: string): boolean => past.test(text) || pastBiopsy.test(text);

export function sinceThen(statement: Mapped): Mapped {
  const { text } = statement;
  if (!isOfThen(text)) return statement;
  const at = again.exec(text)?.index ?? sinceNowReceived(statement);
  if (at <= 0 || !isOfThen(text.slice(0, at)) || past.test(text.slice(at, at + 60))) return statement;
  const earlier = (text.slice(at).match(clause) ?? []).filter((one) => past.test(one));
  const told = earlier.reduce((left, one) => blanked(left, one), cut(statement, at));
  const [first = ''] = text.slice(0, at).match(clause) ?? [];
  const isNow = present.test(first) && !past.test(first);
  return isNow ? joined([cut(statement, 0, first.length), told], ', ') : told;
}

/** "No invasion is seen, so the finding of the outside biopsy was not confirmed": what is set against another time behind it leaves it of now. */
const contrast =
  /[,;]\s*(?=(?:so|hence|thus|therefore|whereas|while|whilst|although|though|unlike|in contrast|as opposed|contrary|which (?:differs|contrasts|explains)|(?:this|the) differ\w+)\b|(?:而|但|故|所以|因此|与|这?(?:和|跟)|不同于|有别于)(?!癌|肿|肝|瘤))/gi;
export function beforeContrast(statement: Mapped): Mapped {
  const { text } = statement;
  if (!past.test(text)) return statement;
  const at = [...text.matchAll(contrast)].findLast(
    ({ index }) => index > 12 && !past.test(text.slice(0, index)),
  )?.index;
  return at === undefined ? statement : cut(statement, 0, at);
}

/** "Sectionectomy in 2018 (HCC; margin 10 mm), and the present operation": what the bracket ends is of then. */
export function sinceBracket(last: Mapped, one: Mapped): Mapped {
  const at = /\([^()]*$/.test(last.text) ? (/^[^()]*\)[\s,;]*/.exec(one.text)?.[0].length ?? 0) : 0;
  return cut(one, at);
}

/** "The first tumour had 5 cm; its grade was III". */
export function isJoined(whole: Mapped, one: Mapped, next: Mapped): boolean {
  const [from, to] = [whole.at.indexOf(one.at.at(-1) ?? 0), whole.at.indexOf(next.at[0] ?? 0)];
  return from >= 0 && /^.\s*;\s*$/.test(whole.text.slice(from, to));
}
