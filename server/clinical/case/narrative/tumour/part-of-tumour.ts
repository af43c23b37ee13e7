import type { Stated } from '../scope/scope.ts';
import { lengthsIn } from './lengths.ts';

/** What is measured inside the tumour: its necrosis, what is left alive in it. */

const tumour = '(?:tumou?r|mass|lesion|nodule|growth|carcinoma|metastasis)';
const inside = new RegExp(
  String.raw`\b(?:cent(?:re|er)|core|rest|remnant|remainder|part|portion|area|component|foc(?:us|i)|zone|rim|periphery|necros[ei]s|ha?emorrhage|scar|cavity|cysts?|cleft|viable \w+)\b[^,;.]{0,20}\b(?:of|in|within|inside) (?:the|this|that) (?:(?:\d[\d.]{0,4} ?[cm]m|[\w-]+) ){0,2}${tumour}\b[^,;.\d]{0,24}$|\b(?:within|inside) (?:it|(?:the|this|that) (?:\w+ )?${tumour})\b[^,;.]{0,40}$|\bnodule[- ]in[- ]nodule\b[^;.\d]{0,40}$|结节[内中]结节[^;。\d]{0,20}$|(?:瘤|灶|肿[块物]|结节)体?(?:内部?|中心|中央|中间)(?!径)[^,;。]{0,14}$`,
  'i',
);

/** What was cut from it, "a sample of the tumour, 1.0 x 1.0 cm", "肿瘤取材12块,各2.5×2cm". */
const cutFrom = new RegExp(
  String.raw`\b(?:sections?|slices?(?= of the (?:first|second|third|larger|smaller|main))|samples?|bits?|chips?|slivers?|cubes?|aliquots?|photographs?|photos?) (?:of|from) (?:the |this )?(?:\w+ ){0,2}${tumour}\b(?![^;.]*\b(?:shows?|it|which|that)\b)[^;.\d]{0,24}$|^\W{0,4}(?:cassettes?|blocks?) ?[A-Z]?\d{1,2}\b(?![^;]*\b(?:diam\w+|size|measur\w+)\b)[^;.\d]{0,30}$|取(?:肿瘤|瘤|癌)(?:组织)?[^,。;\d]{0,4}$|取材?[^。;]{0,6}\d{1,2}\s?块[,、]?(?:各|最?大[者块])?约?$|\b(?:blocks?|cassettes?|pieces) (?:(?:were|are) )?(?:taken|submitted|embedded),? (?:the )?(?:largest|biggest|each)(?: (?:of|is|being|measuring))? $|(?:蜡块|切片)[^,;。\d上中内测]{0,6}$`,
  'i',
);

export const isPartOfTumour = (ahead: string): boolean => inside.test(ahead) || cutFrom.test(ahead);

/** Nodules of the liver around the tumour: "remaining liver coarse, nodules to 4 mm". */
export const isOfLiver =
  /\b(?:remaining|remainder of(?: the)?|rest of(?: the)?|background|surrounding|adjacent|residual|non-?(?:tumou?r\w*|neoplastic|lesional)|uninvolved|cirrhotic) (?:\w+ ){0,2}?(?:liver|parenchyma|hepatic tissue)\b(?:(?!tumou?r|carcinoma|hcc|mass|lesion)[^.;]){0,60}\bnodul(?:es|ar\w*)\b(?:(?!tumou?r|hcc|carcinoma|mass|lesion)[^,;]){0,40}$/i;

/** What was sent, and is called by what is in it: "送检"肝肿瘤",9×7×4cm", "Specimen: liver tumour". */
export const namesSpecimen =
  /^\W{0,4}(?:(?:送检|标本)(?:名称|物|材料|标本)?[:"'\s]|部位:|(?:(?:nature of )?specimen|submitted|labell?ed|received|tissue|material)\b[^:"']{0,16}[:"'])[^,;.。\d]{0,30}["',:\s]*$/i;
/** "标本④: 3x2x1.5cm", "Specimen D: 3 x 2 cm". */
export const specimenNo = /(?:标本|送检物?|\b(?:specimens?|part|pot|jar))\s?[①-⑨\dA-H一二三四][\s:：]{0,3}$/i;

/** "Diffuse nodules 3-8 mm. Solitary tumour seg VII": several nodules beside the one tumour are the liver's own. */
const ofNodules =
  /(?:\bnodul(?:es|arity)\b[^,;.\d]{0,40}|(?:弥漫|满布|密布|布满|多数|无数|大小不[等一])[^,;。\d]{0,10}结节[^,;。\d]{0,10}|结节状[^;。\d]{0,16})(?:\d[\d.]*(?: ?[cm]m)?(?: ?(?:-|~|to|至|到) ?))?$/i;
const namesTumour =
  /\b(?:tumou?rs?|hccs?|\w*carcinomas?|malignant|mass(?:es)?|lesions?|metasta\w+|growths?)\b|[癌瘤]|肿[物块]|病灶/i;
const oneTumour =
  /\b(?:solitary|single|lone|unifocal|one|discrete)\b[^.;]{0,40}\b(?:tumou?r|mass|hcc|\w*carcinoma|lesion|growth)\b|(?:单[个发]|孤立|[一1]\s?[个枚])[^。;]{0,12}(?:[癌瘤]|肿[物块]|病灶)/i;
const mostOfLiver = 2;
export function isOfLiversNodules(stated: Stated[], value: number): boolean {
  if (value >= mostOfLiver || !stated.some(({ written }) => oneTumour.test(written))) return false;
  const ahead = stated.flatMap(({ written }) =>
    lengthsIn(written).flatMap(({ listed, start }) =>
      listed.includes(value) ? [/[^.;。]{0,80}$/.exec(written.slice(0, start))?.[0] ?? ''] : [],
    ),
  );
  return ahead.length > 0 && ahead.every((text) => ofNodules.test(text) && !namesTumour.test(text));
}
