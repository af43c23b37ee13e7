import type { Chance } from '../chance.ts';
import { dimensions, elsewhere, graded, names, numeral, procedures, scale, specimenSize } from '../english.ts';
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
import { overruled, type Part, retold, type Said, say, together } from '../said.ts';
import type { Sample } from '../sample.ts';

/** Diagnosis first, in capitals, one dash a finding; the gross description follows and repeats half of it. */
export const enCapitals: HouseStyle = {
  name: 'en-capitals',
  language: 'en',
  media: 'text/plain',
  write(sample, c) {
    const second = companion(sample, c);
    const report = together([
      'DIAGNOSIS:',
      ...(sample.specimen === 'other'
        ? [elsewhere(c, (site, finding) => `${site.toUpperCase()}:\n- ${finding.toUpperCase()}.`)]
        : [
            retold(together(lines(asFirstSigned(sample), c)), (text) => `${second ? 'A. ' : ''}${text.toUpperCase()}`),
            second && `B. ${second.title.toUpperCase()}:\n- ${second.diagnosis.toUpperCase()}.`,
            sample.specimen === 'resection'
              ? `\nGROSS: The specimen measures ${specimenSize(sample, c)} and is serially sectioned. ${second?.gross ?? ''}`
              : '',
          ]),
      `\nCLINICAL DATA: ${clinicalDetails(sample, c)}`,
    ]);
    const later = addendum(sample, c);
    return later ? overruled(report, later, c.of(['\n\nADDENDUM DIAGNOSIS:\n', '\n\n** AMENDED REPORT **\n'])) : report;
  },
};

function lines(sample: Sample, c: Chance): Part[] {
  const { specimen, histology, grade, kind } = sample;
  if (specimen === 'other') return [];
  return [
    say(`Liver, ${c.of(procedures[specimen])}:`, { specimen }),
    together(
      [
        say(`- ${c.of(names[histology])}`, { histology }),
        grade && say(`, ${graded(grade, c)}`, { grade: grade.worst }),
        '.',
      ],
      '',
    ),
    specimen === 'biopsy' ? undefined : tumours(sample, c),
    mvi(sample, c),
    phrase(c, 'macrovascularInvasion', sample.macrovascularInvasion, macro),
    phrase(c, 'satellites', sample.satellites, satellites),
    phrase(c, 'bileDuctInvasion', sample.bileDuctInvasion, ducts),
    phrase(c, 'capsule', sample.capsule, capsules),
    margin(sample, c),
    background(sample, c),
    kind === 'hcc' ? '- See synoptic report and comment.' : undefined,
  ];
}

const macro: Phrases<'macrovascularInvasion'> = {
  present: [
    '- Positive for large vessel invasion (right portal vein).',
    '- Tumor thrombus in hepatic vein, macrovascular invasion present.',
  ],
  absent: ['- Negative for large vessel invasion.', '- No macrovascular invasion identified.'],
  uncertain: ['- Large vessel invasion cannot be excluded.'],
};
const satellites: Phrases<'satellites'> = {
  present: ['- Satellite nodules are present.', '- Positive for satellite nodules.'],
  absent: ['- Negative for satellite nodules.', '- No satellitosis.'],
  uncertain: ['- Suspicious for satellite nodule.'],
};
const ducts: Phrases<'bileDuctInvasion'> = {
  present: ['- Bile duct invasion present.', '- Positive for bile duct invasion.'],
  absent: ['- Negative for bile duct invasion.', '- Bile duct invasion is not identified.'],
  uncertain: ['- Suspicious for bile duct invasion.'],
};
const capsules: Phrases<'capsule'> = {
  complete: ['- Tumor has complete capsule.'],
  incomplete: ['- Tumor has incomplete capsule.', '- Partially encapsulated tumor.'],
  absent: ['- Tumor is not encapsulated.', '- Tumor without capsule.'],
};

function tumours({ tumours }: Sample, c: Chance): Said {
  const { sizes, axes, counted } = tumours;
  if (!counted)
    return say(`- Multiple tumor nodules, largest ${length(sizes[0] ?? 0, 'cm', c)} cm.`, tumourFacts(tumours));
  if (sizes.length === 1)
    return say(
      c.of([`- Tumor size ${dimensions(axes, 'cm', c)}, unifocal.`, `- Single nodule, ${dimensions(axes, 'cm', c)}.`]),
      tumourFacts(tumours),
    );
  return say(
    `- ${numeral(sizes.length)} tumor nodules (${sizes.map((mm) => length(mm, 'cm', c)).join(', ')} cm).`,
    tumourFacts(tumours),
  );
}

function mvi({ mvi, vessels, kind }: Sample, c: Chance): Said | undefined {
  const words = {
    present: [
      '- Microvascular invasion present',
      '- Positive for microvascular invasion',
      '- With microvascular invasion',
    ],
    absent: [
      '- Negative for microvascular invasion',
      '- No microvascular invasion identified',
      '- Microvascular invasion is absent',
    ],
    uncertain: ['- Suspicious for microvascular invasion', '- Microvascular invasion cannot be excluded'],
  };
  if (mvi)
    return say(
      `${c.of(words[mvi.state])}${mvi.foci ? `, ${mvi.foci} foci` : ''}${mvi.grade ? ` (${mvi.grade})` : ''}.`,
      mviFacts(mvi),
      {},
      mvi.foci ? ['count'] : [],
    );
  if (vessels === 'present' && kind === 'hcc')
    return say('- Positive for lymphovascular invasion.', {}, {}, ['level-not-stated']);
  return undefined;
}

function margin({ margin }: Sample, c: Chance): Said | undefined {
  if (!margin) return undefined;
  const mm = margin.distance ?? 0;
  const far = c.often(0.5) ? `${mm} mm` : `${length(mm, 'cm', c)} cm`;
  if (margin.state === 'involved')
    return say(c.of(['- Parenchymal resection margin positive for tumor.', '- Tumor present at inked margin.']), {
      margin: 'involved',
    });
  if (margin.state === 'close')
    return say(`- Resection margin is close (${far}).`, { margin: 'close', marginDistance: mm });
  if (margin.state === 'distance-only')
    return say(`- Distance from tumor to resection margin: ${far}.`, { marginDistance: mm }, distanceAlone);
  return say(
    `- ${c.of(['Resection margin negative for tumor', 'All margins free of tumor', 'Margins uninvolved'])}${mm ? ` (closest ${far})` : ''}.`,
    { margin: 'clear', ...(mm ? { marginDistance: mm } : {}) },
  );
}

function background({ cirrhosis }: Sample, c: Chance): Said | undefined {
  if (!cirrhosis) return undefined;
  const tail = cirrhosis.scale ? ` (${scale(cirrhosis, c)})` : '';
  if (cirrhosis.state)
    return say(
      `- Background liver: ${cirrhosis.state === 'present' ? 'cirrhosis' : 'negative for cirrhosis'}${tail}.`,
      { cirrhosis: cirrhosis.state },
    );
  const line = `- Background liver: ${scale(cirrhosis, c)}.`;
  return cirrhosis.stage === 4 ? say(line, { cirrhosis: 'present' }) : say(line, {}, { cirrhosis: ['absent'] });
}
