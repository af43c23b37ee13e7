import { imagingName, isImaged, sinceSeen } from './tumour-names.ts';

/** What was measured before the specimen came: by imaging, by the surgeon, by whom the request is from. */

/** "Two nodules on CT (4 cm and 2 cm)", or such words blanked. */
const inBrackets = /([^;,。()]{0,60})\([^()]*$/;
/** "Tumour size (imaging): 4.0 cm". */
const inClosedBrackets = /\(([^()\d]{1,24})\)\W{0,4}$/;
/** A clause of imaging, or a size that the clause says is one. */
export const isSeenBefore = (written: string, after: string, before = ''): boolean =>
  isSeen(written.replace(byTheWay, ' '), after) || (/^\s*$/.test(written) && unended.test(before) && isImaged(before));
/** "MRI with three nodules, biggest": the line broke before the figure. */
const unended =
  /(?:\b(?:biggest|larg(?:er|est)|greatest|main|dominant|of|measur\w+|sized?|diameter|about|approx\w*|ca|up to|with|an?|the|and)|[径约为者小、及和])[\s:]*$/i;
/** "The first, which you felt from outside, is 7.9 cm": says which one, not who measured it. */
const byTheWay =
  /, (?:which|that|the one) (?:you|the surgeons?|we|imaging|the (?:scan|CT|MRI)) [^,;]{0,80},|, (?:which|that) (?:I|we) (?:gave|had|put|stated|recorded|reported|quoted|told|wrote)\b[^,;]{0,80},/gi;
const isSeen = (ahead: string, after: string): boolean =>
  isImaged(/[^;()]*$/.exec(ahead)?.[0] ?? '') ||
  imagingName.test(inBrackets.exec(ahead)?.[1] ?? '') ||
  imagingName.test(inClosedBrackets.exec(ahead)?.[1] ?? '') ||
  byHand.test(inClosedBrackets.exec(ahead)?.[1] ?? '') ||
  /^\s{6,}(?::[^;。]*|\([^()]*|[,、]\s?(?:the |with )?(?:max\w*|largest|larger|up to|最大径?|大者|直径|径)?[约为]?\s?)$/i.test(
    ahead,
  ) ||
  (!/^\s?\([^)]*\d/.test(after) && imagingName.test(/[^,;)]*/.exec(after.slice(0, 24))?.[0] ?? '')) ||
  isFelt.test(after) ||
  isWrittenElsewhere(ahead, after) ||
  hinted.test(ahead) ||
  ofRequest.test(after) ||
  (notHere(ahead) && !isTakenNow.test(after)) ||
  /\b(?:had been|previously|formerly|estimated at|(?:thought|believed|considered|assumed|felt|judged) to (?:be|measure)|prior|before (?:treatment|embolisation))\b[^,;]*$|\bthat report\b|\b(?:the )?request(?: form| card| slip)? (?:says|said|states|stated|gives|gave|reads|mentions|speaks of)\b|\byou (?:announced|wrote|told us|mentioned|described)\b|\b(?:whom|which) you (?:announced|described)\b|来函|来信|附言|\breport\b[^.;]{0,40}\breads\b|报\s?$|(?:^|[,;:。])报[^,。;]{0,10}$/i.test(
    ahead,
  ) ||
  bySurgeon.test(sinceSeen(ahead));
/** "Size (theatre, palpated): 5 cm". */
const byHand =
  /\b(?:theatre|palpat\w+|surgeon\w*|intra-?op\w*|clinical\w*|operating (?:room|theatre)|before (?:opening|slicing))\b|术中|触诊|临床|手术室/i;
/** "提示肝S5结节2枚,大小": how a scan is told, its name left on the line before. */
const hinted =
  /^\W{0,4}(?:提示|超?示|超(?=[右左肝]))(?![^。;]{0,40}(?:镜|切面|标本|病理))[^,。;]{0,10}(?:占位|结节|病灶|肿[块物])/;
const isFelt =
  /^[^。;]{0,30}(?:拟诊|拟行|入院诊断)|^\)?,? (?:\w+ ){0,3}?(?:felt|palpat\w+|palpable|through (?:the )?(?:intact |unopened )?(?:serosa|capsule|peritoneum|surface)|seen at (?:operation|surgery|laparo\w+))\b/i;
const bySurgeon =
  /\b(?:in|at) (?:the )?(?:operating )?(?:theatre|theater|room|operation)\b[^.;]{0,40}\b(?:noted|measured|estimated|judged|given|put|recorded|felt|seen)\b|\b(?:(?:according to|as per|on|in|from) (?:the |your |our )?(?:request\w*|referral|order form|operati(?:on|ve) (?:note|report))|(?:according to|as per) (?:the |your |our )?(?:surgeons?|clinicians?|ward|theatre))\b|\b(?:noted|stated|described|reported|given|seen|felt|measured|estimated|judged|recorded|put|told|supplied|remembered) (?:\w+ )?by (?:the |your |our |an? )?(?:\w+ )?(?:surgeons?|clinicians?|radiolog\w+|sonograph\w+|ward|theatre|operator|referr\w+|patient|family|physician|doctor|sender)|\bsurgeons? (?:\w+ ){0,2}(?:felt|palpat|saw|describ|estimat|report|says?|said|gave|put|told|noted|wrote)|\byou (?:had )?(?:wrote|felt|saw|describe|told|report|mention)|外科(?:医[生师])?[^,;。]{0,4}[述称报说]|主刀|医[生师][^,;。]{0,4}[说述讲]|手术(?:所见|记录|中[摸触见])|术中(?:所?见|触|探|扪|摸|测|量|估|[^,。;冰]{0,3}诉)/i;

/** "The 14.0 cm written in the macroscopic sheet", "the theatre sheet had it as 4.5 cm", and the words of somebody else in quotation marks. */
const paper =
  '(?:sheet|form|note|label|letter|slip|card|request|list|board|register|record|paper|draft|log|whiteboard|tag|fax|e-?mail|message|phone call)s?';
const writtenIn = new RegExp(
  String.raw`^\)?,? (?:(?:that|which) (?:was|is|had been) )?(?:[\w-]+ ){0,3}?(?:in|on|from|by|of) (?:the|our|your|my|his|her|their|that|an?) (?:[\w-]+ ){0,3}(?:${paper}|macro\w*|gross\w*|prosector|trainee|registrar|resident|typist)\b`,
  'i',
);
const theLength = /\bthe (?:(?:figure|size|value|number|measurement|diameter|dimension)s? (?:of )?)?(?:about )?"?$/i;
const onPaper = new RegExp(
  String.raw`\b(?:theatre|operating(?: room)?|operati(?:on|ve)|OR|OT|surg\w+|surgeon's|referr\w+|request\w*|accompanying|covering|clinical|clinic's?|ward|outside|order|your|his|her|their|container|jar|pot)(?: (?!report)\w+)? ${paper}\b(?![^.;]{0,60}\b(?:we|i|here|now|bench|ours?)\b)[^.;]{0,60}$|(?:送检|手术|申请|检查|病[房区]|术中|随附|标本)(?:通知)?[单签袋瓶记录]{1,2}(?:上|所|中)?[^,;。]{0,3}[写注记示标称载][^,;。]{0,14}$`,
  'i',
);
const quoted = /(?:[a-z\u3400-\u9fff]:? ?)["「『“][^"」』”]{2,60}$/i;
const toRead =
  /\b(?:read|replac\w+|correct\w*|amend\w*|revis\w*|chang\w+|now|instead|substitut\w*|add\w*|diagnos\w+)\b|应|改|更正|修正|订正|现|诊断|补充/i;
const isInQuotes = (ahead: string): boolean => (ahead.match(/["“”「」『』]/g) ?? []).length % 2 === 1;
const startsQuoted = /^\W{0,2}["“「][^"”」]{2,60}$/;
const goesOnUnquoted = /^[^"”」]{0,60}["”」],? (?:in|on|and|at|for|was|were|is|are|which|but|by)\b/i;
const isWrittenElsewhere = (ahead: string, after: string): boolean =>
  (theLength.test(ahead) && writtenIn.test(after)) ||
  onPaper.test(sinceSeen(ahead)) ||
  (startsQuoted.test(ahead) && goesOnUnquoted.test(after)) ||
  (isInQuotes(ahead) && quoted.test(ahead) && /^[^"」』”]{0,60}["」』”]/.test(after) && !toRead.test(ahead));

/** "The 3.0 cm given on the request". */
const ofRequest =
  /^\)?,? ?(?:\w+ )?(?:on|in|by) (?:the |your |our )?(?:\w+ )?(?:requests?|referral|clinician|surgeon|radiologist|ward)\b/i;
/** "In whom a nodule of 5 cm was removed", and no more is said of when. */
const isTakenNow =
  /^(?! of\b)[^,.;]{0,40}\b(?:was|were|is) (?:removed|resected|excised) (?:because|as|since|for|to)\b(?![^.;]{0,80}\b(?:ago|back|hospital|centre|center|another|earlier|previously|before|elsewhere|(?:19|20)\d\d)\b)/i;
/** Said of the patient, before what was found is told. */
const notHere = (ahead: string): boolean =>
  /\b\d{1,3}[- ]?(?:years?|yrs?|y\/?o)\b|\d\s?岁|\bpresent(?:ed|ing) with\b|患者/i.test(sinceSeen(ahead));

/** "I did not find one lesion of 5 cm", "no 5 cm mass was seen", "未见5cm病灶": what was looked for in vain. */
const thing = '(?:tumou?rs?|mass(?:es)?|lesions?|nodules?|growths?|carcinomas?|hccs?)';
const found =
  '(?:found|find|seen?|identif(?:y|ied)|confirm(?:ed)?|detect(?:ed)?|locate[d]?|visible|demonstrated?|recogni[sz]ed?|appreciated?)';
const sought =
  '(?:(?:an?|any|one|the|single|solitary|discrete|dominant|large|such|hepatic|suspected|expected|described|reported) ){0,4}';
const inVain = new RegExp(
  [
    String.raw`\b(?:(?:not|n't|cannot|never|fail\w* to|unable to) ${found}|nowhere (?:is|was)(?: there)?|rather than|instead of|(?:is|was) (?:no|not)) ${sought}(?:${thing} (?:of |measuring |sized )?)?(?:about |some )?$`,
    String.raw`(?:^|[.;,:] ?|\bthere (?:is|was) |\bbut |\band )no ${sought}${thing} (?:of|measuring|sized) (?:about |some )?$`,
    String.raw`(?:未[能可]?|没[有能]?|并?无|不能|无法|找不到|看不到)(?:再?(?:见到?|找到|发现|查见|看到|看见|检出|证实|确认|触及)|有)(?:(?:影像|术前|超声|临床|申请单|CT|MRI?)[^,;。\d]{0,10}的)?(?:那?[一1]?[个枚处]|单[个发])?(?:(?:最大)?直?径|大小|[约为达])*$|(?:并非|不是|而非)(?:[一1]?[个枚处]|单[个一发][个枚]?)?(?:(?:最大)?直?径|大小|[约为达])*$`,
  ].join('|'),
  'i',
);
const noneSuch = new RegExp(
  String.raw`(?:^\W{0,4}|[.;,:] ?|\bthere (?:is|was) |\bbut |\band )no ${sought}(?:about )?$`,
  'i',
);
const thingBehind = new RegExp(String.raw`^[ -](?:[\w-]+ )?${thing}\b`, 'i');
const toldOf =
  '(?:(?:in|on|at|by|your?|the|CT|MRI?|imaging|ultrasound|scan|from|seg(?:ment)?|[1-8]|[IV]{1,4}|suspected|expected|described|mentioned|reported|announced|seen|as|that|which) ){0,8}';
const notFound = new RegExp(
  String.raw`^\)?(?: ${thing})?,? ${toldOf}(?:(?:is|was|were|are|could|can|has|had)(?: not|n't)|cannot) (?:be(?:en)? )?(?:actually )?(?:${found}|present|there|evident)\b(?! (?:to|at|near|in (?:the )?(?:margin|edge|ink))\b)|^的?(?:大小的?)?(?:病灶|肿[瘤块物]|结节|占位|包块)?(?:并?未(?:能)?(?:见到?|找到|发现|查见|检出|证实)|没有?(?:找到|看到|发现|见到)|找不到|不存在)(?=[,。;、\s]|$)`,
  'i',
);
export const isDenied = (ahead: string, after: string): boolean =>
  inVain.test(ahead) || (noneSuch.test(ahead) && thingBehind.test(after)) || notFound.test(after);
