/** What was found before this specimen: told on the way to what was found now. */

const year = '(?:(?:19|20)\\d\\d|B\\.? ?E\\.? ?25\\d\\d)';
const hanYear = `(?:${year}|[一二][九〇零○][〇零○一二三四五六七八九]{2})`;
const month = '(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.?,? |\\d{1,2}[/.-])?';
const operation =
  '(?:resections?|wedges?|excisions?|\\w*ectomy|operations?|ops?|surgery|transplant\\w*|ablation|RFA|MWA|TACE)';
const operated = new RegExp(
  [
    String.raw`\b(?:(?:previous|prior|earlier|former|first) (?:[\w-]+ ){0,3}|(?:years?|months?) (?:after|since) (?:an? |the )?(?:[\w-]+ ){0,3}|(?:in|of) ${month}${year},? (?:(?:he|she|they|we|the patient|this \w+) (?:had|underwent|did) )?(?:[\w-]+ ){0,4})${operation}\b`,
    String.raw`\b${operation}\b[^.;:]{0,24}\b(?:in|of|from|since) ${month}${year}\b|\b${operation},? \(?${month}${year}\)?(?![-/.]\d)`,
    String.raw`\b(?:previous|prior|earlier|former|old) (?:[\w-]+ ){0,2}(?:tumou?r|lesion|hcc|carcinoma|nodule|mass|slides?|histo\w*|path(?:ology)?|reports?|specimens?|biops\w+)\b|\b(?:tumou?r|lesion|hcc|carcinoma|nodule|mass|slides?|one|that) (?:of|from|in) ${month}${year}\b`,
    String.raw`\b(?:years?|months?) (?:back|ago|earlier|previously)\b|\b(?:before|prior to) (?:[\w-]+ ){0,4}(?:TACE|TARE|RFA|\w*therapy|emboli[sz]ation|ablation|treatment)\b|\bat (?:first )?(?:diagnosis|presentation)\b(?! of)`,
    String.raw`\b(?:s\/p|st\.? ?p\.|status post)|\b(?:weeks?|months?|years?) (?:before|prior to)\b|\byrs? (?:back|ago|earlier)\b|^\W{0,4}(?:prev(?:ious(?:ly)?)?|last (?:time|year|report|specimen|operation))\b[^:]{0,24}:|\b\d{1,2}\/(?:12|52|7) ago|\b(?:his|her|their) (?:first|old) |\bknown (?:(?:an?|the|to have) ){0,2}(?:\w+ )?$|^\W{0,4}(?:(?:at|on|in) )?that (?:piece|specimen|resection|operation|occasion|report|time)\b`,
    String.raw`\bprev(?:ious)?_|\bprimar(?:y|ies)\b[^.;]{0,30}\b(?:rect\w+|colo\w+|sigmoid|caec\w+|cec\w+|breast|lung|pancrea\w+|gastr\w+|stomach|ile\w+|kidney|renal|ovar\w+|prostat\w+|melanoma)\b[^.;\w]{0,3}(?:of |measur\w+ )?$|\b(?:colonic|rectal|ileal|breast|lung|renal|gastric|pancreatic) primary\b[^.;,]{0,16}$`,
    `原发[灶瘤]?[\\s(]{0,2}(?:19|20)\\d\\d|原发[灶瘤]?[^,;。]{0,4}(?:肠|胃|乳腺|胰|肺|肾|卵巢)[^,;。]{0,8}$|(?:[结直]肠|乳腺|胃|肺)癌?(?:肿瘤|切除标本|原发)[^;。]{0,14}$`,
    String.raw`\bafter (?:\w+ )?(?:resection|excision|removal|ablation) of an? $|\b(?:his|her|their|our|the|that|patient's) ${year} (?:[\w-]+ ){0,3}(?:${operation}|tumou?r|hcc|specimen|lesion)\b|\bthat (?:piece|specimen|operation|resection|liver|time|report)\b[^,;.]{0,12} (?:held|contained|showed|had|bore|harbou?red|revealed|disclosed)\b|\bwhen we reported\b|\bpre-?(?:treatment|therapy|TACE|operative(?:ly)?)\b[^.;]{0,40}$|^[\s\-*•(\d.]{0,4}(?:in )?${month}${year}(?:[-/.]\d{1,2})?(?![-/.\d])(?! ?(?:年\d|[cm]m))`,
    `(?:TACE|治疗|化疗|栓塞|介入|消融|新辅助|移植)(?:之)?前[^,。;]{0,10}$|(?:曾|既往|前次|上次|年前|${hanYear}\\s?年)[^。;]{0,14}(?:切除|切过|手术|消融)|那[次回](?:手术|切除)?[是为有见][^,;。]{0,10}$|(?<!术中)曾[^。;,]{0,6}(?:切(?!取)|行|做|开刀|摘|烧)|当时的?(?:病理|报告|诊断|仅|共|有|为|单|\\d|[一二两三四五])|(?:参见|对照|对比|比较)\\s?[A-Z]{0,3}\\d{2,4}-\\d|(?:[去前]年|[年月]前)[^。;,]{0,8}(?:切|摘|手术|瘤|癌)|(?:前一?[次回]|上一?[次回]|头[次回]|首次|初次|那[次回]|既往|旧|第一次|首发|${hanYear}\\s?年)[^。;,]{0,16}(?:瘤|癌|病灶|结节|肿[块物])`,
  ].join('|'),
  'i',
);
const now =
  /\b(?:now|current(?:ly)?|present|this time|today|on (?:slic|section|cut)\w*|we received|there (?:is|are)|shows?|contains?|reveals?|new)\b|本次|此次|这[次回]|现|今|送检|切面|标本|剖开|切开|再次/i;
/** "5.5 cm HCC in 2015", "4 cm (2018)". */
const thenAfter = new RegExp(
  String.raw`^\)?[^,.;:]{0,30}?(?:\b(?:in|of|from) ${month}${year}\b|\(${month}${year}\)|\b(?:years?|months?) (?:ago|back|earlier|previously|before)\b|\bbefore (?:TACE|TARE|RFA|treatment|therapy|chemo\w*|emboli[sz]ation|ablation|(?:\w+ ){1,3}(?:courses?|sessions?|cycles?)|\s{4})|\bat (?:first )?(?:diagnosis|presentation)\b)`,
  'i',
);
/** What stays in the patient. */
const notTaken =
  /^[^.;]{0,60}?(?:\b(?:(?:was|is|were|has been|had been) not (?:resected|removed|excised|included|submitted|sent)|(?:left|remain\w*) (?:in situ|in place|behind|unresected))\b|未(?:予|能|行)?切除|未送检)/i;

/** "The same patient was operated here in 2019:" over what was found then. */
const underEarlier = new RegExp(
  String.raw`\b(?:operated|resected|removed|excised|treated|underwent|had)\b[^.;]{0,40}\b(?:in|of) ${month}${year}\b|\b(?:years?|months?) (?:ago|earlier|before)\b|${year}\s?年[^。;]{0,10}(?:曾|切除|手术)|曾[^。;]{0,10}(?:切|手术)`,
  'i',
);
export const isUnderEarlier = (under: string): boolean =>
  underEarlier.test(under) && !/\b(?:now|present|current\w*|this)\b|本次|此次|现/i.test(under);

/** "Sectionectomy in 2018 (S18-20447; HCC, single, 5.5 cm": the bracket goes on. */
const openedIn = /^[^()]{0,200}\([^()]{0,80}$/;
/** Stands behind the earlier operation with nothing between them that leads back to this one. */
export function isOfEarlier(written: string, before = ''): boolean {
  const ahead = `${openedIn.exec(before)?.[0] ?? ''}${written}`;
  const found = operated.exec(ahead);
  return found !== null && !now.test(ahead.slice(found.index + found[0].length));
}

export const isElsewhere = (after: string): boolean => thenAfter.test(after) || notTaken.test(after);
