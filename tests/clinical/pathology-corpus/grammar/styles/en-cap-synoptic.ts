import type { Chance } from '../chance.ts';
import { capital, dimensions, elsewhere, names, procedures, scale, specimenSize } from '../english.ts';
import { addendum, clinicalDetails, companion } from '../english-stories.ts';
import {
  asFirstSigned,
  category,
  distanceAlone,
  type HouseStyle,
  length,
  mviFacts,
  type Phrases,
  phrase,
  tumourFacts,
} from '../house-style.ts';
import { overruled, type Part, type Said, say, together } from '../said.ts';
import type { Sample } from '../sample.ts';

/** The electronic cancer checklist of a North American laboratory: one data element a line. */
export const enCapSynoptic: HouseStyle = {
  name: 'en-cap-synoptic',
  language: 'en',
  media: 'text/plain',
  write(sample, c) {
    const first = asFirstSigned(sample);
    const second = companion(sample, c);
    const report = together([
      'SURGICAL PATHOLOGY REPORT',
      `Clinical History: ${clinicalDetails(sample, c)}`,
      `\nCANCER CASE SUMMARY${first.histology === 'hcc' && first.specimen === 'resection' ? ' (HEPATOCELLULAR CARCINOMA: Resection)' : ''}`,
      'Standard(s): AJCC-UICC 8\n',
      'SPECIMEN',
      ...(sample.specimen === 'other'
        ? [elsewhere(c, (site, finding) => `Procedure: ${site}\n\nFINAL DIAGNOSIS\n${capital(finding)}.`)]
        : [
            say(`Procedure: ${capital(c.of(procedures[sample.specimen]))}`, { specimen: sample.specimen }),
            '\nTUMOR',
            ...tumour(first, c),
            ...margins(first, c),
            ...staging(first, c),
            ...background(first, c),
          ]),
      second && `\nB. ${second.title}:\n   - ${capital(second.diagnosis)}.`,
      '\n*** Report Electronically Signed Out ***',
    ]);
    const later = addendum(sample, c);
    return later ? overruled(report, later, '\n\nADDENDUM\n') : report;
  },
};

const satellites: Phrases<'satellites'> = {
  present: ['Satellitosis: Present', 'Satellite Nodules: Identified'],
  absent: ['Satellitosis: Not identified', 'Satellite Nodules: Absent'],
  uncertain: ['Satellitosis: Cannot be excluded'],
};
const large: Phrases<'macrovascularInvasion'> = {
  present: [
    'Macroscopic Venous (Large Vessel) Invasion (V): Present',
    'Large Vessel Invasion: Present (portal vein branch)',
  ],
  absent: ['Macroscopic Venous (Large Vessel) Invasion (V): Not identified', 'Large Vessel Invasion: Not identified'],
  uncertain: ['Macroscopic Venous (Large Vessel) Invasion (V): Indeterminate', 'Large Vessel Invasion: Suspicious'],
};
const ducts: Phrases<'bileDuctInvasion'> = {
  present: ['Bile Duct Invasion: Present', 'Major Bile Duct Invasion: Identified'],
  absent: ['Bile Duct Invasion: Not identified', 'Bile Duct Invasion: None'],
  uncertain: ['Bile Duct Invasion: Suspicious for, not definitive'],
};
const capsule: Phrases<'capsule'> = {
  complete: ['Tumor Capsule: Complete'],
  incomplete: ['Tumor Capsule: Incomplete', 'Tumor Capsule: Partial'],
  absent: ['Tumor Capsule: Absent', 'Tumor Capsule: Not present'],
};

function tumour(sample: Sample, c: Chance): Part[] {
  const type = say(`Histologic Type: ${capital(c.of(names[sample.histology]))}`, { histology: sample.histology });
  if (sample.kind === 'biopsy') return [type, ...grade(sample)];
  const { sizes, axes, counted } = sample.tumours;
  const size = together([
    counted
      ? `Tumor Focality: ${sizes.length === 1 ? 'Solitary' : `Multiple\nNumber of Tumors: ${sizes.length}`}`
      : 'Tumor Focality: Multiple, number not specified',
    say(
      `Tumor Size: Greatest dimension${sizes.length > 1 ? ' of largest tumor' : ''}: ${length(sizes[0] ?? 0, 'cm', c)} cm`,
      tumourFacts(sample.tumours),
    ),
    axes.length > 1 ? `  Dimensions: ${dimensions(axes, 'cm', c)}` : undefined,
  ]);
  return [
    type,
    ...grade(sample),
    size,
    phrase(c, 'satellites', sample.satellites, satellites),
    vessels(sample, c),
    phrase(c, 'macrovascularInvasion', sample.macrovascularInvasion, large),
    phrase(c, 'bileDuctInvasion', sample.bileDuctInvasion, ducts),
    c.often(0.6) ? 'Perineural Invasion: Not identified' : undefined,
    phrase(c, 'capsule', sample.capsule, capsule),
    'Treatment Effect: No known presurgical therapy',
  ];
}

function grade({ grade }: Sample): Said[] {
  if (!grade) return [];
  const facts = { grade: grade.worst };
  if (grade.scheme === 'edmondson')
    return [
      say(`Histologic Grade (Edmondson-Steiner): ${grade.from ? `${grade.from}-${grade.worst}` : grade.worst}`, facts),
    ];
  const [number, words] = { well: ['G1', 'Well'], moderate: ['G2', 'Moderately'], poor: ['G3', 'Poorly'] }[
    grade.worst as 'well' | 'moderate' | 'poor'
  ] as [string, string];
  return [say(`Histologic Grade: ${number}: ${words} differentiated`, facts)];
}

function vessels({ mvi, vessels, kind }: Sample, c: Chance): Said | undefined {
  if (mvi) {
    const item = c.of([
      'Microscopic (Small Vessel) Invasion',
      'Small Vessel (Microvascular) Invasion',
      'Microvascular Invasion (MVI)',
    ]);
    const answer = {
      present: 'Present',
      absent: 'Not identified',
      uncertain: c.of(['Indeterminate', 'Suspicious', 'Cannot be excluded']),
    };
    const extra = [mvi.grade, mvi.foci && `${mvi.foci} foci`].filter(Boolean).join(', ');
    return say(
      `${item}: ${answer[mvi.state]}${extra ? ` (${extra})` : ''}`,
      mviFacts(mvi),
      {},
      mvi.foci ? ['count'] : [],
    );
  }
  if (!vessels || kind === 'benign') return undefined;
  return vessels === 'present'
    ? say('Lymphovascular Invasion: Present', {}, {}, ['level-not-stated'])
    : say('Vascular Invasion: Not identified', {}, { mvi: ['absent'], macrovascularInvasion: ['absent'] }, [
        'level-not-stated',
      ]);
}

function margins({ margin }: Sample, c: Chance): Part[] {
  if (!margin) return [];
  const mm = margin.distance ?? 0;
  const distance = () =>
    `Distance from Tumor to Closest Margin: ${c.often(0.5) ? `${mm} mm` : `${length(mm, 'cm', c)} cm`}`;
  const far = margin.distance === undefined ? undefined : say(distance(), { marginDistance: mm });
  const status = {
    involved: 'Margin Status: Tumor present at parenchymal margin',
    clear: c.of(['Margin Status: All margins negative for tumor', 'Parenchymal Margin: Uninvolved by tumor']),
    close: 'Parenchymal Margin: Close',
    'distance-only': 'Closest Margin: Parenchymal (transection)',
  }[margin.state];
  return [
    '\nMARGINS',
    margin.state === 'distance-only' ? say(status, {}, distanceAlone) : say(status, { margin: margin.state }),
    far,
  ];
}

function staging(sample: Sample, c: Chance): Part[] {
  const { specimen, mvi, histology } = sample;
  if (specimen !== 'resection' || histology === 'benign') return [];
  return [
    '\nREGIONAL LYMPH NODES: No nodes submitted or found',
    c.often(0.5) || mvi?.grade
      ? `pTNM: ${category(sample)} pNX`
      : say(`pTNM: ${category(sample)} N0 M0`, {}, {}, ['staging-m']),
  ];
}

function background(sample: Sample, c: Chance): Part[] {
  const { cirrhosis } = sample;
  const extra = ['\nADDITIONAL FINDINGS', `Steatosis: ${c.of(['None', 'Mild (10%)', '5%'])}`];
  if (!cirrhosis)
    return sample.kind === 'biopsy' ? extra : [...extra, `Specimen dimensions: ${specimenSize(sample, c)}`];
  const { state, stage } = cirrhosis;
  const stated = state ?? (stage === 4 ? 'present' : undefined);
  const words = { present: c.of(['Cirrhosis', 'Cirrhosis, mixed macro- and micronodular']), absent: 'No cirrhosis' };
  const line = `Non-neoplastic Liver: ${[state && words[state], cirrhosis.scale && scale(cirrhosis, c)].filter(Boolean).join('; ')}`;
  return [...extra, stated ? say(line, { cirrhosis: stated }) : say(line, {}, { cirrhosis: ['absent'] })];
}
