import { largestBelievedSizeCm } from '../plausible.ts';
import { everyMatch } from './every-match.ts';
import { type Claim, claim } from './fact.ts';
import { type Length, lengthsIn } from './lengths.ts';

/** The largest tumour diameter of a statement: a length counts as the tumour's when the nearest name before it (else right after it) is one of a tumour. */

const tumour =
  /number \/ size|tumou?rs?|mass(?:es)?|lesions?|nodules?|carcinomas?|sarcomas?|lymphoma|hyperplasia|\bhccs?\b|neoplasms?|\bsolitary|\bunifocal|\bmultifocal|\bsingle|greatest dimension|(?:max\w*|largest|greatest)\.? (?:dimension|diameter|extent)|the (?:larger|largest|smaller)\b|肿瘤|肿物|肿块|结节|病灶|占位|瘤体|主瘤|单发|最大|癌(?!栓|旁|周)|肉瘤|增生/gi;
const other =
  /specimen|margins?|mgn|\bR[01]\b|distan(?:ce|t)(?: (?:from|to)(?: the)? \w+)?|f[au]rthest|within|beyond|capsule|gall ?bladder|(?:lymph )?nodes?|thromb\w+|vein|vessels?|(?:satellite|cirrhotic|regenerat\w+|dysplastic|tiny|smaller)(?: \w+)?|cyst\w*|wedge|liver (?:tissue|parenchyma|resection|specimen)|portion of liver|\bliver,|cores?\b|stones?|(?:right|left|caudate) lobe|resection|hepatectomy|lobectomy|ablation|apart|标本|送检|组织|切缘|边缘|断面|距[^，,。；;\d]{0,8}|包膜厚|胆囊|淋巴结|癌栓|瘤栓|静脉|血管瘤?|卫星(?:结节|灶|病灶)?|子灶|囊肿|肝组织|[左右]半肝|外叶|段切除|脾|再生结节?|肝管|结节直径|硬化|穿刺|条,/gi;
const awayAfter =
  /^\s*(?:\)|）)?\s*(?:\w+ ){0,2}?(?:from|away|apart|to the|proximal|distal|clear|free|margin|in length|long\b|以外|处为|处|外)/i;
const tumourAfter =
  /^\s*(?:in (?:greatest|maximum|largest) (?:dimension|diameter|extent)|(?:[\w-]+ ){0,3}?(?:tumou?r|mass|lesion|nodule|carcinoma|hcc)\b(?! (?:satellite|capsule))|大小?的?(?:肿|结节|病灶|占位|癌)|的?(?:肿|结节|病灶|占位|癌))/i;

/** "Size: 5 cm" where nothing else is named. */
const neutral =
  /^[\s\-*•\d.)]{0,8}(?:(?:overall |maximum |max\.? )?(?:size|dimensions?|diameter)|大小|直径|最大径)[^:\d]{0,12}[:\s]*(?:约)?$/i;
const alone = /^\s*(?:$|[,;] ?(?:single|solitary|unifocal|单))/i;

/** `before`: the statement ahead on the line, whose tumour a bare length may be of. */
export function readTumourSize(text: string, before = ''): Claim[] {
  return lengthsIn(text).flatMap((length): Claim[] => {
    const { cm, start, end } = length;
    if (length.bound || cm <= 0 || cm > largestBelievedSizeCm || !isOfTumour(text, length, before)) return [];
    return [claim('tumourSize', cm, start, end)];
  });
}

function isOfTumour(statement: string, { start, end }: Length, before: string): boolean {
  const [ahead, after] = [statement.slice(0, start), statement.slice(end)];
  if (awayAfter.test(after)) return false;
  if (
    tumourAfter.test(after) &&
    !/satellite|cirrhotic|dysplastic|regenerat|\bdeep|area of|卫星|再生|异型增生/i.test(
      `${ahead.slice(-24)}${after.slice(0, 40)}`,
    )
  )
    return true;
  if (ahead.trim() === '' && alone.test(after)) return lastOf(tumour, before) > lastOf(other, before);
  if (lastOf(tumour, ahead) < 0 && lastOf(other, ahead) < 0) return neutral.test(ahead);
  return lastOf(tumour, ahead) > lastOf(other, ahead);
}

const lastOf = (pattern: RegExp, before: string): number => {
  const last = everyMatch(before, pattern).at(-1);
  return last ? last.index + last[0].length : -1;
};
