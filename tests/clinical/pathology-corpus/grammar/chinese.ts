import type { FactValue } from '../report.ts';
import type { Chance } from './chance.ts';
import { length } from './house-style.ts';
import { type Said, say } from './said.ts';
import type { Background, Grade, Sample } from './sample.ts';

export const names: Record<FactValue<'histology'>, string[]> = {
  hcc: [
    '肝细胞癌',
    '肝细胞癌',
    '肝细胞性肝癌',
    '肝细胞肝癌',
    '肝细胞癌(细梁型)',
    '肝细胞癌,粗梁型',
    '透明细胞型肝细胞癌',
    '肝细胞癌(HCC)',
  ],
  icca: ['肝内胆管癌', '肝内胆管细胞癌', '肝内胆管癌(小胆管型)', '肝内胆管细胞癌,肿块型'],
  combined: ['混合型肝细胞癌-胆管癌', '混合型肝癌(肝细胞癌+胆管细胞癌)', '混合细胞型肝癌(HCC-ICC)'],
  metastasis: [
    '转移性腺癌,符合结直肠来源',
    '肝转移性结肠腺癌',
    '转移性乳腺癌',
    '转移性恶性黑色素瘤',
    '转移性胃肠间质瘤',
  ],
  benign: ['肝局灶性结节性增生(FNH)', '肝细胞腺瘤', '海绵状血管瘤', '血管平滑肌脂肪瘤', '胆管错构瘤'],
  other: [
    '血管肉瘤',
    '上皮样血管内皮瘤',
    '肝原发性大细胞神经内分泌癌',
    '肝母细胞瘤,上皮型',
    '弥漫大B细胞淋巴瘤',
    '未分化胚胎性肉瘤',
  ],
};

export const sites: Record<Exclude<FactValue<'specimen'>, 'other'>, string[]> = {
  resection: [
    '右半肝切除标本',
    '肝Ⅵ段切除标本',
    '左外叶切除标本',
    '肝部分切除标本',
    '肝S5、S6段切除标本',
    '肝中叶切除标本',
    '腹腔镜肝Ⅳ段切除标本',
    '左半肝切除标本',
  ],
  biopsy: ['肝穿刺活检', '肝占位穿刺活检组织', 'B超引导下肝穿刺活检标本'],
  explant: ['肝移植病肝', '全肝切除标本(病肝)', '受体病肝切除标本'],
};

/** A report about something that is not liver. Its histology is nobody's question, and no harm if answered. */
export const elsewhere = (c: Chance, line: (site: string, finding: string) => string): Said => {
  const [site, finding] = c.of([
    ['肝门部淋巴结', '淋巴结1枚,呈反应性增生,未见肿瘤'],
    ['胆囊', '慢性胆囊炎伴胆囊结石,未见肿瘤'],
    ['膈肌结节', '纤维结缔组织伴异物肉芽肿,未见肿瘤'],
  ] as const);
  return say(line(site, finding), { specimen: 'other' }, { histology: ['benign', 'other'] });
};

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八'];
/** 3枚, 三枚, 3个 */
export const several = (count: number, c: Chance): string =>
  `${c.often(0.5) ? count : (numerals[count] ?? count)}${c.of(['枚', '个'])}`;

/** 4.2×3.0×2.8cm, 4.2cm×3.0cm, 4.2*3.0cm */
export function dimensions(axes: number[], unit: 'cm' | 'mm', c: Chance): string {
  const each = axes.map((mm) => length(mm, unit, c));
  return c.often(0.35)
    ? each.map((one) => `${one}${unit}`).join('×')
    : `${each.join(c.of(['×', '×', 'x', '*', 'X']))}${unit}`;
}

export const listed = (sizes: number[], unit: 'cm' | 'mm', c: Chance): string =>
  sizes.map((mm) => `${length(mm, unit, c)}${unit}`).join('、');

const roman: Partial<Record<FactValue<'grade'>, string>> = { I: 'Ⅰ', II: 'Ⅱ', III: 'Ⅲ', IV: 'Ⅳ' };
const differentiation: Partial<Record<FactValue<'grade'>, string>> = { well: '高', moderate: '中', poor: '低' };
/** Edmondson-Steiner Ⅱ-Ⅲ级; 中-低分化 */
export function graded(grade: Grade, c: Chance): string {
  if (grade.scheme === 'who')
    return `${grade.from ? `${differentiation[grade.from]}-` : ''}${differentiation[grade.worst]}分化`;
  const written = c.often(0.6) ? (value: FactValue<'grade'>) => roman[value] : (value: FactValue<'grade'>) => value;
  const range = grade.from
    ? `${written(grade.from)}${c.of(['-', '~', '~'])}${written(grade.worst)}`
    : written(grade.worst);
  return c.of([
    `Edmondson-Steiner分级${range}级`,
    `Edmondson-Steiner ${range}级`,
    `Edmondson ${range}级`,
    `Edmondson分级:${range}级`,
  ]);
}

export const scale = ({ scale, activity, stage }: Background, c: Chance): string =>
  scale === 'scheuer'
    ? c.of([
        `Scheuer G${activity}S${stage}`,
        `Scheuer评分:G${activity}S${stage}`,
        `Scheuer分级G${activity}、分期S${stage}`,
      ])
    : c.of([`METAVIR A${activity}F${stage}`, `METAVIR评分A${activity}F${stage}`, `Metavir F${stage}`]);

export const specimenSize = (sample: Sample, c: Chance): string => {
  const longest = Math.ceil((sample.tumours.sizes[0] ?? 30) / 10) + c.whole(4, 9);
  return `${longest}cm×${longest - 2}cm×${c.whole(3, 7)}cm`;
};

export const stains = [
  '免疫组化:Hepatocyte(+),Glypican-3(+),CK19(-),CD34(血管+),Ki-67(约30%+)。',
  '免疫组化结果:HepPar-1(+),Arg-1(+),GPC-3(部分+),CK7(-),CK19(-),Ki-67 20%。',
  'IHC:AFP(灶+),GS(+),HSP70(+),CD34示毛细血管化,P53(-)。',
];

const han = '[\\p{Script=Han}。、×“”\\uFF08\\uFF09]';
const beside: [RegExp, string][] = [
  [new RegExp(`(?<=${han})\\(([^()]*)\\)`, 'gu'), '\uFF08$1\uFF09'],
  [new RegExp(`\\(([^()]*${han}[^()]*)\\)`, 'gu'), '\uFF08$1\uFF09'],
  [new RegExp(`(?<=${han}),|,(?=${han})`, 'gu'), '\uFF0C'],
  [new RegExp(`(?<=${han});|;(?=${han})`, 'gu'), '\uFF1B'],
  [new RegExp(`(?<=${han}):`, 'gu'), '\uFF1A'],
];
/** Punctuation as Chinese input methods set it beside Chinese characters (written as escapes: they look alike here). */
export const fullWidth = (text: string): string =>
  beside.reduce((so, [pattern, replacement]) => so.replace(pattern, replacement), text);
