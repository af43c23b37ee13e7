import type { Entry } from './chart.ts';
import type { Concept } from './codes.ts';
import { wordsOf } from './fhir.ts';

/** What a Procedure or ServiceRequest did to the liver (case-rules, "Operation and diagnosis"): by code, and by name where no code says it. */

export type LiverProcedure =
  | 'resection'
  | 'untold'
  | 'liver-biopsy'
  | 'ablation'
  | 'tace'
  | 'haic'
  | 'radioembolisation'
  | 'embolisation'
  | 'radiotherapy'
  | 'liver-transplant';

const byCode: LiverProcedure[] = [
  'liver-transplant',
  'resection',
  'liver-biopsy',
  'tace',
  'haic',
  'radioembolisation',
  'ablation',
  'embolisation',
  'radiotherapy',
];

/** No code could be sourced for these; a name never makes a resection, only an operation that does not say what was done. */
export const procedureNames: [RegExp, LiverProcedure][] = [
  [/(?:liver|hepatic) transplant|肝移植/i, 'liver-transplant'],
  [/biops|活检/i, 'liver-biopsy'],
  [/radioemboli[sz]|\b(?:sirt|tare)\b|selective internal radiation|y-?90|yttrium|钇-?90/i, 'radioembolisation'],
  [/chemoemboli[sz]|\b(?:deb-?|c-?)?tace\b|化疗栓塞/i, 'tace'],
  [/\bhaic\b|hepatic arter(?:y|ial) (?:chemo)?infusion|肝动脉(?:置管)?灌注/i, 'haic'],
  [
    /^(?!.*(?:cardiac|heart|atri|ventric|endometri|thyroid|renal|kidney|lung|pulmon|saphen|varic|nerve|bone|prostat)).*(?:(?:radiofrequency|microwave|thermal|cryo|ethanol|laser|liver|hepat)\w*.*ablation|ablation.*(?:liver|hepat)|\b(?:rfa|mwa)\b|肝.*消融|(?:射频|微波)消融)/i,
    'ablation',
  ],
  [/(?:liver|hepatic arter\w+).*emboli[sz]ation|emboli[sz]ation.*(?:liver|hepatic arter)|肝动脉栓塞/i, 'embolisation'],
  [/radiotherapy|radiation therapy|\bsbrt\b|放(?:射治)?疗/i, 'radiotherapy'],
  [/hepatectom|(?:liver|hepatic) (?:resection|lobectomy|segmentectomy|sectionectomy)|肝.*切除/i, 'untold'],
];

const concepts: ReadonlySet<Concept> = new Set(byCode as Concept[]).add('untold-liver-operation');

export function liverProcedure(entry: Entry): LiverProcedure | undefined {
  const coded = byCode.filter((kind) => entry.concepts.includes(kind as Concept));
  const words = wordsOf(entry.resource.code);
  const named = procedureNames.find(([pattern]) => pattern.test(words))?.[1];
  if (coded.includes('resection') && coded.includes('liver-biopsy')) return 'untold';
  if (coded[0] === 'embolisation' && (named === 'tace' || named === 'radioembolisation')) return named;
  if (coded[0]) return coded[0];
  if (entry.concepts.includes('untold-liver-operation')) return 'untold';
  return entry.concepts.some((concept) => concepts.has(concept)) ? undefined : named;
}
