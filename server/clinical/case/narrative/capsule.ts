import { type Claim, claimOf, type FactValues } from './fact.ts';

/** The tumour's capsule: complete, incomplete or none. Glisson's capsule is the liver's. */

const ours = /capsul|包膜/i;
const patterns: [FactValues['capsule'], RegExp][] = [
  [
    'incomplete',
    /\b(?:incomplete|partial|discontinuous|broken|interrupted)(?:ly)? (?:\w+ )?(?:capsul\w+|encapsul\w+)|\bpartly encapsul\w+|capsul\w+[\s:,]*(?:is |was |present,? )?(?:incomplete|partial|discontinuous|不完整)|capsule, (?:broken|breached|interrupted)|capsule (?:is )?(?:broken|breached)|包膜[\s:,(]*(?:欠|不)完整|(?:部分|不完整的?)(?:有)?包膜|不完整(?:纤维)?包膜/i,
  ],
  [
    'absent',
    /\bun-?encapsul\w+|\bnon-?encapsul\w+|\bnot encapsulated|\b(?:no|without(?: a)?|lacks a) (?:tumou?r |fibrous )?capsule|\b(?:capsul\w+|encapsulation)[\s:,]*(?:is |was )?(?:absent|none|no\b|not (?:present|identified|seen)|无 ?)|neither capsule\b|(?:未见|无)(?:明显|明确|纤维)?包膜|包膜[\s:(]*(?:Capsule[\s:]*)?(?:无|未见|缺如|[(]-[)])/i,
  ],
  [
    'complete',
    /\b(?:complete|intact) (?:\w+ ){0,2}?capsule|\bcomplete encapsulation|\b(?:well|completely|fully) encapsulated|capsul\w+[\s:,]*(?:is |was )?(?:complete|intact)|包膜[^。;,]{0,6}?完整|(?<!不)完整(?:的)?(?:纤维)?包膜|包膜\(\+, ?完整/i,
  ],
];

export function readCapsule(text: string): Claim[] {
  if (!ours.test(text) || /glisson|肝被膜|囊壁/i.test(text)) return [];
  for (const [value, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found) return [claimOf('capsule', value, found)];
  }
  return [];
}
