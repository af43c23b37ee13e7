import type { State } from './scope.ts';
import {
  biopsyHead,
  bodyHeading,
  clinical,
  isHeading,
  ofLiverTumour,
  otherInTitle,
  past,
  pastHead,
  permanentIn,
  present,
} from './scope-words.ts';

/** Sections that headings open: the ward's words, an earlier report, another specimen; each ends with the next heading, or with its paragraph where its text begins on its own line. */

export type Section = 'clinical' | 'past' | 'other' | 'replaced' | 'body';

const ofSpecimen = /^\s*(?:procedure|operation|tumou?r|liver|part [A-Z]|[A-Z]\. |标本|肝)/i;
/** "Diagnosis", "Gross description:"; not a sentence that begins so. */
const asHeading = (line: string): boolean =>
  line.length < 60 || /^[^:]{0,50}:/.test(line) || /^\S+(?: \S+)?\s{2,}/.test(line);

/** A point of a list, of which those below it are farther in. */
const bullet = /^\s*[-*•●○▪■◆>]/;
/** So far in, it is another column's. */
const columnAway = 10;

/** What the head of a line says of the lines from here on. */
export function enterLine(state: State, line: string, isGap: boolean, indent: number): void {
  const isAway = state.section === 'clinical' || state.section === 'past';
  const isUnder = indent > state.indent && indent < state.indent + columnAway;
  state.isNested ||= isAway && isUnder;
  if (isAway && state.isParagraph && isGap) leave(state);
  if (state.section === 'other' && state.isParagraph && (isGap || isLabelled.test(line))) leave(state);
  if (state.section === 'other' && isGap && ofLiverTumour.test(line)) leave(state);
  if (state.section === 'other' && state.isListing && isLabelled.test(line) && !otherInTitle.test(line)) leave(state);
  if (state.section === 'other' && ofLiverField.test(line)) leave(state);
  const mark = bullet.exec(line)?.[0] ?? '';
  if (isAway && state.isNested && indent === state.indent && mark !== '' && mark === state.mark) leave(state);
  const heading = isHeading.test(line);
  if (heading && !line.includes('.')) state.part = 0;
  const alone = line.length < 60 && (/:\s*$/.test(line) || !/[:.。;,]/.test(line.replace(numbered, '')));
  if (
    (pastHead.test(line) && !present.test(line)) ||
    cancelled.test(line) ||
    blocksAlone.test(line) ||
    (toldBelow.test(line) && past.test(line) && !present.test(line)) ||
    (frozenAlone.test(line) && !permanentIn.test(line))
  )
    open(state, 'past', line, indent);
  else if (clinical.test(line)) open(state, 'clinical', line, indent);
  else if (
    isAway &&
    (present.test(line) ||
      (state.isNumbered &&
        (alone || state.isSentence || (state.isParagraph && isLabelled.test(line.replace(numbered, '')))) &&
        numbered.test(line)))
  )
    leave(state);
  else if (heading && ((isAway && asHeading(line)) || alone || bodyHeading.test(line))) leave(state);
  else if (state.section === 'past' && state.isTold && isLabelled.test(line) && !pastHead.test(line)) leave(state);
  else if (
    state.section === 'clinical' &&
    (ofSpecimen.test(line) || (state.isParagraph && isLabelled.test(line) && !isUnder))
  )
    leave(state);
}

/** A field that only the report of a liver has. */
export const ofLiverField =
  /^(?:(?:micro-?vascular|macro-?vascular|satellite|background liver|tumou?r capsule|edmondson|mvi\b|微血管侵犯|卫星(?:结节|灶))[^:]{0,30}:|(?:(?:histolog\w+|tumou?r) (?:diagnosis|type)|组织学?类型)[^:]{0,12}:\s*(?:hepatocellular|hcc\b|.{0,20}cholangiocarcinoma|(?:中|高|低)?分?化?肝细胞癌|肝内胆管))/i;
/** Over what the frozen section said; the paraffin sections have headings of their own. */
const frozenAlone =
  /^[\s[(*#=<>·—◆-]{0,8}(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、)]\s*)?(?:(?:术中)?(?:快速)?冰冻|术中快速|(?:intra-?operative )?frozen section|intra-?operative consultation)(?!号|报告)[^.:;,。]{0,30}:?\s*$/i;
/** Over wording that stands no longer. */
const cancelled =
  /^[\s\W]{0,12}(?:(?:version|report|text|wording) )?[^.:,。]{0,20}\b(?:cancelled|superseded|withdrawn|void|obsolete)\b(?: (?:text|version|report|wording))?[^.:,]{0,20}[-:\s]*$|^\W{0,8}version 1\b[^.:]{0,30}:|^[\s\W]{0,8}(?:以下(?:为)?(?:旧|作废|原)|旧版|作废版)[^。:]{0,12}/i;
/** Over the list of what was taken for each block. */
const blocksAlone =
  /^\W{0,6}(?:取材(?:部位|图示)|蜡块(?:索引|编号|说明)|切片(?:编号|对应表|说明)|(?:tissue )?(?:blocks?|cassettes?) (?:key|list|index|designation)|key to (?:the )?blocks)\W{0,3}$/i;
/** "Operated here in 2019 (report 2019/B-0229):", and what was found then under it. */
const toldBelow = /^(?!.*(?:correct|amend|revis|replac|chang|follow|below|更[正改]|修|如下|以下)).{30,160}:\s*$/i;
/** All of another report in one field of a form. */
const toldBehind =
  /^(?!\W*(?:原|旧|original|initial|first|superseded))[^:]{1,40}:.{0,200}(?:carcinoma|\bhcc\b|adenoma|dysplas|metasta|癌|瘤)/i;
/** One of the report's own sections. */
const numbered = /^\s*\(?(?:\d{1,2}|[A-H]|[一二三四五六七八九十]{1,2})[.)、]/;
/** Another field of the form begins. */
const isLabelled = /^[^:.。;,]{1,40}:/;

function open(state: State, section: Section, line: string, indent: number): void {
  Object.assign(state, { indent, mark: bullet.exec(line)?.[0] ?? '', isNested: false });
  state.section = section;
  state.isParagraph = hasText(line);
  state.isNumbered = numbered.test(line);
  state.isSentence = state.isNumbered && line.length > 20 && !/^[^。;]{0,40}:/.test(line);
  state.isTold = toldBehind.test(line);
  state.isOfCores = biopsyHead.test(line.slice(0, 60));
}

function leave(state: State): void {
  if (state.section !== 'replaced')
    Object.assign(state, { section: 'body', isParagraph: false, part: Math.max(0, state.part) });
}

/** A clinical heading with its text on the same line ends with the paragraph; one alone heads what follows. */
const hasText = (line: string): boolean => /:\s*\S/.test(line) || line.length > 40 || /^\S{2,6} [^:]*,/.test(line);
