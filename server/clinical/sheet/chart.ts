import { chartWords } from '../cards/words/chart.ts';
import { readingRules } from '../case/reading-rules.ts';
import type { Standing } from '../case/status.ts';
import type { ClinicalSettings } from '../settings.ts';
import { heading, list, ours, type Said, type Section, smallTable } from './part.ts';

/** How a chart is read: which records count, what makes an operation, a diagnosis, a margin, a treatment and a recurrence. */
export const chart = (settings: ClinicalSettings): Section => ({
  id: 'chart',
  title: 'How the chart is read',
  lead: "Rules of this product where sources are silent. They settle what two careful readers would decide differently. Please judge each as you would a colleague's habit.",
  parts: [
    heading('Records'),
    list([
      ours(
        'A record of another patient, or of none, is left out and named. Two patients in one chart: nothing is assessed.',
      ),
      ours(
        'Entered in error, cancelled, not done and refuted never count. A record counts from the moment it was issued; only a planned operation may lie ahead.',
      ),
      ours(
        'Of two versions of one report the latest final, amended or corrected one counts, the older is kept as superseded. Two different final answers for one specimen are a conflict: the fact is Missing and both are shown.',
      ),
      ours(
        'Where a rule chose among several answers (the last of a day, a final before a preliminary, a corrected version, the worst of several specimens, a coded answer before the text) the others are shown beside it with the rule.',
      ),
      ours(
        'An AFP completes a visit when it has a result that can be read (in IU/mL also without the factor) and a day; any other is noted.',
      ),
      ours(
        'What was read from text is marked unverified until a clinician confirms it. What a person coded counts before what was read from text.',
      ),
    ]),
    heading('Operation'),
    list([
      ours(
        'A resection is recognised by code only (see the code lists). A name alone never makes a resection, only an operation that does not say what was done: the card asks.',
      ),
      ours(
        'Biopsy, ablation, embolisation and transplant are recognised as themselves. An embolisation whose kind is not stated may be of the portal vein: it cannot be told.',
      ),
      ours('Ablation on the day of the operation is part of it, and noted.'),
    ]),
    heading('Diagnosis'),
    list([
      ours(
        'Final histology decides. Without it: the problem list and the reason stated for the operation. Where they disagree both are shown.',
      ),
      ours(
        'Plainly something else (cholangiocarcinoma, metastasis, benign) closes the plan; an unknown histology code never does. HCC in an earlier biopsy is a diagnosis; anything else there says nothing of what was resected.',
      ),
      ours('No viable tumour, "malignant neoplasm of liver" alone, or no diagnosis: HCC cannot be told.'),
    ]),
    heading('Pathology of the operation'),
    list([
      ours(
        `A report belongs to the resection by its specimen, else by order or stay, else when issued up to ${settings.windows.pathology} days after it. A stated collection date decides over every link: earlier is a biopsy, later another specimen.`,
      ),
      ours(
        '"Vascular invasion present" that does not say of which vessels is never taken for microvascular invasion, also when large vessels are answered absent: "present, its level is not assessed".',
      ),
      ours(
        `Margin: R1 when involved or at distance 0; R0 when clear, negative or farther than ${settings.clearMarginMm} mm ("close" is R0 with its distance); R2 as stated. Nothing said: assumed R0 while pathology is not final, then it cannot be told.`,
      ),
      ours(
        `No MVI is shown with the words by which the report states its sampling (the seven-point protocol, or at least ${readingRules.sevenPointBlocks} blocks); without them: check how it was sampled.`,
      ),
      ours('Answers about two specimens of one operation: the worst counts (MVI, satellites).'),
    ]),
    heading('Treatment'),
    list([
      ours(
        'Neoadjuvant is any treatment directed at HCC before the resection, adjuvant any after it and before a recurrence. "None recorded" may be said only when procedures, prescriptions and medicines given were read to the end.',
      ),
      ours(
        `Directed at HCC: ${[...readingRules.directedProcedures].map((kind) => chartWords[kind]?.[0] ?? kind).join(', ')}, and the drugs below. Radiotherapy counts only of the liver; where its site is not stated it cannot be told.`,
      ),
      ours(
        `Another antineoplastic cannot be told: those below, any of ATC ${readingRules.antineoplasticAtc}, and a name with the ending of one (-tinib, -platin, -rubicin, -tecan, -taxel, -ciclib, -parib; 替尼, 铂, 比星, 替康, 他赛, 紫杉; not -citinib). Nor can a medicine recorded without a readable name and without a code known here.`,
      ),
      ours(
        'A prescription that was stopped or is on hold may have been given in part: it cannot be told. A Latin name counts at the beginning of a word.',
      ),
    ]),
    smallTable(
      ['Medicine', 'Also by the names', 'Counts as', 'ATC', 'RxNorm'],
      readingRules.ingredients.map(({ name, kind, names, atc, rxnorm }): Said[] => [
        name,
        names.join(', '),
        kinds[kind],
        atc.join(', '),
        rxnorm.join(', '),
      ]),
      'Medicines, by ingredient code, else by name',
      [18, 32, 16, 20, 14],
    ),
    smallTable(
      ['Procedure', 'Recognised by these words where no code says it'],
      readingRules.procedureNames.map(([, kind]): Said[] => [procedureName(kind), procedureWords[kind]]),
      'Procedures by name',
      [30, 70],
    ),
    smallTable(
      ['Kind of record', ...Object.values(standingNames)],
      [...readingRules.standings].map(([type, statuses]): Said[] => [
        type,
        ...Object.keys(standingNames).map((standing) =>
          Object.keys(statuses)
            .filter((status) => statuses[status] === standing)
            .join(', '),
        ),
      ]),
      'By status; any other status is left out and named',
      [20, 20, 10, 9, 11, 12, 9, 9],
    ),
  ],
});

const kinds: Record<(typeof readingRules.ingredients)[number]['kind'], string> = {
  'hcc-drug': 'directed at HCC',
  antineoplastic: 'cannot be told',
  anticoagulant: 'anticoagulant',
  antiviral: 'antiviral',
};

const procedureWords: Record<(typeof readingRules.procedureNames)[number][1], string> = {
  'liver-transplant': 'liver transplant, hepatic transplant, 肝移植',
  'liver-biopsy': 'biopsy, 活检',
  radioembolisation: 'radioembolisation, SIRT, TARE, selective internal radiation, Y-90, yttrium, 钇-90',
  tace: 'chemoembolisation, TACE, DEB-TACE, cTACE, 化疗栓塞',
  haic: 'HAIC, hepatic artery (chemo)infusion, 肝动脉（置管）灌注',
  ablation:
    'radiofrequency, microwave, thermal, cryo, ethanol or laser ablation, RFA, MWA, liver … ablation, 肝…消融, 射频消融, 微波消融; not where the name speaks of another organ (heart, endometrium, thyroid, kidney, lung, veins, nerve, bone, prostate)',
  embolisation: 'liver … embolisation, embolisation of the hepatic artery, 肝动脉栓塞',
  radiotherapy: 'radiotherapy, radiation therapy, SBRT, 放疗, 放射治疗',
  untold:
    'hepatectomy, liver or hepatic resection, lobectomy, segmentectomy, sectionectomy, 肝…切除: never a resection by name alone',
  resection: 'by code only',
};

/** How a status is taken, in the order of the columns. */
const standingNames: Record<Exclude<Standing, 'unknown'>, string> = {
  final: 'Counts',
  preliminary: 'Preliminary',
  pending: 'Awaited',
  planned: 'Planned',
  stopped: 'Begun, not told how far',
  superseded: 'Replaced',
  never: 'Never counts',
};

const procedureName = (kind: string): string =>
  chartWords[kind]?.[0] ?? { untold: 'operation that does not say what was done' }[kind] ?? kind.replaceAll('-', ' ');
