import type { Stated } from '../scope/scope.ts';
import { lengthsIn } from './lengths.ts';

/** A haemangioma, cyst or benign nodule told beside the tumour: a size or a count that is not tied to the malignant one may be its. */

const kinds =
  'ha?emangiomas?|focal nodular|fnh|cysts?|cystic lesion|hepatocellular adenomas?|dysplastic (?:nodule|lesion)|mucinous cystic|multilocular|cystadenomas?|focal fatty change|(?:macro-?)?regenerative nodule|abscess(?:es)?|hamartomas?|angiomyolipomas?|lipomas?|pseudotumou?rs?|[HL]GDN|M?RN|spongy|sponge-?like|blood[- ]filled';
const hanKinds =
  '血管瘤|海绵状|局灶性?结节|囊肿(?!之?间|[旁外]|周围)|囊性(?:病灶|结节)|(?:异型|不典型)增生(?:性)?(?:结节|灶|病变)|再生性?大结节|大的?再生结节|囊腺瘤|多房囊|局灶性?脂肪|脓肿|错构瘤|脂肪瘤|炎性假瘤|FNH';
const named = new RegExp(`\\b(?:${kinds})\\b|${hanKinds}`, 'i');
const denied = new RegExp(
  `\\b(?:no|not|nor|without|free of|negative for|absent|exclud\\w+|rather than|over|against|versus|vs|instead of|unlike)\\b[^.;]{0,60}\\b(?:${kinds})\\b|(?:未见|无|非|排除|不[是像符]|与|除外|鉴别)[^,。;]{0,16}(?:${hanKinds})`,
  'i',
);
/** Names the malignant tumour. */
const malignant =
  /\b(?:solitary|single|singular|sole|only|mass)\b|单[发个]|孤立|carcinom|hcc|\bi?cca\b|metasta|sarcom|cancer|malignan|tumou?r(?! (?:bed|cells?|capsule))|neoplasm|growth|hepatoblastoma|endothelioma|癌|肿瘤|恶性|转移|[主瘤](?:体|灶)|肿[块物]|母细胞瘤|肉瘤/i;
const diagnosed =
  /(?<!\b(?:no|not|without|nor|of|exclud\w+|versus|vs|from)\b[^.;]{0,60}|(?:未见|[未没][达到及至]|够不上|无|非|不|鉴别|排除|没有|撤[回销])[^,。;]{0,16})(?:carcinoma|\bhcc\b|\bi?cca\b|metasta|sarcoma|癌(?!栓|变)|肉瘤|转移)(?!s? (?:(?:is|was|were|are|has been|could) (?:not|nowhere|neither)|(?:is|was) (?:absent|excluded)|(?:was|is) ruled out)\b)/i;
const nodule = /\b(?:nodules?|lesions?|larger|smaller|foc(?:us|i)|area|ones?|spots?)\b|结节|病灶|[大小]者|灶|[一另]处/i;

/** Where a text names a benign thing, or a malignant one, and does not deny it; -1 where it does not. */
export const benignAt = (text: string): number => (denied.test(text) ? -1 : text.search(namedOrNone));
const namedOrNone = new RegExp(`${named.source}|\\b(?:adenomas?|benign|granulomas?)\\b|腺瘤|良性|肉芽肿`, 'i');
export const malignantAt = (text: string): number => text.search(diagnosed);

const namesBenign = (text: string): boolean => named.test(text) && !denied.test(text);

/** One of the nodules counted, not one beside them. */
const oneOfThem = /\b(?:nodules?|lesions?|mass|larger|smaller|latter|former|one)\b|结节|病灶|者|[一1][枚个处]/i;
const besides =
  /\b(?:another|additional\w*|also|incidental\w*|separate|besides|away from|next to|adjacent|beside|elsewhere|unrelated|background|not (?:been )?(?:counted|included))\b|另|此外|旁|附近|周围|背景|[不未]计入?/i;

/** What a frozen section took it for is no other nodule. */
const atOperation = /\b(?:frozen|intra-?operative|rapid diagnosis)\b|冰冻|冷冻|术中|快速/i;
const tellsBenign = ({ statement: { text }, under }: Stated): boolean =>
  namesBenign(text) && !atOperation.test(`${under} ${text}`);

/** The nodules counted are said to be of one kind, or each a carcinoma. */
const alike =
  /\b(?:all|both)\b(?! (?:margins?|lobes?|pieces))[^.;]{0,60}\b(?:same|identical|similar|alike|\w*carcinomas?|hccs?|i?ccas?)\b|\bnodules? (?:1|A|I),? (?:and|&) (?:2|B|II) are (?:\w+ ){0,3}(?:carcinomas?|hccs?)\b|[二两三四五]个?[枚个]?(?:肿瘤|结节|病灶|癌结节)[^,。;]{0,10}(?:相[似同]|一致|均为[^,。;]{0,6}癌)|镜下[^,。;]{0,16},均为肝细胞癌/i;
const areAlike = (stated: Stated[]): boolean => stated.some(({ statement: { text } }) => alike.test(text));

/** A count of nodules, some of which may be benign. */
export const countsBenign = (stated: Stated[]): boolean =>
  !areAlike(stated) &&
  stated.some((one) => tellsBenign(one) && oneOfThem.test(one.statement.text) && !besides.test(one.statement.text)) &&
  stated.some(({ statement }) => diagnosed.test(statement.text));

/** The larger of them is none. */
const largerIsNone = new RegExp(
  `\\b(?:larger|largest|bigger|dominant)\\b(?: (?:one|nodule|lesion|mass))?,?(?: of [\\d.]+ ?[cm]m)? (?:is|was|proved|represents|shows)\\b[^.;,]{0,40}\\b(?:${kinds})\\b|大者[^,;。]{0,10}[为系是][^,;。]{0,10}(?:${hanKinds})`,
  'i',
);
const isLesser = /\bsmall(?:er|est)?\b|[最较]小|小者/i;

/** "(2) Segment 6: a lesion of 1.7 cm", and of the diagnoses "(1) Hepatocellular carcinoma (2) Haemangioma". */
const pieceMark = /^\W{0,3}(?:[(（]([\da-e甲乙丙丁一二三四])[)）]|([\da-e甲乙丙丁])[.、:：)）](?!\d)|([①-⑨]))/i;
const markOf = (text: string): string | undefined => pieceMark.exec(text)?.slice(1).find(Boolean)?.toUpperCase();
function isOfBenignPiece(stated: Stated[], { statement }: Stated): boolean {
  const mark = markOf(statement.text);
  if (mark === undefined || diagnosed.test(statement.text)) return false;
  const same = stated.filter((one) => one.statement !== statement && markOf(one.statement.text) === mark);
  return same.some(tellsBenign) && !same.some((one) => diagnosed.test(one.statement.text));
}

/** Of a length told in several places: whether one of them names the malignant tumour, or a benign thing. */
export function mayBeBenign(stated: Stated[], value: number): boolean {
  const benign = stated.filter(tellsBenign);
  if (benign.length === 0 || !stated.some(({ statement }) => diagnosed.test(statement.text))) return false;
  if (benign.some(({ statement }) => largerIsNone.test(statement.text))) return true;
  const gives = ({ statement: { text } }: Stated) => lengthsIn(text).some(({ listed }) => listed.includes(value));
  const sized = stated.filter(gives);
  if (sized.length > 0 && sized.every((one) => isOfBenignPiece(stated, one))) return true;
  if (sized.some(({ statement: { text }, under }) => malignant.test(`${under} ${text}`))) return false;
  if (benign.some(gives)) return true;
  if (areAlike(stated)) return false;
  const isSized = benign.some(({ statement: { text } }) => lengthsIn(text).length > 0 || isLesser.test(text));
  const others = stated.filter(
    ({ statement: { text } }) =>
      nodule.test(text) && lengthsIn(text).some(({ cm, listed }) => cm >= 1 && !listed.includes(value)),
  );
  return !isSized && others.length > 0;
}
