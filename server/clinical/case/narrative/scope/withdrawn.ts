import { blanked, type Mapped } from '../layout/mapped.ts';

/** What a correction quotes only to take it back: blanked, so that the correction alone is read. */

const quotes: RegExp[] = [
  /(?:原|首次|初次|HE|临床|外院)[^"。;]{0,12}"[^"]{1,60}"[^,。;"]{0,4}/g,
  /"[^"]{1,60}"\s*(?:处|诊断)?(?:为[^,。;]{0,20})?(?:作废|撤销|收回|不再使用|有误|不成立)/g,
  /[((]\s*原(?!位|发|有|因)[^))]{0,40}[))]/g,
  /\((?:not|formerly|previously|was|originally) [^)]{1,40}\)/gi,
  /由[^由,。;]{1,16}?(?=(?:更正|修正|更改|修改|改|变更|订正|升|降)(?:正)?(?:为|至|成))/g,
  /\b(?:revised|corrected|changed|amended|upgraded|downgraded) from [^,.;]{1,60}? (?=to\b)/gi,
  /,? (?:and )?not [^,.;]{0,60}\bas (?:first|originally|previously|initially) (?:reported|stated|issued)/gi,
  /\bthe (?:original|initial|first|earlier|previous|former|preliminary) (?:report|diagnosis|statement|impression|version|wording|issue|draft)\b[^.;:]{0,120}\b(?:withdrawn|retracted|replaced|superseded|cancelled|rescinded)(?=\s?:)/gi,
  /\bthe (?:statement|mention|report|entry|wording|finding|diagnosis|record) of [^.;:]{1,80}? (?:is|are|was|has been) (?:\w+ )?(?:withdrawn|retracted|rescinded|deleted|revoked|cancelled)\b/gi,
  /(?:阴性|阳性|未见|可见|[有无]|M[012]|[ⅠⅡⅢⅣ]级?)"?(?=(?:更正|修正|更改|改|订正|修改|变更)为)/g,
  /\bthe (?:original|initial|first|earlier|previous|preliminary) (?:report|diagnosis|statement|impression|version|wording|issue|draft)\b[^.;]{0,120}/gi,
  /\b(?:this )?(?:supersedes|replaces|withdraws)\b[^.;]{0,120}/gi,
  /\binstead of [^,.;]{1,60}/gi,
  /(?<=M[012][^.;]{0,12})\b(?:(?:and )?not|rather than) M[012](?!\w)/gi,
  /原(?:报告|诊断|切片)(?!不变|无)[^,。;]{0,30}/g,
  /(?:首次|初次|前次|原)(?:报告|诊断)?疑[^,。;]{1,16}/g,
  /(?:原[来先本]?|之前|前面|先前)(?:写|报|发|定|判|说)[^,。;]{0,20}(?:作废|撤[销回]|不算(?:数)?|删[掉除去]?|划掉)/g,
  /原(?:先|本)?(?:认为|考虑|判读?为|定为|评为|视为)[^,。;]{0,30}/g,
  /\bthe (?:figure|value|size|measurement|grade|wording|distance|count) of [^,.;]{1,30}? (?:issued|given|stated|reported|quoted|recorded)[^,;]{0,60}/gi,
  /\b(?:originally|previously|initially|formerly) (?:reported|issued|recorded|described|stated|given|signed out|measured) (?:as |at )?[^,.;)]{1,60}/gi,
  /\bfor "[^"]{1,60}",? (?=(?:please )?read)/gi,
  /"[^"]{1,60}" (?=(?:is|has been|should be) (?:hereby )?(?:replaced|withdrawn|deleted|retracted|changed|amended))/gi,
  /^[^"]{0,120}\b(?:lines?|items?|points?|sections?|paragraphs?) \(?\d{1,2}\)?[^"]{0,40}\bread:?\s*/gi,
  /^[^"。;]{0,20}第\s?\(?\d{1,2}\)?\s?[条项][^"。;]{0,12}(?:改为|更正为|修正为|应为):?/g,
  /(?:上述|前述|上文|原)?"[^"]{1,60}"(?:系|为|属)?[^,。;"]{0,6}(?:错误|笔误|误录|误写|有误)/g,
  /"[^"]{1,60}" (?:was|is) (?:a |an |due to )?[^,.;"]{0,30}error/gi,
  /(?:撤[销回]|取消|删除|收回|更正(?![为成作]))[^",。;]{0,6}"[^"]{1,60}"/g,
  /(?:首次|初次|前次)(?:报告|诊断)[^,。;]{0,30}(?=实为|系|应为|改为)/g,
];

/** "Margin: positive → negative" in an addendum. */
const arrowed = /[^→:,。;]{1,40}(?:→|-{1,2}>|=>)/g;
const corrects = /更[正改]|修[正改订]|订正|勘误|addend|correct|amend|revis|chang|erratum/i;

/** No statement without one of these quotes anything. */
const hint =
  /["原由]|withdrawn|retracted|rescinded|deleted|revoked|cancelled|[更修订改][正改]?为|首次|初次|前次|第\s?\(?\d|\((?:not|was)\b|formerly|previous|original|initial|first|preliminary|earlier|revised|corrected|changed|amended|graded from|instead of|supersedes|replaces|withdraws|issued|given|stated|reported|quoted|recorded|\bread\b|error|(?:not|than) M[012]/i;

export function withoutWithdrawn(statement: Mapped, isAddendum: boolean): Mapped {
  const told = hint.test(statement.text)
    ? quotes.reduce((left, pattern) => blanked(left, pattern), statement)
    : statement;
  return isAddendum || corrects.test(told.text) ? blanked(told, arrowed) : told;
}
