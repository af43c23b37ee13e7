// The stage the pathologist states: AJCC Cancer Staging Manual, 8th edition (2017), liver; groups by T where N and M are 0, IVA by N1, IVB by M1.
import type { Stages } from '../assessment.ts';
import type { Chart, Finding } from './chart.ts';
import { codingsOf, text, wordsOf } from './fhir.ts';
import { isFinalResult } from './pathology-reports.ts';
import type { StatedStage } from './patient-case.ts';
import type { Specimens } from './specimen.ts';

type T = Exclude<Stages['ajcc8'], 'cannot-tell'>;

const every: readonly T[] = ['T1a', 'T1b', 'T2', 'T3', 'T4'];

/** Which T categories a stated stage leaves possible. A group of another edition (IIIC) is not read. */
export const statedStages: Readonly<Record<string, readonly T[]>> = {
  ...{ T1: ['T1a', 'T1b'], T1A: ['T1a'], T1B: ['T1b'], T2: ['T2'], T3: ['T3'], T4: ['T4'] },
  ...{ I: ['T1a', 'T1b'], IA: ['T1a'], IB: ['T1b'], II: ['T2'], III: ['T3', 'T4'], IIIA: ['T3'], IIIB: ['T4'] },
  ...{ IVA: every, IVB: every },
};

/** Nodes or metastases: spread outside the liver, whatever the tumour. */
const withSpread = ['IVA', 'IVB'];

/** What stands whole as a T category or a stage group: "pT2", "Stage IIIB", "AJCC 3B". Another system's stage ("CNLC IIIa") stays unread. */
const stated =
  /^(?:(?:AJCC|American Joint Committee on Cancer)(?: v?8(?:th)?(?: edition)?)?\s*)?(?:(?:patholog\w+ )?stage(?: group)?\s*)?(?:y?p)?\s*(T[1-4][AB]?|I{1,3}[AB]?|IV[AB]|[1-3][AB]?|4[AB])$/i;

export const saysT4 = ({ allows }: Pick<StatedStage, 'allows'>): boolean =>
  allows.every((category) => category === 'T4');

export function readStatedStages(chart: Chart, specimens: Specimens): StatedStage[] {
  return chart
    .about('pathologic-stage')
    .filter(({ entry }) => isFinalResult(specimens, entry))
    .flatMap(stageOf);
}

function stageOf({ entry, node }: Finding): StatedStage[] {
  const spellings = [
    ...codingsOf(node.valueCodeableConcept).flatMap(({ code, display }) => [display ?? '', code ?? '']),
    ...wordsOf(node.valueCodeableConcept).split(' / '),
    text(node.valueString) ?? '',
  ];
  for (const spelling of spellings) {
    const found = stated.exec(spelling.trim())?.[1]?.toUpperCase();
    const name = found?.replace(/^\d/, (digit) => ['I', 'II', 'III', 'IV'][Number(digit) - 1] ?? digit);
    const allows = name === undefined ? undefined : statedStages[name];
    if (name && allows)
      return [
        { stated: spelling.trim(), allows: [...allows], hasSpread: withSpread.includes(name), from: [entry.ref] },
      ];
  }
  return [];
}
