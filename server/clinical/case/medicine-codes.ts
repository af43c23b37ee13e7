/**
 * The medicines this product knows: by ingredient (ATC, RxNorm), else by name, for orders carry product codes. Names: INN, the Chinese generic name, and trade names in use.
 * ATC: WHO Collaborating Centre, index 2024 with the codes in use before L01E/L01F. RxNorm: clinical.md.
 */

export type MedicineKind = 'hcc-drug' | 'antineoplastic' | 'anticoagulant' | 'antiviral';

export interface Ingredient {
  kind: MedicineKind;
  name: string;
  /** Beside `name`. A Latin name counts at the beginning of a word: lapatinib is no apatinib. */
  names: string[];
  atc: string[];
  rxnorm: string[];
}

const drug = (
  kind: MedicineKind,
  name: string,
  others = '',
  atc: string[] = [],
  rxnorm: string[] = [],
): Ingredient => ({ kind, name, names: others === '' ? [] : others.split('|'), atc, rxnorm });

/** What a person must still look up in the source. */
export const medicinesToOpen = [
  'RxNorm 253337 as the ingredient of bevacizumab. Orders carry product codes, so the name decides most.',
  'The names of medicines, trade names above all: by a pharmacist of the hospital, against its own formulary. A medicine by a name that is not listed is taken for something else.',
] as const;

/** Directed at HCC: the list of case-rules. */
const hccDrugs = [
  drug('hcc-drug', 'sorafenib', 'nexavar|索拉非尼|多吉美', ['L01EX02', 'L01XE05']),
  drug('hcc-drug', 'regorafenib', 'stivarga|瑞戈非尼|拜万戈', ['L01EX05', 'L01XE21']),
  drug('hcc-drug', 'lenvatinib', 'lenvima|kisplyx|仑伐替尼|乐伐替尼|乐卫玛', ['L01EX08', 'L01XE29']),
  drug('hcc-drug', 'cabozantinib', 'cabometyx|cometriq|卡博替尼', ['L01EX07', 'L01XE26']),
  drug('hcc-drug', 'donafenib', '多纳非尼|泽普生'),
  drug('hcc-drug', 'apatinib', 'rivoceranib|阿帕替尼|艾坦'),
  drug('hcc-drug', 'ramucirumab', 'cyramza|雷莫西尤单抗|雷莫芦单抗|希冉择', ['L01FG02', 'L01XC21']),
  drug(
    'hcc-drug',
    'bevacizumab',
    'avastin|mvasi|zirabev|alymsys|vegzelma|aybintio|oyavas|贝伐珠单抗|贝伐单抗|安维汀|安可达|达攸同',
    ['L01FG01', 'L01XC07'],
    ['253337'],
  ),
  drug('hcc-drug', 'atezolizumab', 'tecentriq|阿替利珠单抗|泰圣奇', ['L01FF05', 'L01XC32'], ['1792776']),
  drug('hcc-drug', 'durvalumab', 'imfinzi|度伐利尤单抗|英飞凡', ['L01FF03', 'L01XC28']),
  drug('hcc-drug', 'tremelimumab', 'imjudo|曲美木单抗|替西木单抗', ['L01FX20']),
  drug('hcc-drug', 'nivolumab', 'opdivo|opdualag|纳武利尤单抗|欧狄沃', ['L01FF01', 'L01XC17'], ['1597876']),
  drug('hcc-drug', 'ipilimumab', 'yervoy|伊匹木单抗|逸沃', ['L01FX04', 'L01XC11']),
  drug('hcc-drug', 'pembrolizumab', 'keytruda|帕博利珠单抗|可瑞达', ['L01FF02', 'L01XC18'], ['1547545']),
  drug('hcc-drug', 'sintilimab', 'tyvyt|信迪利单抗|达伯舒'),
  drug('hcc-drug', 'camrelizumab', '卡瑞利珠单抗|艾瑞卡'),
  drug('hcc-drug', 'tislelizumab', 'tevimbra|替雷利珠单抗|百泽安', ['L01FF09']),
  drug('hcc-drug', 'toripalimab', 'loqtorzi|特瑞普利单抗|拓益', ['L01FF13']),
];

/** Given for HCC by artery, by vein or by mouth, and for other cancers: what for is not told. ATC L01 besides (medicines.ts). */
const antineoplastics = [
  drug('antineoplastic', 'oxaliplatin', 'eloxatin|奥沙利铂|乐沙定|艾恒'),
  drug('antineoplastic', 'cisplatin', '顺铂'),
  drug('antineoplastic', 'lobaplatin', '洛铂'),
  drug('antineoplastic', 'nedaplatin', '奈达铂'),
  drug('antineoplastic', 'carboplatin', '卡铂'),
  drug('antineoplastic', 'fluorouracil', '5-fu|氟尿嘧啶'),
  drug('antineoplastic', 'floxuridine', '氟脲苷|氟尿苷'),
  drug('antineoplastic', 'capecitabine', 'xeloda|卡培他滨|希罗达'),
  drug('antineoplastic', 'tegafur', 'teysuno|ts-1|替吉奥|替加氟|优福定'),
  drug('antineoplastic', 'raltitrexed', 'tomudex|雷替曲塞'),
  drug('antineoplastic', 'pemetrexed', 'alimta|培美曲塞'),
  drug('antineoplastic', 'gemcitabine', 'gemzar|吉西他滨|健择|泽菲'),
  drug('antineoplastic', 'mitomycin', 'mutamycin|丝裂霉素'),
  drug('antineoplastic', 'doxorubicin', 'adriamycin|caelyx|多柔比星|阿霉素'),
  drug('antineoplastic', 'epirubicin', 'ellence|pharmorubicin|表柔比星|表阿霉素'),
  drug('antineoplastic', 'pirarubicin', '吡柔比星|吡喃阿霉素'),
  drug('antineoplastic', 'idarubicin', '伊达比星|去甲氧柔红霉素'),
  drug('antineoplastic', 'irinotecan', 'camptosar|onivyde|伊立替康|开普拓'),
  drug('antineoplastic', 'hydroxycamptothecin', '羟喜树碱|羟基喜树碱'),
  drug('antineoplastic', 'paclitaxel', 'taxol|abraxane|紫杉醇'),
  drug('antineoplastic', 'docetaxel', 'taxotere|多西他赛|多西紫杉醇'),
  drug('antineoplastic', 'arsenic trioxide', 'trisenox|三氧化二砷|亚砷酸'),
  drug('antineoplastic', 'anlotinib', '安罗替尼|福可维'),
  drug('antineoplastic', 'penpulimab', '派安普利单抗'),
  drug('antineoplastic', 'serplulimab', '斯鲁利单抗'),
  drug('antineoplastic', 'finotonlimab', '菲诺利单抗'),
  drug('antineoplastic', 'cadonilimab', '卡度尼利单抗'),
  drug('antineoplastic', 'ivonescimab', '依沃西单抗'),
  drug('antineoplastic', 'sugemalimab', '舒格利单抗'),
  drug('antineoplastic', 'adebrelimab', '阿得贝利单抗'),
  drug('antineoplastic', 'envafolimab', '恩沃利单抗'),
  drug('antineoplastic', 'zimberelimab', '赛帕利单抗'),
  drug('antineoplastic', 'pucotenlimab', '普特利单抗'),
  drug('antineoplastic', 'avelumab', 'bavencio|阿维鲁单抗'),
  drug('antineoplastic', 'metuximab', 'licartin|美妥昔单抗'),
  drug('antineoplastic', 'icaritin', '阿可拉定|淫羊藿素'),
  drug('antineoplastic', 'Huaier', '槐耳'),
];

const others = [
  drug('anticoagulant', 'warfarin', 'coumadin|华法林', ['B01AA*']),
  drug(
    'anticoagulant',
    'heparin',
    'enoxaparin|clexane|lovenox|dalteparin|fragmin|nadroparin|tinzaparin|fondaparinux|arixtra|肝素|磺达肝癸',
    ['B01AB*', 'B01AX05'],
  ),
  drug('anticoagulant', 'dabigatran', 'pradaxa|argatroban|bivalirudin|达比加群|泰毕全|阿加曲班|比伐芦定', ['B01AE*']),
  drug(
    'anticoagulant',
    'rivaroxaban',
    'xarelto|apixaban|eliquis|edoxaban|lixiana|savaysa|利伐沙班|拜瑞妥|阿哌沙班|艾乐妥|艾多沙班',
    ['B01AF*'],
  ),
  drug('antiviral', 'entecavir', 'baraclude|恩替卡韦|博路定', ['J05AF10']),
  drug('antiviral', 'tenofovir', 'viread|vemlidy|amibufenamide|替诺福韦|韦瑞德|韦立得', ['J05AF07', 'J05AF13']),
  drug('antiviral', 'lamivudine', 'zeffix|epivir-hbv|拉米夫定|贺普丁', ['J05AF05']),
  drug('antiviral', 'telbivudine', 'adefovir|hepsera|besifovir|替比夫定|阿德福韦|贺维力', [
    'J05AF08',
    'J05AF11',
    'J05AF12',
  ]),
];

export const ingredients: Ingredient[] = [...hccDrugs, ...antineoplastics, ...others];

/** WHO ATC: antineoplastic agents. */
export const antineoplasticAtc = 'L01';

/** INN stems of antineoplastics and their Chinese counterparts, for what is not listed. The kinase inhibitors of rheumatology and dermatology end in -citinib and are none. */
export const antineoplasticStems = [
  /(?<!ci)tinib|platin(?!um)|rubicin|tecan(?![a-z])|taxel|ciclib|parib(?![a-z])/i,
  /(?<!巴瑞|托法|乌帕|昔)替尼(?!达普)|铂(?!金)|比星|替康|他赛|紫杉/,
] as const;
