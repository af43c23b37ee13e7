import type { FactValues } from '../fact.ts';

/** Tumours of the liver by name, with the usual typing errors. A name that holds another stands before it; `none` holds a tumour's name and is no diagnosis. */

export type Kind = FactValues['histology'];

const i = (...parts: string[]): RegExp => new RegExp(parts.join('|'), 'gi');

const cancer = String.raw`ca[a-z]{0,9}\b`;
const hepatocellular = String.raw`hep[a-z]{0,3}t[oa0]-?\s?ce?[l1][a-z1]{2,7}`;
const cholangio = String.raw`chol[a-z]{0,3}ngi?o-?\s?(?:lo)?`;
const cholangiocarcinoma = String.raw`${cholangio}(?:cellular |cell )?(?:ca[a-z]{3,9}|ca\.?(?![a-z-]))`;
const bileDuct = String.raw`\bbile[- ]duct(?:ular)? (?:adeno)?ca(?:r|n?cr?|nc)[a-z]{2,9}\b`;
const hcc = String.raw`\bHCCs?(?:\b|(?=x\s?\d))`;
const icc = String.raw`(?:i?CCA|ICC|IHCC|CC)\b`;
/** 癌 for carcinoma, or the Latin abbreviation in a Chinese word. */
const ai = '(?:癌|[Cc]a(?![a-z]))';
const ganXiBao = '肝细{1,2}[胞包孢]{1,2}';
const danGuan = '(?:肝内)?胆管';

/** Where a metastasis came from. */
const site = String.raw`(?:colo-?\s?rectal|colon(?:ic)?|rect(?:al|um)|rectosigmoid|sigmoid(?: colon)?|caecal|cecal|(?:large |small )?bowel|intestinal|gastric|stomach|o?esophageal|breast|mammary|lung|pulmonary|pancreatic|pancreas|ovar(?:ian|y)|renal|kidney|prostatic|prostate|thyroid|endometrial|cervical|duodenal|ampullary|ileal|jejunal|appendiceal|urothelial|bladder|uveal|ocular|skin|cutaneous)`;
const zhSite = '(?:结直肠|大肠|肠|结肠|直肠|盲肠|胃|食管|乳腺|肺|胰腺?|卵巢|肾|前列腺|甲状腺|宫颈|子宫内膜|膀胱|鼻咽)';
const malignancy = String.raw`(?:[a-z]{0,12}ca[rn]?c[a-z]{3,9}|adeno-?ca|[a-z]{0,9}sarcoma|melanoma|tumou?rs?|neoplasms?|cancer|malignancy|GISTs?|NETs?|NECs?|deposits?|lymphoma|seminoma)\b`;

export const tumourNames: [Kind | 'none', RegExp][] = [
  [
    'none',
    i(
      String.raw`\b(?:peri-?)?hilar (?:${cholangiocarcinoma}|CCA\b)|\b(?:distal|extra-?hepatic) (?:${cholangiocarcinoma}|CCA\b)|klatskin`,
      String.raw`\bmetastatic (?:${hepatocellular}|HCC|${cholangio}|ICC)|\b(?:intra-?hepatic|satellite|daughter|skip|micro)[ -]?metastas[ie]s|肝内(?:播散)?转移`,
      `${danGuan}癌栓|${danGuan}癌细胞|${danGuan}癌(?=侵犯|累及)|肝门部?胆管(?:细胞)?癌`,
      '肉瘤样|腺瘤样|血管瘤样|淋巴瘤样|类癌样|肉芽肿样',
      `neuroendocrine (?:differentiation|marker|features|component)|神经内分泌(?:分化|标记|标志)`,
      String.raw`\b(?:HCC|adenoma|sarcoma|lymphoma|carcinoid|ha?emangioma)-?\s?like\b`,
      // Immunocytochemistry heading its stains.
      String.raw`^ICC(?=\s*(?::|$))`,
      '(?:胆囊|结肠|直肠|肠|胃|肾上腺|垂体|甲状腺)(?:腺肌|管状|绒毛状)?腺瘤',
    ),
  ],
  ['hcc', i(String.raw`双表型肝细胞(?:性)?(?:肝)?癌|\bdual[- ]phenotype (?:hcc|${hepatocellular} ${cancer})`)],
  [
    'combined',
    i(
      String.raw`\bcombined (?:primary )?(?:liver )?(?:${hepatocellular}|hcc|liver cancer)(?:[- ]ca[a-z]{0,9})?(?:\s?(?:-|\/|\+|&|and|with)\s?(?:intrahepatic )?(?:${cholangio}[a-z]{0,14}|${icc}))?`,
      String.raw`\b(?:mixed|biphenotypic|composite)[- ](?:type )?(?:primary )?(?:${hepatocellular}|hcc)(?:[- ]ca[a-z]{0,9})?\s?(?:-|\/|\+|&|and|with)\s?(?:intrahepatic )?(?:${cholangio}[a-z]{0,14}|${icc})`,
      String.raw`\b(?:biphenotypic|mixed hepatobiliary) (?:primary )?(?:liver |hepatic )?(?:carcinoma|cancer|tumou?r)`,
      String.raw`${hepatocellular}(?:[- ]carcinoma)?\s?[-+/]\s?${cholangiocarcinoma}|${hepatocellular}(?:,| and| &) ${cholangiocarcinoma}`,
      String.raw`hepato-?cholangio-?(?:cellular )?carcinoma|\bcHCC(?:\s?[-/+]\s?${icc})?|\bHCC\s?[-+]\s?${icc}|\b(?:combined|mixed) HCC\s?(?:\/|&|and)\s?${icc}`,
      String.raw`(?:混合|复合)(?:型|细胞|性)*(?:原发性?)?肝(?:细胞|癌)[^,。;:()]{0,12}?(?:${danGuan}(?:细胞)?癌)?(?=[,。;:()\s]|$)`,
      String.raw`${ganXiBao}(?:肝)?癌?\s?[-+/]+\s?${danGuan}(?:细胞)?(?:型)?(?:混合)?(?:型|性)?癌|${ganXiBao}癌?[和与及、]${danGuan}(?:细胞)?癌?(?:混合|复合)(?:型|性)?(?:肝)?癌?`,
      '双表型混合|混合(?:型|性)(?:原发性)?肝癌|肝癌,?混合型',
    ),
  ],
  [
    'icca',
    i(
      cholangiocarcinoma,
      bileDuct,
      String.raw`\b(?:i-?CCA|CCA|ICCA?|IHCCA?)\b(?!-)`,
      `${danGuan}(?:上皮|细胞)?(?:性|型)?(?:腺|肝)?${ai}(?!栓)|${danGuan}细胞型(?=肝癌|$|[,)])`,
    ),
  ],
  [
    'metastasis',
    i(
      String.raw`\bmetas?t[a-z]{2,6}c (?:[a-z-]{1,20} ){0,5}?${malignancy}`,
      String.raw`\bmetastas[ie]s(?: is| are)?,? (?:\w+ )?(?:of|from|due to)\b|\bmetastas[ie]s (?:adeno)?carcinomat\w+`,
      String.raw`\b${site} (?:(?:adeno)?ca[a-z]{0,9} )?(?:\((?:liver|hepatic)\) |liver |hepatic )?metastas[ie]s|\b(?:liver|hepatic) metastas[ie]s|\bCRLM\b|metastas[ie]s,? ${site}`,
      String.raw`\bsecondary (?:[a-z]{1,15} ){0,2}?(?:adeno)?ca[rn]?c[a-z]{3,9}|\b(?:metastatic|secondary) (?:tumou?r )?deposits?\b`,
      String.raw`\bdeposits? of (?:[a-z-]{1,20} ){0,4}?adenoca[rn]?c[a-z]{3,9}|\bdeposits? of ${site}`,
      String.raw`\badenoca[a-z]{0,10},? (?:\w+ )?(?:of|from|with|c\/w|w\/|consistent with|compatible with|in keeping with|favou?r) (?:an? |the |known |patient's |primary |metastas[ie]s from (?:an? )?){0,3}${site}\b`,
      String.raw`\bmets (?:of|from) |(?<=(?:^|[=:,(] ?|\b(?:liver|hepatic|solitary|single|a|c\/w) ))met (?:of|from) (?!course)|\bmet\.? adenoca[a-z]{0,10}`,
      String.raw`\b${site} (?:adeno)?ca[rn]?c[a-z]{3,9},? metastatic|\b(?:adeno)?carcinoma,? metastatic`,
      `转移性[^,。;:]{0,10}?(?:${ai}|瘤)|${zhSite}[^,。;:]{0,8}?(?:癌|瘤)[^,。;:癌瘤]{0,4}?转移|(?:癌|瘤)(?:的)?肝脏?转移|肝脏?转移(?:性)?(?:腺)?(?:癌|瘤)|转移(?:性)?(?:腺)?(?:癌|瘤)`,
      String.raw`继发性?(?:癌|瘤|肿瘤)|来(?:源|自)于?\s?${zhSite}|${zhSite}(?:癌)?来源`,
    ),
  ],
  [
    'hcc',
    i(
      `${hepatocellular}[ -]{1,2}(?:type )?${cancer}`,
      String.raw`${hcc}(?!-)|\bhepatomas?\b|\bhepato-?carcinomas?\b|\b(?:liver|hepatic) cell (?:carcinoma|cancer)|\bcarcinoma,? \(?${hepatocellular}`,
      String.raw`fibro-?lamellar (?:${hepatocellular} |liver )?${cancer}|\bFL-?HCC\b|\bFLC\b`,
      `${ganXiBao}(?:性|型)?(?:肝)?${ai}|肝癌[,(]{0,2}肝?细胞型|纤维板层(?:型|样|状)?(?:肝细胞|肝)?癌`,
    ),
  ],
  [
    'other',
    i(
      String.raw`lymphoma\b|[a-z]{0,10}sarcoma\b|hepatoblastoma|carcinosarcoma|neuroendocrine (?:carcinoma|tumou?r|neoplasm)|\bNE[TC],? (?=G[1-3]\b|of the liver)|\bcarcinoid\b|ha?emangioendothelioma|gastrointestinal stromal|(?<!\b(?:the|a|in|its?|this|that) )\bGIST\b|squamous cell carcinoma|(?<!\bbenign )\bPEComa|cystadenocarcinoma|rhabdoid tumou?r|germ cell tumou?r|teratoma|choriocarcinoma|solitary fibrous tumou?r`,
      String.raw`\badreno-?cortical carcinoma|\badrenal cortical carcinoma|\b(?:carcinoma|malignan(?:t (?:[a-z-]{1,15} ){0,2}(?:tumou?r|neoplasm)|cy))(?: (?:of|in) (?:the )?liver)?,? (?:of |the )?(?:(?:undetermined|uncertain|indeterminate|unclear) (?:cell )?(?:type|histogenesis|lineage|classification)|(?:type|histogenesis|lineage|classification) (?:is |remains )?(?:undetermined|uncertain|indeterminate|open|unclear)|not further classif(?:ied|iable))`,
      '肾上腺皮质(?:腺)?癌',
      String.raw`\bun(?:classified|classifiable) (?:primary )?(?:malignan(?:t (?:[a-z-]{1,15} )?(?:tumou?r|neoplasm)|cy)|carcinoma)`,
      String.raw`\b(?:malignant (?:[a-z-]{1,15} )?(?:tumou?r|neoplasm)|malignancy|carcinoma)(?: of (?:the )?liver)?,? (?:which (?:is|cannot be) |that (?:is|cannot be) )?(?:(?:not|cannot be) (?:further |otherwise )?(?:classif\w+|typed)|(?:of )?(?:uncertain|undetermined) (?:type|origin|histogenesis|lineage)|(?:type|lineage|histogenesis) (?:is )?(?:undetermined|uncertain|not determined|left open))`,
      '淋巴瘤|肉瘤|肝母细胞瘤|神经内分泌(?:癌|瘤|肿瘤)|(?<![同异一])类癌|血管内皮瘤|间质瘤|鳞状细胞癌|鳞癌|腺鳞癌|囊腺癌|畸胎瘤|孤立性纤维性?肿瘤|恶性(?:上皮性?|间叶性?)?肿瘤,?(?:[^,。;]{0,10})?(?:未能|无法|难以|不能)(?:进一步)?(?:归类|分类|定[类型]|分型)|(?<!细胞|管|移性?|腺)癌,?(?:但|尚|暂)?(?:未能|无法|难以|不能)(?:进一步)?(?:归类|分类|定[类型]|分型)|恶性(?:上皮性?|间叶性?)?肿瘤,?(?:组织学?)?类型(?:待定|未定|不明|不能确定|难以确定)|(?:未能|无法|不能)分类的?(?:癌|恶性肿瘤)',
    ),
  ],
  [
    'benign',
    i(
      String.raw`${hepatocellular} adenoma(?:tosis)?|(?:hepatic|liver cell|bile duct|biliary) (?:cyst)?adenoma|\b(?:\w+-inactivated|inflammatory|telangiectatic) adenoma|\bHCA\b|liver adenomatosis|biliary adenofibroma`,
      String.raw`focal nodular hyperplasia|nodular regenerative hyperplasia|\bFNH\b|ha?emangiomas?\b|hamartomas?\b|von meyenburg|angiomyolipoma|inflammatory pseudotumou?r|\bbenign PEComa|\b(?:the|this) (?:lesion|tumou?r|nodule|process) is (?:therefore |thus |hence |entirely )?benign\b|\b(?:simple|biliary|hydatid|echinococcal) cysts?|hydatid|echinococc\w+|abscess|\blipoma\b|peliosis|(?:macro-?|large |benign )regenerative nodules?`,
      String.raw`\b(?:high|low)[- ]grade dysplastic nodules?|\bdysplastic (?:hepatic |liver )?nodules?|\b[HL]GDN\b`,
      '(?<![叶段处小])(?:病变|肿瘤|结节)[为属系]良性|腺瘤|局灶性?结节(?:状|性)?增生|血管瘤|错构瘤|血管平滑肌脂肪瘤|炎性假瘤|肝囊肿|胆管囊肿|肝脓肿|包虫|棘球蚴|(?:异型|不典型|非典型)增生性?结节|[大巨]型?再生性?结节|再生性大结节|孤立性坏死(?:性)?结节',
    ),
  ],
];

/** The short answers of a form that asks for the type. */
export const typeAnswers: [Kind, RegExp][] = [
  ['combined', /^(?:combined|mixed|混合[型性]?(?:细胞[型性]?)?)$/i],
  ['hcc', new RegExp(`^(?:${hepatocellular}|肝细胞[型性]?)$`, 'i')],
  [
    'hcc',
    /^(?:steatohepatitic|macro-?trabecular(?:[- ]massive)?|scirrhous|fibro-?lamellar|chromophobe|lymphocyte[- ]rich|(?:脂肪性肝炎|粗梁(?:-?团块)?|细梁|假腺管|透明细胞|纤维板层|硬化|富脂)型)$/i,
  ],
  ['icca', /^(?:(?:small|large)[- ]duct(?: type)?|[大小]胆管型)$/i],
  ['icca', new RegExp(`^(?:intrahepatic )?(?:${cholangio}(?:cellular)?|胆管细胞[型性]?)$`, 'i')],
  ['metastasis', /^(?:metastatic|metastas[ie]s|secondary|转移(?:性|癌|瘤)?|继发(?:性|癌)?)$/i],
  ['benign', /^(?:benign|良性)$/i],
];
