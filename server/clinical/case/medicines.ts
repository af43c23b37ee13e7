import type { Chart, Entry } from './chart.ts';
import { type Coding, systemOf } from './coding.ts';
import { codingsOf, type Json, list, references, wordsOf } from './fhir.ts';

/**
 * Which medicine an order, a statement or an administration is of: by ingredient (RxNorm, ATC), else by name. Orders carry product codes, so the name decides most.
 * ATC: WHO Collaborating Centre, index 2024 with the codes in use before L01E/L01F. RxNorm: clinical.md.
 */

export type Medicine =
  /** A drug directed at HCC, by its ingredient. */
  | { kind: 'hcc-drug'; name: string }
  /** Another antineoplastic: whether it was directed at HCC is not told. */
  | { kind: 'antineoplastic'; name: string }
  | { kind: 'anticoagulant' | 'antiviral'; name: string };

interface Ingredient {
  kind: Medicine['kind'];
  name: string;
  named: RegExp;
  atc: string[];
  rxnorm: string[];
}

const drug = (
  kind: Medicine['kind'],
  name: string,
  chinese = '',
  atc: string[] = [],
  rxnorm: string[] = [],
): Ingredient => ({
  kind,
  name,
  named: new RegExp(chinese === '' ? name : `${name}|${chinese}`, 'i'),
  atc,
  rxnorm,
});

/** What a person must still look up in the source. */
export const medicinesToOpen = [
  'RxNorm 253337 as the ingredient of bevacizumab. Orders carry product codes, so the name decides most.',
] as const;

export const ingredients: Ingredient[] = [
  drug('hcc-drug', 'sorafenib', '索拉非尼', ['L01EX02', 'L01XE05']),
  drug('hcc-drug', 'regorafenib', '瑞戈非尼', ['L01EX05', 'L01XE21']),
  drug('hcc-drug', 'lenvatinib', '仑伐替尼|乐伐替尼', ['L01EX08', 'L01XE29']),
  drug('hcc-drug', 'cabozantinib', '卡博替尼', ['L01EX07', 'L01XE26']),
  drug('hcc-drug', 'donafenib', '多纳非尼'),
  drug('hcc-drug', 'apatinib', '阿帕替尼|rivoceranib'),
  drug('hcc-drug', 'ramucirumab', '雷莫西尤单抗|雷莫芦单抗', ['L01FG02', 'L01XC21']),
  drug('hcc-drug', 'bevacizumab', '贝伐珠单抗', ['L01FG01', 'L01XC07'], ['253337']),
  drug('hcc-drug', 'atezolizumab', '阿替利珠单抗', ['L01FF05', 'L01XC32'], ['1792776']),
  drug('hcc-drug', 'durvalumab', '度伐利尤单抗', ['L01FF03', 'L01XC28']),
  drug('hcc-drug', 'tremelimumab', '曲美木单抗|替西木单抗', ['L01FX20']),
  drug('hcc-drug', 'nivolumab', '纳武利尤单抗', ['L01FF01', 'L01XC17'], ['1597876']),
  drug('hcc-drug', 'ipilimumab', '伊匹木单抗', ['L01FX04', 'L01XC11']),
  drug('hcc-drug', 'pembrolizumab', '帕博利珠单抗', ['L01FF02', 'L01XC18'], ['1547545']),
  drug('hcc-drug', 'sintilimab', '信迪利单抗'),
  drug('hcc-drug', 'camrelizumab', '卡瑞利珠单抗'),
  drug('hcc-drug', 'tislelizumab', '替雷利珠单抗', ['L01FF09']),
  drug('hcc-drug', 'toripalimab', '特瑞普利单抗'),
  drug('antineoplastic', 'oxaliplatin', '奥沙利铂'),
  drug('antineoplastic', 'fluorouracil', '氟尿嘧啶'),
  drug('antineoplastic', 'doxorubicin', '多柔比星|epirubicin|表柔比星|阿霉素'),
  drug('antineoplastic', 'cisplatin', '顺铂'),
  drug('antineoplastic', 'capecitabine', '卡培他滨|tegafur|替吉奥'),
  drug('anticoagulant', 'warfarin', '华法林', ['B01AA*']),
  drug('anticoagulant', 'heparin', '肝素|enoxaparin|dalteparin|nadroparin|tinzaparin|fondaparinux', [
    'B01AB*',
    'B01AX05',
  ]),
  drug('anticoagulant', 'dabigatran', '达比加群|argatroban|bivalirudin', ['B01AE*']),
  drug('anticoagulant', 'rivaroxaban', '利伐沙班|apixaban|阿哌沙班|edoxaban|艾多沙班', ['B01AF*']),
  drug('antiviral', 'entecavir', '恩替卡韦', ['J05AF10']),
  drug('antiviral', 'tenofovir', '替诺福韦|tenofovir alafenamide|amibufenamide|艾米替诺福韦', ['J05AF07', 'J05AF13']),
  drug('antiviral', 'lamivudine', '拉米夫定', ['J05AF05']),
  drug('antiviral', 'telbivudine', '替比夫定|adefovir|阿德福韦|besifovir', ['J05AF08', 'J05AF11', 'J05AF12']),
];

export function medicineOf(chart: Chart, entry: Entry): Medicine | undefined {
  const concepts = conceptsOfMedicine(chart, entry);
  const codings = concepts.flatMap(codingsOf);
  const found = ingredients.find((one) => codings.some((coding) => isOf(one, coding)));
  if (found) return { kind: found.kind, name: found.name };
  const words = concepts.map(wordsOf).join(' / ');
  const named = ingredients.find((one) => one.named.test(words));
  if (named) return { kind: named.kind, name: named.name };
  const antineoplastic = codings.find((coding) => systemOf(coding) === 'atc' && coding.code?.startsWith('L01'));
  return antineoplastic && { kind: 'antineoplastic', name: words === '' ? (antineoplastic.code ?? '') : words };
}

function isOf({ atc, rxnorm }: Ingredient, coding: Coding): boolean {
  const code = coding.code ?? '';
  if (systemOf(coding) === 'rxnorm') return rxnorm.includes(code);
  if (systemOf(coding) !== 'atc') return false;
  return atc.some((one) => (one.endsWith('*') ? code.startsWith(one.slice(0, -1)) : code === one));
}

/** Its own concept and, through the Medication it refers to, that one's code and ingredients. */
function conceptsOfMedicine(chart: Chart, { resource }: Entry): Json[] {
  const own = list(resource.medicationCodeableConcept);
  const referred = references(resource.medicationReference).flatMap((reference) => {
    const medication = reference.startsWith('#')
      ? list(resource.contained).find(({ id }) => id === reference.slice(1))
      : chart.find(chart.resolve(reference))?.resource;
    if (!medication) return list(resource.medicationReference).map(({ display }): Json => ({ text: display }));
    const parts = list(medication.ingredient).flatMap(({ itemCodeableConcept }) => list(itemCodeableConcept));
    return [...list(medication.code), ...parts];
  });
  return [...own, ...referred];
}
