/** The names of a Chinese system's fields, spelled in Latin letters or by the first letter of each syllable: QIEYUAN and QY are 切缘. */

const names: [RegExp, string][] = [
  [/^(?:LC|BS|BINGSHI|LINCHUANG|JWS|ZS)/, '临床病史'],
  [/^(?:BBDX|SJDX|BBCC|BIAOBENDX)/, '标本大小'],
  [/^(?:BBMC|BBLX|BBMS|SJBB|SJMC|BIAOBEN|SHUSHI|SSMC|SSFS)/, '标本'],
  [/^(?:(?:ZL|ZK|BZ|JJ)(?:SM|GS|SL|SHU)|ZHONGLIUSHU|SHUMU|GESHU)/, '肿瘤数目'],
  [/^(?:(?:ZL|ZK|JJ)(?:DX|ZJ|ZDJ|CC|DAXIAO)|DAXIAO|ZDJ|ZUIDAJING|ZHIJING)/, '肿瘤最大径'],
  [/^(?:QYJL|ZJQY|JQY|QIEYUANJL)/, '距切缘距离'],
  [/^(?:QY|QIEYUAN|DUANDUAN|GDM|DM$)/, '切缘'],
  [/^(?:WXG|WEIXUEGUAN|MVI)/, '微血管侵犯'],
  [/^(?:DXG|DAXUEGUAN|MJM|MENJINGMAI|RYMG)/, '大血管侵犯'],
  [/^(?:WXZ|WXJJ|WXJ|WEIXING)/, '卫星结节'],
  [/^(?:DGQF|DGAS|DG$|DANGUAN)/, '胆管侵犯'],
  [/^(?:BM|BAOMO)/, '肿瘤包膜'],
  [/^(?:EDM|FJ|FENJI)/, '分级'],
  [/^(?:FH|FENHUA)/, '分化程度'],
  [/^(?:BJG|BEIJING|ZWG|AIPANG|AP$|GBG)/, '背景肝'],
  [/^(?:GYH|GZYH|GANYINGHUA|YINGHUA)/, '肝硬化'],
  [/^(?:MYZH|MIANYI|IHC)/, '免疫组化'],
  [/^(?:ZZ(?:X|L)|ZUZHI|LEIXING)/, '组织学类型'],
  [/^(?:ZD|BLZD|ZHENDUAN)/, '病理诊断'],
  [/^(?:JCMS|DTSJ|DTMS|JXMS|DATI|RYSJ)/, '大体所见'],
  [/^(?:JXSJ|GJSJ|JINGXIA)/, '镜下所见'],
];

/** Of "ZD_QY", a part of the diagnosis, the part. */
export function pinyinName(name: string): string | undefined {
  const parts = name.split('_').filter((part) => /^[A-Z]{2,16}$/.test(part));
  const told = parts.map((part) => names.find(([spelled]) => spelled.test(part))?.[1]);
  return told.at(-1) ?? told.find((one) => one !== undefined);
}
