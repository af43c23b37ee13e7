import type { Assessment, MissingInput } from '../assessment.ts';
import type { InputName } from '../case/patient-case.ts';
import { isKnown } from '../case/sourced.ts';
import type { RemarkCode } from '../remarks.ts';
import { asks } from './asks.ts';
import { type DetailContext, type Line, led, sentences } from './line.ts';
import { plain } from './markdown.ts';
import { forecasts, shownCrs, shownErasl, today } from './shown.ts';
import { capital, inputName, line, list, missingTogether, standsAlone, valueText } from './words.ts';

/** How many kinds of missing facts a card asks for; the rest is counted. */
const mostAsks = 3;

/** Asks for the fact: what contradicts, what is not there, what is still to come - one line for each kind. */
export function missingLines(assessment: Assessment, { locale, networksShown }: DetailContext): Line[] {
  const items = asks(assessment, networksShown);
  const kindOf = ({ input, reason }: MissingInput) => (standsAlone(input, assessment.inputs) ? input : reason);
  const groups = [...new Set(items.map(kindOf))]
    .map((kind) => items.filter((item) => kindOf(item) === kind))
    .sort((a, b) => urgency(a) - urgency(b));
  const more = groups.slice(mostAsks).flat().length;
  const crs = assessment.scores['hcc-crs']?.gate.reasons.filter(({ code }) => code === 'hcc-crs-conflict') ?? [];
  return [
    ...(forecasts(assessment) && crs.length > 0 ? [led('conflict', sentences(crs, locale), locale, 8)] : []),
    ...groups.slice(0, mostAsks).map((group, i) => {
      const [first] = group as [MissingInput];
      const key = first.reason === 'conflict' || first.reason === 'pending' ? first.reason : 'missing';
      return led(key, missingTogether(group, assessment.inputs, locale, today(assessment)), locale, 8 - i);
    }),
    ...(more > 0 ? [{ text: plain(line('moreMissing', locale, { count: more })), keep: 5 }] : []),
  ];
}

/** What contradicts comes first; what comes by itself, last. */
const urgency = ([first]: MissingInput[]): number =>
  first?.reason === 'conflict' ? 0 : first?.reason === 'pending' ? 2 : 1;

/** What opens the gates, beside the score's own inputs. */
const ofTheGates: InputName[] = ['margin', 'histology'];

/** What the shown groups rest on and nobody has confirmed, or only half says. */
export function unsureLines(assessment: Assessment, { locale }: DetailContext): Line[] {
  const scored = [shownErasl(assessment), shownCrs(assessment)].flatMap((score) => score?.result.used ?? []);
  const used = new Set<InputName>(scored.length > 0 ? [...scored, ...ofTheGates] : []);
  const facts = [...used].flatMap((input) => {
    const fact = assessment.inputs[input];
    if (!isKnown<unknown>(fact) || fact.reader !== 'narrative' || fact.verified) return [];
    return [line('fact', locale, { input: inputName(input, locale), value: valueText(fact, locale) })];
  });
  const weak: RemarkCode[] = ['lower-bound', 'preliminary-value', 'mvi-sampling-not-stated'];
  const notes = assessment.notes.filter(
    ({ code, params }) => weak.includes(code) && used.has(String(params?.input) as InputName),
  );
  const level = forecasts(assessment) ? assessment.notes.filter(({ code }) => code === 'mvi-level-not-assessed') : [];
  const parts = [
    ...(facts.length > 0 ? [capital(line('unsure', locale, { facts: list(facts, locale) }))] : []),
    ...(notes.length > 0 || level.length > 0 ? [sentences([...level, ...notes], locale)] : []),
  ];
  return parts.length > 0 ? [led('unsure', parts.join(locale === 'en' ? ' ' : ''), locale, 5)] : [];
}
