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

/** The diagnosis as a numbered list, stains in between, what was sent at the top. */
export const zhNumbered: HouseStyle = {
  name: 'zh-numbered',
  language: 'zh',
  media: 'text/plain',
  write(sample, c) {
    const second = companion(sample, c);
    const dot = c.of(['、', '. ', ') ', '.']);
    const entries =
      sample.specimen === 'other'
        ? [elsewhere(c, (site, finding) => `(${site})${finding}。`)]
        : [
            ...findings(asFirstSigned(sample), c).filter((finding) => finding !== undefined),
            ...(second ? [`(${second.title})${second.diagnosis}。`] : []),
          ];
    const report = together([
      `病理号:${c.whole(2009, 2025)}${c.whole(10000, 99999)}    临床诊断:${c.of(['肝占位', '原发性肝癌', '肝恶性肿瘤?'])}`,
      `病史摘要:${clinicalDetails(sample, c)}`,
      sample.specimen === 'resection' ? `大体:送检组织${specimenSize(sample, c)}。${second?.gross ?? ''}` : undefined,
      '病理诊断:',
      ...entries.map((entry, at) => together([`${at + 1}${dot}`, entry], '')),
    ]);
    const later = addendum(sample, c);
    return retold(
      later ? overruled(report, later, c.of(['\n【补充】', '\n更正报告:', '\n追加诊断:'])) : report,
      fullWidth,
    );
  },
};

function findings(sample: Sample, c: Chance): Part[] {
  const { specimen, histology, grade, kind } = sample;
  if (specimen === 'other') return [];
  return [
    together(
      [
        say(`(${c.of(sites[specimen])})${c.of(names[histology])}`, { specimen, histology }),
        grade && say(`,${graded(grade, c)}`, { grade: grade.worst }),
        '。',
      ],
      '',
    ),
    specimen === 'biopsy' ? undefined : tumours(sample, c),
    phrase(c, 'capsule', sample.capsule, capsules),
    mvi(sample, c),
    phrase(c, 'satellites', sample.satellites, satellites),
    phrase(c, 'macrovascularInvasion', sample.macrovascularInvasion, macro),
    phrase(c, 'bileDuctInvasion', sample.bileDuctInvasion, ducts),
    margin(sample, c),
    background(sample, c),
    kind === 'hcc' ? c.of(stains) : undefined,
  ];
}

const capsules: Phrases<'capsule'> = {
  complete: ['肿瘤包膜完整。', '瘤周纤维包膜完整。'],
  incomplete: ['肿瘤包膜不完整。', '肿瘤部分包膜形成。'],
  absent: ['肿瘤无包膜。', '肿瘤未见包膜形成。'],
};
const satellites: Phrases<'satellites'> = {
  present: ['见卫星结节。', '有卫星结节形成。', '可见子灶。'],
  absent: ['未见卫星结节。', '卫星结节:无。', '未见子灶。'],
  uncertain: ['可疑卫星结节形成。', '不除外卫星结节。'],
};
const macro: Phrases<'macrovascularInvasion'> = {
  present: ['门静脉左支癌栓形成。', '肝静脉内见癌栓(大血管侵犯)。'],
  absent: ['门静脉及肝静脉内未见癌栓。', '未见肉眼癌栓。', '无大血管侵犯。'],
  uncertain: ['大血管侵犯可疑。', '不能除外门静脉癌栓。'],
};
const ducts: Phrases<'bileDuctInvasion'> = {
  present: ['胆管受侵。', '侵犯胆管。', '胆管癌栓形成。'],
  absent: ['胆管未见侵犯。', '未见胆管癌栓。'],
  uncertain: ['可疑侵犯胆管。', '不除外胆管侵犯。'],
};

function tumours({ tumours }: Sample, c: Chance): Said {
  const { sizes, axes, counted } = tumours;
  const unit = c.of(['cm', 'cm', 'cm', 'mm'] as const);
  const traits = unit === 'mm' ? (['millimetres'] as const) : [];
  if (!counted) return say(`多结节型,最大结节${dimensions(axes, unit, c)}。`, tumourFacts(tumours), {}, [...traits]);
  if (sizes.length > 1)
    return say(
      c.of([
        `肿瘤数目${several(sizes.length, c)}(${listed(sizes, unit, c)})。`,
        `共${several(sizes.length, c)}肿瘤,较大者${dimensions(axes, unit, c)}。`,
      ]),
      tumourFacts(tumours),
      {},
      [...traits],
    );
  return say(
    c.of([`单发肿瘤,大小${dimensions(axes, unit, c)}。`, `肿瘤1枚,大小${dimensions(axes, unit, c)}。`]),
    tumourFacts(tumours),
    {},
    [...traits],
  );
}

function mvi({ mvi, vessels, kind }: Sample, c: Chance): Said | undefined {
  if (!mvi)
    return vessels === 'absent' && kind === 'hcc'
      ? say('未见明确脉管侵犯。', {}, { mvi: ['absent'], macrovascularInvasion: ['absent'] }, ['level-not-stated'])
      : undefined;
  const words = {
    present: ['见微血管侵犯', '微血管侵犯(MVI)阳性', '有微血管侵犯(MVI)'],
    absent: ['未见微血管侵犯', '微血管侵犯(MVI)阴性', '未查见MVI'],
    uncertain: ['微血管侵犯可疑', '不除外微血管侵犯', 'MVI不能除外'],
  };
  const extra = [mvi.grade, mvi.foci && `${mvi.foci}个`].filter(Boolean).join(',');
  return say(`${c.of(words[mvi.state])}${extra ? `:${extra}` : ''}。`, mviFacts(mvi), {}, mvi.foci ? ['count'] : []);
}

function margin({ margin }: Sample, c: Chance): Said | undefined {
  if (!margin) return undefined;
  const mm = margin.distance ?? 0;
  const far = c.often(0.4) ? `${mm}mm` : `${length(mm, 'cm', c)}cm`;
  if (margin.state === 'involved')
    return say(c.of(['肝切缘查见癌。', '切缘(+)。', '肝断端切缘见癌浸润,R1。']), { margin: 'involved' });
  if (margin.state === 'close')
    return say(c.of([`切缘近(${far})。`, `近切缘,最近处${far}。`]), { margin: 'close', marginDistance: mm });
  if (margin.state === 'distance-only') return say(`癌距切缘最近处${far}。`, { marginDistance: mm }, distanceAlone);
  return say(`${c.of(['肝切缘未查见癌', '切缘(-)', '肝断端切缘未见癌浸润,R0'])}${mm ? `,最近${far}` : ''}。`, {
    margin: 'clear',
    ...(mm ? { marginDistance: mm } : {}),
  });
}

function background({ cirrhosis }: Sample, c: Chance): Said | undefined {
  if (!cirrhosis) return undefined;
  const tail = cirrhosis.scale ? `,${scale(cirrhosis, c)}` : '';
  if (cirrhosis.state === 'present')
    return say(`癌周肝${c.of(['呈小结节性肝硬化', '为乙肝后肝硬化', '硬化结节形成(肝硬化)'])}${tail}。`, {
      cirrhosis: 'present',
    });
  if (cirrhosis.state === 'absent')
    return say(`癌周肝${c.of(['未见肝硬化', '无明显肝硬化'])}${tail}。`, { cirrhosis: 'absent' });
  const line = `癌周肝慢性活动性肝炎${tail}。`;
  return cirrhosis.stage === 4 ? say(line, { cirrhosis: 'present' }) : say(line, {}, { cirrhosis: ['absent'] });
}
