import { blanked, type Mapped } from './mapped.ts';

/** What a correction quotes only to take it back: blanked, so that the correction alone is read. */

const quotes: RegExp[] = [
  /(?:原|首次|初次|HE|临床|外院)[^"。;]{0,12}"[^"]{1,60}"[^,。;]{0,4}/g,
  /"[^"]{1,60}"\s*(?:处|诊断)?(?:为[^,。;]{0,20})?(?:作废|撤销|收回|不再使用|有误|不成立)/g,
  /[((]\s*原[^))]{0,40}[))]/g,
  /\((?:not|formerly|previously|was|originally) [^)]{1,40}\)/gi,
  /由[^由,。;]{1,16}?(?=(?:更正|修正|更改|修改|改|变更|订正|升|降)(?:正)?(?:为|至|成))/g,
  /\b(?:revised|corrected|changed|amended|upgraded|downgraded) from [^,.;]{1,60}? (?=to\b)/gi,
  /,? (?:and )?not [^,.;]{0,60}\bas (?:first|originally|previously|initially) (?:reported|stated|issued)/gi,
  /\bthe (?:original|initial|first|earlier|previous|preliminary) (?:report|diagnosis|statement|impression)\b[^.;]{0,120}/gi,
  /\b(?:this )?(?:supersedes|replaces|withdraws)\b[^.;]{0,120}/gi,
  /\binstead of [^,.;]{1,60}/gi,
  /原(?:报告|诊断|切片)(?!不变|无)[^,。;]{0,30}/g,
];

export const withoutWithdrawn = (statement: Mapped): Mapped =>
  quotes.reduce((left, pattern) => blanked(left, pattern), statement);
