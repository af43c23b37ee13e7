import type { Chance } from '../chance.ts';
import { dimensions, elsewhere, fullWidth, graded, names, scale, sites, stains } from '../chinese.ts';
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
import { overruled, type Part, retold, type Said, say, together } from '../said.ts';
import type { Sample } from '../sample.ts';

/** The standard template of a liver cancer centre: item, full-width colon, answer. */
export const zhSynoptic: HouseStyle = {
  name: 'zh-synoptic',
  language: 'zh',
  media: 'text/plain',
  write(sample, c) {
    const first = asFirstSigned(sample);
    const second = companion(sample, c);
    const report = together([
      c.of(['原发性肝癌规范化病理报告', '肝脏肿瘤切除标本病理诊断模板', '病理检查报告单(结构化)']),
      `临床资料:${clinicalDetails(sample, c)}`,
      ...(sample.specimen === 'other'
        ? [elsewhere(c, (site, finding) => `标本类型:${site}\n诊断:${finding}`)]
        : [...items(first, c), second && `另送标本:${second.title}\n诊断:${second.diagnosis}`]),
      sample.kind === 'hcc' ? c.of(stains) : undefined,
    ]);
    const later = addendum(sample, c);
    return retold(later ? overruled(report, later, '\n\n【补充诊断】\n') : report, fullWidth);
  },
};

function items(sample: Sample, c: Chance): Part[] {
  const { specimen, histology, grade, capsule, kind } = sample;
  if (specimen === 'other') return [];
  const head = [
    say(`标本类型:${c.of(sites[specimen])}`, { specimen }),
    say(`组织学类型:${c.of(names[histology])}`, { histology }),
    grade &&
      say(grade.scheme === 'who' ? `分化程度:${graded(grade, c)}` : `组织学分级:${graded(grade, c)}`, {
        grade: grade.worst,
      }),
  ];
  if (specimen === 'biopsy') return [...head, background(sample, c)];
  const words = {
    present: c.of(['有', '可见', '阳性']),
    absent: c.of(['无', '未见', '阴性']),
    uncertain: c.of(['可疑', '不除外']),
  };
  const finding = (name: 'satellites' | 'macrovascularInvasion' | 'bileDuctInvasion', title: string) => {
    const value = sample[name];
    return value && say(`${title}:${words[value]}`, { [name]: value });
  };
  return [
    ...head,
    ...tumours(sample, c),
    finding('satellites', c.of(['卫星结节', '卫星灶', '子灶'])),
    mvi(sample, words, c),
    finding('macrovascularInvasion', c.of(['门静脉癌栓', '大血管侵犯', '肉眼癌栓'])),
    finding('bileDuctInvasion', c.of(['胆管侵犯', '胆管癌栓'])),
    c.often(0.5) ? '神经侵犯:未见' : undefined,
    capsule && say(`肿瘤包膜:${{ complete: '完整', incomplete: '不完整', absent: '无' }[capsule]}`, { capsule }),
    ...margin(sample, c),
    background(sample, c),
    kind !== 'hcc'
      ? undefined
      : sample.mvi?.grade
        ? `pT分期:${category(sample)}`
        : say(`pTNM分期:${category(sample)}N0M0`, {}, {}, ['staging-m']),
  ];
}

function tumours({ tumours }: Sample, c: Chance): Part[] {
  const { sizes, axes, counted } = tumours;
  const unit = c.of(['cm', 'cm', 'mm'] as const);
  const number = !counted
    ? '多发'
    : sizes.length === 1
      ? c.of(['1个', '单发', '1'])
      : c.of([`${sizes.length}个`, `多发(${sizes.length}枚)`, `${sizes.length}`]);
  return [
    `肿瘤数目:${number}`,
    say(
      `${sizes.length > 1 ? '最大肿瘤大小' : '肿瘤大小'}:${dimensions(axes, unit, c)}`,
      tumourFacts(tumours),
      {},
      unit === 'mm' ? ['millimetres'] : [],
    ),
  ];
}

function mvi(
  { mvi, vessels, kind }: Sample,
  words: Record<'present' | 'absent' | 'uncertain', string>,
  c: Chance,
): Said | undefined {
  if (!mvi)
    return vessels === 'present' && kind === 'hcc' ? say('脉管癌栓:有', {}, {}, ['level-not-stated']) : undefined;
  const foci = mvi.foci ? `(${c.of(['共', '约', ''])}${mvi.foci}个)` : '';
  const title = c.of(['微血管侵犯(MVI)', '微血管侵犯', 'MVI分级', 'MVI']);
  const answer = mvi.grade ? c.of([mvi.grade, `${mvi.grade}级`, `${words[mvi.state]},${mvi.grade}`]) : words[mvi.state];
  return say(`${title}:${answer}${foci}`, mviFacts(mvi), {}, mvi.foci ? ['count'] : []);
}

function margin({ margin }: Sample, c: Chance): Part[] {
  if (!margin) return [];
  const mm = margin.distance ?? 0;
  const far = c.often(0.3) ? `${mm}mm` : `${length(mm, 'cm', c)}cm`;
  if (margin.state === 'distance-only')
    return [say(`肿瘤距切缘最近距离:${far}`, { marginDistance: mm }, distanceAlone)];
  const words = {
    involved: c.of(['阳性', '见癌累及', 'R1(见癌)']),
    clear: c.of(['阴性', '未见癌累及', '未见癌']),
    close: c.of(['近切缘', '切缘近']),
  };
  return [
    say(`切缘:${words[margin.state]}`, { margin: margin.state }),
    mm ? say(`距切缘最近距离:${far}`, { marginDistance: mm }) : undefined,
  ];
}

function background({ cirrhosis }: Sample, c: Chance): Said | undefined {
  if (!cirrhosis) return undefined;
  const tail = cirrhosis.scale ? `(${scale(cirrhosis, c)})` : '';
  if (cirrhosis.state)
    return say(`肝硬化:${cirrhosis.state === 'present' ? c.of(['有', '有,小结节性', '混合结节性']) : '无'}${tail}`, {
      cirrhosis: cirrhosis.state,
    });
  const line = `癌旁肝组织:慢性肝炎,${scale(cirrhosis, c)}`;
  return cirrhosis.stage === 4 ? say(line, { cirrhosis: 'present' }) : say(line, {}, { cirrhosis: ['absent'] });
}
