import type { FactName, Facts, FactValue } from '../../report.ts';
import type { Chance } from '../chance.ts';
import { elsewhere, names, scale } from '../english.ts';
import { addendum, clinicalDetails, companion } from '../english-stories.ts';
import {
  asFirstSigned,
  category,
  distanceAlone,
  type HouseStyle,
  length,
  mviFacts,
  tumourFacts,
} from '../house-style.ts';
import { overruled, type Part, type Said, say, together } from '../said.ts';
import type { Sample } from '../sample.ts';

/** A paper form of the 2000s typed into the system: every option is printed, the ticked one counts. */
export const enCheckbox: HouseStyle = {
  name: 'en-checkbox',
  language: 'en',
  media: 'text/plain',
  write(sample, c) {
    const first = asFirstSigned(sample);
    const second = companion(sample, c);
    const boxes = c.of<Boxes>([
      ['[X]', '[ ]'],
      ['_X_', '___'],
      ['(x)', '( )'],
      ['☒', '☐'],
      ['■', '□'],
    ]);
    const form = together([
      'LIVER TUMOR CHECKLIST',
      `Clin. info: ${clinicalDetails(sample, c)}`,
      '',
      one(boxes, 'Specimen type', 'specimen', sample.specimen, {
        resection: 'Partial hepatectomy (lobectomy / segmentectomy / wedge resection)',
        biopsy: 'Needle biopsy',
        explant: 'Explanted liver',
        other: 'Other (see comment)',
      }),
      ...(sample.kind === 'elsewhere'
        ? [elsewhere(c, (site, finding) => `Comment: ${site}: ${finding}`)]
        : items(first, boxes, c)),
      second && `\nPART 2. ${second.title.toUpperCase()}\n${second.gross}\nDx: ${second.diagnosis}.`,
    ]);
    const later = addendum(sample, c);
    return later ? overruled(form, later, '\n\nADDENDUM REPORT\n') : form;
  },
};

type Boxes = [ticked: string, unticked: string];
const box = (boxes: Boxes, ticked: boolean) => (ticked ? boxes[0] : boxes[1]);

/** A question with its options, all printed. */
function one<F extends FactName>(
  boxes: Boxes,
  title: string,
  name: F,
  value: (FactValue<F> & string) | undefined,
  options: Partial<Record<FactValue<F> & string, string>>,
): Said | undefined {
  if (!value) return undefined;
  const lines = (Object.entries(options) as [string, string][]).map(
    ([each, words]) => `   ${box(boxes, each === value)} ${words}`,
  );
  return say([`${title}:`, ...lines].join('\n'), { [name]: value } as Facts, {}, ['unticked-options']);
}

function items(sample: Sample, boxes: Boxes, c: Chance): Part[] {
  const { tumours, specimen } = sample;
  const finding = { absent: 'Absent', present: 'Present', uncertain: 'Indeterminate / suspicious' };
  const listed = ['hcc', 'icca', 'combined'].includes(sample.histology);
  const type = one(boxes, 'Histologic type', 'histology', sample.histology, {
    hcc: 'Hepatocellular carcinoma',
    icca: 'Intrahepatic cholangiocarcinoma',
    combined: 'Combined hepatocellular-cholangiocarcinoma',
    [sample.histology]: listed
      ? names[sample.histology].at(0)?.replace(/^./, (letter) => letter.toUpperCase())
      : `Other (specify): ${c.of(names[sample.histology])}`,
  });
  const background = cirrhosis(sample, boxes, c);
  if (specimen === 'biopsy') return [type, grade(sample, boxes), background];
  return [
    say(
      `Number of tumors:\n   ${box(boxes, tumours.sizes.length === 1)} Single\n   ${box(boxes, tumours.sizes.length > 1)} Multiple${
        tumours.counted && tumours.sizes.length > 1 ? ` (specify number: ${tumours.sizes.length})` : ''
      }\nTumor size (largest): ${tumours.axes.map((mm) => length(mm, 'cm', c)).join(' x ')} cm`,
      tumourFacts(tumours),
      {},
      ['unticked-options'],
    ),
    type,
    grade(sample, boxes),
    one(boxes, 'Satellite nodules', 'satellites', sample.satellites, finding),
    mvi(sample, boxes),
    one(boxes, 'Venous (large vessel) invasion', 'macrovascularInvasion', sample.macrovascularInvasion, {
      absent: 'Absent',
      present: 'Present',
      uncertain: 'Cannot be excluded',
    }),
    one(boxes, 'Bile duct invasion', 'bileDuctInvasion', sample.bileDuctInvasion, finding),
    one(boxes, 'Tumor capsule', 'capsule', sample.capsule, {
      absent: 'None',
      incomplete: 'Incomplete',
      complete: 'Complete',
    }),
    margin(sample, boxes, c),
    background,
    sample.mvi?.grade || sample.kind === 'benign'
      ? undefined
      : say(`Stage: ${category(sample)} N0 M0`, {}, {}, ['staging-m']),
  ];
}

function grade({ grade }: Sample, boxes: Boxes): Said | undefined {
  if (!grade) return undefined;
  const options: [FactValue<'grade'>, string][] =
    grade.scheme === 'edmondson'
      ? [
          ['I', 'I'],
          ['II', 'II'],
          ['III', 'III'],
          ['IV', 'IV'],
        ]
      : [
          ['well', 'Well differentiated'],
          ['moderate', 'Moderately differentiated'],
          ['poor', 'Poorly differentiated'],
        ];
  const title = grade.scheme === 'edmondson' ? 'Histologic grade (Edmondson & Steiner)' : 'Histologic grade';
  const ticked = [grade.worst, grade.from];
  const lines = options.map(([value, words]) => `   ${box(boxes, ticked.includes(value))} ${words}`);
  return say([`${title}:`, ...lines].join('\n'), { grade: grade.worst }, {}, ['unticked-options']);
}

function mvi({ mvi, vessels, kind }: Sample, boxes: Boxes): Said | undefined {
  if (!mvi)
    return vessels === 'present' && kind !== 'benign'
      ? say(`Angiolymphatic invasion:\n   ${box(boxes, false)} Absent\n   ${box(boxes, true)} Present`, {}, {}, [
          'level-not-stated',
          'unticked-options',
        ])
      : undefined;
  if (!mvi.grade)
    return together([
      one(boxes, 'Microvascular (small vessel) invasion', 'mvi', mvi.state, {
        absent: 'Not identified',
        present: 'Present',
        uncertain: 'Suspicious, not diagnostic',
      }),
      mvi.foci ? say(`   Number of foci: ${mvi.foci}`, {}, {}, ['count']) : undefined,
    ]);
  const lines = [
    ['M0', 'M0 no MVI'],
    ['M1', 'M1 <=5 foci, within 1 cm of the tumor'],
    ['M2', 'M2 >5 foci, or >1 cm from the tumor'],
  ].map(([value, words]) => `   ${box(boxes, value === mvi.grade)} ${words}`);
  return say(['Microvascular invasion (MVI) grade:', ...lines].join('\n'), mviFacts(mvi), {}, ['unticked-options']);
}

function margin({ margin }: Sample, boxes: Boxes, c: Chance): Said | undefined {
  if (!margin) return undefined;
  const far =
    margin.distance === undefined
      ? undefined
      : say(
          `   Distance to closest margin: ${c.often(0.5) ? `${margin.distance} mm` : `${length(margin.distance, 'cm', c)} cm`}`,
          {
            marginDistance: margin.distance,
          },
        );
  if (margin.state === 'distance-only') return far && together([say('Resection margin:', {}, distanceAlone), far]);
  return together([
    one(boxes, 'Resection margin', 'margin', margin.state, {
      clear: 'Free of tumor',
      close: 'Close (2 mm or less)',
      involved: 'Involved by tumor',
    }),
    far,
  ]);
}

function cirrhosis({ cirrhosis }: Sample, boxes: Boxes, c: Chance): Part {
  if (!cirrhosis) return undefined;
  const tail = cirrhosis.scale ? `Fibrosis: ${scale(cirrhosis, c)}` : undefined;
  if (cirrhosis.state)
    return together([one(boxes, 'Cirrhosis', 'cirrhosis', cirrhosis.state, { present: 'Yes', absent: 'No' }), tail]);
  return cirrhosis.stage === 4
    ? say(tail ?? '', { cirrhosis: 'present' })
    : say(tail ?? '', {}, { cirrhosis: ['absent'] });
}
