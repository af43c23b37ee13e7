import type { Mapped } from '../layout/mapped.ts';
import { type Line, readLines } from '../layout/statements.ts';
import { isHeadedThen, withoutAsides } from './asides.ts';
import { answerAlone, headsFrozen, marginIn } from './frozen.ts';
import { headingOf, labelOf } from './headings.ts';
import { withoutLikeness } from './likened.ts';
import { isOwnReport } from './own-report.ts';
import { isToldBySlide, ownWords } from './own-words.ts';
import { partOf, type Report } from './part-of.ts';
import { partsOf } from './parts.ts';
import {
  addendum,
  blocksHead,
  clinical,
  finalAfter,
  findingsHead,
  formTitle,
  imaging,
  legend,
  notice,
  past,
  pastBiopsy,
  pastHead,
  permanent,
  preliminary,
  present,
  quotes,
  replaced,
  reports,
  supposed,
  thatReport,
  unchosen,
} from './scope-words.ts';
import { enterLine, type Section } from './sections.ts';
import { isJoined, sinceThen } from './since-then.ts';
import { namesPiece } from './specimen-kind.ts';
import { withoutWithdrawn } from './withdrawn.ts';

/** Which statements speak of the resected liver as it was found now: not the history, not another specimen, and what an addendum says after it. */

export interface Stated {
  statement: Mapped;
  /** With what it quotes only to take it back. */
  written: string;
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
  /** An earlier report of a needle biopsy, which cannot have held a resected piece. */
  isOfCores: boolean;
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

export function scoped(text: string): Scoped {
  const lines = readLines(text);
  const found = scopedLines(text, lines, false);
  const isRead = ({ statement: { text: one } }: Stated) => reports.test(one) || ownSection.test(one);
  return found.stated.some(isRead) ? found : scopedLines(text, lines, true);
}

function scopedLines(text: string, lines: Line[], isUnread: boolean): Scoped {
  const parts = partsOf(lines.flatMap(({ statements }) => statements.map((one) => one.text)));
  const report: Report = {
    isUnread,
    isResected: lines.some(
      ({ whole, statements }) =>
        !clinical.test(whole.text) &&
        !formTitle.test(whole.text) &&
        statements.some(({ text: one }) => namesPiece(one)),
    ),
    parts,
    liverParts: [...parts].filter(([, kind]) => kind === 'liver').map(([key]) => key),
  };
  const state: State = {
    ...{ section: 'body', isParagraph: false, isNumbered: false, isOfCores: false, issue: 0, part: 0, early: false },
    ...{ heading: '', answered: false, isAmended: false },
  };
  const found: Scoped = { stated: [], elsewhere: [], told: [] };
  const isByPart =
    parts.size > 0 &&
    isRepeated(lines.flatMap(({ whole }) => findingsHead.exec(whole.text)?.[0].trim().toLowerCase() ?? []));
  let last = 0;
  for (const [i, line] of lines.entries()) {
    const { text: whole, at } = line.whole;
    const isGap = isBlank(text.slice(last, at[0]));
    if (isOwnReport(lines, i)) continue;
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

/** A section of the report that says something, if not of a tumour. */
const ownSection =
  /^\W*(?:final |patholog\w+ )?(?:diagnos[ie]s|microscop\w*|conclusion|now|(?:病理|最终)?诊断|镜[下检]|结论|本次)[^:]{0,12}:\s*\S/i;

/** "MARGIN  ..." ends what stood under "VESSELS". */
const isCapital = /^[A-Z][A-Z /-]{3,40}\b(?: \([^)]{1,30}\))?:/;

const isRepeated = (heads: string[]): boolean => new Set(heads).size < heads.length;

/** Nothing but a blank or drawn line stands between two lines. */
const isBlank = (between: string): boolean =>
  /\n[^\n]*\n/.test(between) && /^[\s\-=_+*~.,·#|│━─—"”」』\]}]*$/.test(between);

function take(state: State, { whole, statements }: Line, report: Report, found: Scoped): void {
  let skip = false;
  let isWard = false;
  let isPast = false;
  let wasPast = false;
  let left: Mapped | undefined;
  let before: string | undefined;
  let frozenAhead: string | undefined;
  const isHead = headingOf(whole.text) !== undefined;
  let label = labelOf(whole.text);
  /** Behind a heading with its text on the same line. */
  const isNewLine = (one: Mapped) => state.isParagraph && one === statements[0] && !pastHead.test(one.text);
  for (const written of statements) {
    const isTold = isWard || state.section === 'clinical' || clinical.test(written.text);
    const isUnread = report.isUnread && (skip || (state.section === 'past' && (state.isOfCores || isNewLine(written))));
    const own = isTold || isUnread ? (ownWords(written) ?? told(written, report)) : undefined;
    const statement = own ?? written;
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
    if ((state.section === 'clinical' || skip) && /^(?:liver\b(?! biops)[^:]{0,70}:|op(?:eration)?:)/i.test(head)) {
      state.section = 'body';
      skip = false;
    }
    if (own) {
      isWard = skip = false;
      if (own !== statements[0]) label = undefined;
      if (state.section !== 'other') state.section = 'body';
    }
    if (clinical.test(head) && statements.length > 1) {
      isWard = true;
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
      if (part === 'frozen' && (written === statements[0] || headsFrozen(text))) skip = true;
      continue;
    }
    if (present.test(text)) isPast = false;
    const now = sinceThen(withoutAsides(withoutLikeness(statement)));
    if (wasPast && thatReport.test(text) && !present.test(text)) isPast = true;
    const isSameSentence =
      left !== undefined &&
      isJoined(whole, left, statement) &&
      ownWords(statement) !== statement &&
      !present.test(text);
    left = undefined;
    if (
      isSameSentence ||
      isHeadedThen(text) ||
      past.test(now.text) ||
      (report.isResected && pastBiopsy.test(now.text))
    ) {
      wasPast = true;
      left = statement;
      if (underReview.test(text)) found.told.push(statement);
      isPast ||= quotes.test(text);
    } else if (!isPast && !imaging.test(text) && !legend.test(text) && !unchosen.test(text) && !supposed.test(text)) {
      found.stated.push({
        statement: withoutWithdrawn(onFrozen === undefined ? now : answerAlone(now), state.issue > 0),
        written: text,
        issue: state.issue,
        part: state.part,
        under: isHead ? '' : (onFrozen ?? (before === undefined ? state.heading : (label ?? state.heading))),
        ...(before === undefined ? {} : { before }),
      });
      before = text;
    }
  }
}

/** Where a report would otherwise say nothing, whatever the ward cannot know ends its words. */
const told = (statement: Mapped, { isUnread }: Report): Mapped | undefined =>
  isUnread && isToldBySlide(statement) ? statement : undefined;

/** Another hospital's specimen, sent for an opinion, is the one the report is of. */
const underReview =
  /切片|蜡块|会诊|来片|原标本|带来|寄来|\bslides?\b|\bblocks?\b|second opinion|for (?:review|opinion)/i;
