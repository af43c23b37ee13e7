import type { Mapped } from '../layout/mapped.ts';
import { type Line, readLines } from '../layout/statements.ts';
import { headingIn, isCapital } from './headings.ts';
import { withoutLegends } from './legends.ts';
import { underOwnName, withoutOwnReport } from './own-report.ts';
import type { Report } from './part-of.ts';
import { labelled, partsOf } from './parts.ts';
import { bodyHeading, clinical, findingsHead, formTitle, reports } from './scope-words.ts';
import { enterLine, ofLiverField, type Section } from './sections.ts';
import { isSample, namesPiece } from './specimen-kind.ts';
import { take } from './statements-of-now.ts';
import { withoutOldQuoted, withoutSuperseded, withoutThen } from './superseded.ts';

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
  /** How far in the line stood that opened the section. */
  indent: number;
  /** The bullet of that line, and whether points of a list stood under it since. */
  mark: string;
  isNested: boolean;
  /** A section that ends with the next number. */
  isNumbered: boolean;
  /** A numbered sentence opened it, and no heading. */
  isSentence: boolean;
  /** An earlier report, told in one line. */
  isTold: boolean;
  /** An earlier report of a needle biopsy, which cannot have held a resected piece. */
  isOfCores: boolean;
  issue: number;
  part: number;
  /** The statement before was an entry in the list of what was sent. */
  isListing: boolean;
  /** What is here was said before the last word. */
  early: boolean;
  heading: string;
  /** Something stands under the heading already. */
  answered: boolean;
  /** Something of the tumour was stated. */
  reported: boolean;
  /** An amended report at the top: the one it replaced follows. */
  isAmended: boolean;
  /** So is one that is only added to. */
  isAddedTo: boolean;
}

export function scoped(text: string): Scoped {
  const isGap = ({ whole: { at } }: Line, { whole: { at: before } }: Line): boolean =>
    isBlank(text.slice((before.at(-1) ?? 0) + 1, at[0]));
  const lines = withoutLegends(withoutThen(withoutSuperseded(underOwnName(withoutOldQuoted(readLines(text))))), isGap);
  const found = scopedLines(text, lines, false);
  const isRead = ({ statement: { text: one } }: Stated) => reports.test(one) || ownSection.test(one);
  return found.stated.some(isRead) ? found : scopedLines(text, lines, true);
}

function scopedLines(text: string, lines: Line[], isUnread: boolean): Scoped {
  const parts = partsOf(lines.flatMap(({ statements }) => statements.map((one) => one.text)));
  const isSampled = lines.some(({ whole, statements }) => !clinical.test(whole.text) && statements.some(ofSample));
  const report: Report = {
    isUnread,
    isResected: lines.some(
      ({ whole, statements }) =>
        !clinical.test(whole.text) &&
        !formTitle.test(whole.text) &&
        statements.some(({ text: one }) => namesPiece(one, isSampled)),
    ),
    parts,
    liverParts: [...parts].filter(([, kind]) => kind === 'liver').map(([key]) => key),
  };
  const state: State = {
    ...{
      section: 'body',
      isParagraph: false,
      indent: 0,
      mark: '',
      isNested: false,
      isNumbered: false,
      isSentence: false,
      isTold: false,
      isOfCores: false,
      issue: 0,
      part: 0,
      early: false,
    },
    ...{ heading: '', answered: false, isAmended: false, isAddedTo: false, isListing: false, reported: false },
  };
  const found: Scoped = { stated: [], elsewhere: [], told: [] };
  const isByPart =
    parts.size > 0 &&
    isRepeated(lines.flatMap(({ whole }) => findingsHead.exec(whole.text)?.[0].trim().toLowerCase() ?? []));
  const ofParts = headsOfParts(lines, parts);
  const met = new Set<string>();
  let last = 0;
  for (const line of withoutOwnReport(lines)) {
    const { text: whole, at } = line.whole;
    const isGap = isBlank(text.slice(last, at[0]));
    const { part } = state;
    if (!(isByPart && part !== 0 && findingsHead.test(whole)) || ofLiverField.test(whole))
      enterLine(state, whole, isGap, indentOf(text, at[0] ?? 0));
    const label = labelOf(whole);
    const isFieldOfPart =
      ofParts.has(label) || (ofParts.size > 0 && !isGap && fieldAnswered.test(whole) && !bodyHeading.test(whole));
    if (part > 0 && state.part === 0 && isFieldOfPart && !met.has(`${part}${label}`)) state.part = part;
    met.add(`${part}${label}`);
    const heading = headingIn(whole, state.heading);
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
  /^\W*(?:final |patholog\w+ )?(?:diagnos[ie]s|microscop\w*|conclusion|now|(?:病理|最终)?诊断|镜[下检]|结论|本次)[^:]{0,12}:\s*\S|^\W*(?:镜[下检]|诊断|结论)\s{1,4}\S/i;

const ofSample = ({ text }: Mapped): boolean => isSample(text);

/** Labels that stand under each of several pieces of liver, and so end none of them: "Diagnosis:" under "Part 1", and again under "Part 2". */
function headsOfParts(lines: Line[], parts: Report['parts']): Set<string> {
  const under = new Map<string, Set<string>>();
  let key = '';
  for (const { whole } of lines) {
    const one = labelled(whole.text);
    if (one && parts.has(one.key)) key = one.key;
    const label = labelOf(whole.text);
    if (key !== '' && label !== '') under.set(label, (under.get(label) ?? new Set<string>()).add(key));
  }
  return new Set([...under].flatMap(([label, keys]) => (keys.size > 1 ? [label] : [])));
}
const fieldAnswered = /^[^:.。;,]{1,30}:\s*\S/;
const labelOf = (line: string): string => /^[^:.。;,\d]{1,30}:/.exec(line)?.[0].trim().toLowerCase() ?? '';

const isRepeated = (heads: string[]): boolean => new Set(heads).size < heads.length;

/** Letters before it on its line, as far as one looks back. */
const mostIndent = 60;
function indentOf(text: string, start: number): number {
  const ahead = text.slice(Math.max(0, start - mostIndent), start);
  return ahead.length - ahead.lastIndexOf('\n') - 1;
}

/** Nothing but a blank or drawn line stands between two lines. */
const isBlank = (between: string): boolean =>
  /\n[^\n]*\n/.test(between) && /^[\s\-=_+*~.,·#|│━─—"”」』\]}]*$/.test(between);
