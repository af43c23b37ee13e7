// The digest that names the medicine in force: constants, code lists, reading rules, rule sets and every sentence. It stands in every assessment and every ledger row.
import type { Versions } from './assessment.ts';
import { months } from './cards/words/dates.ts';
import { wordTables } from './cards/words/tables.ts';
import * as codes from './case/codes.ts';
import { findingCodes } from './case/finding-codes.ts';
import type { LocalCodes } from './case/local-codes.ts';
import { orderCodes } from './case/order-codes.ts';
import { readingRules } from './case/reading-rules.ts';
import { gateCriteria } from './gates.ts';
import { armRule } from './guidance/arm.ts';
import { cautionIds, cautionRule } from './guidance/cautions.ts';
import { guidanceToOpen, ruleSetId, rules } from './guidance/rule-sets.ts';
import { taceRule } from './guidance/rules/adjuvant-china.ts';
import { remarkCodes } from './remarks.ts';
import { asOfSurgeryUntilDay, horizonMonths, quarterMonths, recentImagingMonths } from './risk/conditional.ts';
import { albiRule } from './scores/albi.ts';
import { childPughRule } from './scores/child-pugh.ts';
import { eraslObserved, eraslPostRule, eraslPreRule } from './scores/erasl.ts';
import { ersPublished, ersRule } from './scores/ers.ts';
import { fib4Rule } from './scores/fib-4.ts';
import { hccCrsPublished } from './scores/hcc-crs.ts';
import { meldNaRule, meldRule } from './scores/meld.ts';
import { umolPerLInMgPerDl } from './scores/mg-per-dl.ts';
import { shimPublished, shimRule } from './scores/shim.ts';
import { type ClinicalSettings, defaultSettings } from './settings.ts';
import { sha256 } from './sha-256.ts';
import { sources } from './sources.ts';
import { outcomeMonths } from './staging/aggressive-recurrence.ts';
import { ajcc8Rule } from './staging/ajcc8.ts';
import { bclcRule } from './staging/bclc.ts';
import { emerald2Rule } from './staging/emerald2.ts';
import { imbrave050Rule } from './staging/imbrave050.ts';
import { milanRule } from './staging/milan.ts';
import { mviGradeRule } from './staging/mvi-grade.ts';
import { ucsfRule } from './staging/ucsf.ts';
import { upTo7Rule } from './staging/up-to-7.ts';
import { dueSoonDays, needCodes } from './worklist/needs.ts';

const scores = {
  ...{ albiRule, childPughRule, eraslPreRule, eraslPostRule, eraslObserved, ersRule, fib4Rule },
  ...{ ersPublished, shimPublished, hccCrsPublished, meldRule, meldNaRule, umolPerLInMgPerDl, shimRule },
};
const staging = {
  ajcc8Rule,
  bclcRule,
  emerald2Rule,
  imbrave050Rule,
  milanRule,
  mviGradeRule,
  outcomeMonths,
  ucsfRule,
  upTo7Rule,
};
const time = { asOfSurgeryUntilDay, horizonMonths, quarterMonths, recentImagingMonths };
const guidance = { armRule, cautionIds, cautionRule, taceRule, guidanceToOpen, rules };
const worklist = { dueSoonDays, needCodes };
const words = { wordTables, months };

export const clinicalRules = {
  sources,
  gateCriteria,
  scores,
  staging,
  time,
  guidance,
  worklist,
  defaultSettings,
  remarkCodes,
  codes: { ...codes, findingCodes, orderCodes },
  readingRules,
  words,
};

/** Keys in order, whoever bundled the modules. Functions are left out: their text differs between Node and a bundle, and a commit names them. */
function written(_: string, value: unknown): unknown {
  if (value instanceof RegExp) return String(value);
  if (value instanceof Map || value instanceof Set) return [...value];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** SHA-256 of the values alone. */
export const digestOf = (constants: object): string => sha256(JSON.stringify(constants, written));

export const wordsDigest = digestOf(words);
export const clinicalDigest = digestOf(clinicalRules);

const withCodes = new Map<string, string>();

/** The hospital's own codes decide what is read: with them the digest is another. */
function clinicalDigestWith(localCodes: LocalCodes): string {
  const key = JSON.stringify(localCodes, written);
  const digest = withCodes.get(key) ?? digestOf({ ...clinicalRules, localCodes });
  withCodes.set(key, digest);
  return digest;
}

export const versionsFor = (settings: ClinicalSettings): Versions => ({
  clinical: settings.codes === undefined ? clinicalDigest : clinicalDigestWith(settings.codes),
  ruleSet: ruleSetId(settings.region),
  words: wordsDigest,
});
