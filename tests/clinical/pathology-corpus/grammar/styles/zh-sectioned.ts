import type { Chance } from '../chance.ts';
import {
  dimensions,
  elsewhere,
  fullWidth,
  graded,
  listed,
  names,
  scale,
  several,
  sites,
  specimenSize,
  stains,
} from '../chinese.ts';
import { addendum, clinicalDetails, companion } from '../chinese-stories.ts';
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

/** 肉眼所见, 镜下所见, 病理诊断: what the eye saw, what the microscope saw, what it is. */
export const zhSectioned: HouseStyle = {
  name: 'zh-sectioned',
  language: 'zh',
  media: 'text/plain',
  write(sample, c) {
    const first = asFirstSigned(sample);
    const second = companion(sample, c);
    const headings = c.of([
      ['【临床资料】', '【肉眼所见】', '【镜下所见】', '【病理诊断】', '【补充报告】'],
      ['临床病史:', '大体描述:', '显微镜检查:', '诊断意见:', '补充诊断:'],
      ['一、临床信息', '二、巨检', '三、镜检', '四、诊断', '五、更正报告'],
    ]);
    const report = together([
      `${headings[0]}\n${clinicalDetails(sample, c)}`,
      ...(sample.specimen === 'other'
        ? [
            elsewhere(
              c,
              (site, finding) =>
                `${headings[1]}\n${site}组织一块,1.8cm×1cm×0.6cm。\n${headings[3]}\n(${site})${finding}。`,
            ),
          ]
        : [
            headings[1],
            together([...gross(first, c), second && `另送${second.title}:${second.gross}`], ''),
            headings[2],
            together(microscopic(first, c), ''),
            headings[3],
            together(diagnosis(first, c), ''),
            second && `(${second.title})${second.diagnosis}。`,
          ]),
    ]);
    const later = addendum(sample, c);
    return retold(later ? overruled(report, later, `\n${headings[4]}\n`) : report, fullWidth);
  },
};

function gross(sample: Sample, c: Chance): Part[] {
  const { specimen, tumours, capsule, margin } = sample;
  if (specimen === 'other') return [];
  if (specimen === 'biopsy')
    return [say(`${c.of(sites[specimen])}:灰白条索状组织3条,长0.6-1.5cm,直径0.1cm。`, { specimen })];
  const { sizes, axes, counted } = tumours;
  const largest = dimensions(axes, 'cm', c);
  const lesion = !counted
    ? `切面见多发灰白结节,最大者${largest}`
    : sizes.length === 1
      ? c.of([`切面见单个灰黄结节,大小${largest}`, `书页状切开,见肿物1枚,大小${largest}`])
      : c.of([
          `切面见灰白结节${several(sizes.length, c)},大小分别为${listed(sizes, 'cm', c)}`,
          `切面见肿物${several(sizes.length, c)},最大者${largest}`,
        ]);
  const one = counted && sizes.length === 1 && c.often(0.3);
  const facts = tumourFacts(tumours);
  const wrapper: Phrases<'capsule'> = {
    complete: [',包膜完整', ',有完整包膜'],
    incomplete: [',包膜不完整', ',部分有包膜'],
    absent: [',无包膜', ',未见包膜'],
  };
  return [
    say(
      `${c.of(sites[specimen])}:${specimen === 'explant' ? '全肝' : '肝组织一块'},大小${specimenSize(sample, c)},肝被膜光滑。`,
      { specimen },
    ),
    one
      ? say(`切面见一灰白肿物,大小${largest}`, { tumourSize: facts.tumourSize ?? 0 }, { tumourNumber: [1] })
      : say(lesion, facts),
    phrase(c, 'capsule', capsule, wrapper),
    margin?.distance
      ? say(`,距肝断端切缘${length(margin.distance, 'cm', c)}cm`, { marginDistance: margin.distance })
      : undefined,
    '。',
  ];
}

const satellites: Phrases<'satellites'> = {
  present: ['癌旁见卫星结节。', '主瘤周围可见卫星灶形成。'],
  absent: ['周围未见卫星结节。', '未见卫星灶。'],
  uncertain: ['癌旁见一小结节,卫星结节可能。'],
};
const macro: Phrases<'macrovascularInvasion'> = {
  present: ['门静脉分支内见肉眼癌栓。', '大血管内见癌栓。'],
  absent: ['门静脉内未见癌栓。', '大血管未见侵犯。'],
  uncertain: ['门静脉分支可疑癌栓。'],
};
const ducts: Phrases<'bileDuctInvasion'> = {
  present: ['癌组织侵犯胆管。', '胆管内可见癌栓。'],
  absent: ['胆管未见癌累及。', '未见胆管侵犯。'],
  uncertain: ['胆管侵犯待排。', '疑似侵犯小胆管。'],
};
const small = {
  present: ['癌旁肝组织内见微血管侵犯', '包膜外门静脉小分支内见癌栓,MVI阳性'],
  absent: ['未见明确微血管侵犯', '癌旁未见微血管侵犯'],
  uncertain: ['可疑微血管侵犯', '微血管侵犯待排'],
};

function microscopic(sample: Sample, c: Chance): Part[] {
  const { mvi, vessels, kind, cirrhosis } = sample;
  return [
    c.of(['肿瘤细胞呈梁索状、片状排列,胞浆嗜酸,核异型。', '瘤细胞排列成巢片状及梁状,部分区脂肪变。']),
    mvi &&
      say(
        `${c.of(small[mvi.state])}${mvi.foci ? `,共${mvi.foci}处` : ''}${mvi.grade ? `(${mvi.grade})` : ''}。`,
        mviFacts(mvi),
        {},
        mvi.foci ? ['count'] : [],
      ),
    !mvi && vessels === 'present' && kind === 'hcc' ? say('脉管内可见癌栓。', {}, {}, ['level-not-stated']) : undefined,
    phrase(c, 'satellites', sample.satellites, satellites),
    phrase(c, 'macrovascularInvasion', sample.macrovascularInvasion, macro),
    phrase(c, 'bileDuctInvasion', sample.bileDuctInvasion, ducts),
    cirrhosis && background(cirrhosis, c),
    kind === 'hcc' ? c.of(stains) : undefined,
  ];
}

function background(cirrhosis: NonNullable<Sample['cirrhosis']>, c: Chance): Said {
  const tail = cirrhosis.scale ? `(${scale(cirrhosis, c)})` : '';
  if (cirrhosis.state === 'present')
    return say(`${c.of(['周围肝组织假小叶形成,呈肝硬化改变', '背景肝为肝硬化'])}${tail}。`, { cirrhosis: 'present' });
  if (cirrhosis.state === 'absent')
    return say(`背景肝${c.of(['未见肝硬化', '无肝硬化'])}${tail}。`, { cirrhosis: 'absent' });
  const line = `背景肝慢性炎,${scale(cirrhosis, c)}。`;
  return cirrhosis.stage === 4 ? say(line, { cirrhosis: 'present' }) : say(line, {}, { cirrhosis: ['absent'] });
}

function diagnosis(sample: Sample, c: Chance): Part[] {
  const { histology, grade, margin } = sample;
  const words = {
    involved: [',切缘可见癌', ',切缘阳性'],
    clear: [',切缘未见癌', ',手术切缘阴性', ',各切缘均未见癌组织'],
    close: [',切缘近', ',近切缘'],
    'distance-only': undefined,
  };
  const status = margin && words[margin.state];
  return [
    say(`(肝)${c.of(names[histology])}`, { histology }),
    grade && say(`,${graded(grade, c)}`, { grade: grade.worst }),
    margin && status && margin.state !== 'distance-only' ? say(c.of(status), { margin: margin.state }) : undefined,
    margin?.state === 'distance-only' ? say('', {}, distanceAlone) : undefined,
    '。',
  ];
}
