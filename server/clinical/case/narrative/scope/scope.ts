import { cut, type Mapped } from '../layout/mapped.ts';
import { type Line, readLines } from '../layout/statements.ts';
import { withoutAsides } from './asides.ts';
import { headingOf, labelOf } from './headings.ts';
import { labelled, type PartKind, partsOf } from './parts.ts';
import {
  addendum,
  biopsyHead,
  blocksHead,
  clinical,
  coresAlone,
  finalAfter,
  findingsHead,
  formTitle,
  frozen,
  imaging,
  legend,
  liverHead,
  notice,
  notSent,
  otherOrgan,
  past,
  pastBiopsy,
  permanent,
  permanentIn,
  preliminary,
  present,
  quotes,
  replaced,
  reports,
  resected,
  supposed,
  thatReport,
  unchosen,
  withLiver,
} from './scope-words.ts';
import { enterLine, type Section } from './sections.ts';
import { withoutWithdrawn } from './withdrawn.ts';

/** Which statements speak of the resected liver as it was found now: not the history, not another specimen, and what an addendum says after it. */

export interface Stated {
  statement: Mapped;
  /** Statement before it on the same line. */
  before?: string;
  /** The heading it stands under, or the label of its line; '' for none. */
  under: string;
  /** 0 for the report, then one more for each addendum. */
  issue: number;
  /** Liver pieces of one report, each its own, counted from 1; 0 is said of none in particular. */
  part: number;
}

/** What stands around a statement and may say what it is about. */
export interface Around {
  /** The statement before it on the line, else the last one of the line above. */
  before: string;
  under: string;
}

export interface Scoped {
  stated: Stated[];
  /** Heads of specimens that are no liver. */
  elsewhere: Mapped[];
  /** What the ward says of this operation. */
  told: Mapped[];
}

export interface State {
  section: Section;
  /** A section that ends with its paragraph. */
  isParagraph: boolean;
  /** A section that ends with the next number. */
  isNumbered: boolean;
  issue: number;
  part: number;
  /** What is here was said before the last word. */
  early: boolean;
  heading: string;
  /** Something stands under the heading already. */
  answered: boolean;
  /** An amended report at the top: the one it replaced follows. */
  isAmended: boolean;
}

interface Report {
  isResected: boolean;
  parts: Map<string, PartKind>;
  liverParts: string[];
}

/** "A. ", "2) ", "(" at the head of a part. */
const marker = /^[\s\-*•]{0,6}(?:[([]?(?:[A-H]|\d{1,2}|[一二三四五六七八九十]{1,2})[.):、)\]]\s*)?[([]?\s*/i;
const partLetter = /^[\s\-*•]{0,6}(?:[([]?(?:[A-H]|\d{1,2}|[一二三四五六七八九十]{1,2})[.):、)\]])/;
const sent =
  /^(?:(?:final )?(?:diagnos[ie]s|comment)|procedure|specimens?[^:]{0,20}|标本[^:]{0,14}|送检[^:]{0,6}|送检):\s*/i;
const anotherSpecimen =
  /^[\s[(*-]{0,4}(?:[Ss]econd specimen|SECOND SPECIMEN|[Aa]lso received|ALSO RECEIVED|标本[B-H二三](?: Specimen [B-H])?|(?:[Ss]pecimen|SPECIMEN|[Pp]art|PART) [B-H](?![a-z])|另送|另瓶|另(?:见|附)(?=[^,。;:]{0,6}(?:胆囊|淋巴结|标本|送检|送|瓶|袋)))\s*:?\s*[-:]?\s*/;

export function scoped(text: string): Scoped {
  const lines = readLines(text);
  const parts = partsOf(lines.flatMap(({ statements }) => statements.map((one) => one.text)));
  const report: Report = {
    isResected: lines.some(
      ({ whole, statements }) =>
        !clinical.test(whole.text) &&
        !formTitle.test(whole.text) &&
        statements.some(
          ({ text: one }) => resected.test(one) && !notSent.test(one) && !past.test(one) && !supposed.test(one),
        ),
    ),
    parts,
    liverParts: [...parts].filter(([, kind]) => kind === 'liver').map(([key]) => key),
  };
  const state: State = {
    ...{ section: 'body', isParagraph: false, isNumbered: false, issue: 0, part: 0, early: false },
    ...{ heading: '', answered: false, isAmended: false },
  };
  const found: Scoped = { stated: [], elsewhere: [], told: [] };
  const isByPart =
    parts.size > 0 &&
    isRepeated(lines.flatMap(({ whole }) => findingsHead.exec(whole.text)?.[0].trim().toLowerCase() ?? []));
  let last = 0;
  for (const line of lines) {
    const { text: whole, at } = line.whole;
    const isGap = isBlank(text.slice(last, at[0]));
    if (!(isByPart && state.part !== 0 && findingsHead.test(whole))) enterLine(state, whole, isGap);
    const heading = headingOf(whole);
    if (heading !== undefined || isCapital.test(whole))
      Object.assign(state, { heading: heading ?? '', answered: false });
    else if (state.answered && isGap) state.heading = '';
    take(state, line, report, found);
    if (heading === undefined) state.answered = true;
    last = (at.at(-1) ?? last) + 1;
  }
  return found;
}

/** "MARGIN  ..." ends what stood under "VESSELS". */
const isCapital = /^[A-Z][A-Z /-]{3,40}\b(?: \([^)]{1,30}\))?:/;

const isRepeated = (heads: string[]): boolean => new Set(heads).size < heads.length;

/** Nothing but a blank or drawn line stands between two lines. */
const isBlank = (between: string): boolean => /\n[^\n]*\n/.test(between) && /^[\s\-=_+*~.·#|│━─—]*$/.test(between);

function take(state: State, { whole, statements }: Line, report: Report, found: Scoped): void {
  let skip = false;
  let isPast = false;
  let wasPast = false;
  let before: string | undefined;
  let frozenAhead: string | undefined;
  const isHead = headingOf(whole.text) !== undefined;
  const label = labelOf(whole.text);
  for (const statement of statements) {
    const { text } = statement;
    const head = text.slice(0, 90);
    if (state.isAmended && replaced.test(head)) state.section = 'replaced';
    if (state.section === 'replaced') continue;
    if (addendum.test(head) || (state.early && finalAfter.test(head))) {
      const isFirst = notice.test(head) || !found.stated.some((one) => reports.test(one.statement.text));
      if (isFirst) state.isAmended = true;
      else Object.assign(state, { section: 'body', isParagraph: false, issue: state.issue + 1, early: false });
      skip = false;
    } else if (preliminary.test(head)) state.early = true;
    if ((state.section === 'clinical' || skip) && /^(?:liver\b[^:]{0,70}:|op(?:eration)?:)/i.test(head)) {
      state.section = 'body';
      skip = false;
    }
    if (clinical.test(head) && statements.length > 1) {
      skip = true;
      if (!past.test(text)) found.told.push(statement);
      continue;
    }
    const onFrozen = frozenAhead && permanent.test(head) ? marginIn.exec(frozenAhead)?.[0] : undefined;
    if (onFrozen !== undefined) skip = false;
    else if (blocksHead.test(head)) skip = true;
    if (state.section === 'clinical' && !past.test(text)) found.told.push(statement);
    if (state.section === 'clinical' || state.section === 'past' || skip) continue;
    const part = partOf(state, statement, report);
    if (part === 'elsewhere') found.elsewhere.push(statement);
    if (part !== 'here' || state.section === 'other') {
      if (part === 'frozen') frozenAhead = text;
      if (part === 'frozen' && (statement === statements[0] || text.includes(':'))) skip = true;
      continue;
    }
    if (present.test(text)) isPast = false;
    const now = withoutAsides(statement);
    if (wasPast && thatReport.test(text)) isPast = true;
    if (past.test(now.text) || (report.isResected && pastBiopsy.test(now.text))) {
      wasPast = true;
      isPast ||= quotes.test(text);
    } else if (!isPast && !imaging.test(text) && !legend.test(text) && !unchosen.test(text) && !supposed.test(text)) {
      found.stated.push({
        statement: withoutWithdrawn(onFrozen === undefined ? now : answerAlone(now), state.issue > 0),
        issue: state.issue,
        part: state.part,
        under: isHead ? '' : (onFrozen ?? (before === undefined ? state.heading : (label ?? state.heading))),
        ...(before === undefined ? {} : { before }),
      });
      before = text;
    }
  }
}

/** What the frozen section was of, and what the paraffin sections say of it. */
const marginIn = /(?:[a-z]+ )?margins?|切缘|断[面端]/i;
const answerAlone = (statement: Mapped): Mapped =>
  cut(statement, /^[^:]{0,60}:\s*/.exec(statement.text)?.[0].length ?? 0);

function partOf(state: State, { text }: Mapped, report: Report): 'here' | 'elsewhere' | 'frozen' | 'aside' {
  if (frozen.test(text.slice(0, 60)) && !permanentIn.test(text)) return 'frozen';
  const listed = labelled(text);
  const kind = listed && report.parts.get(listed.key);
  if (listed && kind) {
    Object.assign(state, { section: kind === 'liver' ? 'body' : 'other', isParagraph: false, heading: '' });
    state.part = kind === 'liver' ? 1 + report.liverParts.indexOf(listed.key) : -1;
    return kind === 'liver' ? 'here' : kind === 'other' ? 'elsewhere' : 'aside';
  }
  const another = anotherSpecimen.exec(text)?.[0];
  const head = (another === undefined ? text.replace(marker, '').replace(sent, '') : text.slice(another.length)).slice(
    0,
    80,
  );
  const title = /^[^:.。;]{0,70}/.exec(head)?.[0] ?? '';
  const marked = another !== undefined || partLetter.test(text) || /^\s*[([]/.test(text);
  const isLiver = liverHead.test(title);
  if (
    report.isResected &&
    biopsyHead.test(title) &&
    !resected.test(title) &&
    (marked || isLiver || /术前/.test(text))
  ) {
    if (marked) Object.assign(state, { section: 'other', isParagraph: !partLetter.test(text) });
    return 'aside';
  }
  if (coresAlone.test(head)) return 'aside';
  if ((otherOrgan.test(head) && !withLiver.test(head)) || (another !== undefined && !isLiver)) {
    if (marked && !/^\s*[([][^\])]{1,30}[\])]/.test(text))
      Object.assign(state, { section: 'other', isParagraph: !partLetter.test(text) });
    return 'elsewhere';
  }
  if (marked && isLiver && resected.test(title)) {
    if (report.parts.size === 0) state.part++;
    state.section = 'body';
  } else if (partLetter.test(text) && state.section === 'other') state.section = 'body';
  return 'here';
}
