import type { Chance } from '../chance.ts';
import { capital, elsewhere, graded, names, numeral, procedures, scale } from '../english.ts';
import { addendum, clinicalDetails, companion } from '../english-stories.ts';
import {
  asFirstSigned,
  distanceAlone,
  type HouseStyle,
  mviFacts,
  type Phrases,
  phrase,
  tumourFacts,
} from '../house-style.ts';
import { overruled, type Part, retold, type Said, say, together } from '../said.ts';
import type { Sample } from '../sample.ts';

/** British spelling, millimetres, a macroscopy dictated at length and a conclusion in short lines. */
export const enCommonwealth: HouseStyle = {
  name: 'en-commonwealth',
  language: 'en',
  media: 'text/plain',
  write(sample, c) {
    const first = asFirstSigned(sample);
    const second = companion(sample, c);
    const name = c.of(names[first.histology]);
    const report = together([
      `CLINICAL DETAILS\n${clinicalDetails(sample, c)}`,
      ...(sample.specimen === 'other'
        ? [elsewhere(c, (site, finding) => `\nSPECIMEN\n${site}\n\nCONCLUSION\n${site}: ${finding}.`)]
        : [
            say(`\nSPECIMEN\n${second ? '1. ' : ''}Liver, ${c.of(procedures[sample.specimen])}`, {
              specimen: sample.specimen,
            }),
            second && `2. ${second.title}`,
            '\nMACROSCOPY',
            together(macroscopy(first, c), ' '),
            second?.gross,
            '\nMICROSCOPY',
            together(microscopy(first, name, c), ' '),
            second && `${second.title}: ${second.diagnosis}.`,
            '\nCONCLUSION',
            ...conclusion(first, name, c),
          ]),
    ]);
    const later = addendum(sample, c);
    const british = (text: string) =>
      text.replaceAll('tumor', 'tumour').replaceAll('Tumor', 'Tumour').replaceAll('hemangio', 'haemangio');
    return retold(later ? overruled(report, later, '\n\nSUPPLEMENTARY REPORT\n') : report, british);
  },
};

function macroscopy(sample: Sample, c: Chance): Part[] {
  const { specimen, tumours, capsule } = sample;
  if (specimen === 'biopsy') return ['Three cores of pale tissue, the longest 17 mm.'];
  const { sizes, axes, counted } = tumours;
  const largest = `${axes.join(c.of([' x ', 'x', ' × ']))} mm`;
  const lesion = !counted
    ? `Slicing reveals several pale nodules, the largest ${largest}.`
    : sizes.length === 1
      ? c.of([`Slicing reveals one circumscribed tan tumour, ${largest}.`, `A single tumour ${largest} is present.`])
      : c.of([
          `There are ${numeral(sizes.length)} tumours: ${sizes.map((mm) => `${mm} mm`).join(', ')} in maximum extent.`,
          `${sizes.length} separate tumours are seen, the larger ${largest}${sizes.length === 2 ? ` and the smaller ${sizes[1]} mm` : ''}.`,
        ]);
  const wrapper: Phrases<'capsule'> = {
    complete: ['It has a complete capsule.'],
    incomplete: ['The tumour capsule is incomplete.'],
    absent: ['There is no capsule around the tumour.'],
  };
  return [
    `A portion of liver weighing ${c.whole(80, 1100)} g and measuring ${c.whole(90, 190)} x ${c.whole(60, 120)} x ${c.whole(40, 80)} mm. The cut surface has been inked.`,
    say(lesion, tumourFacts(tumours), {}, ['millimetres']),
    phrase(c, 'capsule', capsule, wrapper),
    specimen === 'explant' ? 'Hilar structures unremarkable.' : undefined,
  ];
}

const satellites: Phrases<'satellites'> = {
  present: ['Satellite nodules are seen.', 'There are satellite tumour nodules in the adjacent liver.'],
  absent: ['No satellite nodules.', 'Satellite nodules are not seen.'],
  uncertain: ['One small focus may represent a satellite nodule.'],
};
const macro: Phrases<'macrovascularInvasion'> = {
  present: [
    'Macroscopic (large vessel) venous invasion is seen.',
    'There is tumour within a large portal vein branch (macrovascular invasion).',
  ],
  absent: ['No macroscopic vascular invasion.', 'Large vessel invasion is not seen.'],
  uncertain: ['Large vessel (macrovascular) invasion is possible but not confirmed.'],
};
const ducts: Phrases<'bileDuctInvasion'> = {
  present: ['Bile duct invasion is seen.', 'Tumour is present within a bile duct.'],
  absent: ['No bile duct invasion.', 'The bile ducts are not invaded.'],
  uncertain: ['Possible bile duct invasion.'],
};
const small = {
  present: ['Microvascular invasion is seen', 'There is definite microvascular invasion'],
  absent: [
    'No microvascular invasion',
    'Microvascular invasion is not seen',
    'There is no evidence of microvascular invasion',
  ],
  uncertain: ['Features are suspicious of microvascular invasion', 'Microvascular invasion is difficult to exclude'],
};

function microscopy(sample: Sample, name: string, c: Chance): Part[] {
  const { mvi, vessels, kind, histology, grade } = sample;
  return [
    say(`The tumour is ${histology === 'metastasis' ? 'a ' : ''}${name}.`, { histology }),
    grade && say(`It is ${graded(grade, c)}.`, { grade: grade.worst }),
    mvi &&
      say(
        `${c.of(small[mvi.state])}${mvi.foci ? ` (${numeral(mvi.foci)} foci)` : ''}${mvi.grade ? `: ${mvi.grade}` : ''}.`,
        mviFacts(mvi),
        {},
        mvi.foci ? ['count'] : [],
      ),
    !mvi && vessels && kind === 'hcc'
      ? vessels === 'present'
        ? say('Vascular invasion is identified.', {}, {}, ['level-not-stated'])
        : say('No vascular invasion is seen.', {}, { mvi: ['absent'], macrovascularInvasion: ['absent'] }, [
            'level-not-stated',
          ])
      : undefined,
    phrase(c, 'macrovascularInvasion', sample.macrovascularInvasion, macro),
    phrase(c, 'satellites', sample.satellites, satellites),
    phrase(c, 'bileDuctInvasion', sample.bileDuctInvasion, ducts),
  ];
}

function conclusion({ margin, cirrhosis, histology, kind }: Sample, name: string, c: Chance): Part[] {
  const mm = margin?.distance ?? 0;
  const lines: Part[] = [kind === 'biopsy' ? undefined : say(`- ${capital(name)}`, { histology })];
  if (margin?.state === 'involved')
    lines.push(
      say(c.of(['- Tumour reaches the resection margin (R1)', '- Resection margin involved']), { margin: 'involved' }),
    );
  if (margin?.state === 'distance-only')
    lines.push(say(`- ${mm} mm from the parenchymal resection margin`, { marginDistance: mm }, distanceAlone));
  if (margin?.state === 'close')
    lines.push(say(`- Close resection margin (${mm} mm)`, { margin: 'close', marginDistance: mm }));
  if (margin?.state === 'clear')
    lines.push(
      say(
        `- ${c.of(['Excision complete, margin clear', 'Resection margin clear', 'Completely excised, margin free of tumour'])}${mm ? ` by ${mm} mm` : ''}`,
        { margin: 'clear', ...(mm ? { marginDistance: mm } : {}) },
      ),
    );
  if (cirrhosis) lines.push(background(cirrhosis, c));
  return lines;
}

function background(cirrhosis: NonNullable<Sample['cirrhosis']>, c: Chance): Said {
  const tail = cirrhosis.scale ? `, ${scale(cirrhosis, c)}` : '';
  if (cirrhosis.state === 'present')
    return say(`- Background ${c.of(['cirrhosis', 'liver cirrhotic'])}${tail}`, { cirrhosis: 'present' });
  if (cirrhosis.state === 'absent')
    return say(`- Background liver: ${c.of(['no cirrhosis', 'not cirrhotic'])}${tail}`, { cirrhosis: 'absent' });
  return cirrhosis.stage === 4
    ? say(`- Background fibrosis ${scale(cirrhosis, c)}`, { cirrhosis: 'present' })
    : say(`- Background fibrosis ${scale(cirrhosis, c)}`, {}, { cirrhosis: ['absent'] });
}
