import type { FactName } from '../fact.ts';

/** An addendum that changes a fact in words that are not understood: what stood before can no longer be asserted. */

const changes =
  /\b(?:amend\w*|revis\w*|correct(?:ed|ion)\w*|replac\w*|supersed\w*|withdraw\w*|retract\w*|erroneous\w*|error|mistake\w*|mistyped|misprint\w*|wrong\w*|should (?:be|read|have)|instead of|upgraded|downgraded|changed)\b|更正|修正|订正|改为|改成|应为|有误|误[写打记录为]|撤[回销]|作废|勘误/i;
const unchanged =
  /\b(?:not|no|none|nor|un)[^.;]{0,30}(?:change\w*|amend\w*|alter\w*|affect\w*|revis\w*)|\b(?:unchanged|unaltered|unaffected|remains?|stands?|confirm\w*)\b|不变|未变|同前|无[^,。;]{0,4}(?:改|变)|不[^,。;]{0,3}(?:影响|改)|维持/i;
const topics: Partial<Record<FactName, RegExp>> = {
  margin: /\b(?:margins?|resection (?:edge|plane|surface|border)|cut edge)\b|切缘|断面/i,
  marginDistance: /\b(?:clearance|distance|margin)\b[^.;]{0,60}\d|(?:切缘|断面)[^。;]{0,20}\d/i,
  tumourNumber:
    /\b(?:number of (?:tumou?rs|nodules|lesions)|(?:tumou?r|nodule|lesion) (?:count|number)|focality)\b|(?:肿瘤|结节|病灶)[^,。;]{0,3}(?:数|个数|数量)/i,
  tumourSize:
    /\b(?:tumou?r|nodule|lesion|mass)\b[^.;]{0,30}\b(?:size|diameter|dimension|measur\w+)|\b(?:size|diameter|dimension) of (?:the )?(?:\w+ )?(?:tumou?r|nodule|lesion|mass)|(?:肿瘤|肿物|肿块|结节|病灶|瘤体)[^,。;]{0,6}(?:大小|径)/i,
  capsule: /\b(?:tumou?r |fibrous |pseudo)?capsul(?:e|ation)\b|包膜/i,
};

export const takesBack = (fact: FactName, statement: string): boolean =>
  topics[fact]?.test(statement) === true && changes.test(statement) && !unchanged.test(statement);
