import type { FactName } from '../fact.ts';

/** An addendum that changes a fact in words that are not understood: what stood before can no longer be asserted. */

const changes =
  /\b(?:amend\w*|revis\w*|correct(?:ed|ion)\w*|replac\w*|supersed\w*|withdraw\w*|retract\w*|erroneous\w*|error|mistake\w*|mistyped|misprint\w*|wrong\w*|should (?:be|have)|\b(?:should|to|now) (?:now )?reads?\b|instead of|upgraded|downgraded|changed|errat\w*|corrigend\w*|cancel\w*|should (?:now )?be (?:considered|regarded|called)|revers\w*|reclassif\w*|overturn\w*|rescind\w*|disregard\w*|ignor\w+|no longer)\b|不算|不作数|[录填写弄搞]反|[录搞弄写填]错|不成立|收回|推翻|否定|不予采纳|更正|修正|订正|改为|改成|应为|有误|应[判定记作]|假象|误[写打记录为]|撤[回销]|作废|勘误/i;
const unchanged =
  /\b(?:not|no|none|nor|un)[^.;]{0,30}(?:change\w*|amend\w*|alter\w*|affect\w*|revis\w*)|\b(?:unchanged|unaltered|unaffected|remains?|stands?|confirm\w*|as (?:previously |originally |already )?(?:reported|before|stated|issued))\b|不变|未变|同前|无[^,。;]{0,4}(?:改|变)|不[^,。;]{0,3}(?:影响|改)|维持/i;
const topics: Partial<Record<FactName, RegExp>> = {
  histology:
    /\bdiagnos[ei]s\b[^.;]{0,60}\b(?:revers|withdraw|retract|reclassif|overturn|no longer|rescind)|\breclassif|(?:撤[回销]|收回|推翻|否定|不予采纳)[^,。;]{0,14}(?:癌(?!栓)|瘤|增生)[^,。;]{0,4}诊断|(?:癌(?!栓)|瘤(?!栓)|增生|原|上述)"?(?:的|之)?诊断[^,。;"]{0,6}(?:撤[回销]|收回|推翻|否定|不予采纳|不成立)/i,
  margin:
    /(?<!(?:distance|clearance) (?:to|from|of) (?:the )?)\b(?:margins?(?! (?:distance|clearance|width))|resection (?:edge|plane|surface|border)|cut edge)\b|(?<!距(?:离)?)(?:切缘|断面)(?!的?(?:最[近短小])?(?:距|间距|宽度))/i,
  marginDistance: /\b(?:clearance|distance|margin)\b[^.;]{0,60}\d|(?:切缘|断面)[^。;]{0,20}\d/i,
  tumourNumber:
    /\b(?:number of (?:tumou?rs|nodules|lesions)|(?:tumou?r|nodule|lesion) (?:count|number)|focality)\b|(?:肿瘤|结节|病灶)[^,。;]{0,3}(?:数|个数|数量)/i,
  tumourSize:
    /\b(?:tumou?r|nodule|lesion|mass)\b[^.;]{0,30}\b(?:size|diameter|dimension|measur\w+)|\b(?:size|diameter|dimension) of (?:the )?(?:\w+ )?(?:tumou?r|nodule|lesion|mass)|(?:肿瘤|肿物|肿块|结节|病灶|瘤体)[^,。;]{0,6}(?:大小|径)/i,
  mvi: /\b(?:micro-?vascular|MVI|small[- ]vessel|(?<!macro)vascular invasion(?!,? \(?(?:large|gross|macro)))\b|微血管|(?<![a-z])MVI(?![a-z])/i,
  mviGrade: /\b(?:micro-?vascular|MVI|small[- ]vessel)\b|微血管|(?<![a-z])MVI(?![a-z])/i,
  macrovascularInvasion:
    /\b(?:macro-?vascular|large[- ]vessel|(?:portal|hepatic) veins?)\b|(?:门静脉|门脉|肝静脉)(?!的?[微小末细终])|大血管/i,
  bileDuctInvasion: /\bbile ducts?\b|胆管(?!细胞|癌)/i,
  satellites: /\bsatellit\w+|卫星|子灶/i,
  // Invasion has a grade too.
  grade: /^(?!.*(?:MVI|micro-?vascular|微血管)).*(?:\bgrad(?:e|ing)\b|\bdifferentiat|edmondson|分级|分化)/i,
  cirrhosis: /\bcirrho\w+|肝硬化/i,
  capsule: /\b(?:tumou?r |fibrous |pseudo)?capsul(?:e|ation)\b|包膜/i,
};

/** In words that take back wherever they stand, not only in an addendum. */
export const isRetracted = (fact: FactName, value: unknown, written: string): boolean => {
  const statement = written.replace(ofFirst, ' ');
  return (
    topics[fact]?.test(statement) === true &&
    (retracts.test(statement) ||
      ((value === 'present' || value === 'uncertain') &&
        statement.split(/[,;]/).some((one) => disagrees.test(one) && topics[fact]?.test(one))))
  );
};
/** The grade of the first version, whatever the last one says. */
const ofFirst = /(?:\b[Vv](?:ersion )?1(?:中|版|里)?|旧版|第一版|初版|前版)[^,。;]{0,20}(?:作废|撤[销回]|不再有效)/g;
const disagrees =
  /\b(?:do|does|did|can|could)(?: not|n't) (?:agree|support|accept|endorse)\b|不(?:支持|认同|同意|认可)|改判/i;
const retracts =
  /\b(?:is|are|was|be|been|hereby) (?:now )?(?:withdrawn|retracted|rescinded|disregarded|cancelled)\b|\bdisregard\b|\bplease ignore\b|\b(?:typed|entered|recorded|dictated) in error\b|\b(?:the wrong way round|transposed|swapped)\b|[录填写弄搞]反|[录搞弄填]错|录入差错|[项结论]作废|不作数|不算数/i;

/** In what is left of a statement without what it quotes, or in one clause of it as it was written. */
export const takesBack = (fact: FactName, statement: string, written: string): boolean =>
  !unchanged.test(statement) &&
  !(fact === 'satellites' && /不[作属是算计][^,。;]{0,2}卫星/.test(statement)) &&
  ((fact === 'mvi' &&
    (vessels.test(statement) || answers.test(statement)) &&
    !topics.macrovascularInvasion?.test(statement)) ||
    [statement, ...written.split(/[,;](?! ?large)/)].some(
      (one) => topics[fact]?.test(one) === true && changes.test(one),
    ));
/** Of small vessels, by other names. */
const vessels = /\b(?:permeation|venules?|intravascular)\b|小静脉|血管内癌/i;
/** For "present" above read "absent". */
const answers =
  /\b(?:read|substitute|change|replace|delete)\b[^.;]{0,40}"(?:present|absent|positive|negative|yes|no)"/i;

/** The slides were not this patient's, or not all of them. */
export const isMixedUp = (statement: string): boolean => mixedUp.test(statement);
const mixedUp =
  /\bfloaters?\b|\b(?:another|a different|the wrong|other) (?:patient|case)(?:'s)?\b|\bmix(?:ed|-)\s?up\b|mislabel|contaminant|他人|他例|混入|串号|调换/i;

/** A statement that leaves the answer to another report. */
export const isReferred = (fact: FactName, statement: string): boolean =>
  referred.test(statement) && topics[fact]?.test(statement) === true;
const referred =
  /以[^,。;]{0,8}(?:补[充发]|后续|更正|另[一行]|新)[^,。;]{0,6}为准|\b(?:see|refer to|superseded by|awaits?) (?:the |a )?(?:new|separate|later|supplementary|subsequent|forthcoming) report|\bcancels\b/i;

/** A senior's remark in brackets, or behind a mark, right after what it changes: "[CD31 repeated, change to: uncertain]"; ">> Disagree". */
export function isRemarkedOn(row: number | undefined, statements: string[]): boolean {
  const [first = '', ...more] = row === undefined ? [] : statements.slice(row + 1, row + 5);
  if (!opensRemark.test(first)) return false;
  const ends = /[\])}〕】]\s*$/.test(first)
    ? 0
    : more.findIndex((one) => /^[^\w\u3400-\u9fff]*$|[\])}〕】]\s*$/.test(one)) + 1;
  const remark = [first, ...more.slice(0, Math.max(0, ends))].join(' ');
  return disagreed.test(first) || corrects.test(remark.replace(/不[必用须]?改|无需[更修]?改|no change/gi, ' '));
}
const opensRemark = /^\s*(?:[[{〔【]|>>|<<|\((?=[^)]{0,12}[:：]))/;
const disagreed =
  /^\W*(?:[\w ]{1,12}[:：]\s*)?(?:no,|no\s*$|not (?:so|correct|agreed|true)\b|disagree|wrong\b|incorrect|I (?:disagree|do not agree)|不(?:同意|对|认同|是)|有误|错)/i;
const corrects =
  /(?<!未)改(?:[为成作列判]|\s?[:"：「]|(?=\s?[■☑√]))|更正|修正为|应[为作改]|(?:取消|拿掉|删除?)\s*(?:$|[\]〕】)])|\b(?:change|amend|correct|alter)(?:ed)?(?: (?:this|it))? to\b|\bshould (?:be|read)\b|\b(?:now )?reads?:|\b(?:delete|strike out|replace)\b/i;
