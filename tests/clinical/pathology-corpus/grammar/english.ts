import type { FactValue } from '../report.ts';
import type { Chance } from './chance.ts';
import { length } from './house-style.ts';
import { type Said, say } from './said.ts';
import type { Background, Grade, Sample } from './sample.ts';

export type Unit = 'cm' | 'mm';

export const names: Record<FactValue<'histology'>, string[]> = {
  hcc: [
    'hepatocellular carcinoma',
    'hepatocellular carcinoma',
    'hepatocellular carcinoma (HCC)',
    'hepatocellular carcinoma, trabecular and pseudoglandular patterns',
    'hepatocellular carcinoma, steatohepatitic subtype',
    'hepatocellular carcinoma, clear cell type',
    'hepatocellular carcinoma, macrotrabecular-massive subtype',
    'fibrolamellar hepatocellular carcinoma',
  ],
  icca: [
    'intrahepatic cholangiocarcinoma, small duct type',
    'intrahepatic cholangiocarcinoma, mass-forming',
    'cholangiocarcinoma, intrahepatic, large duct type',
    'adenocarcinoma, consistent with intrahepatic cholangiocarcinoma',
  ],
  combined: [
    'combined hepatocellular-cholangiocarcinoma',
    'combined hepatocellular carcinoma and cholangiocarcinoma',
    'mixed hepatocellular-cholangiocarcinoma (cHCC-CCA)',
  ],
  metastasis: [
    'metastatic adenocarcinoma, consistent with colorectal primary',
    'metastatic colonic adenocarcinoma',
    'metastatic breast carcinoma',
    'metastatic gastrointestinal stromal tumor',
    'metastatic melanoma',
  ],
  benign: [
    'focal nodular hyperplasia',
    'hepatocellular adenoma, HNF1A-inactivated',
    'cavernous hemangioma',
    'angiomyolipoma',
    'biliary hamartoma (von Meyenburg complex)',
  ],
  other: [
    'angiosarcoma',
    'undifferentiated embryonal sarcoma',
    'epithelioid hemangioendothelioma',
    'primary hepatic neuroendocrine carcinoma, large cell type',
    'diffuse large B-cell lymphoma',
    'hepatoblastoma, epithelial type',
  ],
};

export const procedures: Record<Exclude<FactValue<'specimen'>, 'other'>, string[]> = {
  resection: [
    'partial hepatectomy, segment 6',
    'right hemihepatectomy',
    'left lateral sectionectomy',
    'segmentectomy, segments 5 and 6',
    'wedge resection, segment 8',
    'laparoscopic segment 4b resection',
    'central hepatectomy',
    'left lobectomy',
  ],
  biopsy: ['needle core biopsy', 'ultrasound-guided core biopsy', 'percutaneous needle biopsy'],
  explant: ['total hepatectomy (explant)', 'native liver explant', 'recipient hepatectomy, explanted liver'],
};

/** A report about something that is not liver. Its histology is nobody's question, and no harm if answered. */
export const elsewhere = (c: Chance, line: (site: string, finding: string) => string): Said => {
  const [site, finding] = c.of([
    ['Lymph node, porta hepatis, excision', 'one benign lymph node (0/1)'],
    ['Gallbladder, cholecystectomy', 'chronic cholecystitis with cholelithiasis; no dysplasia or malignancy'],
    ['Diaphragm nodule, excision', 'fibrous tissue with suture granuloma; no tumor seen'],
  ] as const);
  return say(line(site, finding), { specimen: 'other' }, { histology: ['benign', 'other'] });
};

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
export const numeral = (count: number): string => words[count] ?? String(count);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The largest tumour's axes, in the order the prosector wrote them. */
export function dimensions(axes: number[], unit: Unit, c: Chance): string {
  const by = c.of([' x ', ' x ', 'x', ' × ']);
  if (axes.length > 1 && c.often(0.15)) return axes.map((mm) => `${length(mm, unit, c)} ${unit}`).join(' x ');
  return `${axes.map((mm) => length(mm, unit, c)).join(by)} ${unit}`;
}

/** "4.2 cm, 1.5 cm and 0.8 cm" */
export function listed(sizes: number[], unit: Unit, c: Chance): string {
  const each = sizes.map((mm) => `${length(mm, unit, c)} ${unit}`);
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`;
}

const adverbs: Partial<Record<FactValue<'grade'>, string>> = { well: 'well', moderate: 'moderately', poor: 'poorly' };
/** "moderately to poorly differentiated", "Edmondson-Steiner grade II-III" */
export function graded(grade: Grade, c: Chance): string {
  if (grade.scheme === 'edmondson') {
    const range = grade.from ? `${grade.from}${c.of(['-', ' to ', '/'])}${grade.worst}` : grade.worst;
    return `${c.of(['Edmondson-Steiner grade', 'Edmondson grade', 'Edmondson and Steiner grade'])} ${range}`;
  }
  const worst = `${adverbs[grade.worst]}${c.of([' ', ' ', '-'])}differentiated`;
  return grade.from ? `${adverbs[grade.from]} to ${worst}` : worst;
}

/** The scale's own words: METAVIR A2 F4, Scheuer G2 S4. */
export const scale = ({ scale, activity, stage }: Background, c: Chance): string =>
  scale === 'scheuer'
    ? c.of([
        `Scheuer G${activity}S${stage}`,
        `Scheuer grade ${activity}, stage ${stage}`,
        `Scheuer G${activity} S${stage}`,
      ])
    : c.of([`METAVIR A${activity}F${stage}`, `METAVIR A${activity} F${stage}`, `METAVIR stage F${stage}`]);

/** Weights, blocks and other measured things that are not the tumour. */
export const specimenSize = (sample: Sample, c: Chance): string => {
  const longest = Math.ceil((sample.tumours.sizes[0] ?? 30) / 10) + c.whole(4, 9);
  return `${longest}.${c.whole(0, 9)} x ${longest - 2}.${c.whole(0, 9)} x ${c.whole(3, 7)}.${c.whole(0, 9)} cm`;
};
