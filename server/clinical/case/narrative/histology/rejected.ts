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
