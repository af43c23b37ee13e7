/** Names of the plane the liver was cut along, and of other edges that are not it. */

const ink = '(?:blue|black|green|yellow|orange|red)';
const how = `(?:resec\\w{1,4}n|res(?:x?n|ec|ect|ectn)?\\.?|transection|transsection|surgical|operative|excision(?:al)?|dissection|division|parench\\w{2,6}|hepatic|hepatectomy|liver|specimen|cut|raw|inked|${ink}(?:-inked)?|painted|dyed|stapled?|cauteri[sz]ed|cautery|diatherm(?:y|ied)|electrocautery|deep|final|nearest|closest)`;
const marked = `(?:inked|${ink}(?:-inked)?|painted|dyed|marked|stapl(?:ed?|er|ing)|diatherm(?:y|ied)|(?:electro)?cauter(?:i[sz]ed|y)|surgeon'?s?'?)`;
const plane = '(?:surfaces?|faces?|planes?|lines?|edges?|limits?|borders?|bed|side)';
/** In reports that keep the Latin, German or Romance name. */
const foreign =
  '(?:absetzungs|resektions|schnitt|abtragungs)(?:r[aä]nd(?:er)?|fl[aä]chen?|ebene)\\b|marg(?:o|ines|em|ens|enes?|ine|ini|es?)(?![a-z])(?: (?:de |di |da |of )?(?:resec?[ctz]\\S+(?: is)?|ressec\\S+|resection is|section|exérèse|c[ih]i?rurgi\\S+|quir[uú]rgic\\S+|hep[aá]tic\\S+)){0,2}|tranches? de (?:section|résection)|(?:line(?:a|am|ae)?|superfici\\w+|plan[oiu]\\w*) (?:de )?(?:resec[ctz]\\w+|ressec\\w+|sectionis)|bordes? (?:quir[uú]rgicos?|de resecci[oó]n)';
const english = [
  `(?:${how}[ -]){0,5}(?:margins?|mgns?|margn|maring|marigns?|magins?)(?![a-z])(?: of (?:the )?(?:resection|excision|transection|clearance|liver|specimen))?(?: (?:status|of surgical clearance))?`,
  `(?:${how}[ -]){0,3}(?:resec\\w{1,4}n|res(?:x?n|ec|ect|ectn)?\\.?|slice|transection|dissection|division|excision|raw|${marked}|surgical(?: cut)?|operative(?: cut)?|parenchymal(?: cut)?|hepatic cut) ${plane}`,
  `cut (?:sur)?faces? of (?:the |both |each |all )*(?:liver|remnant|specimens?|pieces?)(?= (?:is|was|are|were|lies|lay|shows?|contains?|has) )|(?:(?:re|dis|tran)sected|divided) (?:sur)?faces?|(?:edges?|borders?) of (?:the |this )?(?:liver )?(?:specimen|resection|excision|transection)|\\bcut (?:liver |hepatic )?(?:sur)?face(?: of (?:the )?(?:(?:hepatic |liver )?parenchyma|(?:hepatic|liver) tissue))?(?= (?:is|was|are) (?:free|clear|negative|uninvolved|not involved|involved|positive)\\b)|(?<=^\\W{0,3})cut (?:sur)?face(?=:? ?(?:tumou?r[- ]?free|free|clear|neg|pos|(?:un)?involved))|specimen(?:'s)? (?:edges?|limits?)|(?:surgical|(?:hepatic |liver )?resection|parenchymal|hepatic|liver) stumps?|stumps? of (?:the )?(?:liver|(?:hepatic |liver )?parenchyma)|raw (?:hepatic|liver) surfaces?|raw areas?|\\bthe (?:orange|blue|black) surface|(?:closer|closest|nearer|nearest|hepatic|surgical|parenchymal|resection|margin|${marked}) cut (?:sur)?faces?|surgical line|(?<=\\b(?:from|to|off|short of|(?:nearest|closest) (?:point|part) (?:of|on)) (?:the |its )?(?:posterior |anterior |lateral |medial )?)cut (?:sur)?faces?(?! of (?:the )?(?:tumou?r|nodule|lesion|mass))|(?<=\\bbetween (?:the )?(?:tumou?r|mass|lesion|nodule|growth|it) and (?:the )?)cut (?:sur)?face|(?:resection|transection) (?:area|zone)s?|cut (?:edge|border)|(?<=[cm]m (?:away |distant |clear )?(?:from|off|of) (?:the |its |nearest |\\w{4,6}ior |medial |lateral ){0,2})cut (?:sur)?face|(?:parenchymal|hepatic|liver) transection(?= ?(?:$|[,;.):]|(?:to|at) (?:within )?\\d|(?:is|was) (?:free|clear|neg|involved|\\d)))|(?:line|plane|surface|limit) of (?:resection|section(?= \\w)|transection|section|division|excision|(?:the )?(?:surgeon'?s'? )?cut\\b)`,
  `\\bink(?= (?:to|and) (?:the )?(?:tumou?r|carcinoma|lesion)\\b)|\\bink(?= (?:is |was )?(?:neg|clear|free|clean|pos))|(?<=\\btumou?r ?[-/,] ?|\\b(?:tumou?r|carcinoma|nodule|lesion|mass|it) (?:and|to) )ink\\b|(?<=\\bthe |\\byour |\\b${ink} |\\b(?:at|on|to|of|from|touch\\w{0,3}|reach\\w{0,3}|involv\\w{0,3}) )ink\\b|\\b${ink} ink\\b`,
  '(?<=^\\W{0,3})(?:surgical|hepatic|parenchymal|liver) resection(?=\\s?:\\s?(?:(?:not |un)?involved|free|clear|neg|pos|\\d))|(?:dist\\w*\\.? (?:tum\\w*\\.? )?(?:(?:to|from) (?:the )?)?|clearance at )(?:transection|resection|resxn?|resn)\\b(?! (?:margin|plane|line|surface|edge))',
  '(?:(?:parenchymal|hepatic|liver|surgical|resection) )?(?:\\bR\\.? ?M\\b|\\bS\\.? ?M(?= ?(?:$|[:=(]|neg|pos|free|clear))|\\bmar(?= ?[(][-+])|\\bma?rg\\b\\.?(?= ?(?:[:=(]|[-+]ve|neg|pos|free|cle?a?r|close|inv|dist|width|\\d))|\\b(?:[SPLHT]RM|PHM)\\b|(?<=^\\W{0,3})(?:mg(?= ?[:=(])|CM(?= ?[(][-+]))|cut end\\b)|(?:(?:inked|hepatic|liver|parenchymal) )+(?:section|cut|slice) ?(?:plane)?(?! (?:sur)?face)|section plane|(?:surgical|resection) section (?:line|plane|margin)s?|\\byour cut (?:sur)?face|(?<=\\bdist\\w*\\.? (?:of |from |between )?(?:the )?(?:tumou?r|lesion|nodule|mass)\\W{1,3})cut (?:sur)?face|(?<=margins?\\b[^.;]{0,80})(?:parenchymal|hepatic|transection)(?=\\s?[-:=])',
  '(?:parenchymal|transection|liver|hepatic)(?=(?:,| and| or| &|\\/| \\/)[^;:.¦]{0,30}¦)',
  foreign,
].join('|');
const hanEdge =
  '(?:切[缘緣园绿沿源原]|切除[面缘緣]|[断斷]缘|离[断斷][面缘緣]|离[断斷]创面|切离[面缘緣]|[断斷]离[面缘緣]|切线|切端|(?:手术|切除|安全)边[缘緣])';
const hanHow =
  '(?:手术|基底部?|外科|肝脏?|肝实质|实质|肝组织|[断斷]端|[断斷]面|各|标本|离断|烧灼|电灼|电切|墨染|染墨|墨汁|最近|所有|全部)';
const han = `${hanHow}{0,4}${hanEdge}|(?:手术|肝脏?|肝实质|实质|墨染|染墨|标本|离){0,3}[断斷][面端]|(?:肝|手术)创面|手术切面|肝切面(?=(?:[^,。;:]{0,6}|组织[^,。;:]{0,4}[块片处],\\s?[均皆俱都]?)(?:未|无|见癌|均|阴|阳|净)|\\s*(?:$|:)|与肿|距)|切面上?(?=(?:没有?|无|未见)(?:癌|肿瘤))|[断切]肝面|切肝断面|(?:烧灼|电[灼刀切凝]|吻合器|钉合)切?[缘緣面]|(?:染墨|墨染|[涂着上]墨|墨[汁水])(?:[面线缘緣边]|处)|墨[线面边缘緣]|刀口|刀切[缘緣面口]|肝(?:脏|组织)?残[端面]|qie ?yuan\\b|\\bQY(?=\\s?[:=(])|(?<=[至到距离与向])(?:肝脏?)?(?:实质|组织)?切面|(?<=^[\\s\\d.、)(]{0,4})缘(?=\\s?:)|(?:墨染|染墨|涂墨)的?肝?切面`;

/** The edge where the liver was cut. */
export const edge = `\\b(?:${english})|${han}`;
export const isEdge = new RegExp(edge, 'i');

const duct =
  '(?:(?:common |right |left |main )?(?:bile|hepatic|biliary)[ -]ducts?|ducts?|ductal|biliary|hilar(?: plate| vascular)?|vascular|(?:right |left |middle |main |common )?(?:portal|hepatic)(?: vein| artery| pedicle)s?|venous|vein|caval|IVC|radial|portal pedicle)';
const apart =
  '(?:cystic duct|gall ?bladder|gastric|bowel|colonic|duodenal|diaphragm\\w*|adrenal|capsular|glisson\\w*|peritoneal|serosal|soft tissue|abdominal wall|skin|omental)';
const end =
  '(?:(?:resection |surgical |transection |section |cut |cuff )?(?:margins?|stumps?|cuffs?|cut ends?|edges?))';
const hanDuct =
  '(?:肝?门静脉|门脉|肝[左右中]?静脉|静脉|[左右]?肝?动脉|下腔静脉|血管|脉管|胆总管|肝总管|[左右]?肝管|肝门部?胆管|肝?胆管|肝门)(?:主干|[左右前后]{1,2}支|内|壁)?';
const hanApart = '(?:胆囊管|胆囊颈|胆囊床?|膈肌?|胃|[肠结]|皮肤|被膜|包膜|软组织|脾|肾上腺|网膜)';
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
    `${hanApart}(?:[及和、与]{1,2}${hanDuct}){0,2}${hanEnd}`,
    `\\b${looks}(?:,? (?:and )?${looks})? (?:tumou?r )?(?:margins?|edges?|borders?)\\b`,
    'tumou?r (?:margins?|edges?)(?! ?(?:is|are|was|were)\\b| ?:)',
    `\\bmargins? (?:of (?:the |each |both )?(?:\\w+ )?(?:tumou?r(?!s?[ -]free)|lesion|nodule|mass|growth)s?\\b|(?:is |are )?(?:${looks}|pushing)\\b)`,
    '\\b(?:circumferential|mesorectal|mesenteric|proximal|distal) (?:resection )?margins?\\b',
    '[瘤癌]切?缘(?=[^至]{0,2}(?:清|不清|光|呈|浸润))|近端切缘|远端切缘|环周?切缘',
  ].join('|'),
  'gi',
);
