import type { Chance } from '../chance.ts';
import { dimensions, elsewhere, graded, names, procedures, scale } from '../english.ts';
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
import { overruled, type Part, retold, type Said, say, together, wrapped } from '../said.ts';
import type { Sample } from '../sample.ts';

/** Everything in one breath, abbreviated, broken wherever the terminal's line ended. */
export const enOneParagraph: HouseStyle = {
  name: 'en-one-paragraph',
  language: 'en',
  media: 'text/plain',
  write(sample, c) {
    const second = companion(sample, c);
    const asked = sample.story === 'plain' ? undefined : `Hx: ${clinicalDetails(sample, c)}`;
    const body =
      sample.specimen === 'other'
        ? elsewhere(c, (site, finding) => `${site}: ${finding}.`)
        : together(
            [
              asked,
              ...sentences(asFirstSigned(sample), c),
              second && `Also received: ${second.title} - ${second.diagnosis}.`,
            ],
            ' ',
          );
    const later = addendum(sample, c);
    const whole = later ? overruled(body, later, ' ADDENDUM: ') : body;
    const lines = retold(whole, (text) => wrapped(text, c.of([48, 60, 66])));
    return { ...lines, traits: [...lines.traits, 'broken-lines'] };
  },
};

function sentences(sample: Sample, c: Chance): Part[] {
  const { specimen, kind, grade } = sample;
  if (specimen === 'other') return [];
  return [
    say(`Liver, ${c.of(procedures[specimen])}:`, { specimen }),
    say(`${c.of(names[sample.histology])}${grade ? ',' : '.'}`, { histology: sample.histology }),
    grade && say(`${graded(grade, c)}.`, { grade: grade.worst }),
    kind === 'biopsy' ? undefined : tumours(sample, c),
    mvi(sample, c),
    phrase(c, 'macrovascularInvasion', sample.macrovascularInvasion, macro),
    phrase(c, 'satellites', sample.satellites, satellites),
    phrase(c, 'bileDuctInvasion', sample.bileDuctInvasion, ducts),
    phrase(c, 'capsule', sample.capsule, capsules),
    margin(sample, c),
    background(sample, c),
    kind === 'hcc' && c.often(0.6) ? stage(sample) : undefined,
  ];
}

const stage = (sample: Sample): Part =>
  sample.mvi?.grade ? `${category(sample)} Nx.` : say(`${category(sample)} N0 M0.`, {}, {}, ['staging-m']);

const macro: Phrases<'macrovascularInvasion'> = {
  present: ['Gross PV thrombus (macrovascular invasion) +.', 'Tumor thrombus in R portal vein branch.'],
  absent: ['No gross vascular invasion.', 'No macrovascular invasion.', 'Large vessels free.'],
  uncertain: ['Possible macrovascular invasion, cannot be confirmed.'],
};
const satellites: Phrases<'satellites'> = {
  present: ['Satellite nodules +.', 'With satellite nodules.'],
  absent: ['No satellites.', 'No satellite nodules.', 'Satellite nodules neg.'],
  uncertain: ['?satellite nodule.', 'Satellite nodule cannot be excluded.'],
};
const ducts: Phrases<'bileDuctInvasion'> = {
  present: ['Bile duct invasion +.', 'Bile duct tumor thrombus present.'],
  absent: ['No bile duct invasion.', 'Bile ducts not invaded.'],
  uncertain: ['?bile duct invasion.', 'Possible bile duct invasion.'],
};
const capsules: Phrases<'capsule'> = {
  complete: ['Capsule complete.', 'Tumor capsule intact and complete.'],
  incomplete: ['Capsule incomplete.', 'Partly encapsulated.'],
  absent: ['No capsule.', 'Nonencapsulated.'],
};

function tumours({ tumours }: Sample, c: Chance): Said {
  const { sizes, axes, counted } = tumours;
  const unit = c.of(['cm', 'mm'] as const);
  const largest = `${length(sizes[0] ?? 0, unit, c)} ${unit}`;
  const traits = unit === 'mm' ? (['millimetres'] as const) : [];
  const facts = tumourFacts(tumours);
  if (!counted) return say(`Multifocal, largest ${largest}.`, facts, {}, [...traits]);
  if (sizes.length > 1)
    return say(
      c.of([
        `${sizes.length} tumors, largest ${largest}.`,
        `x${sizes.length} nodules: ${sizes.map((mm) => length(mm, unit, c)).join(', ')} ${unit}.`,
      ]),
      facts,
      {},
      [...traits],
    );
  if (c.often(0.3))
    return say(`${largest} mass.`, { tumourSize: facts.tumourSize ?? 0 }, { tumourNumber: [1] }, [...traits]);
  return say(
    c.of([`Single tumor ${dimensions(axes, unit, c)}.`, `Solitary, ${largest}.`, `Unifocal; ${largest}.`]),
    facts,
    {},
    [...traits],
  );
}

function mvi({ mvi, vessels, kind }: Sample, c: Chance): Said | undefined {
  if (!mvi)
    return vessels && kind === 'hcc'
      ? vessels === 'present'
        ? say('LVI present.', {}, {}, ['level-not-stated'])
        : say('No LVI.', {}, { mvi: ['absent'], macrovascularInvasion: ['absent'] }, ['level-not-stated'])
      : undefined;
  const words = {
    present: ['MVI present', 'MVI +', 'Microvascular invasion identified'],
    absent: ['MVI neg', 'No MVI', 'MVI absent'],
    uncertain: ['MVI equivocal', 'Suspicious for MVI', 'Cannot exclude MVI'],
  };
  const tail = `${mvi.foci ? ` x ${mvi.foci} foci` : ''}${mvi.grade ? ` (${mvi.grade})` : ''}.`;
  return say(`${c.of(words[mvi.state])}${tail}`, mviFacts(mvi), {}, mvi.foci ? ['count'] : []);
}

function margin({ margin }: Sample, c: Chance): Said | undefined {
  if (!margin) return undefined;
  const mm = margin.distance ?? 0;
  const far = c.often(0.5) ? `${mm} mm` : `${length(mm, 'cm', c)} cm`;
  if (margin.state === 'involved')
    return say(c.of(['Margin positive (R1).', 'Margin +ve.', 'Tumor at margin, R1.']), { margin: 'involved' });
  if (margin.state === 'distance-only')
    return say(`Tumor is ${far} from the margin.`, { marginDistance: mm }, distanceAlone);
  if (margin.state === 'close')
    return say(c.of([`Margin close (${far}).`, `Close margin, ${far}.`]), { margin: 'close', marginDistance: mm });
  return say(`${c.of(['Margins neg', 'Margin clear', 'Margins free', 'R0'])}${mm ? `, ${far}` : ''}.`, {
    margin: 'clear',
    ...(mm ? { marginDistance: mm } : {}),
  });
}

function background({ cirrhosis }: Sample, c: Chance): Said | undefined {
  if (!cirrhosis) return undefined;
  const tail = cirrhosis.scale ? `, ${scale(cirrhosis, c)}` : '';
  if (cirrhosis.state)
    return say(
      `${cirrhosis.state === 'present' ? c.of(['Bkgd cirrhosis', 'Cirrhotic liver']) : c.of(['No cirrhosis', 'Noncirrhotic bkgd'])}${tail}.`,
      { cirrhosis: cirrhosis.state },
    );
  const line = `Bkgd liver: ${scale(cirrhosis, c)}.`;
  return cirrhosis.stage === 4 ? say(line, { cirrhosis: 'present' }) : say(line, {}, { cirrhosis: ['absent'] });
}
