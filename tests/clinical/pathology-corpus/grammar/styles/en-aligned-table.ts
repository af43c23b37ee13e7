import type { Chance } from '../chance.ts';
import { capital, elsewhere, graded, names, numeral, procedures, scale } from '../english.ts';
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

/** A table that lost its lines on the way: columns kept apart by dots, bars or blanks. */
export const enAlignedTable: HouseStyle = {
  name: 'en-aligned-table',
  language: 'en',
  media: 'text/plain',
  write(sample, c) {
    const first = asFirstSigned(sample);
    const second = companion(sample, c);
    const row = c.of<Row>([
      (title, value) => `${`${title} `.padEnd(38, '.')} ${value}`,
      (title, value) => `| ${title.padEnd(36)} | ${value.padEnd(40)} |`,
      (title, value) => `${title.padEnd(40)}${value}`,
      (title, value) => `${title}\t${value}`,
    ]);
    const table = together([
      'HEPATOBILIARY PATHOLOGY - SUMMARY TABLE',
      row('Clinical', clinicalDetails(sample, c)),
      ...(sample.specimen === 'other'
        ? [elsewhere(c, (site, finding) => `${row('Specimen', site)}\n${row('Result', capital(finding))}`)]
        : [
            ...rows(first, row, c),
            second && `${row('Second specimen', second.title)}\n${row('Result', capital(second.diagnosis))}`,
          ]),
    ]);
    const later = addendum(sample, c);
    return later ? overruled(table, later, '\n\n--- ADDENDUM ---\n') : table;
  },
};

type Row = (title: string, value: string) => string;

function rows(sample: Sample, row: Row, c: Chance): Part[] {
  const { specimen, histology, grade, tumours, mvi, vessels, kind } = sample;
  if (specimen === 'other') return [];
  const { sizes, axes, counted } = tumours;
  const head = [
    say(row('Specimen', capital(c.of(procedures[specimen]))), { specimen }),
    say(row('Diagnosis', capital(c.of(names[histology]))), { histology }),
    grade && say(row('Differentiation / grade', capital(graded(grade, c))), { grade: grade.worst }),
  ];
  if (specimen === 'biopsy') return [...head, background(sample, row, c)];
  const number =
    sizes.length === 1 ? c.of(['1', 'Single', 'Solitary']) : c.of([String(sizes.length), numeral(sizes.length)]);
  const size = say(
    row(
      'Max. diameter (cm)',
      c.of([axes.map((mm) => length(mm, 'cm', c)).join(' x '), length(sizes[0] ?? 0, 'cm', c)]),
    ),
    tumourFacts(tumours),
  );
  const words = {
    present: c.of(['Present', 'Yes', '(+)']),
    absent: c.of(['Absent', 'No', '(-)']),
    uncertain: c.of(['Equivocal', 'Cannot exclude']),
  };
  const of = (name: 'satellites' | 'macrovascularInvasion' | 'bileDuctInvasion', title: string) => {
    const value = sample[name];
    return value && say(row(title, words[value]), { [name]: value });
  };
  return [
    ...head,
    row('No. of tumors', counted ? number : 'Multiple'),
    size,
    mvi &&
      say(
        row(
          c.of(['Microvascular invasion', 'MVI', 'Microscopic vessel invasion']),
          `${words[mvi.state]}${mvi.grade ? `, ${mvi.grade}` : ''}${mvi.foci ? `, ${mvi.foci} foci` : ''}`,
        ),
        mviFacts(mvi),
        {},
        mvi.foci ? ['count'] : [],
      ),
    !mvi && vessels === 'present' && kind === 'hcc'
      ? say(row('Vascular invasion (any)', 'Present'), {}, {}, ['level-not-stated'])
      : undefined,
    of('macrovascularInvasion', c.of(['Macrovascular invasion', 'Portal / hepatic vein thrombus'])),
    of('satellites', c.of(['Satellite nodules', 'Satellites'])),
    of('bileDuctInvasion', 'Bile duct invasion'),
    capsule(sample, row),
    ...margin(sample, row, c),
    background(sample, row, c),
    row('Steatosis', `${c.whole(0, 6) * 5}%`),
    kind !== 'hcc'
      ? undefined
      : mvi?.grade
        ? row('pT', category(sample))
        : say(row('pTNM', `${category(sample)} N0 M0`), {}, {}, ['staging-m']),
  ];
}

const capsule = ({ capsule }: Sample, row: Row): Said | undefined =>
  capsule && say(row('Tumor capsule', capital(capsule)), { capsule });

function margin({ margin }: Sample, row: Row, c: Chance): Part[] {
  if (!margin) return [];
  const mm = margin.distance ?? 0;
  const far = c.often(0.5)
    ? row('Distance to margin (mm)', String(mm))
    : row('Distance to margin', c.often(0.5) ? `${length(mm, 'cm', c)} cm` : `${mm} mm`);
  const distance = mm ? say(far, { marginDistance: mm }) : undefined;
  if (margin.state === 'distance-only') return [say(far, { marginDistance: mm }, distanceAlone)];
  const words = {
    involved: c.of(['Involved (R1)', 'Positive', 'R1']),
    clear: c.of(['Clear', 'Negative', 'Free (R0)']),
    close: 'Close',
  };
  return [say(row('Resection margin', words[margin.state]), { margin: margin.state }), distance];
}

function background({ cirrhosis }: Sample, row: Row, c: Chance): Said | undefined {
  if (!cirrhosis) return undefined;
  const tail = cirrhosis.scale ? scale(cirrhosis, c) : '';
  const word = cirrhosis.state === 'present' ? 'Present' : 'Absent';
  if (cirrhosis.state)
    return say(row('Cirrhosis', [word, tail].filter(Boolean).join('; ')), { cirrhosis: cirrhosis.state });
  return cirrhosis.stage === 4
    ? say(row('Fibrosis', tail), { cirrhosis: 'present' })
    : say(row('Fibrosis', tail), {}, { cirrhosis: ['absent'] });
}
