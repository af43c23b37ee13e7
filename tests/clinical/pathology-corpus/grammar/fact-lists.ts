import { type Chance, chance } from './chance.ts';
import type { Background, Finding, Grade, Kind, Margin, Microvascular, Sample, Story } from './sample.ts';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

/** Each house style deals these decks once, so every style meets every kind of report. */
const kinds: Kind[] = [
  ...times(12, 'hcc' as const),
  'icca',
  'combined',
  'metastasis',
  'benign',
  'other',
  'biopsy',
  'explant',
  'elsewhere',
];
export const reportsPerStyle = kinds.length;

const stories: Story[] = [
  'plain',
  'plain',
  'plain',
  'addendum',
  'addendum',
  'addendum',
  'history',
  'history',
  'gallbladder',
  'node',
  'biopsy',
  'imaging',
];
const microvascular: (Microvascular | undefined)[] = [
  { state: 'present', grade: 'M1' },
  { state: 'present', grade: 'M1', foci: 3 },
  { state: 'present', grade: 'M1', foci: 2 },
  { state: 'present', grade: 'M2' },
  { state: 'present', grade: 'M2', foci: 8 },
  { state: 'present', foci: 4 },
  ...times(3, { state: 'present' as const }),
  ...times(2, { state: 'absent' as const, grade: 'M0' as const }),
  ...times(4, { state: 'absent' as const }),
  ...times(2, { state: 'uncertain' as const }),
  ...times(3, undefined),
];
const grades: (Grade | undefined)[] = [
  { scheme: 'edmondson', worst: 'I' },
  { scheme: 'edmondson', worst: 'II' },
  { scheme: 'edmondson', worst: 'II', from: 'I' },
  { scheme: 'edmondson', worst: 'III' },
  ...times(3, { scheme: 'edmondson' as const, worst: 'III' as const, from: 'II' as const }),
  { scheme: 'edmondson', worst: 'IV' },
  { scheme: 'edmondson', worst: 'IV', from: 'III' },
  ...times(2, { scheme: 'who' as const, worst: 'well' as const }),
  ...times(4, { scheme: 'who' as const, worst: 'moderate' as const }),
  ...times(2, { scheme: 'who' as const, worst: 'poor' as const }),
  { scheme: 'who', worst: 'poor', from: 'moderate' },
  { scheme: 'who', worst: 'moderate', from: 'well' },
  undefined,
];
const findings = (present: number, absent: number, uncertain: number): (Finding | undefined)[] => [
  ...times(present, 'present' as const),
  ...times(absent, 'absent' as const),
  ...times(uncertain, 'uncertain' as const),
  ...times(20 - present - absent - uncertain, undefined),
];
const margins: (Margin['state'] | undefined)[] = [
  ...times(3, 'involved' as const),
  ...times(10, 'clear' as const),
  ...times(3, 'close' as const),
  ...times(2, 'distance-only' as const),
  ...times(2, undefined),
];
const capsules: Sample['capsule'][] = [
  ...times(5, 'complete' as const),
  ...times(4, 'incomplete' as const),
  ...times(4, 'absent' as const),
  ...times(7, undefined),
];
const counts: (number | undefined)[] = [...times(9, 1), ...times(4, 2), ...times(3, 3), 4, ...times(2, undefined), 1];
const backgrounds: (Background | undefined)[] = [
  ...times(4, { state: 'present' as const }),
  ...times(4, { state: 'absent' as const }),
  ...times(2, { state: 'present' as const, scale: 'scheuer' as const, stage: 4 }),
  ...times(2, { state: 'present' as const, scale: 'metavir' as const, stage: 4 }),
  { scale: 'scheuer', stage: 4 },
  { scale: 'metavir', stage: 4 },
  { scale: 'scheuer', stage: 2 },
  { scale: 'metavir', stage: 1 },
  { state: 'absent', scale: 'scheuer', stage: 1 },
  ...times(3, undefined),
];
const reversals = ['mvi', 'margin', 'histology', 'tumours', 'mvi', 'satellites'] as const;

/** The fact lists one house style has to write up. */
export function samples(style: string): Sample[] {
  const draw = chance(`samples of ${style}`);
  const dealt = {
    kinds: draw.shuffled(kinds),
    stories: draw.shuffled(stories),
    mvi: draw.shuffled(microvascular),
    grades: draw.shuffled(grades),
    satellites: draw.shuffled(findings(5, 9, 2)),
    macro: draw.shuffled(findings(4, 9, 2)),
    ducts: draw.shuffled(findings(4, 7, 2)),
    margins: draw.shuffled(margins),
    capsules: draw.shuffled(capsules),
    counts: draw.shuffled(counts),
    backgrounds: draw.shuffled(backgrounds),
    reversals: draw.shuffled(reversals),
  };
  return dealt.kinds.map((kind, at): Sample => {
    const story = kind === 'hcc' ? (dealt.stories.pop() ?? 'plain') : 'plain';
    const margin = dealt.margins[at];
    const background = dealt.backgrounds[at];
    const whole = {
      kind,
      story,
      specimen: specimens[kind] ?? ('resection' as const),
      histology: histologies[kind] ?? ('hcc' as const),
      tumours: tumours(dealt.counts[at], draw),
      ...given('mvi', dealt.mvi[at]),
      ...given('grade', dealt.grades[at]),
      ...given('satellites', dealt.satellites[at]),
      ...given('macrovascularInvasion', dealt.macro[at]),
      ...given('bileDuctInvasion', dealt.ducts[at]),
      ...given('margin', margin && withDistance(margin, draw)),
      ...given('capsule', dealt.capsules[at]),
      ...given('cirrhosis', background?.scale ? { ...background, activity: draw.whole(1, 3) } : background),
      ...given('vessels', dealt.mvi[at] === undefined ? anyVessels(dealt.macro[at], draw) : undefined),
    };
    const truth = plausible(whole);
    return story === 'addendum' ? reversed(truth, dealt.reversals.pop() ?? 'mvi', draw) : truth;
  });
}

const specimens: Partial<Record<Kind, Sample['specimen']>> = {
  biopsy: 'biopsy',
  explant: 'explant',
  elsewhere: 'other',
};
const histologies: Partial<Record<Kind, Sample['histology']>> = {
  icca: 'icca',
  combined: 'combined',
  metastasis: 'metastasis',
  benign: 'benign',
  other: 'other',
};
const given = <K extends string, V>(name: K, value: V | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [P in K]?: V };

/** "No vascular invasion" is not written beside a thrombus. */
const anyVessels = (macro: Finding | undefined, draw: Chance) =>
  macro === 'present' || macro === 'uncertain' ? 'present' : draw.of(['present', 'absent'] as const);

function tumours(count: number | undefined, draw: Chance): Sample['tumours'] {
  const largest = draw.whole(12, 110);
  const others = Array.from({ length: (count ?? 3) - 1 }, () => draw.whole(4, largest - 3)).sort((a, b) => b - a);
  const shorter = () => Math.max(5, largest - draw.whole(2, 14));
  const axes = draw.of([
    [largest],
    [largest, shorter()],
    [largest, shorter(), shorter()],
    [shorter(), largest],
    [shorter(), largest, shorter()],
  ]);
  return { sizes: [largest, ...others], axes, counted: count !== undefined };
}

function withDistance(state: Margin['state'], draw: Chance): Margin {
  if (state === 'involved') return { state };
  if (state === 'close') return { state, distance: draw.of([1, 1, 2]) };
  if (state === 'distance-only' || draw.often(0.6))
    return { state, distance: draw.of([3, 4, 5, 8, 10, 12, 15, 20, 25]) };
  return { state };
}

/** Nothing a pathologist could not write: no MVI in an adenoma, no margin on a needle core. */
function plausible(sample: Sample): Sample {
  const { kind, specimen, histology, tumours, story, margin, capsule, cirrhosis, grade, ...findings } = sample;
  const known = { kind, specimen, histology, tumours, story };
  const who = grade?.scheme === 'who' ? { grade } : {};
  if (kind === 'elsewhere') return known;
  if (kind === 'biopsy') return { ...known, ...given('grade', grade), ...given('cirrhosis', cirrhosis) };
  if (kind === 'benign' || kind === 'other' || kind === 'metastasis')
    return { ...known, ...given('margin', margin), ...given('cirrhosis', cirrhosis) };
  if (kind === 'icca' || kind === 'combined')
    return { ...known, ...given('margin', margin), ...given('cirrhosis', cirrhosis), ...who, ...findings };
  if (kind === 'explant')
    return {
      ...known,
      ...given('grade', grade),
      ...given('cirrhosis', cirrhosis),
      ...given('capsule', capsule),
      ...findings,
    };
  return sample;
}

function reversed(sample: Sample, what: (typeof reversals)[number], draw: Chance): Sample {
  const single = { ...sample.tumours, counted: true };
  if (what === 'margin') return { ...sample, margin: { state: 'involved' }, before: { margin: { state: 'clear' } } };
  if (what === 'histology') {
    const { grade: _, ...ungraded } = sample;
    return { ...ungraded, histology: 'combined', before: { histology: 'hcc' } };
  }
  if (what === 'satellites') return { ...sample, satellites: 'present', before: { satellites: 'absent' } };
  if (what === 'tumours')
    return {
      ...sample,
      tumours: single,
      before: { tumours: { ...single, sizes: [single.sizes[0] as number, ...single.sizes.slice(1), 4] } },
    };
  const { vessels: _, ...rest } = sample;
  return sample.mvi?.state === 'absent'
    ? { ...rest, before: { mvi: { state: 'present' } } }
    : {
        ...rest,
        mvi: draw.of<Microvascular>([{ state: 'present', grade: 'M1' }, { state: 'present' }]),
        before: { mvi: { state: 'absent' } },
      };
}
