import type { Assessment } from '../assessment.ts';
import type { Remark } from '../case/patient-case.ts';
import type { Locale, Region } from '../settings.ts';
import { asks } from './asks.ts';
import type { Card, Suggestion } from './card.ts';
import { detail, infoReasons } from './detail.ts';
import { smartLink } from './links.ts';
import { summaryLine } from './markdown.ts';
import { asksTheTeam, isHigh, outstanding, overdue, phase, shownCrs, shownErasl, today } from './shown.ts';
import { mdtSuggestion, visitSuggestions } from './suggestions.ts';
import {
  day,
  distance,
  groupName,
  inputName,
  label,
  list,
  overrideReasons,
  recurrencePattern,
  remark,
  scoreName,
  slotNeed,
  summary,
  when,
} from './words.ts';

/** From an Assessment to what a tired surgeon reads in five seconds: one card, or none. */

export interface CardContext {
  hook: string;
  locale: Locale;
  region: Region;
  networksShown: boolean;
  /** The hospital's name, for the source label. */
  hospital: string;
  launchUrl: string;
  publicUrl: string;
  /** `Encounter/<id>`. */
  encounter?: string;
  /** `Practitioner/<id>`. */
  user?: string;
  newId(): string;
  /** Opaque id of the assessment. */
  appContext: string;
  /** Remark codes of info cards this encounter has seen. */
  toldReasons: string[];
}

/** Deterministic given `newId`. */
export function composeCards(assessment: Assessment, context: CardContext): Card[] {
  if (assessment.voice === 'none') return [];
  if (assessment.voice === 'info' && isTold(assessment, context)) return [];
  if (isOver(assessment)) return [];
  return [card(assessment, context)];
}

const isTold = (assessment: Assessment, { toldReasons }: CardContext): boolean =>
  infoReasons(assessment).every(({ code }) => toldReasons.includes(code));

/** Every visit of the schedule is behind, and nothing is forecast: there is nothing to say. */
const isOver = (assessment: Assessment): boolean =>
  phase(assessment) === 'late' && outstanding(assessment.schedule).length === 0;

function card(assessment: Assessment, context: CardContext): Card {
  const { locale, networksShown, publicUrl } = context;
  const uuid = context.newId();
  const suggestions = suggestionsFor(assessment, context);
  const link = smartLink({
    url: context.launchUrl,
    label: label('open', locale),
    appContext: context.appContext,
    origins: [publicUrl],
  });
  return {
    uuid,
    summary: summaryLine(summarise(assessment, context)),
    indicator: overdue(assessment.schedule).length > 0 || isHigh(assessment, networksShown) ? 'warning' : 'info',
    detail: detail(assessment, context),
    source: {
      label: label('source', locale, { hospital: context.hospital }),
      url: publicUrl,
      topic: {
        system: `${publicUrl}/CodeSystem/card-topic`,
        code: 'follow-up-after-hcc-resection',
        display: label('topic', locale),
      },
    },
    ...(suggestions.length > 0 ? { suggestions, selectionBehavior: 'any' } : {}),
    overrideReasons: overrideReasons(publicUrl, locale),
    ...(link ? { links: [link] } : {}),
  };
}

/** Group, and what is due. */
function summarise(assessment: Assessment, { locale, networksShown }: CardContext): string {
  const { recurrence, resection, gates } = assessment;
  const asOf = today(assessment);
  const groups = shownGroups(assessment, locale);
  const due = dueSentence(assessment, locale);
  const now = phase(assessment);
  if (recurrence) {
    const pattern = recurrencePattern(recurrence.pattern, locale);
    return summary('recurrence', locale, { date: day(recurrence.date, locale, asOf), pattern });
  }
  const [reason] = infoReasons(assessment);
  if (assessment.voice === 'info' && reason)
    return summary(infoKey(assessment, reason), locale, { reason: remark(reason, locale) });
  if (now === 'planned' && resection)
    return summary('planned', locale, { date: when(resection.date, locale, asOf), groups });
  if (assessment.notes.some(({ code }) => code === 'possible-recurrence'))
    return summary('possibleRecurrence', locale, { due });
  if (now === 'late' && resection) return summary('late', locale, { ago: distance(resection.date, locale, asOf), due });
  if (groups !== undefined) return summary('group', locale, { groups, due });
  if (gates.score.state === 'closed') return summary('noGroup', locale, { why: summary('outside', locale), due });
  const facts = asks(assessment, networksShown).map(({ input }) => inputName(input, locale));
  const needing = [2, 1].map((most) => (facts.length > 0 ? { facts: list(facts, locale, most) } : {}));
  const said = needing.map((needs) => summary('noGroup', locale, { why: summary('untold', locale, needs), due }));
  return said.find((text) => text.length < 140) ?? summary('noGroup', locale, { why: summary('untold', locale), due });
}

/** Where no resection is told it must not be said that there was one. */
const infoKey = ({ resection }: Assessment, { code }: Remark) =>
  resection ? 'info' : code === 'operation-not-told' ? 'infoOperation' : 'infoReading';

/** "ERASL-post high group, HCC-CRS 2 of 3". */
function shownGroups(assessment: Assessment, locale: Locale): string | undefined {
  const scores = [shownErasl(assessment), shownCrs(assessment)].filter((score) => score !== undefined);
  const names = scores.map(({ id, result }) => {
    const space = locale === 'en' || id === 'hcc-crs' ? ' ' : '';
    return `${scoreName(id, locale)}${space}${groupName(id, result, locale) ?? ''}`;
  });
  const isPending = assessment.surveillance.why.some(({ code }) => code === 'schedule-closer-pending');
  const all = isPending && phase(assessment) === 'forecast' ? [...names, summary('pending', locale)] : names;
  return names.length > 0 ? all.join(locale === 'en' ? ', ' : '，') : undefined;
}

function dueSentence({ schedule, ...assessment }: Assessment, locale: Locale): string | undefined {
  const [next] = outstanding(schedule);
  if (!next) return undefined;
  const asOf = today({ schedule, ...assessment });
  const key = overdue(schedule).length > 0 ? 'overdue' : next.due < asOf ? 'dueSince' : 'due';
  return summary(key, locale, { need: slotNeed(next, locale, 'short'), due: when(next.due, locale, asOf) });
}

/** Orders for the next visit, the plan, and the team's review where the group or the population asks for it. */
function suggestionsFor(assessment: Assessment, context: CardContext): Suggestion[] {
  const { gates, voice } = assessment;
  if (gates.plan.state !== 'open') return [];
  if (phase(assessment) === 'recurrence') return [mdtSuggestion(assessment, context, true)];
  const visits = visitSuggestions(assessment, context);
  const isForTeam = isHigh(assessment, context.networksShown) || (gates.score.state === 'closed' && voice === 'card');
  return isForTeam && asksTheTeam(assessment) ? [...visits, mdtSuggestion(assessment, context, false)] : visits;
}
