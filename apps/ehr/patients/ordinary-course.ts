import type { Condition, Reference } from '@medplum/fhirtypes';
import type { Chart } from './chart.ts';
import { entecavir, hepatitisB, operation, performanceStatus } from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';
import { type Findings, pathologyReport, sendSpecimen } from './pathology.ts';

/** An ordinary resection of a single HCC, for charts whose point lies elsewhere. */

/** Hepatitis B under treatment, performance status, blood and MRI. */
export function workUp(chart: Chart, size: string, blood: string): void {
  hepatitisB(chart, '-11y');
  entecavir(chart, '-6y');
  performanceStatus(chart, -3, 0);
  draw(chart, -3, blood);
  draw(chart, -3, 'AST 33 U/L, creatinine 71 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
  scan(chart, -13, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver, dynamic contrast-enhanced',
    loinc: '24557-1',
    sizes: [size],
    nodules: 1,
    macrovascular: false,
    conclusion: `Single lesion of ${size}, LI-RADS 5. Portal and hepatic veins patent. No extrahepatic disease.`,
  });
}

export const partialHepatectomy = { icd10pcs: '0FB10ZZ', snomed: '71273005' };

export const resected = (chart: Chart, reason: Reference<Condition>) =>
  operation(chart, 'resection', 'Partial hepatectomy, right lobe', partialHepatectomy, {
    hours: '08:40-12:10',
    reason,
  });

/** The final report, six days on; what is given replaces the ordinary finding. */
export function reported(chart: Chart, size: string, found: Partial<Findings> = {}, says = ''): void {
  const findings = { sizes: [size], nodules: 1, mvi: 'M1', margin: '8 mm', grade: 'Edmondson-Steiner II' } as const;
  pathologyReport(chart, 6, sendSpecimen(chart), {
    findings: { ...findings, sizes: [size], ...found },
    conclusion: `Hepatocellular carcinoma, ${size}, Edmondson-Steiner grade II.${says}`,
  });
}
