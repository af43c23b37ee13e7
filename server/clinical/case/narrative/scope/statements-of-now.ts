import type { Mapped } from '../layout/mapped.ts';
import type { Line } from '../layout/statements.ts';
import { isHeadedThen, withoutAsides } from './asides.ts';
import { answerAlone, headsFrozen, marginIn } from './frozen.ts';
import { headingIn, labelOf } from './headings.ts';
import { withoutLikeness } from './likened.ts';
import { isToldBySlide, ownWords } from './own-words.ts';
import { partOf, type Report } from './part-of.ts';
import { isSaidByWard, sinceSaid } from './said-by-ward.ts';
import type { Scoped, State } from './scope.ts';
import {
  addendum,
  blocksHead,
  clinical,
  finalAfter,
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
import { beforeContrast, isJoined, sinceThen } from './since-then.ts';
import { withoutWithdrawn } from './withdrawn.ts';

/** Of the statements of one line those that tell what was found now, in this specimen. */

export function take(state: State, { whole, statements }: Line, report: Report, found: Scoped): void {
  let skip = false;
  let isWard = false;
  let isPast = false;
  let wasPast = false;
  let left: Mapped | undefined;
  let before: string | undefined;
  let asked: string | undefined;
  let frozenAhead: string | undefined;
  const isHead = headingIn(whole.text, state.heading) !== undefined;
  let label = labelOf(whole.text);
  /** Behind a heading with its text on the same line. */
  const isNewLine = (one: Mapped) => state.isParagraph && one === statements[0] && !pastHead.test(one.text);
  for (const written of statements) {
    const isTold = isWard || state.section === 'clinical' || clinical.test(written.text);
    const isUnread = report.isUnread && (skip || (state.section === 'past' && (state.isOfCores || isNewLine(written))));
    const isSaid = isSaidByWard(written);
    const own = isSaid
      ? sinceSaid(written)
      : isTold || isUnread
        ? (ownWords(written) ?? told(written, report))
        : undefined;
    if (isSaid && !own) {
      if (!past.test(written.text)) found.told.push(written);
      asked = written.text;
      continue;
    }
    const statement = own ?? written;
    const { text } = statement;
    const head = text.slice(0, 90);
    if (state.isAmended && replaced.test(head)) goBack(state, found, stillTrue.test(head));
    if (state.section === 'replaced') continue;
    if (addendum.test(head) || (state.early && finalAfter.test(head))) {
      const isFirst = notice.test(head) || !state.reported;
      if (isFirst) Object.assign(state, { isAmended: true, isAddedTo: adds.test(head) });
      else
        Object.assign(state, {
          ...{ section: 'body', isParagraph: false, early: false },
          ...{ issue: state.issue + 1, part: Math.max(0, state.part) },
        });
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
    const now = sinceThen(beforeContrast(withoutAsides(withoutLikeness(statement))));
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
      const taken = withoutWithdrawn(onFrozen === undefined ? now : answerAlone(now), state.issue > 0);
      state.reported ||= reports.test(taken.text);
      if (bySlide.test(text)) before ??= asked;
      found.stated.push({
        statement: taken,
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

/** "The surgeon notes a close margin; histologically it is clear": of what the ward named. */
const bySlide = /^\W{0,3}(?:but |however,? )?(?:histologically|microscopically),? it is\b/i;

/** What only adds to a report, told ahead of it, leaves the rest of it as it is. */
const adds = /^\W*(?:addend|supplement|补 ?充|追加|附加|additional)/i;
/** "Original report text, unchanged portions" */
const stillTrue = /\b(?:unchanged|unaltered|unaffected|still valid|remain\w*|stands?)\b|[未不]变|未更?改|维持|仍有效/i;
function goBack(state: State, found: Scoped, isKept: boolean): void {
  if (!state.isAddedTo && !isKept) state.section = 'replaced';
  else {
    for (const one of found.stated) one.issue++;
    Object.assign(state, { isAmended: false, isAddedTo: false, section: 'body', isParagraph: false, heading: '' });
  }
}

/** Where a report would otherwise say nothing, whatever the ward cannot know ends its words. */
const told = (statement: Mapped, { isUnread }: Report): Mapped | undefined =>
  isUnread && isToldBySlide(statement) ? statement : undefined;

/** Another hospital's specimen, sent for an opinion, is the one the report is of. */
const underReview =
  /切片|蜡块|会诊|来片|原标本|带来|寄来|\bslides?\b|\bblocks?\b|second opinion|for (?:review|opinion)/i;
