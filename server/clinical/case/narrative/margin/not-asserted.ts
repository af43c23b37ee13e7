/** An answer that is not given of the edge: denied, leant to, asked, a rule or a form's, or that of a stain. */

const cannot =
  '(?:(?:没有|[无無])(?:把握|[证證]据)|不(?:能|可|宜|敢|应|得|足以)|未(?:能|可|敢|必)|难以?|[无無](?:法|從|从)|尚不|不考[虑慮]|非|称不上|谈不上|算不上|说不上|谈不到|够不上)(?:再|就|轻易|贸然)?';
const says =
  '(?:[认認]?[为為]|[说說]|言|[谓謂]|[称稱]|[视視]|判|[断斷]|定|下|作|[报報]|算|[当當]|[说證证]明|表明|提示|[显顯]示)?[为為作成]?(?:是)?';
/** "不能认为切缘干净"; "建议切缘阳性时". */
const ahead = new RegExp(
  `${cannot}${says}(?:肝|手术|此|该|其|本例|全部|各)?$|(?:撤[回销消]|取消|删除|收回|作废)[^,。;:]{0,6}$|(?:模板|样例|范例|示例|释义|定义)[^,。;]{0,4}$|(?:定义|界定|规定)[为為成][^,。;:]{0,6}$`,
);
/** "切缘倾向阴性"; "切缘难言阴性". */
const between = new RegExp(
  `(?:${cannot}${says}|[倾傾]向(?:于|於)?|貌似|好[像似]|[看似]似?乎?|像是|[阴阳净淨][/|]|[干乾]|(?:能否|可否|是否)(?:${says})?|[并並]?非(?=[净淨干乾R]|$)|恐)(?:镜下|完全|真正|确[为系]?|安全|为|是)*$`,
);
/** "切缘阴性之说有误"; "切缘净吗?"; "切缘(阴性/阳性)". */
const behind =
  /^["”」』]?(?:(?:的|之)?(?:[说說]法?(?=$|[,。;]|有|不|欠|无)|(?:[诊診][断斷]|[结結][论論]|判[断斷]|[证證][据據]|依据|[一二两]?[字词句語语])[^,。;:]{0,4}(?:不|有误|欠|存疑|撤|作废|勿|[删刪])|[证證][据據]不)|[吗嗎么]\s?(?:$|[?,。;])|(?:[与與]否|不[干乾]?[净淨])|[/|](?:阴|阳|净|近|未|R\d|受|不|可|见|无)|\s?\((?:手术(?:记录|者|医师)|[术術]者|外科(?!墨|染|切)|临床|申请单|据)|\?)/;
/** "切缘阳性者易复发"; "「受累」之定义". */
const general =
  /^["”」』]?(?:的|之)?(?:定[义義]|标准|判定|判读|前提|概率|[风風][险險]|意[义義]|[时時](?!$|\d|[间間])|者(?!$|[。;:]))/;
export const isOfRule = (rest: string): boolean => general.test(rest);

const stain =
  /(?:染色|免疫组化|(?<![A-Za-z])(?:IHC|(?:CK|CD|CAM|p)\d+|Ki-?67|HBs?c?Ag|HepPar\S*|Hepatocyte|Glypican\S*|GPC-?3|Arg-?1|AFP|Masson|PAS)(?![A-Za-z])|铁|铜|网状)[^,。;A-Za-z]{0,10}$/;
const ofStain = /^(?:阴|阳|[(][-+])/;

/** "The hepatic vein running along the resection surface is opened: no tumour." */
const besideEdge =
  /\b(?:veins?|ducts?|vessels?|arter(?:y|ies)|gall ?bladder|branch(?:es)?|pedicles?)\b[^,;:]{0,30}\b(?:along|near|at|beside|adjacent to|close to|next to|under|beneath) (?:the |this |its )?$|(?:血管|静脉|胆管|动脉|脉管)[^。;:]{0,20}(?:沿|对应|相应的?)$/i;

/** Beside the edge, or all but it: "切缘以外未见癌". */
export const isOffEdge = (before: string, rest: string): boolean =>
  besideEdge.test(before) || /^处?[之以]?外(?![缘面侧科])/.test(rest);

/** "不能称为无癌,切缘受累". */
export const isCalledInvolved = (rest: string): boolean =>
  /(?<![未不无無没否是])(?:受累|阳性|见癌)(?!与否|可能)/.test(rest);

/** "受累?"; "癌残留:不详". */
const unanswered =
  /^\s?(?:\?|:\s?(?:不[详清明能确]|待|无法|难|未[知评]|n\/?a\b|unknown|not (?:assess|known|stated)|cannot))/i;

export const isNotAsserted = (
  text: string,
  edge: { start: number; end: number },
  answer: string,
  end: number,
): boolean =>
  ahead.test(text.slice(0, edge.start)) ||
  between.test(text.slice(edge.end, Math.max(edge.end, end - answer.length))) ||
  behind.test(text.slice(end)) ||
  unanswered.test(text.slice(end)) ||
  (ofStain.test(answer) && stain.test(text.slice(0, end - answer.length)));
