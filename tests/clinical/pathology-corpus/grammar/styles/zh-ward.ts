import type { Chance } from '../chance.ts';
import { dimensions, elsewhere, fullWidth, graded, listed, names, scale, several, sites, stains } from '../chinese.ts';
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

/** The diagnosis as the ward copies it into the notes: one long sentence after the bracketed site. */
export const zhWard: HouseStyle = {
  name: 'zh-ward',
  language: 'zh',
  media: 'text/plain',
  write(sample, c) {
    const second = companion(sample, c);
    const report = together([
      sample.story === 'plain' ? undefined : `病史:${clinicalDetails(sample, c)}`,
      '病理诊断:',
      ...(sample.specimen === 'other'
        ? [elsewhere(c, (site, finding) => `(${site})${finding}。`)]
        : [together(clauses(asFirstSigned(sample), c), ''), second && `(${second.title})${second.diagnosis}。`]),
      sample.kind === 'hcc' && c.often(0.5) ? c.of(stains) : undefined,
    ]);
    const later = addendum(sample, c);
    return retold(later ? overruled(report, later, '\n补充报告:') : report, fullWidth);
  },
};

function clauses(sample: Sample, c: Chance): Part[] {
  const { specimen, histology, grade } = sample;
  if (specimen === 'other') return [];
  const parts: Part[] = [
    say(`(${c.of(sites[specimen])})${c.of(names[histology])}`, { specimen, histology }),
    grade && say(graded(grade, c), { grade: grade.worst }),
    specimen === 'biopsy' ? undefined : tumours(sample, c),
    phrase(c, 'capsule', sample.capsule, capsules),
    phrase(c, 'satellites', sample.satellites, satellites),
    mvi(sample, c),
    phrase(c, 'macrovascularInvasion', sample.macrovascularInvasion, macro),
    phrase(c, 'bileDuctInvasion', sample.bileDuctInvasion, ducts),
    margin(sample, c),
    background(sample, c),
  ].filter((part) => part !== undefined);
  return [together(parts, c.of([',', ',', ';'])), '。'];
}

const capsules: Phrases<'capsule'> = {
  complete: ['包膜完整', '有完整包膜'],
  incomplete: ['包膜不完整', '包膜欠完整'],
  absent: ['无包膜', '未见包膜'],
};
const satellites: Phrases<'satellites'> = {
  present: ['可见卫星结节', '卫星结节(+)', '周围见卫星灶'],
  absent: ['未见卫星结节', '无卫星结节', '卫星结节(-)'],
  uncertain: ['可疑卫星结节', '卫星结节不除外'],
};
const macro: Phrases<'macrovascularInvasion'> = {
  present: ['门静脉右支内见癌栓', '可见门静脉癌栓', '大血管侵犯(+)'],
  absent: ['未见门静脉癌栓', '无门静脉癌栓', '未见大血管侵犯'],
  uncertain: ['门静脉癌栓不除外', '可疑大血管侵犯'],
};
const ducts: Phrases<'bileDuctInvasion'> = {
  present: ['可见胆管侵犯', '胆管内见癌栓', '胆管侵犯(+)'],
  absent: ['未见胆管侵犯', '无胆管侵犯', '胆管未受侵'],
  uncertain: ['可疑胆管侵犯', '胆管侵犯不除外'],
};

function tumours({ tumours }: Sample, c: Chance): Said {
  const { sizes, axes, counted } = tumours;
  if (!counted) return say(`肿瘤多发,最大者${dimensions(axes, 'cm', c)}`, tumourFacts(tumours));
  if (sizes.length > 1)
    return say(
      c.of([
        `肿瘤${several(sizes.length, c)},大小分别为${listed(sizes, 'cm', c)}`,
        `肿瘤${several(sizes.length, c)},最大者大小约${dimensions(axes, 'cm', c)}`,
      ]),
      tumourFacts(tumours),
    );
  if (c.often(0.3))
    return say(`肿瘤大小约${dimensions(axes, 'cm', c)}`, { tumourSize: (sizes[0] ?? 0) / 10 }, { tumourNumber: [1] });
  return say(
    c.of([`肿瘤单发,大小${dimensions(axes, 'cm', c)}`, `单个肿瘤,大小约${dimensions(axes, 'cm', c)}`]),
    tumourFacts(tumours),
  );
}

function mvi({ mvi, vessels, kind }: Sample, c: Chance): Said | undefined {
  if (!mvi)
    return vessels && kind === 'hcc'
      ? vessels === 'present'
        ? say(c.of(['脉管内见癌栓', '脉管侵犯(+)']), {}, {}, ['level-not-stated'])
        : say(c.of(['未见脉管癌栓', '脉管侵犯(-)']), {}, { mvi: ['absent'], macrovascularInvasion: ['absent'] }, [
            'level-not-stated',
          ])
      : undefined;
  const words = {
    present: ['可见微血管侵犯', '微血管侵犯(+)', 'MVI阳性', '癌旁微血管内见癌栓'],
    absent: ['未见微血管侵犯', '无微血管侵犯', 'MVI(-)', '未见微血管癌栓'],
    uncertain: ['可疑微血管侵犯', '微血管侵犯不除外', '疑有微血管侵犯'],
  };
  const facts = mviFacts(mvi);
  const foci = mvi.foci ? `(${mvi.foci}处)` : '';
  const traits = mvi.foci ? (['count'] as const) : [];
  if (mvi.grade && c.often(0.6))
    return say(`${c.of(['微血管侵犯(MVI):', 'MVI分级:', 'MVI '])}${mvi.grade}${foci}`, facts, {}, [...traits]);
  return say(`${c.of(words[mvi.state])}${foci}${mvi.grade ? `,分级${mvi.grade}` : ''}`, facts, {}, [...traits]);
}

function margin({ margin }: Sample, c: Chance): Said | undefined {
  if (!margin) return undefined;
  const mm = margin.distance ?? 0;
  const far = c.often(0.3) ? `${mm}mm` : `${length(mm, 'cm', c)}cm`;
  if (margin.state === 'involved')
    return say(c.of(['切缘阳性', '切缘见癌累及', '手术切缘(+)', '切缘可见癌组织(R1)']), { margin: 'involved' });
  if (margin.state === 'distance-only') return say(`肿瘤距切缘${far}`, { marginDistance: mm }, distanceAlone);
  if (margin.state === 'close')
    return say(c.of([`近切缘(距肿瘤${far})`, `肿瘤紧邻切缘(${far})`]), { margin: 'close', marginDistance: mm });
  return say(`${c.of(['切缘阴性', '切缘未见癌', '切缘净', '手术切缘(-)'])}${mm ? `(距肿瘤${far})` : ''}`, {
    margin: 'clear',
    ...(mm ? { marginDistance: mm } : {}),
  });
}

function background({ cirrhosis }: Sample, c: Chance): Said | undefined {
  if (!cirrhosis) return undefined;
  const tail = cirrhosis.scale ? `(${scale(cirrhosis, c)})` : '';
  if (cirrhosis.state === 'present')
    return say(`${c.of(['周围肝组织肝硬化', '癌旁肝呈结节性肝硬化', '伴肝硬化'])}${tail}`, { cirrhosis: 'present' });
  if (cirrhosis.state === 'absent')
    return say(`${c.of(['周围肝组织未见肝硬化', '无肝硬化'])}${tail}`, { cirrhosis: 'absent' });
  return cirrhosis.stage === 4
    ? say(`周围肝组织慢性肝炎${tail}`, { cirrhosis: 'present' })
    : say(`周围肝组织慢性肝炎${tail}`, {}, { cirrhosis: ['absent'] });
}
