import type { Chance } from '../chance.ts';
import { elsewhere, graded, names, scale, sites } from '../chinese.ts';
import { addendum, clinicalDetails, companion } from '../chinese-stories.ts';
import {
  asFirstSigned,
  distanceAlone,
  type HouseStyle,
  mviFacts,
  type Phrases,
  phrase,
  tumourFacts,
} from '../house-style.ts';
import { overruled, type Part, retold, type Said, say, together, wrapped } from '../said.ts';
import type { Sample } from '../sample.ts';

/** A hospital of the 1990s: half-width punctuation, upper-case units, lines cut at the terminal's width. */
export const zhTerminal: HouseStyle = {
  name: 'zh-terminal',
  language: 'zh',
  media: 'text/plain',
  write(sample, c) {
    const second = companion(sample, c);
    const stop = c.of(['. ', '; ', ' ']);
    const body = together([
      '病理报告',
      `病史 ${clinicalDetails(sample, c)}`,
      ...(sample.specimen === 'other'
        ? [elsewhere(c, (site, finding) => `送检 ${site}\n诊断 ${finding}`)]
        : [
            together(
              clauses(asFirstSigned(sample), c).filter((clause) => clause !== undefined),
              stop,
            ),
            second && `${second.title}:${second.gross} ${second.diagnosis}`,
          ]),
    ]);
    const later = addendum(sample, c);
    const whole = later ? overruled(body, later, '\n补充: ') : body;
    const width = c.of([24, 30, 38]);
    const lines = retold(whole, (text) => wrapped(text.replaceAll('。', '. '), width));
    return { ...lines, traits: [...lines.traits, 'broken-lines'] };
  },
};

function clauses(sample: Sample, c: Chance): Part[] {
  const { specimen, histology, grade } = sample;
  if (specimen === 'other') return [];
  return [
    say(`诊断 ${c.of(sites[specimen])}`, { specimen }),
    say(c.of(names[histology]), { histology }),
    grade && say(graded(grade, c), { grade: grade.worst }),
    specimen === 'biopsy' ? undefined : tumours(sample, c),
    phrase(c, 'capsule', sample.capsule, capsules),
    phrase(c, 'satellites', sample.satellites, satellites),
    mvi(sample, c),
    phrase(c, 'macrovascularInvasion', sample.macrovascularInvasion, macro),
    phrase(c, 'bileDuctInvasion', sample.bileDuctInvasion, ducts),
    margin(sample, c),
    background(sample, c),
  ];
}

const capsules: Phrases<'capsule'> = {
  complete: ['包膜完整', '包膜(完整)'],
  incomplete: ['包膜不完整', '包膜部分缺失'],
  absent: ['包膜(-)', '无包膜'],
};
const satellites: Phrases<'satellites'> = {
  present: ['卫星灶(+)', '有卫星结节'],
  absent: ['卫星灶(-)', '无卫星结节'],
  uncertain: ['卫星灶(±)', '卫星结节?'],
};
const macro: Phrases<'macrovascularInvasion'> = {
  present: ['门脉癌栓(+)', '门脉右支癌栓形成'],
  absent: ['门脉癌栓(-)', '门脉无癌栓'],
  uncertain: ['门脉癌栓?', '疑门脉癌栓'],
};
const ducts: Phrases<'bileDuctInvasion'> = {
  present: ['胆管侵犯(+)', '胆管内癌栓'],
  absent: ['胆管侵犯(-)', '胆管无侵犯'],
  uncertain: ['胆管侵犯?', '疑胆管侵犯'],
};

function tumours({ tumours }: Sample, c: Chance): Said {
  const { sizes, axes, counted } = tumours;
  const whole = axes.map((mm) => (mm / 10).toFixed(1)).join(c.of(['*', 'X', 'x']));
  const size = `${whole}${c.of(['CM', 'cm', 'CM'])}`;
  if (!counted) return say(`肿瘤多个 最大 ${size}`, tumourFacts(tumours));
  if (sizes.length > 1) return say(`肿瘤${sizes.length}个 最大 ${size}`, tumourFacts(tumours));
  if (c.often(0.4)) return say(`肿瘤大小 ${size}`, { tumourSize: (sizes[0] ?? 0) / 10 }, { tumourNumber: [1] });
  return say(`肿瘤1个 ${size}`, tumourFacts(tumours));
}

function mvi({ mvi, vessels, kind }: Sample, c: Chance): Said | undefined {
  if (!mvi)
    return vessels === 'present' && kind === 'hcc'
      ? say(c.of(['脉管癌栓(+)', '血管侵犯(+)']), {}, {}, ['level-not-stated'])
      : undefined;
  const words = {
    present: ['微血管癌栓(+)', 'MVI(+)', '镜下微血管侵犯'],
    absent: ['微血管癌栓(-)', 'MVI(-)', '镜下无微血管侵犯'],
    uncertain: ['微血管癌栓?', 'MVI(±)', '疑微血管侵犯'],
  };
  return say(
    `${c.of(words[mvi.state])}${mvi.grade ? ` ${mvi.grade}` : ''}${mvi.foci ? ` ${mvi.foci}处` : ''}`,
    mviFacts(mvi),
    {},
    mvi.foci ? ['count'] : [],
  );
}

function margin({ margin }: Sample, c: Chance): Said | undefined {
  if (!margin) return undefined;
  const mm = margin.distance ?? 0;
  const far = c.often(0.4) ? `${mm}MM` : `${(mm / 10).toFixed(1)}CM`;
  if (margin.state === 'involved') return say(c.of(['切缘(+)', '切缘有癌']), { margin: 'involved' });
  if (margin.state === 'close') return say(`近切缘 距${far}`, { margin: 'close', marginDistance: mm });
  if (margin.state === 'distance-only') return say(`距切缘${far}`, { marginDistance: mm }, distanceAlone);
  return say(`${c.of(['切缘(-)', '切缘无癌', '切缘净'])}${mm ? ` 距${far}` : ''}`, {
    margin: 'clear',
    ...(mm ? { marginDistance: mm } : {}),
  });
}

function background({ cirrhosis }: Sample, c: Chance): Said | undefined {
  if (!cirrhosis) return undefined;
  const tail = cirrhosis.scale ? ` ${scale(cirrhosis, c)}` : '';
  if (cirrhosis.state === 'present') return say(`${c.of(['肝硬化(+)', '伴肝硬化'])}${tail}`, { cirrhosis: 'present' });
  if (cirrhosis.state === 'absent') return say(`${c.of(['肝硬化(-)', '无肝硬化'])}${tail}`, { cirrhosis: 'absent' });
  return cirrhosis.stage === 4
    ? say(`慢性肝炎${tail}`, { cirrhosis: 'present' })
    : say(`慢性肝炎${tail}`, {}, { cirrhosis: ['absent'] });
}
