/** What a stretch of a report is about, by the words that head it. */

/** Told by the ward, not seen by the pathologist. */
export const clinical =
  /^[\s[(*#=>-]{0,6}(?:[一二三四五六七八九十\d]{1,2}[.、)]\s*)?(?:relevant |brief )?(?:clinical\b|clin\b|history\b|hx\b|indication|request|referr|re:|pre-?op|radiolog|imaging|临床(?!病理)|病史|病情|主诉|现病史|既往|申请单|影像|术前(?!穿刺|活检))/i;
/** A sentence of imaging wherever it stands. */
export const imaging = /^(?:on )?(?:CT|MRI?|PET|ultrasound|US|B超|超声|增强|影像)(?:\W|[示提检:])/;
export const isHeading =
  /^[\s[(*#=>-]{0,6}(?:[一二三四五六七八九十]{1,2}[、.]\s*)?(?:(?:final |surgical |histo)?patholog\w*|(?:final )?(?:\w+ )?diagnos[ie]s|dx|(?:nature of )?specimens?(?:\(s\))?(?: submitted| received| type)?|gross|macro|micro|histolog|microscop|macroscop|conclusion|summary|comment|note|result|margins?|tumor|additional findings|op|operation|手术|标本|送检|巨检|大体|肉眼|眼观|镜检|镜下|显微镜|光镜|病理|诊断|结论|备注|注|会诊|免疫)/i;
/** Headings that end another specimen's part even with text behind them. */
export const bodyHeading =
  /^[\s[(*#=>-]{0,6}(?:gross|macroscop|microscop|micro:|macro:|clinical|comment|histolog|background|non-?(?:neoplastic|tumou?r)|number of|stage|肉眼|大体|镜检|备注|周围|背景|免疫)/i;

export const addendum =
  /^[\s*#=>[-]{0,12}(?:\(?\d{1,2}[.)]\s*)?(?:addend(?:um|a)|amend(?:ed|ment)|correct(?:ed|ion)|revised (?:report|diagnosis)|revision|supplement(?:ary|al)|补充(?!取材|切)|追加|更正|修正|修订|更改|订正)/i;
export const preliminary = /^[\s[(*#=>-]{0,6}(?:preliminary|provisional|HE?初步|初步|首次|临时)/i;
export const finalAfter = /^[\s[(*#=>-]{0,6}(?:final\b|最终|确诊)/i;

/** Another organ than the liver, or another thing of the liver than the resected piece, at the head of a part. */
export const otherOrgan =
  /^(?:gall ?bladder|(?:portal |hilar |hepatic |celiac |regional )?(?:lymph )?nodes?\b|(?:one|two|three|a|\d) (?:tan |benign |reactive )?(?:lymph )?nodes?\b|omentum|diaphragm|spleen|stomach|colon|small bowel|appendix|pancreas|adrenal|peritone|falciform|cystic duct|common bile duct|kidney|胆囊|脾脏?|膈肌|网膜|大网膜|淋巴结|第\d{1,2}组|[^,。:]{0,8}(?:淋巴结|韧带)(?!转移|无|未|阴|阳|[(:])|肾上腺|腹膜|胃|阑尾|胰|胆总管)/i;
export const biopsyHead = /\b(?:core|needle|fna)\b|biops(?:y|ies)|\bbx\b|穿刺|活检/i;
export const coresAlone = /^(?:(?:one|two|three|four|five|several|\d) (?:tan |white |needle )?cores?\b)/i;
export const frozen = /frozen|intra-?operative (?:consult|diagnos)|冰冻|术中快速/i;
export const liverHead =
  /\bliver\b|hepatectom|segmentectom|sectionectom|lobectom|hemihepat|肝(?!门|胆|十二指肠|静脉|动脉|总管)/i;
export const resected =
  /(?:hemi|tri|mesohepat|hepat|segment|section|lob)ectom|\bwedge\b|\bresection(?!\s*(?:margins?|line|plane|edge|surface|specimen margin))(?<!(?:line|plane|surface) of resection)|(?<!R[012])(?<!未)切除(?!缘|面|术后|胆囊|范围)/i;
export const explanted = /explant|native liver|total hepatectomy|recipient hepatectomy|病肝|全肝(?!切片)|移植/i;

/** Another time or place: nothing of it is of this specimen. */
export const past =
  /\b(?:previous|previously|prior|past|earlier|outside|elsewhere)\b(?! (?:report|diagnosis is|to))|\b(?:s\/p|status post|history of|h\/o)\b|\b(?:had|underwent|resected|resection|operated|excised)\b[^.]{0,60}\b(?:in|on) (?:19|20)\d\d|\b(?:19|20)\d\d slides|既往|病史|(?:19|20)\d\d年[^。,:]{0,12}(?:曾|因肝|行|外院|切除)|曾(?:行|于|经|因)|外院(?!大体)[^。]{0,4}(?:病理|诊断|切片|肝|手术|行)|当时病理/i;
/** The form's own name says nothing of this specimen. */
export const formTitle = /模板|登记表|报告单|\b(?:template|checklist)\b/i;
