import type { FactValue } from '../report.ts';
import type { Chance } from './chance.ts';
import { numeral } from './english.ts';
import { mviFacts } from './house-style.ts';
import { type Said, say } from './said.ts';
import type { Sample } from './sample.ts';

/** The clinician's words at the head of a report: they state nothing about this specimen, however much they sound like it. */
export function clinicalDetails(sample: Sample, c: Chance): string {
  const age = c.whole(38, 79);
  const who = c.of([`${age}-year-old man`, `${age}-year-old woman`, `${age} y/o M`, `${age}F`]);
  const liver = c.of([
    'chronic hepatitis B',
    'HCV (SVR 2018)',
    'NASH',
    'alcohol-related liver disease',
    'HBV on entecavir',
  ]);
  if (sample.story === 'history') {
    const year = c.whole(2011, 2020);
    const against =
      sample.mvi?.state === 'present'
        ? ['no microvascular invasion', 'margins clear']
        : ['microvascular invasion was present', 'margin involved'];
    return c.of([
      `${who}, ${liver}. Previous resection ${year} showed HCC, ${c.whole(5, 9)}.5 cm, ${against[0]}.`,
      `${who}. S/p left lateral sectionectomy in ${year} for hepatocellular carcinoma, 2 tumors (${against.join('; ')}). Now new lesion.`,
      `${who} with ${liver}. Prior pathology (${year}, outside hospital): poorly differentiated HCC, ${against[0]}, ${against[1]}.`,
    ]);
  }
  if (sample.story === 'imaging') {
    const seen = (sample.tumours.sizes[0] ?? 30) / 10 + c.whole(3, 9) / 10;
    return c.of([
      `${who}, ${liver}. MRI: ${numeral(sample.tumours.sizes.length + 1)} arterially enhancing lesions, largest ${seen.toFixed(1)} cm, ?portal vein thrombus.`,
      `${who}. CT ${seen.toFixed(1)} cm mass, LR-5, with possible tumor in vein. AFP ${c.whole(5, 900)} ng/mL.`,
    ]);
  }
  return c.of([
    `${who}, ${liver}.`,
    `${who} with ${liver}; liver mass on surveillance.`,
    `${who}; AFP ${c.whole(3, 2400)}.`,
  ]);
}

export interface Companion {
  title: string;
  gross: string;
  diagnosis: string;
}

/** The second specimen of the same report. */
export function companion(sample: Sample, c: Chance): Companion | undefined {
  if (sample.story === 'gallbladder')
    return {
      title: c.of(['Gallbladder, cholecystectomy', 'Gallbladder']),
      gross: `Gallbladder ${c.whole(6, 9)}.${c.whole(0, 9)} x 3.0 x 2.5 cm, wall 0.${c.whole(2, 4)} cm, containing ${c.of(['multiple', 'three'])} stones up to 1.${c.whole(0, 9)} cm. The cystic duct margin is shaved.`,
      diagnosis: c.of([
        'chronic cholecystitis with cholelithiasis; negative for malignancy',
        'chronic cholecystitis, cholesterolosis; no dysplasia. Cystic duct margin unremarkable',
      ]),
    };
  if (sample.story === 'node')
    return {
      title: c.of(['Lymph node, hepatic artery, excision', 'Portal lymph nodes']),
      gross: `One tan node, 1.${c.whole(0, 9)} cm in greatest dimension, bisected.`,
      diagnosis: c.of(['one lymph node, negative for tumor (0/1)', 'reactive lymph node, no metastasis (0/1)']),
    };
  if (sample.story === 'biopsy')
    return {
      title: c.of(['Liver, segment 7, needle biopsy', 'Liver lesion, segment 2, core biopsy']),
      gross: `Two tan cores, 1.${c.whole(0, 9)} and 0.${c.whole(6, 9)} cm in length.`,
      diagnosis: c.of([
        'hepatic parenchyma with mild steatosis; no neoplasm in this biopsy',
        'regenerative nodule; negative for carcinoma, no vascular invasion in this material',
      ]),
    };
  return undefined;
}

const microvascular: Record<FactValue<'mvi'>, string[]> = {
  present: [
    'On review of deeper levels and a CD34 stain, microvascular invasion IS identified',
    'Additional sections show tumor emboli in small portal venules: microvascular invasion is present',
  ],
  absent: [
    'The focus previously reported as microvascular invasion is, on CD34/D2-40, retraction artifact. There is no microvascular invasion',
    'Following intradepartmental consultation the diagnosis of microvascular invasion is withdrawn: microvascular invasion not identified',
  ],
  uncertain: ['On review, microvascular invasion cannot be excluded'],
};

/** What the addendum changes, and what holds from then on. */
export function addendum(sample: Sample, c: Chance): Said | undefined {
  const { before, mvi, tumours } = sample;
  if (!before) return undefined;
  if (before.mvi && mvi) {
    const grade = mvi.grade ? ` (${mvi.grade})` : '';
    return say(`${c.of(microvascular[mvi.state])}${grade}. The synoptic data are amended accordingly.`, mviFacts(mvi));
  }
  if (before.margin)
    return say(
      c.of([
        'After re-examination of the inked sections, carcinoma is present at the parenchymal margin. The margin is involved (R1); the original report stated it was negative.',
        'CORRECTION: the resection margin is POSITIVE for carcinoma, not negative as first reported.',
      ]),
      { margin: 'involved' },
    );
  if (before.histology)
    return say(
      c.of([
        'Immunostains (CK7+, CK19+ in the glandular areas; HepPar-1, arginase-1 elsewhere) show two components. The diagnosis is revised from hepatocellular carcinoma to combined hepatocellular-cholangiocarcinoma.',
        'Revised diagnosis: combined hepatocellular-cholangiocarcinoma. This supersedes the diagnosis of hepatocellular carcinoma.',
      ]),
      { histology: 'combined' },
    );
  if (before.satellites)
    return say(
      c.of([
        'Additional blocks of the peritumoral liver contain satellite nodules; satellitosis is therefore present.',
        'Amended: satellite nodules present (initially reported as not identified).',
      ]),
      { satellites: 'present' },
    );
  const was = before.tumours?.sizes.length ?? 0;
  return say(
    c.of([
      `The smallest nodule, on review with reticulin and glutamine synthetase, is a dysplastic nodule and not carcinoma. The number of tumors is corrected from ${was} to ${tumours.sizes.length}.`,
      `Corrected report: number of tumors ${tumours.sizes.length} (not ${was}); the 0.4 cm nodule is regenerative.`,
    ]),
    { tumourNumber: tumours.sizes.length },
  );
}
