import type { Chance } from '../chance.ts';
import { dimensions, elsewhere, graded, names, scale, sites } from '../chinese.ts';
import { addendum, clinicalDetails, companion } from '../chinese-stories.ts';
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

/** A form with two questions a line and boxes to tick, flattened to text. */
export const zhTable: HouseStyle = {
  name: 'zh-table',
  language: 'zh',
  media: 'text/plain',
  write(sample, c) {
    const first = asFirstSigned(sample);
    const second = companion(sample, c);
    const bar = c.of([' │ ', '    ', '\t', ' | ']);
    const boxes = c.of<Boxes>([
      ['☑', '□'],
      ['■', '□'],
      ['[√]', '[ ]'],
      ['√', '○'],
    ]);
    const cells =
      sample.specimen === 'other'
        ? [elsewhere(c, (site, finding) => `标本名称:${site}\n诊断:${finding}`)]
        : items(first, boxes, c).filter((item) => item !== undefined);
    const lines: Part[] = [];
    for (let at = 0; at < cells.length; at += 2) lines.push(together(cells.slice(at, at + 2), bar));
    const report = together([
      '肝癌手术标本病理登记表',
      `临床:${clinicalDetails(sample, c)}`,
      ...lines,
      second && `附:${second.title}${bar}${second.diagnosis}`,
    ]);
    const later = addendum(sample, c);
    return later ? overruled(report, later, '\n更正说明:') : report;
  },
};

type Boxes = [ticked: string, unticked: string];
const ticks = (boxes: Boxes, value: string, options: [value: string, words: string][]) =>
  options.map(([each, words]) => `${each === value ? boxes[0] : boxes[1]}${words}`).join(' ');

function items(sample: Sample, boxes: Boxes, c: Chance): Part[] {
  const { specimen, histology, grade, capsule, kind } = sample;
  if (specimen === 'other') return [];
  const head: Part[] = [
    say(`标本名称:${c.of(sites[specimen])}`, { specimen }),
    say(`病理类型:${c.of(names[histology])}`, { histology }),
    grade && say(`分化/分级:${graded(grade, c)}`, { grade: grade.worst }),
  ];
  if (specimen === 'biopsy') return [...head, background(sample, boxes, c)];
  const finding = (name: 'satellites' | 'macrovascularInvasion' | 'bileDuctInvasion', title: string) => {
    const value = sample[name];
    return (
      value &&
      say(
        `${title}:${ticks(boxes, value, [
          ['absent', '无'],
          ['present', '有'],
          ['uncertain', '可疑'],
        ])}`,
        { [name]: value },
        {},
        ['unticked-options'],
      )
    );
  };
  return [
    ...head,
    ...tumours(sample, boxes, c),
    finding('satellites', '卫星结节'),
    mvi(sample, boxes),
    finding('macrovascularInvasion', '门静脉癌栓'),
    finding('bileDuctInvasion', '胆管侵犯'),
    capsule &&
      say(
        `包膜:${ticks(boxes, capsule, [
          ['absent', '无'],
          ['incomplete', '不完整'],
          ['complete', '完整'],
        ])}`,
        { capsule },
        {},
        ['unticked-options'],
      ),
    margin(sample, boxes, c),
    background(sample, boxes, c),
    kind !== 'hcc'
      ? undefined
      : sample.mvi?.grade
        ? `分期:${category(sample)}`
        : say(`分期:${category(sample)} N0 M0`, {}, {}, ['staging-m']),
  ];
}

function tumours({ tumours }: Sample, boxes: Boxes, c: Chance): Part[] {
  const { sizes, axes, counted } = tumours;
  const multiple = `多发${counted && sizes.length > 1 ? `(${sizes.length}个)` : ''}`;
  return [
    say(
      `肿瘤数目:${ticks(boxes, sizes.length > 1 ? 'many' : 'one', [
        ['one', '单发'],
        ['many', multiple],
      ])}`,
      {},
      {},
      ['unticked-options'],
    ),
    say(`肿瘤大小(最大):${dimensions(axes, 'cm', c)}`, tumourFacts(tumours)),
  ];
}

function mvi({ mvi, vessels, kind }: Sample, boxes: Boxes): Said | undefined {
  if (!mvi)
    return vessels === 'present' && kind === 'hcc' ? say('脉管癌栓:+', {}, {}, ['level-not-stated']) : undefined;
  const options: [string, string][] = mvi.grade
    ? [
        ['M0', 'M0'],
        ['M1', 'M1'],
        ['M2', 'M2'],
      ]
    : [
        ['absent', '无'],
        ['present', '有'],
        ['uncertain', '可疑'],
      ];
  const foci = mvi.foci ? ` 数量:${mvi.foci}个` : '';
  return say(`微血管侵犯(MVI):${ticks(boxes, mvi.grade ?? mvi.state, options)}${foci}`, mviFacts(mvi), {}, [
    'unticked-options',
    ...(mvi.foci ? (['count'] as const) : []),
  ]);
}

function margin({ margin }: Sample, boxes: Boxes, c: Chance): Said | undefined {
  if (!margin) return undefined;
  const mm = margin.distance ?? 0;
  const far = c.often(0.5) ? `${mm}mm` : `${length(mm, 'cm', c)}cm`;
  if (margin.state === 'distance-only') return say(`距切缘:${far}`, { marginDistance: mm }, distanceAlone);
  const status = ticks(boxes, margin.state, [
    ['clear', '阴性'],
    ['close', '近切缘'],
    ['involved', '阳性'],
  ]);
  return say(
    `切缘:${status}${mm ? ` 距肿瘤${far}` : ''}`,
    { margin: margin.state, ...(mm ? { marginDistance: mm } : {}) },
    {},
    ['unticked-options'],
  );
}

function background({ cirrhosis }: Sample, boxes: Boxes, c: Chance): Said | undefined {
  if (!cirrhosis) return undefined;
  const tail = cirrhosis.scale ? ` ${scale(cirrhosis, c)}` : '';
  if (cirrhosis.state)
    return say(
      `肝硬化:${ticks(boxes, cirrhosis.state, [
        ['absent', '无'],
        ['present', '有'],
      ])}${tail}`,
      { cirrhosis: cirrhosis.state },
      {},
      ['unticked-options'],
    );
  return cirrhosis.stage === 4
    ? say(`癌旁肝:${tail.trim()}`, { cirrhosis: 'present' })
    : say(`癌旁肝:${tail.trim()}`, {}, { cirrhosis: ['absent'] });
}
