import { type CardContext, composeCards } from '#clinical/cards/compose.ts';
import { codes, systems } from '#clinical/case/codes.ts';
import { readCase } from '#clinical/case/read-case.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { idsFrom, judge } from './assess.ts';
import type { House } from './http/door.ts';

/**
 * The first hook of the day must be as quick as the next ones: before the service says it is ready, the river runs over a chart of nobody, and the keys of the
 * registered hospitals are asked for (one that is down is asked again at its first call).
 */
export async function warmUp({ config, keys, networks, clock }: House): Promise<void> {
  for (const { jwks } of config.tenants.flatMap(({ clients }) => clients)) if (typeof jwks === 'string') keys.ask(jwks);
  const asOf = clock.now().toISOString();
  for (let run = 0; run < 20; run++) {
    const patientCase = readCase(nobody, { asOf, settings: defaultSettings });
    const { assessment } = await judge(patientCase, defaultSettings, networks);
    composeCards(assessment, { ...context, appContext: 'nobody', newId: idsFrom('nobody') });
  }
}

const context: Omit<CardContext, 'newId' | 'appContext'> = {
  hook: 'patient-view',
  locale: 'en',
  region: 'international',
  networksShown: true,
  hospital: 'nobody',
  publicUrl: 'http://127.0.0.1',
  launchUrl: 'http://127.0.0.1/launch',
  toldReasons: [],
};

const subject = { reference: 'Patient/nobody' };
const coded = (system: 'loinc' | 'snomed', [code]: readonly (string | RegExp)[]) => ({
  coding: [{ system: systems[system], code: String(code) }],
});
const lab = (id: string, codes: string[], value: number, unit: string) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: coded('loinc', codes),
  subject,
  effectiveDateTime: '2025-01-09',
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
});

/** A word of every topic the reader of reports knows, in both languages: its patterns are made at their first use. */
const everyTopic = [
  'Right hemihepatectomy: single hepatocellular carcinoma, 3.0 cm, Edmondson II, moderately differentiated',
  'Microvascular invasion: present (M1), 2 foci; portal vein thrombus: none; bile duct invasion: absent; satellite nodules: none',
  'Margin: clear, 8 mm; tumour capsule: complete; background: cirrhosis, Ishak 6',
  '肝右叶切除标本:肝细胞癌,单个,大小3.0×2.5 cm,Edmondson Ⅱ级,中分化',
  'MVI:M1(2处);门静脉癌栓(-);胆管癌栓(-);卫星结节:无',
  '切缘阴性,距切缘8 mm;包膜完整;结节性肝硬化',
];

const nobody = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resourceType: 'Patient', id: 'nobody', gender: 'male', birthDate: '1960' },
    {
      resourceType: 'Condition',
      id: 'c',
      subject,
      code: coded('snomed', codes.hcc.snomed),
    },
    {
      resourceType: 'Procedure',
      id: 'p',
      status: 'completed',
      subject,
      code: coded('snomed', codes.resection.snomed),
      performedDateTime: '2025-01-10',
    },
    lab('1', codes.afp.loinc, 20, 'ng/mL'),
    lab('2', codes.albumin.loinc, 40, 'g/L'),
    lab('3', codes.bilirubin.loinc, 12, 'umol/L'),
    {
      resourceType: 'DiagnosticReport',
      id: 'r',
      status: 'final',
      subject,
      code: coded('loinc', codes['pathology-report'].loinc),
      issued: '2025-01-14T10:00:00Z',
      conclusion: [everyTopic.join('. '), everyTopic.join('\n')].join('\n'),
    },
  ].map((resource) => ({ resource })),
};
