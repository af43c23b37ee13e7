// Which source each stage is judged from: rule of this product (chart to case, "Inputs").
import type { Stages } from '../assessment.ts';
import type { PatientCase } from '../case/patient-case.ts';
import { isKnown, valueOf as knownValue } from '../case/sourced.ts';
import { ajcc8 } from './ajcc8.ts';
import { bclc } from './bclc.ts';
import { emerald2 } from './emerald2.ts';
import { isHighGrade } from './grade.ts';
import { imbrave050 } from './imbrave050.ts';
import { milan } from './milan.ts';
import { burdenFrom, burdenSource } from './tumour-burden.ts';
import { ucsf } from './ucsf.ts';
import { upTo7 } from './up-to-7.ts';

/** `uncertain` and Missing alike are unknown. */
const isPresent = (fact: PatientCase['inputs']['mvi']): boolean | undefined =>
  isKnown(fact) && fact.value !== 'uncertain' ? fact.value === 'present' : undefined;

/** HCC and nothing else; undefined while no histology tells. */
const isHccAlone = (fact: PatientCase['inputs']['histology']): boolean | undefined =>
  isKnown(fact) ? fact.value === 'hcc' : undefined;

export function stagesOf(patientCase: Pick<PatientCase, 'inputs' | 'tumours'>): Stages {
  const { inputs } = patientCase;
  const source = burdenSource(patientCase);
  const burden = burdenFrom(source, patientCase);
  const resected = burdenFrom('pathology', patientCase);
  const mvi = isPresent(inputs.mvi);
  const satellites = isPresent(inputs.satellites);
  const grade = knownValue(inputs.grade);
  return {
    milan: milan(burden),
    ucsf: ucsf(burden),
    'up-to-7': upTo7(burden, source === 'pathology' ? { mvi } : undefined),
    bclc: bclc(burden, knownValue(inputs.ecog)),
    ajcc8: ajcc8(resected, mvi),
    imbrave050: imbrave050(resected, mvi, grade === undefined ? undefined : isHighGrade(grade)),
    emerald2: emerald2(resected, mvi, satellites, isHccAlone(inputs.histology)),
    source,
  };
}
