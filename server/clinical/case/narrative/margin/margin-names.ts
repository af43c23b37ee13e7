/** Names of the plane the liver was cut along, and of other edges that are not it. */

const ink = '(?:blue|black|green|yellow|orange|red)';
const how = `(?:resec\\w{1,4}n|res(?:x?n|ec|ect|ectn)?\\.?|transection|transsection|surgical|operative|excision(?:al)?|dissection|division|parench\\w{2,6}|hepatic|hepatectomy|liver|specimen|cut|raw|inked|${ink}(?:-inked)?|painted|dyed|stapled?|cauteri[sz]ed|cautery|coagulated|diatherm(?:y|ied)|electrocautery|deep|final|nearest|closest)`;
const marked = `(?:inked|${ink}(?:-inked)?|painted|dyed|marked|stapl(?:ed?|er|ing)|diatherm(?:y|ied)|(?:electro)?cauter(?:i[sz]ed|y)|surgeon'?s?'?)`;
const plane = '(?:surfaces?|faces?|planes?|lines?|edges?|limits?|borders?|bed|side)';
/** In reports that keep the Latin, German or Romance name. */
const foreign =
  '(?:snij|resectie)(?:vlak(?:ken)?|rand(?:en)?)\\b|(?:absetzungs|resektions|schnitt|abtragungs)(?:r[aä]nd(?:er)?|fl[aä]chen?|ebene)\\b|marg(?:o|ines|em|ens|enes?|ine|ini|es?)(?![a-z])(?: (?:de |di |da |of )?(?:resec?[ctz]\\S+(?: is)?|ressec\\S+|resection is|section|exérèse|c[ih]i?rurgi\\S+|quir[uú]rgic\\S+|hep[aá]tic\\S+)){0,2}|tranches? de (?:section|résection)|(?:line(?:a|am|ae)?|superfici\\w+|plan[oiu]\\w*) (?:de )?(?:resec[ctz]\\w+|ressec\\w+|sectionis)|bordes? (?:quir[uú]rgicos?|de resecci[oó]n)';
const english = [
  `(?:${how}[ -]){0,5}(?:(?:m|rn)argins?|mgns?|margn|maring|marigns?|magins?)(?![a-z])(?: of (?:the )?(?:resection|excision|transection|clearance|liver|specimen))?(?: (?:status|of surgical clearance))?`,
  `(?:${how}[ -]){0,3}(?:resec\\w{1,4}n|res(?:x?n|ec|ect|ectn)?\\.?|slice|transection|dissection|division|excision|raw|${marked}|surgical(?: cut)?|operative(?: cut)?|parenchymal(?: cut)?|hepatic cut) ${plane}`,
  `(?:(?:inked|stapled|liver|hepatic) )?parenchymal (?:edge|plane|line|limit|border)s?|cut ends? of (?:the )?liver|(?:liver|hepatic) cut ends?|(?<=\\bdistance,? (?:(?:to|from) (?:the )?)?)(?:cranial|caudal|medial|lateral|anterior|posterior|superior|inferior|deep|dorsal|ventral) edge|cut (?:sur)?faces? of (?:the |both |each |all )*(?:liver|remnant|specimens?|pieces?)(?= (?:is|was|are|were|lies|lay|shows?|contains?|has|comes?|runs?|passes) )|(?:(?:re|dis|tran)sected|divided) (?:sur)?faces?|(?:(?:deep|new) )?(?:(?:edges?|borders?) of (?:the |this )?(?:(?:liver|completion|second|final) )?(?:specimen|resection|excision|transection)|(?:surgical )?bed of (?:the )?(?:resection|excision|transection))|\\bcut (?:liver |hepatic )?(?:sur)?face(?: of (?:the )?(?:(?:hepatic |liver )?parenchyma|(?:hepatic|liver) tissue))?(?= (?:is|was|are) (?:free|clear|negative|uninvolved|not involved|involved|positive)\\b)|(?<=^\\W{0,3})(?:the )?cut (?:sur)?face(?=:? ?(?:(?:is|was) (?:\\w+ly |well |quite )?)?(?:tumou?r[- ]?free|free|clear|neg|pos|(?:un)?involved))|specimen(?:'s)? (?:edges?|limits?)|(?:surgical|(?:hepatic |liver )?resection|parenchymal|hepatic|liver) stumps?|stumps? of (?:the )?(?:liver|(?:hepatic |liver )?parenchyma)|raw (?:hepatic|liver) surfaces?|raw areas?|\\bthe (?:orange|blue|black) surface|(?:closer|closest|nearer|nearest|hepatic|surgical|parenchymal|resection|margin|${marked}) cut (?:sur)?faces?|surgical line|(?<=\\b(?:to|from) (?:the )?)inked (?:liver )?tissue|(?<=\\b(?:from|to|off|short of|(?:nearest|closest) (?:point|part) (?:of|on)) (?:the |its )?(?:posterior |anterior |lateral |medial )?)cut (?:sur)?faces?(?! of (?:the )?(?:tumou?r|nodule|lesion|mass))|(?<=\\bbetween (?:the )?(?:tumou?r|mass|lesion|nodule|growth|it) and (?:the )?)cut (?:sur)?face|(?:resection|transection) (?:area|zone)s?|cut[ -](?:edge|border)|(?:section|resection|transection) slices?|(?<=[cm]m (?:away )?from the )slice(?=\\s*(?:$|[,;.)]))|(?:surgical|surgeon'?s'?|your|operative) cut\\b(?! (?:(?:sur)?face|edge|end|margin|plane|line))|(?:(?:surgical|resection|margin) )?clearance(?= (?:there |here )?(?:is|was|remains) (?:\\w+ )?(?:narrow|close|tight|scant))|slices? of (?:re|tran)?section|(?:(?<=\\bhealthy )|(?:surgical|resection|section) )limits?\\b|(?<=\\bdist\\w*\\.? (?:to|from) (?:the )?)section\\b(?! (?:margin|plane|line))|(?<=[cm]m (?:away |distant |clear )?(?:from|off|of) (?:the |its |nearest |\\w{4,6}ior |medial |lateral ){0,2})cut (?:sur)?face|(?:parenchymal|hepatic|liver) transection(?= ?(?:$|[,;.):]|(?:to|at) (?:within )?\\d|(?:is|was) (?:free|clear|neg|involved|\\d)))|(?:line|plane|surface|limit) of (?:surgical |hepatic |liver |parenchymal )?(?:resection|section(?= \\w)|transection|section|division|excision|(?:the )?(?:surgeon'?s'? )?cut\\b)`,
  `\\bink(?= (?:to|and) (?:the )?(?:tumou?r|carcinoma|lesion)\\b)|\\bink(?= (?:is |was )?(?:neg|clear|free|clean|pos))|(?<=\\btumou?r ?[-/,] ?|\\b(?:tumou?r|carcinoma|nodule|lesion|mass|it) (?:and|to) )ink\\b|(?<=\\bthe |\\byour |\\b${ink} |\\b(?:at|on|to|of|from|touch\\w{0,3}|reach\\w{0,3}|involv\\w{0,3}) )ink\\b|\\b${ink} ink\\b|\\b(?:India|Indian|China|Chinese) ink\\b`,
  '(?<=^\\W{0,3})(?:surgical|hepatic|parenchymal|liver) resection(?=\\s?:\\s?(?:(?:not |un)?involved|free|clear|neg|pos|\\d))|(?:dist\\w*\\.? (?:tum\\w*\\.? )?(?:(?:to|from) (?:the )?)?|clearance at )(?:transection|resection|resxn?|resn)\\b(?! (?:margin|plane|line|surface|edge))',
  '(?:(?:parenchymal|hepatic|liver|surgical|resection) )?(?:\\bR\\.? ?M\\b|\\bres\\. ?pl\\.?(?=\\s?[:=])|\\bPM(?=\\s?[:=]\\s?(?:close|clear|free|neg|pos|inv|[-+]ve|[(][-+]))|\\bS\\.? ?M(?= ?(?:$|[:=(]|neg|pos|free|clear|dist|tm\\b))|\\bmar(?= ?[(][-+])|\\bma?rg\\b\\.?(?= ?(?:[:=(]|[-+]ve|neg|pos|free|cle?a?r|close|inv|dist|width|\\d))|\\b(?:[SPLHT]RM|PHM)\\b|(?<=^\\W{0,3})(?:mg(?= ?[:=(])|CM(?= ?[(][-+]))|cut end\\b)|(?<=^\\W{0,3})surgical section(?=(?: \\([^()]{2,40}\\))?:? (?:is |was )?(?:healthy|clear|free|negative|tumou?r|involved|positive))|(?:(?:inked|hepatic|liver|parenchymal) )+(?:section|cut|slice) ?(?:plane)?(?! (?:sur)?face)|section (?:plane|line|border|edge)|(?:surgical|resection) section (?:line|plane|margin)s?|\\byour cut (?:sur)?face|(?<=\\bdist\\w*\\.? (?:of |from |between )?(?:the )?(?:tumou?r|lesion|nodule|mass|neoplas\\w+|carcinoma|cancer)(?:\\W{1,3}| (?:and|to|from) (?:the )?))(?:cut|section) (?:sur)?face|(?<=margins?\\b[^.;]{0,80})(?:parenchymal|hepatic|transection)(?=\\s?[-:=])',
  '(?:parenchymal|transection|liver|hepatic)(?=(?:,| and| or| &|\\/| \\/)[^;:.¦]{0,30}¦)',
  foreign,
].join('|');
const hanEdge =
  '(?:切[缘緣园绿沿源原]|切除[面缘緣]|[断斷]缘|离[断斷][面缘緣]|离[断斷]创面|切离[面缘緣]|[断斷]离[面缘緣]|切线|切端|(?:手术|切除|安全)边[缘緣])';
const hanHow =
  '(?:手术|基底部?|外科|肝脏?|肝实质|实质|肝组织|[断斷]端|[断斷]面|各|标本|离断|烧灼|电灼|电切|墨染|染墨|墨汁|最近|所有|全部)';
const han = `${hanHow}{0,4}${hanEdge}|(?:手术|肝脏?|肝实质|实质|墨染|染墨|标本|离){0,3}[断斷][面端](?!方向|[长宽]|积)|(?<!胆囊床?|膈肌?|肾上腺|胃|肠)(?:裸区)?剥离面|(?:肝|手术)创面|手术切面|肝[之的]?切面(?=(?:[^,。;:]{0,6}|组织[^,。;:]{0,4}[块片处],\\s?[均皆俱都]?)(?:未|无|见癌|均|阴|阳|净)|\\s*(?:$|:)|与肿|距)|(?<!余|周围|背景)(?:肝)?实质切面(?=[)\\s:]{0,4}(?:free|clear|neg|阴|无癌|未见癌|净|最近|$))|切面上?(?=(?:没有?|无|未见)(?:癌|肿瘤))|[断切]肝面|切肝断面|切下来?的?(?:那[个条])?边[缘上](?=[没未无见有均是])|(?<=[至到距离近贴及达])[蓝黑绿黄红橙]墨|(?:烧灼|电[灼刀切凝]|吻合器|钉合)切?[缘緣面]|(?:染墨|墨染|[涂着上]墨|墨[汁水])(?:染?色)?(?:[面线缘緣边]|处)|墨[线面边缘緣]|刀口|刀切[缘緣面口]|肝(?:脏|组织)?残[端面]|qie ?yuan\\b|\\bQY(?=\\s?[:=(])|(?<=[至到距离与向抵达])(?:肝脏?)?(?:实质|组织)?切面|(?<=^[\\s\\d.、)(]{0,4})缘(?=\\s?:)|(?:墨染|染墨|涂墨)的?肝?切面`;

/** The edge where the liver was cut. */
export const edge = `\\b(?:${english})|${han}`;
export const isEdge = new RegExp(edge, 'i');

const duct =
  '(?:(?:common |right |left |main )?(?:bile|hepatic|biliary)[ -]ducts?|ducts?|ductal|biliary|hilar(?: plate| vascular| soft tissue)?|vascular|(?:right |left |middle |main |common )?(?:portal|hepatic)(?: vein| artery| pedicle)s?|venous|vein|(?:caval|IVC)(?: patch| wall| segment)?|radial|portal pedicle)';
const apart =
  '(?:cystic duct|gall ?bladder|gastric|bowel|colonic|duodenal|diaphragm\\w*|adrenal|capsular|glisson\\w*|peritoneal|serosal|(?<!hilar )soft tissue|abdominal wall|skin|omental)';
const end =
  '(?:(?:resection |surgical |transection |section |cut |cuff )?(?:margins?|stumps?|cuffs?|cut ends?|edges?)|(?:dissection|resection|transection) (?:face|surface|plane)s?)';
const hanDuct =
  '(?:肝?门静脉|门脉|肝[左右中]?静脉|静脉|[左右]?肝?动脉|下腔静脉|血管|脉管|胆总管|肝总管|[左右]?肝管|肝门部?胆管|肝?胆管|肝门)(?:主干|[左右前后]{1,2}支|内|壁)?';
const hanApart = '(?:胆囊管|胆囊颈|胆囊床?|膈肌?|胃|[肠结]|皮肤|被膜|包膜|软组织|脾|肾上腺|网膜|针道|供肝\\)?)';
const hanEnd = '(?:手术)?(?:切[缘緣]|[断斷残][端面缘]|切端)';

/** An edge of a duct or a vessel of the liver, that a tumour may be left at as well. */
export const ductEdge = new RegExp(
  `\\b${duct}(?:(?:,| and|,? or|\\/| &) ?(?:${duct}|${apart})){0,3}(?: wall)? ${end}\\b|${hanDuct}(?:[及和、与]{1,2}${hanDuct}){0,3}${hanEnd}`,
  'gi',
);
/** An edge of another organ; the border of the tumour itself. */
const looks =
  '(?:pushing|infiltrat\\w+|invasive|advancing|irregular|(?:ill|well|poorly)[- ]?(?:defined|circumscribed|demarcated)|circumscribed|lobulated|expansile|smooth|rounded|blurred|lesional|costal|nodular)';
export const apartEdge = new RegExp(
  [
    `(?:\\b${ink} )?\\bink (?:\\w+ ){0,6}(?:capsular|serosal|peritoneal|glisson\\w*) (?:side|(?:sur)?face|aspect)`,
    `\\b${apart}(?:(?:,| and|\\/) ?(?:${duct}|${apart})){0,2} ${end}\\b`,
    '\\bstapl\\w+ lines?(?=:? (?:is |was )?(?:\\w+ly )?intact)',
    '(?:[膈脏]面|[被包浆]膜面?|肝(?:脏)?表面)的?(?:墨染|染墨|涂墨)(?:[面处缘])',
    `${hanApart}(?:[及和、与]{1,2}${hanDuct}){0,2}${hanEnd}`,
    `\\b${looks}(?:,? (?:and )?${looks})? (?:tumou?r )?(?:margins?|edges?|borders?)\\b`,
    '\\b(?:tumou?r|lesion|nodule|mass|growth) (?:has|had|shows|showed|displays|possesses) (?:an? )?(?!(?:(?:neg|pos|resec|surg|trans|exc)\\w* )+margin)(?:[\\w-]+,? ){1,3}(?:margins?|borders?|edges?)(?! of (?:resec|exc|trans|norm|clear|\\d))|\\bclear,? (?:\\w+ )?(?:margins?|borders?|edges?) (?:with|to|against|towards?) (?:the )?(?:surrounding|adjacent|neighbou?ring|background)',
    'tumou?r (?:margins?|edges?)(?! ?(?:is|are|was|were)\\b| ?:)',
    `\\bmargins? (?:of (?:the |each |both )?(?:\\w+ )?(?:tumou?r(?!s?[ -]free)|lesion|nodule|mass|growth)s?\\b|(?:is |are )?(?:${looks}|pushing)\\b)`,
    '\\b(?:circumferential|mesorectal|mesenteric|proximal|distal) (?:resection )?(?:margins?|edges?|planes?|(?:sur)?faces?)\\b',
    '\\bink (?:of|on|at|over) (?:the )?(?:circumferential|mesorectal|mesenteric|capsul\\w+|serosa\\w*|peritone\\w+|rect\\w+|colon\\w*)\\b(?: \\w+)?',
    '\\b(?:margins?|edges?) of (?:the |each |both )?(?:(?!liver|hepat|parench|neg|free|clear|pos|un|invol|resec|trans|exc|spec|sect|with|no)[\\w-]+ ){0,3}(?:tumou?r(?!s?[ -]free)|lesion|nodule|mass|growth|deposit)s?\\b',
    '(?:非|不是|不算|不属于?|并非)(?:真正的?|手术|外科|肝)?(?:切[缘緣]|断面|手术切[缘緣])(?!阳|阴|受)|\\b(?:not an?|not any|no) (?:(?:true|real|surgical|resection|cut|genuine|actual) ){1,3}(?:margin|edge|plane|(?:sur)?face)\\b(?! (?:involve|invas|pos))',
    '[瘤癌]切?缘(?=[^至]{0,2}(?:清|不清|光|呈|浸润))|近端切缘|远端切缘|环周?切缘',
  ].join('|'),
  'gi',
);
