import type { Chart, Entry, Finding } from './chart.ts';
import { codes } from './codes.ts';
import { examOf } from './coding.ts';
import { firstDay } from './dates.ts';
import { codingsOf, conceptsIn, type Json, list, longestName, references, text, wordsOf } from './fhir.ts';
import { readAfp } from './labs.ts';
import type { LiverImaging, Operation, PatientCase, Remark } from './patient-case.ts';
import { isImagingReport } from './specimen.ts';

/** What was done after the operation: imaging of the liver or abdomen, read or not, and AFP. */
export function readFollowUp(
  chart: Chart,
  operation: Operation | undefined,
): { followUp: PatientCase['followUp']; notes: Remark[] } {
  if (!operation || operation.planned) return { followUp: { imaging: [], afp: [] }, notes: [] };
  const isAfter = ({ date }: { date: string }) => date > operation.date;
  const tests = chart.about('afp').map(afpTest(chart)).filter(isAfter).sort(byDate);
  return {
    followUp: {
      imaging: liverImaging(chart).filter(isAfter),
      afp: tests.filter(({ counts }) => counts).map(({ date, ref }) => ({ date, ref })),
    },
    notes: tests
      .filter(({ counts }) => !counts)
      .map(({ date, ref }) => ({ code: 'afp-not-counted', from: [ref], params: { date } })),
  };
}

/** Done is what has a result and a day. The factor of IU/mL matters for the value only, not for whether it was measured. */
const afpTest =
  (chart: Chart) =>
  ({ entry: { happened, ref }, node }: Finding): { date: string; ref: string; counts: boolean } => {
    const isDay = happened?.precision === 'day' || happened?.precision === 'instant';
    const date = happened === undefined ? '' : isDay ? firstDay(happened, chart.offset) : happened.text;
    return { date, ref, counts: isDay && 'value' in readAfp(node, { afpNgPerIu: 1 }) };
  };

const byDate = (one: { date: string }, other: { date: string }): number =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : 0;

/** A study and the report that reads it are one examination; a report without its study stands for it. */
function liverImaging(chart: Chart): LiverImaging[] {
  const reports = chart
    .of('DiagnosticReport')
    .filter((entry) => isImagingReport(entry) && !chart.superseded.has(entry.ref));
  const taken = new Set<Entry>();
  const studies = chart.of('ImagingStudy').flatMap((study): LiverImaging[] => {
    if (study.standing !== 'final' || !study.happened) return [];
    const own = reports.filter((report) => reads(chart, report, study));
    for (const report of own) taken.add(report);
    return examination(chart, study, [study, ...own]);
  });
  const alone = reports
    .filter((report) => !taken.has(report) && report.happened)
    .flatMap((report) => (report.standing === 'pending' ? [] : examination(chart, report, [report])));
  return [...studies, ...alone].sort(byDate);
}

/** By reference, by order or accession, else the same kind of examination on the same day. */
function reads(chart: Chart, report: Entry, study: Entry): boolean {
  const named = references(report.resource.imagingStudy).map(chart.resolve);
  if (named.length > 0) return named.includes(study.ref);
  const shared = (one: string[], other: string[]) => one.some((value) => other.includes(value));
  const orders = ({ resource }: Entry) => references(resource.basedOn).map(chart.resolve);
  const numbers = ({ resource }: Entry) => list(resource.identifier).flatMap(({ value }) => text(value) ?? []);
  if (shared(orders(report), orders(study)) || shared(numbers(report), numbers(study))) return true;
  const day = ({ happened }: Entry) => happened && firstDay(happened, chart.offset);
  return day(report) === day(study) && kindOf([report]).modality === kindOf([study]).modality;
}

function examination(chart: Chart, entry: Entry, parts: Entry[]): LiverImaging[] {
  const { modality, contrast, isLiver } = kindOf(parts);
  if (!isLiver || modality === undefined || !entry.happened) return [];
  const reported = parts.some(({ type, standing }) => type === 'DiagnosticReport' && standing === 'final');
  return [{ date: firstDay(entry.happened, chart.offset), ref: entry.ref, modality, contrast, reported }];
}

interface Kind {
  modality: LiverImaging['modality'] | undefined;
  contrast: LiverImaging['contrast'];
  isLiver: boolean;
}

/** By code, else by what the study and the report are called. */
function kindOf(parts: Entry[]): Kind {
  const resources = parts.map(({ resource }) => resource);
  const exams = resources
    .flatMap(({ code, procedureCode }) => [...conceptsIn(code), ...conceptsIn(procedureCode)])
    .flatMap((concept) => examOf(concept) ?? []);
  const words = resources.map(wordsIn).join(' ');
  const stated = exams.map(({ contrast }) => contrast).find((contrast) => contrast !== 'not-mentioned');
  return {
    modality: exams[0]?.modality ?? modalityOf(resources, words),
    contrast: stated ?? contrastIn(words),
    isLiver: exams.length > 0 || isOfLiver(resources, words),
  };
}

const isOfLiver = (resources: Json[], words: string): boolean =>
  /liver|hepat|abdom|肝|腹/i.test(words) ||
  resources.some(({ series }) =>
    list(series).some(({ bodySite }) =>
      list(bodySite).some(({ code }) => codes.liver.snomed.some((one) => one === code)),
    ),
  );

const wordsIn = ({ code, procedureCode, description, series, reasonCode: _ }: Json): string =>
  [
    wordsOf(code),
    wordsOf(procedureCode),
    text(description) ?? '',
    ...list(series).map((one) => text(one.description) ?? ''),
  ]
    .map((name) => name.slice(0, longestName))
    .join(' ');

function modalityOf(resources: Json[], words: string): LiverImaging['modality'] | undefined {
  const codes = resources.flatMap(({ modality, series, category }) => [
    ...list(modality).map(({ code }) => code),
    ...list(series).flatMap((one) => list(one.modality).map(({ code }) => code)),
    ...codingsOf(category).map(({ code }) => code),
  ]);
  for (const [modality, names] of [
    ['MR', ['MR', 'NMR']],
    ['CT', ['CT']],
    ['US', ['US', 'RUS']],
  ] as const)
    if (codes.some((code) => (names as readonly unknown[]).includes(code))) return modality;
  if (/\bMRI?\b|magnetic|磁共振|核磁/i.test(words)) return 'MR';
  if (/\bCT\b|tomograph/i.test(words)) return 'CT';
  if (/ultraso|sonogra|\bUS\b|超声|彩超|B超/i.test(words)) return 'US';
  return codes.some((code) => code !== undefined) ? 'other' : undefined;
}

function contrastIn(words: string): LiverImaging['contrast'] {
  const rest = words.replace(
    /(?:without|w\/?o|non[- ]?)\s*(?:iv |intravenous )?(?:contrast|enhanced)|unenhanced|no contrast|平扫/gi,
    ' PLAIN ',
  );
  if (
    /contrast|enhanced|enhancement|(?:multi|tri|three|four|3|4)[- ]?phas|dynamic|gadox|primovist|eovist|PLAIN (?:and|&|\+) w/i.test(
      rest,
    )
  )
    return 'stated';
  if (/增强|普美显|动态|三期|多期/.test(rest)) return 'stated';
  return rest.includes(' PLAIN ') ? 'none' : 'not-mentioned';
}
