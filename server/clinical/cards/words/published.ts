import type { NetworkResult, ScoreId, ScoreResult } from '../../assessment.ts';
import { eraslObserved, eraslSource } from '../../scores/erasl.ts';
import { hccCrsPublished, hccCrsSource } from '../../scores/hcc-crs.ts';
import type { Locale } from '../../settings.ts';
import { citedSource } from '../../source.ts';
import { unverifiedMark } from './citations.ts';
import { day } from './dates.ts';
import { groupWords, modalityWords, networkWords, scoreWords, statusWords } from './names.ts';
import { fill, list, type Pair, pick } from './pair.ts';

/** Numbers, each with event, horizon, cohort and date in the same glance; published groups and investigational numbers never in one sentence. */

export const publishedSentences = {
  erasl: [
    '{name}[ {group}][: {years}-year recurrence-free survival{of} {percent} % ({percent} of 100; 95 % CI {low}–{high}; n {n} of {all}, derivation cohort included; Chan 2018{mark})].',
    '{name}[{group}][：{of}{years}年无复发生存率{percent}%（每100人中{percent}人；95%CI {low}–{high}；{all}例中的{n}例，含建模队列；Chan 2018{mark}）]。',
  ],
  points: ['{group} of 3', '{group}分（0–3分）'],
  grade: ['grade {group}', '{group}级'],
  class: ['class {group}', '{group}级'],
  inGroup: [' in the {group}', '{group}的'],
  atLeast: ['at least {group}', '至少为{group}'],
  crs: [
    'HCC-CRS {points} of 3 for recurrence beyond Milan at {years} years (published: {percentAt0} % at 0, {percentAt3} % at 3[, no figure for {unknown}]; n {n}, Zheng 2017{mark}).',
    'HCC-CRS {points}分（0–3分），针对{years}年内超出米兰标准的复发（已发表：0分者{percentAt0}%，3分者{percentAt3}%[，{unknown}分者无数据]；{n}例，Zheng 2017{mark}）。',
  ],
  crsCohort: ['{n} R0 resections of any stage', '不限分期的R0切除{n}'],
  caveat: [
    "Group figures as assessed at surgery, not this patient's probability; not validated at this site.",
    '以上为手术时评估的群体数据，不是该患者的个体概率；尚未在本院验证。',
  ],
  risk: [
    'aggressive recurrence (first recurrence beyond Milan) by month 24 ({to}): {percent}, {basis}.',
    '至术后24个月（{to}）侵袭性复发（首次复发即超出米兰标准）：{percent}（{basis}）。',
  ],
  conditional: [
    'aggressive recurrence (first recurrence beyond Milan) from {from} to month 24 ({to}), given no recurrence to date: {percent}, {basis}.',
    '在迄今未复发的前提下，自{from}至术后24个月（{to}）侵袭性复发（首次复发即超出米兰标准）：{percent}（{basis}）。',
  ],
  basis: ['from {pattern}', '依据{pattern}'],
  basisOnly: ['from {pattern} only', '仅依据{pattern}'],
  under: ['under 1 %', '低于1%'],
  over: ['over 99 %', '高于99%'],
  only: ['{pattern} only', '仅{pattern}'],
} satisfies Record<string, Pair>;

export const scoreName = (id: ScoreId, locale: Locale): string => pick(scoreWords[id], locale);

/** "high group"; "2 of 3"; "grade 2"; "class A". */
export function groupName(
  id: ScoreId,
  result: Pick<ScoreResult, 'group' | 'atLeast'>,
  locale: Locale,
): string | undefined {
  const { group, atLeast } = result;
  if (group === undefined) return undefined;
  const named = groupWords[group];
  const text = named
    ? pick(named, locale)
    : id === 'hcc-crs'
      ? fill(publishedSentences.points, locale, { group })
      : fill(id === 'albi' ? publishedSentences.grade : publishedSentences.class, locale, { group });
  return atLeast && id !== 'hcc-crs' ? fill(publishedSentences.atLeast, locale, { group: text }) : text;
}

/** What the published cohort saw in this group. HCC-CRS has no figure for 1 and 2, and none is made up in between. */
export function publishedLine(id: 'erasl-pre' | 'erasl-post' | 'hcc-crs', result: ScoreResult, locale: Locale): string {
  if (id === 'hcc-crs') {
    const { n, percentAt0, percentAt3, months } = hccCrsPublished;
    const points = result.value;
    const unknown = points === 1 || points === 2 ? points : undefined;
    return fill(publishedSentences.crs, locale, {
      points,
      unknown,
      percentAt0,
      percentAt3,
      n: fill(publishedSentences.crsCohort, locale, { n: thousands(n, locale) }),
      years: months / 12,
      mark: unverifiedMark(citedSource(hccCrsSource), locale),
    });
  }
  const { percent, low, high, n, months } = result.observed ?? {};
  const rounded = (value: number | undefined) => (value === undefined ? undefined : Math.round(value));
  const lowest = groupName(id, { ...(result.group ? { group: result.group } : {}) }, locale);
  return fill(publishedSentences.erasl, locale, {
    name: scoreName(id, locale),
    group: groupName(id, result, locale),
    of: result.atLeast && lowest ? fill(publishedSentences.inGroup, locale, { group: lowest }) : '',
    percent: rounded(percent),
    low: rounded(low),
    high: rounded(high),
    years: months === undefined ? undefined : months / 12,
    n: n === undefined ? undefined : thousands(n, locale),
    all: thousands(total(id), locale),
    mark: unverifiedMark(citedSource(eraslSource), locale) ?? '',
  });
}

const total = (id: 'erasl-pre' | 'erasl-post') => {
  const { low, intermediate, high } = eraslObserved[id === 'erasl-pre' ? 'pre' : 'post'];
  return low.n + intermediate.n + high.n;
};

export const thousands = (n: number, locale: Locale) =>
  locale === 'en' ? String(n).replace(/\B(?=(\d{3})+$)/g, ',') : String(n);

export const publishedCaveat = (locale: Locale): string => pick(publishedSentences.caveat, locale);

/** Always stands before an investigational number. */
export const investigationalHeading = (status: NetworkResult['status'], locale: Locale): string =>
  pick(statusWords[status], locale);

/** Undefined where the network gave no number. */
export function investigationalLine(network: NetworkResult, locale: Locale): string | undefined {
  if (network.riskPercent === undefined) return undefined;
  return fill(network.conditional ? publishedSentences.conditional : publishedSentences.risk, locale, {
    percent: wholePercent(network.riskPercent, locale),
    from: day(network.horizon.from, locale),
    to: day(network.horizon.to, locale),
    basis: basis(network.pattern, locale),
  });
}

/** Never "0 %" or "100 %". */
export function wholePercent(percent: number, locale: Locale): string {
  if (percent < 1) return pick(publishedSentences.under, locale);
  if (percent > 99) return pick(publishedSentences.over, locale);
  return locale === 'en' ? `${Math.round(percent)} %` : `${Math.round(percent)}%`;
}

const modalities = (pattern: string, locale: Locale): string[] =>
  pattern.split('+').map((part) => pick(modalityWords[part] ?? [part, part], locale));

const basis = (pattern: string, locale: Locale): string => {
  const parts = modalities(pattern, locale);
  return fill(parts.length === 1 ? publishedSentences.basisOnly : publishedSentences.basis, locale, {
    pattern: list(parts, locale),
  });
};

/** `clinical+mr` -> "clinical data and MRI"; one modality -> "clinical data only". */
export function patternName(pattern: string, locale: Locale): string {
  const parts = modalities(pattern, locale);
  return parts.length === 1
    ? fill(publishedSentences.only, locale, { pattern: list(parts, locale) })
    : list(parts, locale);
}

export const networkName = (id: NetworkResult['id'], locale: Locale): string => pick(networkWords[id], locale);
