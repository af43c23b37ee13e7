import type { FactValues } from './fact.ts';

/** Tumours of the liver by name. The two-part tumour first: its name holds the other two. */
export const tumourNames: [FactValues['histology'], RegExp][] = [
  [
    'combined',
    /\bcombined (?:primary )?(?:hepatocellular|hcc)|mixed hepatocellular|hepato-?cellular(?:[- ]carcinoma)?(?: ?[-/+] ?| and )cholangiocarcinoma|\bc?HCC ?[-/] ?(?:i?CCA|ICC|CC)\b|混合(?:型|细胞型|性)*(?:原发性)?肝(?:细胞|癌)|混合型|肝细胞(?:肝)?癌?[-+和与/]+(?:肝内)?胆管(?:细胞)?癌|双表型混合/gi,
  ],
  ['icca', /cholangio(?:cellular )?carcinoma|\biCCA\b|胆管(?:细胞)?癌(?!栓)|胆管腺癌/gi],
  [
    'hcc',
    /hepato-?\s?cellular carcinoma|\bHCCs?\b|hepatoma\b|fibrolamellar (?:hepatocellular )?carcinoma|肝细胞(?:性)?(?:肝)?癌|肝癌,?(?:肝细胞型)/gi,
  ],
  [
    'metastasis',
    /metastatic (?:\w+ ){0,3}?(?:\w*carcinoma|melanoma|sarcoma|\w*tumou?r|neuroendocrine)|metastas[ie]s (?:of|from)|转移性[^,。;]{0,8}(?:癌|瘤)|(?:结直肠|结肠|直肠|胃|乳腺|肺|胰腺|卵巢)[^,。;]{0,6}癌(?:肝)?转移/gi,
  ],
  [
    'other',
    /lymphoma|(?:angio|leiomyo|embryonal |lipo|rhabdomyo|undifferentiated )?sarcoma\b|hepatoblastoma|neuroendocrine (?:carcinoma|tumou?r|neoplasm)|carcinoid|hemangioendothelioma|haemangioendothelioma|gastrointestinal stromal|squamous cell carcinoma|PEComa|淋巴瘤|肉瘤|肝母细胞瘤|神经内分泌|血管内皮瘤|间质瘤|鳞状细胞癌/gi,
  ],
  [
    'benign',
    /hepatocellular adenoma|hepatic adenoma|liver cell adenoma|focal nodular hyperplasia|\bFNH\b|ha?emangioma\b|hamartoma|angiomyolipoma|bile duct adenoma|inflammatory pseudotumou?r|simple cyst|hydatid|abscess|腺瘤|局灶(?:性)?结节(?:性)?增生|血管瘤|错构瘤|血管平滑肌脂肪瘤|炎性假瘤|肝囊肿|肝脓肿/gi,
  ],
];
