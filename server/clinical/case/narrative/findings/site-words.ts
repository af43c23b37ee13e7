import { neitherNor, seen } from './presence-words.ts';

/** What is said around a vessel or duct: tumour is in it, is not, or may be. Every gap is bounded and stops at a word that would turn the sense. */

const growths = String.raw`(?:tumou?r\w*|TT|carcinoma\w*|cancer|malignan\w+|neoplas(?!ia\b)\w+|lesional tissue|hcc|invasion|invad\w+|infiltrat\w+|involve\w*|permeat\w+|thromb\w+|embol(?!ic|i[sz]|oth)\w+|(?<!bile )(?:plugs?|casts?)|(?:in)?growth|grow(?:s|n|ing)?|grew|exten(?:ds?|ding|ded|sion)|spread\w*|penetrat\w+|enter(?:s|ed|ing)?|breach\w*|intru(?:des?|ding|sions?)|project(?:s|ed|ing)|protrud\w+|angio-?invasion)`;
export const growth = new RegExp(String.raw`\b${growths}\b|癌(?![旁周])|瘤(?![旁周])|侵|受累|累及|栓`, 'i');
const turning = String.raw`\b(?:but(?! (?:(?:is|are|was|were) )?(?:no|not|un\w+|without|free|clear)\b)|however|although|whereas|while|except|margins?)\b`;
const gap = (length: number, not = '') => `(?:(?!${turning}${not === '' ? '' : `|${not}`})[^;]){0,${length}}?`;
const denied = String.raw`\b(?:no|not|never|none|nowhere|neither|nor|without|free(?! (?:in|within|floating)\b|-floating)|absent|negative|lacks?|devoid|un-?involved|clear|clean|patent)\b|n't\b|未|无(?!法)|没有|不见`;

const filled = String.raw`\b(?:tumou?r\w*|carcinoma\w*|thromb\w+|invad\w+|invasion|involved|infiltrat\w+|embol\w+|contains?|harbou?rs?|fill\w*|occlu\w+)\b|癌栓|瘤栓|侵犯|癌细胞`;
/** Behind a comma it must go on speaking of the vessel: "opened, and patent"; "hepatic vein, margin clear" does not. */
const upTo = String.raw`(?:(?:(?!${turning}|${filled})[^,;]){0,100}?|${gap(70, filled)}[,:]\s*(?:(?:and|are|is|was|were|all|both|of|with|but|also|which|being|appears?|remains?|seem|intact|them|yet|it|its|their|the|walls?|lumen|lumina) ){0,7})`;
const untouched = String.raw`free\b(?! of charge| in\b|[- ](?:floating|lying)\b)|nothing\b|un-?invaded|un-?affected|un-?touched|clear\b|clean\b|patent\b|un-?involved|(?:empty|spared|fine|nowhere (?:invaded|involved|entered|breached)|intact(?! (?:around|over|about|beside|wall))|unremarkable|normal(?! (?:in )?(?:number|calib|size)))\b|(?:not|(?:are|is|was|were)n't) (?:\w+ )?(?:invaded|involved|infiltrated|affected|breached|entered|penetrated|compromised|encroached|reached|permeated|occluded|filled)|(?:shows? |contain(?:s|ed|ing)? |carr(?:y|ies|ied|ying) |h[oe]ld(?:s|ing)? |harbou?r(?:s|ed)? |with |has |have |and |of )?(?:(?:no|without|devoid of|lack\w*)\b |no(?=invas|tumou?r|thromb))(?:\w+[- ]){0,3}?(?:tumou?r|thromb|invasion|invad|embol|carcinoma|cancer|malignan|neoplas|growth|involvement|infiltrat|permeat|penetrat|evidence|plug|extension)|(?:do(?:es)?|did) not (?:harbou?r|contain|show|have|hold)|(?:carr(?:y|ies|ied)|hold\w*|contain\w*|show\w*|bear\w*|ha[sd]|have) (?:none|nothing)\b|(?:contain(?:s|ed)?|hold|holds|held|show|shows|showed) (?:(?:only|just|nothing but|merely) (?:[\w-]+ ){0,2}(?:blood|clots?)|(?:[\w-]+ ){0,2}(?:blood|clots?)(?: clots?)? (?:only|alone))\b|nil (?:tumou?r|thromb)`;
export const siteNoneAfter = new RegExp(
  [
    `^${upTo}(?<![a-z])(?:${untouched})`,
    String.raw`^\s*[:=]\s*b0\b`,
    String.raw`^ (?:do|does|did)(?: not|n't)\s*$|^: (?:it|they|there) (?:is|are|was|were) (?:not|none)\s*$|^[^;]{0,130}[,:] (?:and |but )?none (?:of (?:them|these|those|which) )?(?:(?:is|are|was|were|has been) )?(?:\w+ly )?(?:entered|permeated|occupied|invaded|involved|infiltrated|breached|occluded|filled|affected|contain\w*|show\w*|harbou?r\w*)`,
    String.raw`^[^,;:]{0,40}?(?:[(]\s?-\s?[)]|(?<![a-z])(?:negative|neg|nil|absent|none|neither)\b)`,
    String.raw`^[\s)]*[,:=(-]?\s*(?:(?:macroscopic|gross|visible|obvious) )?(?:tum(?:ou?r)?|carcinoma|cancer|invasion|invad\w+|infiltrat\w+|involve\w+|thromb\w+|embol\w+|plug|cast)(?:\s(?!(?:present|seen|identified|is|are|was|were|but|and)\b)\w+){0,3}?\s?[:(-]?\s?(?:absent|negative|neg\b|nil\b|none|no\b|not ${seen}|(?:is|are|was|were) (?:absent|not)\b|\(?-\)?(?=\s*(?:$|[,;.)])))`,
    String.raw`^\s*[:=]?\s*(?:no|n)\s*(?=$|[,;.)/])`,
    '^[^,;:]{0,60}(?:없|않)[가-힣]',
    String.raw`^[^,;:]{0,40}\b(?:likewise|also|similarly|equally|too) without\s*$`,
    String.raw`^[^,;:]{0,40}, (?:all |both |each )?(?:negative|neg|nil|none|uninvolved)\b`,
    String.raw`^[^,;:]{0,30}?[:(-]\s?(?:not ${seen}|negative|neg\b|nil\b|absent|none|neither|no\b(?=\s*(?:$|[,;.)(/])))`,
  ].join('|'),
  'i',
);
/** "Tumour in the portal vein is not seen": of a vessel alone it would mean that the vessel was not. */
export const siteNotSeen = new RegExp(String.raw`^\s*[^,;:]{0,30}?\b(?:not|never) (?:\w+ )?${seen}`, 'i');
export const siteNoneBefore = new RegExp(
  String.raw`\b(?:tumou?r|neoplastic) (?:thromb\w+|emboli|invasion)\s*[:=-]?\s*(?:absent|none|nil|negative|not ${seen})(?: seen)?,? (?:in|within) (?:the )?$|\b(?:no|nor|neither|not|nowhere|without|free of|never|none|absence of|negative for|devoid of|lack of|fail(?:s|ed|ing)? to|could not|did not)\b(?:(?!${turning}|\b(?:identified and|present and|however)\b)[^;:])*$`,
  'i',
);
/** A comma ends what is denied, unless it stands in a list. */
export const listed = /\b(?:or|nor|and)\b[^,;]{0,60}$/i;
/** "Tumour emboli are not recognised", behind the vessels they are not in. */
export const siteNoneLater = new RegExp(
  String.raw`^${gap(80)}\b(?:tumou?r|carcinoma|neoplastic|malignant|invasion|emboli|thromb\w+)\b[^;:]{0,40}?\b(?:is|are|was|were|could|can|has been|have been) (?:also )?(?:not\b|absent|nowhere)`,
  'i',
);
export const siteSomeAfter = new RegExp(
  [
    String.raw`^${gap(90, denied)}(?<![a-z])(?:contain|harbou?r|hold|show|bear|fill|occlud|invad|infiltrat|plug|distend|block|involv|expand|replac|obstruct|obliterat|stuff|pack|chok|crowd|occup|thrombos)\w*\b${gap(40, denied)}\b(?:tumou?r|carcinoma|malignan|neoplas|hcc|embol(?!ic|i[sz]|oth)|cancer)`,
    String.raw`^${gap(40, denied)}\b(?:tumou?r|carcinoma\w*|neoplastic|malignant) (?:\w+ )?(?:cast|plug|thromb|embol)|^[^,;]{0,30}\b(?:casts?|plugs?|thrombus|thrombi|strands?|cords?|columns?|tongues?) of (?:\w+ ){0,2}(?:tumou?r|carcinoma|hcc)\b`,
    String.raw`^\s*(?:(?:[:=(-]|\)\s*:)\s*)?(?:(?:is|are|was|were|has been|have been) )?(?:\w+ly )?(?:invaded|involved|infiltrated|occluded|plugged|permeated|positive|yes|\(?\+)(?![\w])|^[\s)]*[:=(-]\s*(?:present|identified)(?![\w]| (?:with)?in (?:the |this )?(?:specimen|resect|piece|section))`,
    String.raw`^\s*[:=]?\s*(?:yes|y|pos)\s*(?=$|[,;.)/])|^,? ?(?:(?:macroscopic|gross|visible) )?(?:tumou?r|thromb\w+|invasion)\s*[:=]\s*(?:yes|present|pos(?:itive)?)\b`,
    String.raw`^\s?[:=(-]\s?(?:(?:gross|visible|macroscopic) )?(?:tum(?:ou?r)?\.? )?(?:thromb\w+|emboli|plugs?|casts?|invasion|inv\.?)\s?(?:\(\+\)|\+(?!\s?\/\s?-)|(?:pos|positive|present|yes)\b)`,
    String.raw`^\s*[:=]\s*b[1-4]\b`,
    String.raw`^\s*(?:with|:) (?:\w+ )?(?:tumou?r|carcinoma)\b(?! in[- ]situ)`,
    String.raw`^${gap(40, denied)}\bthromb\w+,?${gap(40, denied)}\b(?:prove[sdn]? to be|turned out to be|consist\w* of|is|was) (?:\w+ ){0,2}(?:tumou?r|hcc|hepatocellular|carcinoma)\b`,
    String.raw`^ (?:have|has|had|carry|carries|carried) (?:\w+ )?(?:tumou?r|carcinoma|hcc)\b(?! (?:[\w.]+ ){0,3}(?:away|from|beside|near\w*|around|at|against|along))`,
    String.raw`^,? (?:which|where) it (?:\w+ )?(?:occlud|fill|plug|distend|block|obstruct|invad|enter)\w*`,
  ].join('|'),
  'i',
);
export const siteSomeBefore = new RegExp(
  String.raw`\b(?:one|two|three|four|five|six|several|a few|an|the|\d{1,2}) (?:involved|invaded|infiltrated|tumou?r-(?:filled|containing|bearing|plugged)) (?:\w+ )?$|\b(?:it|they|which|and|lesion|mass|nodule|cells) (?:\w+ )?(?:invades?|infiltrates?|penetrates?|enters?|permeates?|occludes?|fills?|plugs?) (?:\w+ ){0,2}$|^(?:tumou?r|neoplastic) (?:thromb\w+|emboli|invasion)\s*[:=-]\s*(?:present|positive|seen|identified|yes)[ ,(]{1,3}(?:in )?(?:the )?$|(?:^|[,:(-]) ?(?:tumou?r|neoplastic) (?:thromb\w+|casts?|plugs?|emboli) (?:(?:in|of|at) )?(?:the )?$|\b${growths}\b${gap(80, `${denied}|, and (?:the|its)\\b`)}\b(?:in|into|inside|within(?! \d)|through|down|lumen of|fill\w*|occlud\w*|invad\w*|infiltrat\w*|involv\w*|permeat\w*|plug\w*|distend\w*|obstruct\w*|block\w*|enter\w*|penetrat\w*|occup\w*|chok\w*)(?: (?:(?!(?:is|are|was|were|no|not|along|beside|near|parallel|around)\b)[\w.#()'-]+)){0,6} ?$|\b(?:(?:in)?growth|grow(?:s|n|ing)?|grew|exten(?:ds?|ding|ded|sion)|spread\w*|invad\w+|invasion|infiltrat\w+|permeat\w+|track\w*|creep\w*)\b${gap(60, denied)}\balong(?: (?!(?:is|are|was|were|no|not)\b)[\w-]+){0,6} ?$`,
  'i',
);
export const siteDoubt = new RegExp(
  String.raw`\b(?:suspicious|suspected|suspicion|equivocal|indeterminate|uncertain|questionable|possib(?:le|ly|ility)|probabl[ey]|(?:perhaps|maybe)(?! (?:\d|one|two|three|four|five))|(?:seem|appear)(?:s|ed|ing)? to (?:be (?:tumou?r|invad|involv|infiltrat)|grow|enter|invade|extend|involve|infiltrate|breach|penetrate|contain)\w*|nature (?:is|remains) (?:open|un\w+|not)|arguabl[ey]|conceivabl[ey]|(?:can)?not (?:be )?(?:\w+ )?(?:excluded|ruled out|resolved|confirmed|certain|separated|distinguished|told apart|decided|settled)|unresolved|unproven|whether|cannot (?:tell|say|be (?:\w+ )?(?:sure|certain|decided))|could not (?:decide|tell)|${neitherNor}|difficult to (?:be sure|say|know)|not determined|undetermined|inconclusive|doubtful|in doubt|(?:may|might|could)(?: well)? (?:(?:have been|be) (?:involved|invaded|infiltrated|tumou?r\w*)|(?:contain|hold|harbou?r|invade|enter|have (?:entered|invaded))\b))\b|\?`,
  'i',
);

/** Looked at, or to be looked at: what was found comes after it, if it does. */
export const soughtBefore =
  /\b(?:search(?:ed|es|ing)?|look(?:ed|ing)?|examin\w+|stain\w*|screen\w*|assess\w+|evaluat\w+|inspected|sought|scrutini[sz]ed|sampled|levels|check(?:ed|ing)?|hunt(?:ed|ing)?|trawled|combed|scanned|(?:went|gone|going|go) through)\b[^,;:]{0,40}\bfor\b[^,;:]{0,40}$/i;
/** What came of the search. */
export const soughtInVain =
  /^[^;:]{0,160}?\b(?:(?:did|do|could|can|have|has|was|were)(?: not|n't) (?:\w+ )?(?:find|found|see|seen|identif\w+|detect\w*|locate\w*|demonstrate\w*|confirm\w*)|(?:without|not|never|nowhere) (?:find|found|finding|see|seen|seeing|identif\w+|detect\w+|success)|empty[- ]handed|unproductive|fail(?:ed|ing)? to|(?:found|saw|seen|find|with|there (?:is|was|were|are)) (?:none|nothing|no)\b|came up (?:empty|blank)|to no avail|all (?:were |was )?negative|drew (?:a )?blank)/i;
/** "I would enter it as M0" is how a pathologist says that it is. */
export const records =
  '(?:enter|record|grade|code|report|call|score|place|put|class|classify|designate|regard|assign|rate|label)\\b';
export const conditional = new RegExp(
  String.raw`\b(?:if|unless|would(?! (?:\w+ )?${records})|should(?! (?:\w+ ){0,2}(?:be )?read)|defined as|definition|criteri\w+|risk of|predict\w*)\b|(?:若(?!干)|(?<!例)如果?(?![上下前图此所实期意需])|倘|假[如使]|一旦)[^,。;]{0,10}$`,
  'i',
);

export const zhSiteNone =
  /^[^。;,]{0,30}癌栓[\s:?]{0,3}[^。;,有见]{0,30}(?:无|没有|未有|未见|NIL|nil)\s*$|^\s*:\s*(?:受?侵犯|癌栓)\s?(?:无|未见|阴性|[(]-)|^\s?(?:均|分别|逐一)?(?:剖开|切开|打开|探查|检查)(?:后|检查)?[,\s]?(?:均|管?腔内|内)*(?:未见|未查见|无|没有)(?:明确)?[^,。;]{0,4}(?:癌栓|瘤栓|肿瘤)|^[^;。癌瘤]{0,40}?(?:未|(?<!有)无(?!法)|(?<!有)没有|(?<!有)没|不见|非(?!肿?瘤|癌))[^,;。]{0,10}?(?:癌|瘤|侵|累|栓|[Tt]umou?r|[Tt]hromb|[Ii]nvasion)|^[^;。,:未无]{0,10}(?:癌栓|瘤栓|侵犯|受累)[^,;。:]{0,4}:\s*(?:未|无|没|阴|否|[(]?-)|^[^;。,癌瘤侵]{0,14}?(?:通畅|畅通|空(?:虚|腔|的)|光滑|(?:均|都|皆)(?:没有|无)(?=$|[,。;、)])|(?<!不)净|阴性|无(?=$|[,、)]))|^[^,。;:癌瘤侵栓未无没]{0,12},(?:管?腔)?内?(?:均|皆|都|也)?(?:通畅|畅通|空虚|光滑|干净)|^[^;。,癌瘤侵]{1,14}?未见(?![^,;。]*(?:切缘|断))|^,(?:肉眼|镜下|及|和|均|都){1,5}(?:没有|无|未见)(?=$|[,。;、)])|^(?:[:\s]|均|皆|都|内|腔)*(?:[(]\s?-\s?[)]|-(?=$|[,;。、\s])|(?:没有|无)(?=$|[,、。;)\s])|否|未受|未累|未侵|未被)/;
export const zhSiteNoneBefore =
  /(?:未见|未查[见及到]|未检[见出]|未发现|未找到|未|(?<!有)无(?!法)|(?<!有)没有|不见|(?<!有)没)[^,。;:]{0,18}$/;
export const zhSiteSome =
  /^\s*:\s*(?:受?侵犯|癌栓)\s?(?:有(?!无)|阳性|可见|[(]\+)|^[^;。,未无没]{0,24}?(?:癌栓|瘤栓|癌细胞|瘤细胞|癌巢|癌组织|癌(?![旁周灶]|栓\s?:\s*$)|肿瘤)(?!\s?[(:]?\s?[-?±]|\s?:\s*$)|^[^;。未无没]{0,50}?(?:证实为|为|见|有|形成|充填|充塞)[^,;。未无没]{0,8}(?:癌栓|瘤栓)|^[^,;。未无没]{0,6}(?:受侵|受累|被癌|被瘤|见侵犯|有侵犯)|^[^;。未无没]{0,90}?(?:证实|确认|镜下|镜检)(?:是|为|系)[^,;。未无没]{0,6}(?:癌栓|瘤栓)|^[^;。未无没]{0,60}栓子?[^;。未无没]{0,20}镜[检下][^,;。未无没]{0,4}[为是系]癌|^,(?:其|管)?(?:管|血管)?腔?内[^,;。未无没]{0,14}(?:癌栓|瘤栓|癌组织|肿瘤)|^(?:[:\s]|内|腔)*(?:有(?=\s*(?:$|[,;。、)(:]|[1-9一二两三多]))|阳性|(?<=:\s?)是(?=\s*(?:$|[,。;)]))|(?<=:\s?)可见(?![^,。;]{0,4}(?:[分属]?支|管[壁腔]|断端|开口|主干))|受侵|[(]\s?\+)/;
export const zhSiteSomeBefore =
  /(?:侵入|进入|钻入|破入|突入|突破|长入|长进|长到|侵及|侵犯|侵袭|累及|浸润|侵蚀|充填|堵塞|阻塞|见于|位于)[^,。;:未无没]{0,10}$|(?:^|[,:])\s?有[,、(]\s?(?:部位|位于|位置)\s?:?\s?$/;
export const zhToward = /向[^,。;:]{0,8}$/;
/** Along a vessel's wall is not yet in it. */
export const zhAlong = /沿[^,。;:]{0,8}$/;
export const zhIntoLumen = /^[^,。;未无]{0,6}(?:[突长侵]入[^,。;]{0,3}腔|腔内?[生延蔓])/;
export const zhGrows = /^[^,。;未无]{0,12}(?:突入|长入|侵入|生长|蔓延|延伸)/;
export const zhDoubt =
  /可疑|疑(?!难)|似[有见为是]|貌似|像是|好像|似乎|[也亦]可能|不太(?:准|肯定|确定|像)|看不太|不排除|不能除外|不除外|不能排除|难以?(?:判定|判断|断定|定论|定夺|确定|肯定|明确|辨|下结论|除外|排除)|[定判说看]不[了准清]|不好[说定判]|写不确定|(?:无法|不能|未能)(?:判定|断定)|存疑|不能(?:完全)?(?:肯定|确定|明确|定|确认)|无法(?:肯定|确定|判断|明确|确认)|不(?:确定|肯定)|未能明确|是否|究竟|还是|有疑|待(?:定|排|除外)|(?:不能|无法|难以)(?:区分|鉴别)|不敢定|算不算|抑或/;
