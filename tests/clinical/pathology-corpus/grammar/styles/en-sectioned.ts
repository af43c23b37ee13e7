import type { Chance } from '../chance.ts';
import {
  capital,
  dimensions,
  elsewhere,
  graded,
  listed,
  names,
  numeral,
  procedures,
  scale,
  specimenSize,
} from '../english.ts';
import { addendum, clinicalDetails, companion } from '../english-stories.ts';
import {
  asFirstSigned,
  distanceAlone,
  type HouseStyle,
  length,
  mviFacts,
  type Phrases,
  phrase,
  tumourFacts,
} from '../house-style.ts';
import { overruled, type Part, retold, type Said, say, together, wrapped } from '../said.ts';
import type { Sample } from '../sample.ts';

/** Prose under headings: clinical, gross, microscopic, diagnosis, comment. */
export const enSectioned: HouseStyle = {
  name: 'en-sectioned',
  language: 'en',
  media: 'text/plain',
  write(sample, c) {
    const first = asFirstSigned(sample);
    const second = companion(sample, c);
    const part = second ? 'A. ' : '';
    const report = together([
      'CLINICAL HISTORY:',
      clinicalDetails(sample, c),
      '\nSPECIMEN(S) SUBMITTED:',
      ...(sample.specimen === 'other'
        ? [
            elsewhere(
              c,
              (site, finding) =>
                `${site}\n\nGROSS DESCRIPTION:\nReceived in formalin, 1.8 x 1.1 x 0.6 cm. Entirely submitted.\n\nFINAL PATHOLOGIC DIAGNOSIS:\n${site.toUpperCase()}: ${capital(finding)}.`,
            ),
          ]
        : [
            say(`${part}Liver, ${c.of(procedures[sample.specimen])}`, { specimen: sample.specimen }),
            second && `B. ${second.title}`,
            '\nGROSS DESCRIPTION:',
            together([part, ...gross(first, c)], ''),
            second && `B. ${second.gross}`,
            '\nMICROSCOPIC DESCRIPTION:',
            together(microscopic(first, c), ' '),
            '\nFINAL PATHOLOGIC DIAGNOSIS:',
            together([part, ...diagnosis(first, c)], ''),
            second && `B. ${second.title.toUpperCase()}: ${capital(second.diagnosis)}.`,
          ]),
    ]);
    const later = addendum(sample, c);
    const whole = later ? overruled(report, later, `\n\nADDENDUM #1 (${c.whole(2, 9)} days later):\n`) : report;
    return c.often(0.4)
      ? retold({ ...whole, traits: [...whole.traits, 'broken-lines'] }, (text) => wrapped(text, 72))
      : whole;
  },
};

function gross(sample: Sample, c: Chance): Part[] {
  const { kind, tumours } = sample;
  if (kind === 'biopsy')
    return ['Received in formalin are three cores of tan tissue, 0.6 to 1.4 cm in length. Entirely submitted in A1.'];
  const { sizes, axes, counted } = tumours;
  const largest = dimensions(axes, 'cm', c);
  const lesion = !counted
    ? `Multiple tan nodules are present, the largest ${largest}.`
    : sizes.length === 1
      ? c.of([
          `Sectioning reveals a single tan-yellow mass, ${largest}.`,
          `There is a solitary, bile-stained nodule measuring ${largest}.`,
        ])
      : c.of([
          `Sectioning reveals ${numeral(sizes.length)} discrete nodules measuring ${listed(sizes, 'cm', c)} in greatest dimension.`,
          `There are ${numeral(sizes.length)} tumors, the largest measuring ${largest} and the remainder up to ${length(sizes[1] ?? 0, 'cm', c)} cm.`,
        ]);
  return [
    `Received fresh is a ${c.whole(90, 980)} gram liver specimen measuring ${specimenSize(sample, c)}. The Glisson capsule is smooth. `,
    say(lesion, tumourFacts(tumours)),
    ` Representative sections are submitted in cassettes A1-A${c.whole(7, 18)}.`,
  ];
}

const mviWords = {
  present: [
    'Microvascular invasion is identified',
    'Tumor emboli are seen within small portal venules (microvascular invasion)',
    'There is microscopic vascular invasion',
  ],
  absent: [
    'No microvascular invasion is seen',
    'Microvascular invasion is not identified',
    'Sections are negative for small vessel invasion',
  ],
  uncertain: [
    'A single cluster in a cleft-like space is suspicious for microvascular invasion',
    'Microvascular invasion cannot be excluded',
  ],
};
const satellites: Phrases<'satellites'> = {
  present: [
    'Satellite nodules are present in the surrounding parenchyma.',
    'Satellitosis is seen within 1 cm of the main lesion.',
  ],
  absent: ['No satellite nodules are seen.', 'Satellite lesions are not identified.'],
  uncertain: ['A small adjacent nodule raises the possibility of a satellite nodule, but this cannot be confirmed.'],
};
const macro: Phrases<'macrovascularInvasion'> = {
  present: [
    'Tumor thrombus fills a major branch of the portal vein (macrovascular invasion).',
    'Large vessel invasion is present.',
  ],
  absent: ['There is no large vessel invasion.', 'Macrovascular invasion is absent.'],
  uncertain: ['Involvement of a large hepatic vein branch (macrovascular invasion) is suspected but not proven.'],
};
const ducts: Phrases<'bileDuctInvasion'> = {
  present: ['Tumor invades a bile duct.', 'Bile duct invasion is present.'],
  absent: ['There is no bile duct invasion.', 'Bile duct invasion is not seen.'],
  uncertain: ['Bile duct invasion cannot be ruled out.'],
};
const capsules: Phrases<'capsule'> = {
  complete: ['The tumor is surrounded by a complete fibrous capsule.', 'The tumor capsule is complete.'],
  incomplete: ['The tumor is partially encapsulated.', 'An incomplete fibrous capsule is present around the tumor.'],
  absent: ['No tumor capsule is present.', 'The tumor is unencapsulated.'],
};

function microscopic(sample: Sample, c: Chance): Part[] {
  const { mvi, grade, cirrhosis, vessels, kind } = sample;
  const stain = c.of([
    'HepPar-1 and arginase-1 are positive; CK7 is negative.',
    'Glypican-3 shows patchy staining; Ki-67 about 20%.',
    'Reticulin shows plates of abnormal thickness.',
  ]);
  const foci = mvi?.foci ? ` (${mvi.foci} foci)` : '';
  return [
    'Sections show a neoplasm arranged in plates and sheets.',
    grade && say(`It is ${graded(grade, c)}.`, { grade: grade.worst }),
    kind === 'hcc' && c.often(0.5) ? stain : undefined,
    mvi &&
      say(
        `${c.of(mviWords[mvi.state])}${foci}${mvi.grade ? `, graded ${mvi.grade}` : ''}.`,
        mviFacts(mvi),
        {},
        mvi.foci ? ['count'] : [],
      ),
    !mvi && vessels === 'present' && kind === 'hcc'
      ? say('Vascular invasion is present.', {}, {}, ['level-not-stated'])
      : undefined,
    phrase(c, 'satellites', sample.satellites, satellites),
    phrase(c, 'macrovascularInvasion', sample.macrovascularInvasion, macro),
    phrase(c, 'bileDuctInvasion', sample.bileDuctInvasion, ducts),
    phrase(c, 'capsule', sample.capsule, capsules),
    cirrhosis && background(cirrhosis, c),
  ];
}

function background(cirrhosis: NonNullable<Sample['cirrhosis']>, c: Chance): Said {
  const stage = cirrhosis.scale ? ` (${scale(cirrhosis, c)})` : '';
  if (cirrhosis.state === 'present')
    return say(
      `The ${c.of(['background liver shows established cirrhosis', 'non-neoplastic liver is cirrhotic'])}${stage}.`,
      { cirrhosis: 'present' },
    );
  if (cirrhosis.state === 'absent')
    return say(`The background liver is ${c.of(['non-cirrhotic', 'without cirrhosis'])}${stage}.`, {
      cirrhosis: 'absent',
    });
  const line = `Background liver: chronic hepatitis, ${scale(cirrhosis, c)}.`;
  return cirrhosis.stage === 4 ? say(line, { cirrhosis: 'present' }) : say(line, {}, { cirrhosis: ['absent'] });
}

function diagnosis(sample: Sample, c: Chance): Part[] {
  const { margin, histology } = sample;
  const mm = margin?.distance ?? 0;
  const far = c.often(0.5) ? `${mm} mm` : `${length(mm, 'cm', c)} cm`;
  const clear = c.of(['Resection margin free of tumor', 'Surgical margin negative', 'Margins uninvolved']);
  return [
    say(`LIVER: ${capital(c.of(names[histology]))}.`, { histology }),
    margin?.state === 'involved'
      ? say(` ${c.of(['Tumor extends to the inked resection margin.', 'Parenchymal margin positive for tumor.'])}`, {
          margin: 'involved',
        })
      : undefined,
    margin?.state === 'clear'
      ? say(` ${clear}${margin.distance ? ` (closest ${far})` : ''}.`, {
          margin: 'clear',
          ...(margin.distance ? { marginDistance: mm } : {}),
        })
      : undefined,
    margin?.state === 'close'
      ? say(` Close margin: tumor lies ${far} from the resection margin.`, { margin: 'close', marginDistance: mm })
      : undefined,
    margin?.state === 'distance-only'
      ? say(` The tumor is ${far} from the resection margin.`, { marginDistance: mm }, distanceAlone)
      : undefined,
  ];
}
