import type { Mapped } from './mapped.ts';
import {
  addendum,
  biopsyHead,
  bodyHeading,
  clinical,
  coresAlone,
  finalAfter,
  formTitle,
  frozen,
  imaging,
  isHeading,
  liverHead,
  otherOrgan,
  past,
  preliminary,
  resected,
} from './scope-words.ts';
import { type Line, readLines } from './statements.ts';
import { withoutWithdrawn } from './withdrawn.ts';

/** Which statements speak of the resected liver as it was found now: not the history, not another specimen, and what an addendum says after it. */

export interface Stated {
  statement: Mapped;
  /** Statement before it on the same line. */
  before?: string;
  /** 0 for the report, then one more for each addendum. */
  issue: number;
  /** Liver pieces of one report, each its own: counted from 0. */
  part: number;
}

export interface Scoped {
  stated: Stated[];
  /** Heads of specimens that are no liver. */
  elsewhere: Mapped[];
}

interface State {
  section: 'clinical' | 'other' | 'body';
  issue: number;
  part: number;
  begun: boolean;
  /** What is here was said before the last word. */
  early: boolean;
}

/** "A. ", "2) ", "(" at the head of a part. */
const marker = /^[\s\-*•]{0,6}(?:[([]?(?:[A-H]|\d{1,2}|[一二三四五六七八九十]{1,2})[.):、)\]]\s*)?[([]?\s*/i;
const partLetter = /^[\s\-*•]{0,6}(?:[([]?(?:[A-H]|\d{1,2}|[一二三四五六七八九十]{1,2})[.):、)\]])/;
const sent = /^(?:procedure|specimens?[^:]{0,20}|标本[^:]{0,14}|送检[^:]{0,6}|送检):\s*/i;
const anotherSpecimen =
  /^[\s[(*-]{0,4}(?:[Ss]econd specimen|SECOND SPECIMEN|[Aa]lso received|ALSO RECEIVED|标本[B-H二三](?: Specimen [B-H])?|(?:[Ss]pecimen|SPECIMEN|[Pp]art|PART) [B-H](?![a-z])|另送|另见|另瓶)\s*:?\s*[-:]?\s*/;

export function scoped(text: string): Scoped {
  const lines = readLines(text);
  const isResected = lines.some(
    ({ whole: { text: line } }) => resected.test(line) && !clinical.test(line) && !formTitle.test(line),
  );
  const state: State = { section: 'body', issue: 0, part: 0, begun: false, early: false };
  const found: Scoped = { stated: [], elsewhere: [] };
  for (const line of lines) {
    enter(state, line.whole.text);
    take(state, line, isResected, found);
  }
  return found;
}

const ofSpecimen = /^\s*(?:procedure|operation|tumou?r|liver|part [A-Z]|[A-Z]\. |标本|肝)/i;

/** What the head of a line says of the lines from here on. */
function enter(state: State, line: string): void {
  const heading = isHeading.test(line);
  const alone = line.length < 60 && (/:\s*$/.test(line) || !/[:。.;,]/.test(line));
  if (clinical.test(line)) state.section = 'clinical';
  else if (heading && (state.section === 'clinical' || alone || bodyHeading.test(line))) state.section = 'body';
  else if (state.section === 'clinical' && ofSpecimen.test(line)) state.section = 'body';
}

function take(state: State, { whole, statements }: Line, isResected: boolean, found: Scoped): void {
  let skip = false;
  let before: string | undefined;
  for (const statement of statements) {
    const { text } = statement;
    const head = text.slice(0, 90);
    if (addendum.test(head) || (state.early && finalAfter.test(head))) {
      Object.assign(state, { section: 'body', issue: state.issue + 1, early: false });
      skip = false;
    } else if (preliminary.test(head)) state.early = true;
    if ((state.section === 'clinical' || skip) && /^(?:liver\b[^:]{0,70}:|op(?:eration)?:)/i.test(head)) {
      state.section = 'body';
      skip = false;
    }
    if (clinical.test(head) && statements.length > 1) {
      skip = true;
      continue;
    }
    if (state.section === 'clinical' || skip) continue;
    const part = partOf(state, statement, isResected);
    if (part === 'elsewhere') found.elsewhere.push(statement);
    if (part !== 'here' || state.section === 'other') {
      if (part === 'frozen') skip = true;
      continue;
    }
    const present = withoutPastAsides(statement);
    if (past.test(present.text) || imaging.test(text)) continue;
    found.stated.push({
      statement: withoutWithdrawn(present),
      issue: state.issue,
      part: state.part,
      ...(before === undefined ? {} : { before }),
    });
    before = text;
  }
  if (state.section === 'clinical' && hasText(whole.text)) state.section = 'body';
}

/** "resection (prior ablation)" is of now, its bracket is not. */
const withoutPastAsides = ({ text, at }: Mapped): Mapped => ({
  text: text.replace(/\([^()]{1,120}\)/g, (aside) => (past.test(aside) ? ' '.repeat(aside.length) : aside)),
  at,
});

/** A clinical heading with its text on the same line ends with the line; one alone heads what follows. */
const hasText = (line: string): boolean => /:\s*\S/.test(line) || line.length > 30 || /^\S{2,6} [^:]*,/.test(line);

function partOf(state: State, { text }: Mapped, isResected: boolean): 'here' | 'elsewhere' | 'frozen' | 'aside' {
  if (frozen.test(text.slice(0, 60)) && !/permanent|石蜡/i.test(text)) return 'frozen';
  const another = anotherSpecimen.exec(text)?.[0];
  const head = (another === undefined ? text.replace(marker, '').replace(sent, '') : text.slice(another.length)).slice(
    0,
    80,
  );
  const title = /^[^:.。;]{0,70}/.exec(head)?.[0] ?? '';
  const marked = another !== undefined || partLetter.test(text) || /^\s*[([]/.test(text);
  const isLiver = liverHead.test(title);
  if (isResected && biopsyHead.test(title) && !resected.test(title) && (marked || isLiver || /术前/.test(text))) {
    if (marked) state.section = 'other';
    return 'aside';
  }
  if (coresAlone.test(head)) return 'aside';
  if (otherOrgan.test(head) || (another !== undefined && !isLiver)) {
    if (marked && !/^\s*[([][^\])]{1,30}[\])]/.test(text)) state.section = 'other';
    return 'elsewhere';
  }
  if (marked && isLiver && resected.test(title)) {
    if (state.begun) state.part++;
    Object.assign(state, { begun: true, section: 'body' });
  } else if (partLetter.test(text) && state.section === 'other') state.section = 'body';
  return 'here';
}
