import type { Chance } from '../chance.ts';
import { elsewhere, graded, names, scale, sites, specimenSize } from '../chinese.ts';
import { addendum, clinicalDetails, companion } from '../chinese-stories.ts';
import { names as englishNames, graded as gradedInEnglish } from '../english.ts';
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

/** An international ward's template: Chinese and English side by side, answers in either. */
export const zhBilingual: HouseStyle = {
  name: 'zh-bilingual',
  language: 'zh',
  media: 'text/plain',
  write(sample, c) {
    const first = asFirstSigned(sample);
    const second = companion(sample, c);
    const report = together([
      '病理诊断报告 PATHOLOGY REPORT',
      `临床病史 Clinical: ${clinicalDetails(sample, c)}`,
      ...(sample.specimen === 'other'
        ? [elsewhere(c, (site, finding) => `标本 Specimen: ${site}\n诊断 Dx: ${finding}`)]
        : [...items(first, c), second && `标本B Specimen B: ${second.title}\n诊断 Dx: ${second.diagnosis}`]),
    ]);
    const later = addendum(sample, c);
    const whole = later ? overruled(report, later, '\n补充报告 ADDENDUM: ') : report;
    return { ...whole, traits: [...whole.traits, 'mixed-language'] };
  },
};

function items(sample: Sample, c: Chance): Part[] {
  const { specimen, histology, grade, capsule, kind, mvi } = sample;
  if (specimen === 'other') return [];
  const written = c.often(0.5) ? names : englishNames;
  const head: Part[] = [
    say(`标本 Specimen: ${c.of(sites[specimen])}${specimen === 'resection' ? ` ${specimenSize(sample, c)}` : ''}`, {
      specimen,
    }),
    say(`组织学类型 Histologic type: ${c.of(written[histology])}`, { histology }),
    grade && say(`分级 Grade: ${c.often(0.5) ? graded(grade, c) : gradedInEnglish(grade, c)}`, { grade: grade.worst }),
  ];
  if (specimen === 'biopsy') return [...head, background(sample, c)];
  const words = {
    present: c.of(['有 Present', 'Present', '(+)']),
    absent: c.of(['无 Absent', 'Not identified', '(-)']),
    uncertain: c.of(['可疑 Suspicious', 'Cannot be excluded']),
  };
  const finding = (name: 'satellites' | 'macrovascularInvasion' | 'bileDuctInvasion', title: string) => {
    const value = sample[name];
    return value && say(`${title}: ${words[value]}`, { [name]: value });
  };
  return [
    ...head,
    ...tumours(sample, c),
    mvi && microvascular(mvi, words),
    finding('macrovascularInvasion', '大血管侵犯 Macrovascular invasion'),
    finding('satellites', '卫星结节 Satellite nodules'),
    finding('bileDuctInvasion', '胆管侵犯 Bile duct invasion'),
    capsule &&
      say(
        `包膜 Capsule: ${{ complete: '完整 Complete', incomplete: '不完整 Incomplete', absent: '无 Absent' }[capsule]}`,
        { capsule },
      ),
    ...margin(sample, c),
    background(sample, c),
    kind !== 'hcc'
      ? undefined
      : mvi?.grade
        ? `pT: ${category(sample)}`
        : say(`分期 pTNM: ${category(sample)}N0M0`, {}, {}, ['staging-m']),
  ];
}

const microvascular = (
  mvi: NonNullable<Sample['mvi']>,
  words: Record<'present' | 'absent' | 'uncertain', string>,
): Said =>
  say(
    `微血管侵犯 MVI: ${[words[mvi.state], mvi.grade, mvi.foci && `${mvi.foci}处 foci`].filter(Boolean).join(', ')}`,
    mviFacts(mvi),
    {},
    mvi.foci ? ['count'] : [],
  );

function tumours({ tumours }: Sample, c: Chance): Part[] {
  const { sizes, axes, counted } = tumours;
  const unit = c.of(['cm', 'mm'] as const);
  const number = counted ? String(sizes.length) : '多发 Multiple';
  const title = sizes.length > 1 ? '最大肿瘤 Largest tumor' : '肿瘤大小 Tumor size';
  return [
    `肿瘤数目 Number of tumors: ${number}`,
    say(
      `${title}: ${axes.map((mm) => length(mm, unit, c)).join(' x ')} ${unit}`,
      tumourFacts(tumours),
      {},
      unit === 'mm' ? ['millimetres'] : [],
    ),
  ];
}

function margin({ margin }: Sample, c: Chance): Part[] {
  if (!margin) return [];
  const mm = margin.distance ?? 0;
  const far = `距离 Distance: ${c.often(0.5) ? `${mm} mm` : `${length(mm, 'cm', c)} cm`}`;
  if (margin.state === 'distance-only') return [say(`切缘 Margin ${far}`, { marginDistance: mm }, distanceAlone)];
  const words = {
    involved: c.of(['阳性 Positive', 'R1', '癌累及 Involved']),
    clear: c.of(['阴性 Negative', '未见癌 Free of tumor', 'R0']),
    close: c.of(['近切缘 Close', 'Close']),
  };
  return [
    say(`切缘 Resection margin: ${words[margin.state]}`, { margin: margin.state }),
    mm ? say(far, { marginDistance: mm }) : undefined,
  ];
}

function background({ cirrhosis }: Sample, c: Chance): Said | undefined {
  if (!cirrhosis) return undefined;
  const tail = cirrhosis.scale ? ` ${scale(cirrhosis, c)}` : '';
  if (cirrhosis.state)
    return say(`肝硬化 Cirrhosis: ${cirrhosis.state === 'present' ? '有 Yes' : '无 No'}${tail}`, {
      cirrhosis: cirrhosis.state,
    });
  return cirrhosis.stage === 4
    ? say(`纤维化 Fibrosis:${tail}`, { cirrhosis: 'present' })
    : say(`纤维化 Fibrosis:${tail}`, {}, { cirrhosis: ['absent'] });
}
