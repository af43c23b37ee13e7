import type { Presence } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import * as zh from './chinese-findings.ts';
import * as en from './english-findings.ts';
import { isNearName, macroLevel, microLevel } from './vessel-levels.ts';

/** Where a statement names an invasion, satellites, or a vessel or duct that may be invaded. Names before bare sites, narrow ones before wide: where two begin together the first counts. */

export type Finding = 'mvi' | 'macrovascularInvasion' | 'satellites' | 'bileDuctInvasion' | 'besides';

export interface Mention {
  finding: Finding;
  /** A vessel or duct alone: invasion is said, if it is, by the words around it. */
  site: boolean;
  /** The level of the vessels alone: "microscopic: none". */
  level: boolean;
  start: number;
  end: number;
  name: string;
  presence?: Presence;
  /** Named as not looked at. */
  silent?: boolean;
  /** Offsets of the words that decided. */
  from: number;
  to: number;
  by?: 'before' | 'after';
}

const groups: [string, string[]][] = [
  ['mvi', [...en.microNames, ...zh.microNames]],
  ['mviSite', [...en.smallSites, ...zh.smallSites]],
  ['macrovascularInvasion', [...en.macroNames, ...zh.macroNames]],
  ['bileDuctInvasion', [...en.ductNames, ...zh.ductNames]],
  ['satellites', [...en.satelliteNames, ...zh.satelliteNames]],
  ['macrovascularInvasionSite', [...en.largeSites, ...zh.largeSites]],
  ['bileDuctInvasionSite', [...en.ductSites, ...zh.ductSites]],
  ['mviLevel', microLevel],
  ['macrovascularInvasionLevel', macroLevel],
  ['besides', [...en.besides, ...zh.besides]],
];
const anyName = new RegExp(
  String.raw`(?:${groups.map(([name, sources]) => `(?<${name}>${sources.join('|')})`).join('|')})(?:\s*\((?:MVI|PVTT|BDTT|macrovascular invasion|大血管侵犯)\))?`,
  'gi',
);
/** No statement without one of these names anything. */
const hint =
  /vas|\bves{1,2}\b|vein|vess|\bvv\b|\bmv\b|gef\S{1,2}(?:ss|ß)|\b[vp][2-8]\b|[门肝大]V|ven[aou]|portal|\b(?:[rlm]|r[ap])?[ph]vs?\b|pvt|hvtt|ivc|caval|branch|endothel|channel|angio|mv[il1]|m[ai]vi\b|micro|satel|\bsats?\b|(?<![a-z])sn(?![a-z])|daughter|outlying|duct|gallengang|bili|\bbd|lvi|neural|nod|脉|血管|胆总?管|肝总?管|胆道|[卫衞]星|子|癌栓/i;

/** `said`: what stood before the statement. */
export function mentionsIn(text: string, said = ''): Mention[] {
  if (!hint.test(text)) return [];
  const mentions = everyMatch(text, anyName).map((found): Mention => {
    const group = Object.entries(found.groups ?? {}).find(([, name]) => name !== undefined)?.[0] as string;
    const name = found[0].replace(/[、及和与或\s]+$/, '');
    const [start, end] = [found.index, found.index + name.length];
    const [site, level] = [group.endsWith('Site'), group.endsWith('Level')];
    const finding = group.replace(/Site$|Level$/, '') as Finding;
    return { finding, site, level, start, end, name, from: start, to: end };
  });
  for (const [i, one] of mentions.entries()) if (isOfSmall(text, one, mentions[i + 1])) one.finding = 'mvi';
  const named = mentions.filter((mention, i) => !mention.level || isNearName(text, mentions, i, said));
  return named.filter((mention, i) => !isAside(text, named[i - 1], mention));
}

/** "门静脉及肝静脉小分支": what the last is called, both are. */
const isOfSmall = (text: string, one: Mention, next: Mention | undefined): boolean =>
  one.site &&
  one.finding === 'macrovascularInvasion' &&
  /^(?:门静脉|门脉|肝静脉)$/.test(one.name) &&
  next?.finding === 'mvi' &&
  /^(?:门静脉|门脉|肝静脉)[的末梢终外周围微细小]+(?:[分属]?[支枝])/.test(next.name) &&
  /^[、及和与或]$/.test(text.slice(one.end, next.start));

/** "Large vessel invasion (right portal vein)": the vessel belongs to the name before it. */
const isAside = (text: string, earlier: Mention | undefined, mention: Mention): boolean =>
  earlier !== undefined &&
  mention.site &&
  mention.finding === earlier.finding &&
  /^ ?\($/.test(text.slice(earlier.end, mention.start));
