import type { Assessment, Gate, NetworkResult } from '../assessment.ts';
import type { Remark } from '../case/patient-case.ts';
import type { RemarkCode } from '../remarks.ts';
import { missingLines, unsureLines } from './fact-lines.ts';
import { type DetailContext, type Line, led, sentences } from './line.ts';
import { plain } from './markdown.ts';
import { nextLines, optionLines, recurrenceLines } from './plan-lines.ts';
import { forecasts, phase, shownCrs, shownErasl, shownNetwork } from './shown.ts';
import {
  footnote,
  investigationalHeading,
  investigationalLine,
  line,
  publishedCaveat,
  publishedLine,
} from './words.ts';

/** The body of a card: at most nine lines, each a paragraph of Markdown, in the order a tired reader needs them. */

export const mostLines = 9;

export function detail(assessment: Assessment, context: DetailContext): string {
  const now = phase(assessment);
  const lines =
    assessment.voice === 'info'
      ? [...reasonLines(assessment, context), ...missingLines(assessment, context), ...nextLines(assessment, context)]
      : now === 'recurrence'
        ? [...recurrenceLines(assessment, context), ...missingLines(assessment, context)]
        : [
            ...reasonLines(assessment, context),
            ...publishedLines(assessment, context),
            ...networkLines(assessment, context),
            ...outsideLines(assessment, context),
            ...missingLines(assessment, context),
            ...unsureLines(assessment, context),
            ...optionLines(assessment, context),
            ...nextLines(assessment, context),
          ];
  const note = footnote(first(lines, mostLines), context.locale);
  return (note === undefined ? first(lines, mostLines) : [...first(lines, mostLines - 1), plain(note)]).join('\n\n');
}

/** The texts of those that stay longest, in their order. */
function first(lines: Line[], most: number): string[] {
  const kept = new Set([...lines].sort((a, b) => b.keep - a.keep).slice(0, most));
  return lines.filter((each) => kept.has(each)).map(({ text }) => text);
}

/** Why an info card speaks, and what would settle it; on a full card only what hangs over all of it. */
function reasonLines(assessment: Assessment, { locale }: DetailContext): Line[] {
  const { plan } = assessment.gates;
  if (assessment.voice === 'card') {
    const possible = assessment.notes.filter(({ code }) => code === 'possible-recurrence');
    return possible.length > 0 ? [led('reason', sentences(possible, locale), locale, 9)] : [];
  }
  const further = infoReasons(assessment).slice(1);
  const consequence =
    assessment.schedule.length > 0 ? undefined : line(plan.state === 'closed' ? 'closedPlan' : 'untoldPlan', locale);
  const asked = plan.reasons.flatMap(({ code }) => settling[code] ?? []);
  const parts = [
    ...(further.length > 0 ? [sentences(further, locale)] : []),
    ...asked.slice(0, 1).map((key) => line(key, locale)),
    ...(consequence === undefined ? [] : [consequence]),
  ];
  return parts.length > 0 ? [{ text: plain(parts.join(locale === 'en' ? ' ' : '')), keep: 9 }] : [];
}

/** What settles an operation that is not told. */
const settling: Partial<Record<RemarkCode, 'settleDate' | 'settleOperation'>> = {
  'operation-not-told': 'settleOperation',
  'operation-date-imprecise': 'settleDate',
};

/** Reasons an info card is about, the one its summary gives first. */
export const infoReasons = (assessment: Assessment): Remark[] =>
  assessment.gates.plan.reasons.filter(({ code }) => code !== 'hcc-resected' && code !== 'operation-planned');

function publishedLines(assessment: Assessment, { locale }: DetailContext): Line[] {
  const erasl = shownErasl(assessment);
  const crs = shownCrs(assessment);
  const crsLine = (text: string): Line =>
    erasl ? { text: plain(text), keep: 10 } : led('published', text, locale, 10);
  const lines = [
    ...(erasl ? [led('published', publishedLine(erasl.id, erasl.result, locale), locale, 10)] : []),
    ...(crs ? [crsLine(publishedLine(crs.id, crs.result, locale))] : []),
  ];
  return lines.length > 0 ? [...lines, { text: plain(publishedCaveat(locale)), keep: 10 }] : [];
}

/** The number under its label, or why there is none just now. Why there is none at all is said with the population. */
function networkLines(assessment: Assessment, { locale, networksShown }: DetailContext): Line[] {
  const shown = shownNetwork(assessment, networksShown);
  const network = shown ?? withheldNetwork(assessment, networksShown);
  if (!network) return [];
  const text = shown ? investigationalLine(shown, locale) : sentences(unsaid(network), locale);
  if (text === undefined || text === '') return [];
  return [
    {
      text: line('lead', locale, { lead: investigationalHeading(network.status, locale), text: plain(text) }),
      keep: shown ? 10 : 6,
    },
  ];
}

const withheldNetwork = (assessment: Assessment, networksShown: boolean) =>
  networksShown && forecasts(assessment)
    ? assessment.networks.findLast((network) => network.status !== 'silent' && unsaid(network).length > 0)
    : undefined;

/** A possible recurrence is said above, and a network that is off has nothing to say. */
const unsaid = ({ withheld = [] }: NetworkResult): Remark[] =>
  withheld.filter(({ code }) => code === 'no-recent-imaging' || code === 'network-failed');

/** Out of population: the plan stays, the number goes, the reason is said once. */
function outsideLines(assessment: Assessment, { locale, networksShown }: DetailContext): Line[] {
  if (!forecasts(assessment)) return [];
  const { score, network } = assessment.gates;
  const closing = ({ state, reasons }: Gate) =>
    state === 'closed' ? reasons.filter(({ code }) => code !== 'operation-planned') : [];
  const byNetwork = networksShown && !shownNetwork(assessment, networksShown) ? closing(network) : [];
  if (score.state === 'closed') {
    const reasons = sentences([...closing(score), ...byNetwork], locale);
    return [led('outside', line(networksShown ? 'outside' : 'outsideScores', locale, { reasons }), locale, 9)];
  }
  const untold = score.state === 'cannot-tell' ? score.reasons.filter(({ code }) => code === 'staged-operation') : [];
  if (untold.length > 0) return [led('untold', sentences(untold, locale), locale, 9)];
  if (byNetwork.length === 0) return [];
  return [led('outsideNetwork', line('outsideNetwork', locale, { reasons: sentences(byNetwork, locale) }), locale, 8)];
}
