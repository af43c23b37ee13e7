import type { Stated } from '../scope/scope.ts';

/** A name that one statement gives as the diagnosis and another rejects is in question, and neither is asserted. */

const names: Record<string, [string, string]> = {
  hcc: ['(?:hepatocellular (?:carcinoma|origin)|HCC)', '肝细胞(?:性)?(?:肝)?癌'],
  icca: ['(?:(?:intrahepatic )?cholangiocarcinoma|i?CCA|ICC)', '(?:肝内)?胆管(?:细胞)?癌(?!栓)'],
  combined: ['(?:combined|mixed)(?! (?:type|with))', '(?:混合型|双表型)'],
  metastasis: ['(?:an? )?metasta(?:tic|s[ie]s)', '转移(?:性|癌|瘤)'],
  benign: ['(?:adenoma|focal nodular hyperplasia|FNH)', '(?:肝细胞)?腺瘤|局灶性结节性增生'],
};
const rejections = Object.entries(names).map(([kind, [english, chinese]]): [string, RegExp] => [
  kind,
  new RegExp(
    String.raw`\b(?:is|are|was|were) (?:therefore |thus |hence )?(?:not|never|no longer) (?:an? )?(?:primary )?${english}\b|\b(?:neither|rather than|instead of|excludes?|rules? out|argues? against|not diagnostic of|not in keeping with|not consistent with|inconsistent with) (?:an? |the diagnosis of )?(?:primary )?${english}\b(?! (?:component|alone))|(?:不支持|不符合|并非|可排除|可除外|不认为是|否定)(?:为|原发性?)?(?:${chinese})`,
    'i',
  ),
]);

export const isRejected = (kind: unknown, statement: string): boolean =>
  rejections.some(([name, words]) => name === kind && words.test(statement));

interface Named {
  fact: string;
  value: unknown;
  issue: number;
  start: number;
  end: number;
  row?: number;
}

/** What may be mistaken for a carcinoma, and is no second thing found beside one that nobody need explain. */
const rival =
  /adenoma|nodular hyperplasia|\bFNH\b|\bHCA\b|angiomyolipoma|dysplastic|腺瘤|结节[状性]?增生|結節[狀性]?增生|平滑肌脂肪瘤|[异異不非]?(?:型|典型)增生/i;
const heading =
  /^[\s\d.、()[*#-]{0,8}(?:(?:final|patholog\w+|histolog\w+|revised|amended) ){0,2}(?:diagnos[ie]s|dx|opinion|conclusion)\b|^[\s\d.、()[*#-]{0,8}(?:最[终后]|病理|更正|本[院科]|会诊)?(?:诊断|结论|意见)/i;
/** Of one nodule among others, or of what lies beside the tumour. */
const ofOther =
  /\b(?:nodule|lesion|tumou?r) \(?[a-z\d]\)?(?![a-z])|\b(?:foc(?:us|i)|areas?|duct(?:ular)? adenoma|unchanged|stands)\b|灶[①-⑩\d]|小结节|小?灶|胆管腺瘤|不变/i;

/** Malignant words that no name was read from, as "adenoca = met from known CRC" beside a hamartoma. */
const malignant =
  /\b(?:adenoca(?:rcinoma)?s?|carcinomas?|hccs?|i?ccas?|malignan(?:t|cy)|mets?|metasta\w+|sarcomas?|lymphomas?)\b|癌(?!胚|旁|周|前)|恶性|肉瘤/i;
const unsaid =
  /\b(?:no|not|nor|never|neither|none|without|free of|negative|absen\w+|exclud\w*|excluding|rul\w+ out|rather than|against|versus|vs|short of|insufficient|lack\w*|risk|potential|transform\w*|suspic\w*|suspect\w*|differential|query|queried|history|prior|previous\w*|known|clinical\w*|imaging|CT|MRI|(?:submitted|sent|received|referred|labell?ed) as|surveillance|favou?r\w*|distinguish\w*|unlike|criteria|if|should|resembl\w*|unlikely|question\w*|th[io]\w*nk|thought|first)(?![a-z])|[未无沒没非否不?]|待排|依据|曾|首版|初版|原[报诊]|切缘|排除|除外|鉴别|风险|可疑|疑|既往|病史|术前|临床|阴性|\(-\)|-\)|区别|恶变/i;
/** Beside something malignant, what is benign is not what the liver was cut for. */
export const isBesideMalignant = (value: unknown, told: Named[], stated: Stated[]): boolean =>
  value === 'benign' &&
  !told.some(({ fact, value: other }) => fact === 'histology' && other !== 'benign') &&
  stated.some(({ statement: { text } }) =>
    text.split(/[.;。](?!\d)/).some((clause) => malignant.test(clause) && !unsaid.test(clause)),
  );

/** The diagnosis, or an addendum, names something benign, where a carcinoma is named only elsewhere. */
export function isOtherwiseDiagnosed(one: Named, told: Named[], stated: Stated[], source: string): boolean {
  if (one.value === 'benign') return false;
  const isHeaded = ({ row }: Named): boolean => {
    const said = row === undefined ? undefined : stated[row];
    return said !== undefined && (heading.test(said.under) || heading.test(said.statement.text));
  };
  const own = told.filter(({ fact, value }) => fact === 'histology' && value === one.value);
  return told.some(
    (other) =>
      other.fact === 'histology' &&
      other.value === 'benign' &&
      rival.test(source.slice(other.start, other.end)) &&
      ((own.every(({ issue }) => issue < other.issue) && !ofOther.test(stated[other.row ?? -1]?.written ?? '')) ||
        (isHeaded(other) && own.every((name) => name.issue <= other.issue && !isHeaded(name)))),
  );
}
