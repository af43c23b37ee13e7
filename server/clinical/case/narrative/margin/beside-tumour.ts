/** What lies beside the tumour and is none: a benign nodule, what an ablation left. */

/** That of a benign nodule beside the tumour, if there is one. */
export const ofBenign = 0.5;
export const benign =
  /\b(?:ha?emangiomas?|cavernous|cysts?|FNH|focal nodular|pseudotumou?rs?|angiomyolipomas?|lipomas?|von meyenburg|abscess(?:es)?|hamartomas?|granulomas?|regenerative|dysplastic)\b(?:(?!tumou?r|carcinoma|HCC|metasta|adenoma|mass)[^;])*$|(?<![无未][见查]?\s?)(?:血管瘤|海绵状|囊肿|错构瘤|再生(?:性?结节)|结节性增生|炎性假瘤|假瘤|异型增生|腺瘤样增生|不典型增生|脂肪瘤|脓肿|肉芽肿|FNH)[^;。癌]*$/i;
/** "An old ablation scar, 22 mm, no viable tumour, 3 mm from the margin." */
const treated =
  /\b(?:ablat\w+|radio-?frequency|RFA|microwave|MWA|cryo\w+|ethanol|TACE|emboli[sz]ation)\b[^;]{0,20}\b(?:scars?|zone|cavity|site|area|defect|bed)\b(?:(?!tumou?r|carcinoma|HCC|cancer|metasta|nodule|lesion|mass)[^;])*$|(?:射频|消融|微波|冷冻|无水酒精)[^。;癌]{0,12}(?:瘢痕|疤痕|坏死|区|腔|处)(?:(?!癌|肿瘤|肿块|结节)[^。;])*$/i;
const noneViable =
  /\b(?:no|without) (?:(?:residual|viable|living|vital|remaining) ){0,2}(?:tumou?r|carcinoma|cancer|HCC)\b|(?:无|未见)(?:存活|残[留余存]|活性?|活的){0,2}(?:癌|肿瘤)(?:组织|细胞|残留)?/gi;
const longAside = /\([^()]{40,200}\)/g;
export const isOfNoTumour = (ahead: string): boolean =>
  benign.test(ahead.replace(longAside, '')) || treated.test(ahead.replace(noneViable, ''));
