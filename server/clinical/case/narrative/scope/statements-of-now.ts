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
  theirReport,
  unchosen,
} from './scope-words.ts';
import { beforeContrast, isJoined, sinceBracket, sinceThen } from './since-then.ts';
import { withoutWithdrawn } from './withdrawn.ts';

/** Of the statements of one line those that tell what was found now, in this specimen. */

export function take(state: State, { whole, statements }: Line, report: Report, found: Scoped): void {
  let skip = false;
  let isWard = false;
  let isPast = false;
  let wasPast = false;
  let isScan = false;
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
    if (state.section === 'past' && written !== statements[0] && turnsToNow.test(head))
      Object.assign(state, { section: 'body', isParagraph: false, heading: '' });
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
    if ((clinical.test(head) || (written === statements[0] && scanFirst.test(head))) && statements.length > 1) {
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
    if (blocks.test(state.heading) && ofBlock.test(text)) continue;
    if (state.section === 'other' && written !== statements[0] && bySlideAgain.test(text))
      Object.assign(state, { section: 'body', isParagraph: false, part: 0 });
    const part = partOf(state, statement, report);
    if (part === 'elsewhere') found.elsewhere.push(statement);
    if (part !== 'here' || state.section === 'other') {
      if (part === 'frozen') frozenAhead = text;
      if (part === 'frozen' && (written === statements[0] || headsFrozen(text))) skip = true;
      continue;
    }
    if (present.test(text)) isPast = false;
    const behind = left && isJoined(whole, left, statement) ? sinceBracket(left, statement) : statement;
    const now = sinceThen(beforeContrast(withoutAsides(withoutLikeness(behind))));
    if (wasPast && thatReport.test(text) && !present.test(text)) isPast = true;
    const isSameSentence =
      left !== undefined &&
      isJoined(whole, left, statement) &&
      ownWords(statement) !== statement &&
      !present.test(text);
    left = undefined;
    if (!isSameSentence) isScan = false;
    if (
      (isSameSentence && !isScan) ||
      isHeadedThen(text) ||
      past.test(now.text) ||
      (report.isResected && calledThen.test(text)) ||
      theirReport.test(text) ||
      (report.isResected && pastBiopsy.test(now.text))
    ) {
      wasPast = true;
      left = statement;
      if (underReview.test(text)) found.told.push(statement);
      isPast ||= quotes.test(text);
    } else if ((isSameSentence && isScan) || imaging.test(text)) {
      isScan = true;
      left = statement;
    } else if (!isPast && !legend.test(text) && !unchosen.test(text) && !supposed.test(text)) {
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
      if (!(before !== undefined && nextDistance.test(text) && distance.test(before))) before = text;
      wasPast = false;
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

/** "1A:第3片,1.8×1.2 cm" under "取材", "1,2 - nodule, whole face" under "Sections". */
const blocks =
  /^(?:取材|蜡块|包埋|切片|(?:tissue |representative )?(?:blocks?|cassettes?|sections?|sampling)|(?:photo\w*|block|section) key)(?:说明|部位|编号|对应表| submitted| taken)?$/i;
const blockNo = String.raw`(?:[A-Z]{0,2}\d{1,2}[A-Z]?|[A-Z]|[①-⑳])`;
const ofBlock = new RegExp(
  String.raw`^[\s•*·-]{0,6}${blockNo}(?:\s?[、,~&-]\s?${blockNo}){0,4}(?:\s?:|\s{2,}|\s+-\s|\s(?=[\u3400-\u9fff(]))`,
);

/** Behind another specimen, told within the paragraph, the microscopy of the liver's tumour. */
const bySlideAgain =
  /^(?:(?:镜下|镜检|光镜|显微镜|组织学)(?![^,。;]{0,8}(?:淋巴结|胆囊|膈|网膜))[^。;]{0,240}(?:肝细胞癌|肝内胆管癌|癌旁肝|瘤旁肝|转移性)|(?:microscop\w*|histolog\w*|sections)\b(?![^,.;]{0,20}(?:node|gall))[^.;]{0,240}(?:hepatocellular carcinoma|cholangiocarcinoma|metastatic adenocarcinoma))/i;

/** Behind what was found then. */
const turnsToNow =
  /^(?:but |and )?now,? (?:under|on|in|at|for) the\b|^(?:而|但)?(?:[本此今]次|现)(?:标本|送检|手术标本|镜[下检]|切面)/i;

/** "CT done outside: one mass. Thrombosis suspected.": all of the line is the scan's. */
const scanFirst =
  /^\W{0,4}(?:CE-?CT|CT|MRI?|MRCP|PET(?:-CT)?|USG?|ultrasound|影像)\b(?: scans?)?(?: (?:abdomen|liver|outside|done|from|elsewhere|of|the|\w+ hospital)){0,5}\s?:/i;

/** Where a report would otherwise say nothing, whatever the ward cannot know ends its words. */
const told = (statement: Mapped, { isUnread }: Report): Mapped | undefined =>
  isUnread && isToldBySlide(statement) ? statement : undefined;

/** "There called moderately differentiated"; "it was graded II there". */
const calledThen =
  /\b(?:there|then) (?:called|graded|reported|diagnosed|described|read|thought|considered|judged|typed|taken) (?:to be |as |for )?|\b(?:called|graded|reported|diagnosed|described|judged|typed) (?:[\w-]+ ){1,5}(?:there|then|at the time)\b/i;

/** Another hospital's specimen, sent for an opinion, is the one the report is of. */
const underReview =
  /切片|蜡块|会诊|来片|原标本|带来|寄来|\bslides?\b|\bblocks?\b|second opinion|for (?:review|opinion)/i;

/** "A lies 8 mm from the margin; B 20 mm; C 23 mm": how far each is. */
const distance =
  /距|\b(?:from|to) (?:the )?(?:\w+ ){0,2}(?:margin|edge|plane|surface|ink|capsule)|\b(?:distance|clearance|away)\b/i;
const nextDistance =
  /^\s?(?:and )?(?:(?:tumou?r|lesion|nodule|mass|focus|no\.?) ?)?(?:(?:[A-H]|[1-9]|#\d|one|two|three|the (?:second|third|other|smaller))(?![a-z\d.])|[甲乙丙丁]|[①-⑨]|[1-9一二三四]号|另[一外]?[个枚]?|小者|次者)(?:瘤|灶|者|病灶|结节|肿瘤)?[为:,=]?\s?(?:is |was |at )?\d[\d.]{0,4}\s?[cm]m\b(?! ?[x*])/i;
