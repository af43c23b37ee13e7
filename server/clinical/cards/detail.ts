import type { Assessment, Gate, MissingInput, NetworkResult } from '../assessment.ts';
import type { InputName, Remark } from '../case/patient-case.ts';
import { isKnown } from '../case/sourced.ts';
import type { RemarkCode } from '../remarks.ts';
import type { Locale } from '../settings.ts';
import { asks } from './asks.ts';
import { plain } from './markdown.ts';
import { isHigh, outstanding, overdue, phase, shownCrs, shownErasl, shownNetwork, today } from './shown.ts';
import {
  capital,
  inputName,
  intervalSentence,
  investigationalHeading,
  investigationalLine,
  lead,
  line,
  list,
  mdtLine,
  missingTogether,
  optionText,
  publishedCaveat,
  publishedLine,
  recurrencePattern,
  remark,
  slotNeed,
  valueText,
  when,
} from './words.ts';

/** The body of a card: at most nine lines, each a paragraph of Markdown, in the order a tired reader needs them. */

export interface DetailContext {
  locale: Locale;
  networksShown: boolean;
}

export const mostLines = 9;

/** A line and how soon it gives way when there are too many: higher stays longer. */
interface Line {
  text: string;
  keep: number;
}

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
  const kept = new Set([...lines].sort((a, b) => b.keep - a.keep).slice(0, mostLines));
  return lines
    .filter((each) => kept.has(each))
    .map((each) => each.text)
    .join('\n\n');
}

const led = (key: Parameters<typeof lead>[0], text: string, locale: Locale, keep: number): Line => ({
  text: line('lead', locale, { lead: lead(key, locale), text: plain(text) }),
  keep,
});

/** What each reason says, one after the other; a reason stands once however many gates give it. */
function sentences(remarks: Remark[], locale: Locale): string {
  const said = remarks.map((each) => remark(each, locale));
  return [...new Set(said)].slice(0, 3).join(locale === 'en' ? ' ' : '');
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
  const asked = plan.reasons.find(({ params }) => params?.settle === 'operation')?.code;
  const parts = [
    ...(further.length > 0 ? [sentences(further, locale)] : []),
    ...(asked ? [line(asked === 'operation-date-imprecise' ? 'settleDate' : 'settleOperation', locale)] : []),
    ...(consequence === undefined ? [] : [consequence]),
  ];
  return parts.length > 0 ? [{ text: plain(parts.join(locale === 'en' ? ' ' : '')), keep: 9 }] : [];
}

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
  networksShown && isForecast(assessment)
    ? assessment.networks.findLast((network) => network.status !== 'silent' && unsaid(network).length > 0)
    : undefined;

/** A possible recurrence is said above, and a network that is off has nothing to say. */
const unsaid = ({ withheld = [] }: NetworkResult): Remark[] =>
  withheld.filter(({ code }) => code === 'no-recent-imaging' || code === 'network-failed');

const isForecast = (assessment: Assessment): boolean => ['planned', 'forecast'].includes(phase(assessment));

/** Out of population: the plan stays, the number goes, the reason is said once. */
function outsideLines(assessment: Assessment, { locale, networksShown }: DetailContext): Line[] {
  if (!isForecast(assessment)) return [];
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

/** How many kinds of missing facts a card asks for; the rest is counted. */
const mostAsks = 3;

/** Asks for the fact: what contradicts, what is not there, what is still to come - one line for each kind. */
function missingLines(assessment: Assessment, { locale, networksShown }: DetailContext): Line[] {
  const items = asks(assessment, networksShown);
  const reasons = [...new Set(items.map((item) => item.reason))].sort((a, b) => urgency(a) - urgency(b));
  const groups = reasons.map((reason) => items.filter((item) => item.reason === reason));
  const more = groups.slice(mostAsks).flat().length;
  const crs = assessment.scores['hcc-crs']?.gate.reasons.filter(({ code }) => code === 'hcc-crs-conflict') ?? [];
  return [
    ...(isForecast(assessment) && crs.length > 0 ? [led('conflict', sentences(crs, locale), locale, 8)] : []),
    ...groups.slice(0, mostAsks).map((group, i) => {
      const [first] = group as [MissingInput];
      const key = first.reason === 'conflict' || first.reason === 'pending' ? first.reason : 'missing';
      return led(key, missingTogether(group, assessment.inputs, locale, today(assessment)), locale, 8 - i);
    }),
    ...(more > 0 ? [{ text: plain(line('moreMissing', locale, { count: more })), keep: 5 }] : []),
  ];
}

/** What contradicts comes first; what comes by itself, last. */
const urgency = (reason: MissingInput['reason']): number => (reason === 'conflict' ? 0 : reason === 'pending' ? 2 : 1);

/** What the shown groups rest on and nobody has confirmed, or only half says. */
function unsureLines(assessment: Assessment, { locale }: DetailContext): Line[] {
  const used = new Set([shownErasl(assessment), shownCrs(assessment)].flatMap((score) => score?.result.used ?? []));
  const facts = [...used].flatMap((input) => {
    const fact = assessment.inputs[input];
    if (!isKnown<unknown>(fact) || fact.reader !== 'narrative' || fact.verified) return [];
    return [line('fact', locale, { input: inputName(input, locale), value: valueText(fact, locale) })];
  });
  const weak: RemarkCode[] = ['lower-bound', 'preliminary-value', 'mvi-sampling-not-stated'];
  const notes = assessment.notes.filter(
    ({ code, params }) => weak.includes(code) && used.has(String(params?.input) as InputName),
  );
  const parts = [
    ...(facts.length > 0 ? [capital(line('unsure', locale, { facts: list(facts, locale) }))] : []),
    ...(notes.length > 0 ? [sentences(notes, locale)] : []),
  ];
  return parts.length > 0 ? [led('unsure', parts.join(locale === 'en' ? ' ' : ''), locale, 5)] : [];
}

/** What a high group raises for the team, and an antiviral that seems not to be given. */
function optionLines(assessment: Assessment, { locale, networksShown }: DetailContext): Line[] {
  const mdt = isHigh(assessment, networksShown) ? mdtLine(assessment, locale) : undefined;
  const untreated = assessment.cautions.find(({ id }) => id === 'hbv-without-antiviral')?.state === 'present';
  const antiviral = assessment.options.find(({ id }) => untreated && id === 'hbv-antiviral');
  const asked = antiviral && line('antiviral', locale, { says: optionText(antiviral.id, locale).says });
  return [
    ...(mdt === undefined ? [] : [led('mdt', mdt, locale, 4)]),
    ...(asked === undefined ? [] : [led('antiviral', asked, locale, 6)]),
  ];
}

function nextLines(assessment: Assessment, { locale }: DetailContext): Line[] {
  const { schedule } = assessment;
  const asOf = today(assessment);
  const [next] = outstanding(schedule);
  if (!next) return [];
  const late = overdue(schedule);
  const values = { need: slotNeed(next, locale), due: when(next.due, locale, asOf), count: late.length };
  const isSure = assessment.gates.plan.state === 'open';
  const said =
    late.length > 0
      ? line(late.length > 1 ? 'overdueMore' : 'overdue', locale, values)
      : line(isSure ? 'next' : 'ifHcc', locale, values);
  const why = assessment.surveillance.why[0];
  const parts = [
    said,
    ...(why && isForecast(assessment) ? [remark(why, locale)] : []),
    intervalSentence(schedule, next, locale),
  ];
  return [led(late.length > 0 ? 'overdue' : 'next', parts.join(locale === 'en' ? ' ' : ''), locale, 10)];
}

function recurrenceLines(assessment: Assessment, { locale }: DetailContext): Line[] {
  const { recurrence } = assessment;
  if (!recurrence) return [];
  const said = line('recurrence', locale, {
    date: when(recurrence.date, locale, today(assessment)),
    within: line(recurrence.within24Months ? 'within24' : 'after24', locale),
    pattern: recurrencePattern(recurrence.pattern, locale),
    aggressive: recurrence.aggressive === true ? line('aggressive', locale) : undefined,
  });
  const mdt = mdtLine(assessment, locale);
  return [
    led('recurrence', said, locale, 10),
    ...(mdt === undefined ? [] : [led('mdt', mdt, locale, 9)]),
    { text: plain(line('noForecast', locale)), keep: 8 },
  ];
}
