import { openChart, type SeedPatient } from './chart.ts';
import { at, daysBefore, monthsBefore } from './dates.ts';
import { cirrhosis, hepatitisB, operation, problem, stay } from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';

/** Patients about whom Remnant has nothing to say: it must answer with no card. */

const group = 'Not ours: no card';

export function jiangBo(today: string): SeedPatient {
  const chart = openChart(today, {
    id: 'jiang-bo',
    family: 'Jiang',
    given: 'Bo',
    chinese: '江波',
    sex: 'male',
    age: 71,
    group,
    shows: 'Cirrhosis with varices, no liver resection: no card',
  });
  const ward = stay(chart, daysBefore(today, 3));
  cirrhosis(chart, monthsBefore(today, 60));
  hepatitisB(chart, monthsBefore(today, 110));
  problem(
    chart,
    'varices',
    'Oesophageal varices with bleeding',
    { icd10: 'I85.0', snomed: '28670008' },
    { since: daysBefore(today, 3) },
  );
  operation(
    chart,
    'banding',
    'Endoscopic band ligation of oesophageal varices',
    { cpt: '43244' },
    { day: daysBefore(today, 3), hours: '13:10-13:40', encounter: ward, by: 'hepatologist' },
  );
  draw(chart, at(daysBefore(today, 2), '06:50'), {
    albumin: '2.9 g/dL',
    bilirubin: '2.4 mg/dL',
    platelets: '61 10*9/L',
    inr: '1.52',
    creatinine: '1.1 mg/dL',
    sodium: '133 mmol/L',
    afp: '4.1 ng/mL',
  });
  scan(chart, 'ultrasound', {
    day: daysBefore(today, 2),
    modality: 'US',
    name: 'Ultrasound of the liver',
    conclusion: 'Coarse nodular liver, spleen 15 cm, small ascites, no focal lesion.',
  });
  return chart.close(ward);
}
