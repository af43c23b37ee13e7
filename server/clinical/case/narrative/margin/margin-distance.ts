import { type Claim, claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';
import { type Length, lengthsIn } from '../tumour/lengths.ts';
import { ofBothOperations } from './all-edges.ts';
import { isOfNoTumour, ofBenign } from './beside-tumour.ts';
import { goesOnBySides, isCorrectedBy, leavesAsItWas, measuresAnew } from './distance-corrected.ts';
import { readMargin } from './margin.ts';
import { type AboutMargin, aboutMargin } from './margin-topic.ts';
import { givesNumber, inDigits } from './spoken-lengths.ts';

/** How far the tumour is from the resection margin, mm; of several the least. A bound ("< 1 mm", "at least 1 cm") is no distance. */

/** A distance from ink counts where none is given from the margin by its name: another surface may be inked too. */
const fromInk = 1;
const fromMargin = 2;
const anew = 1;
/** "Haemangioma, 5 mm. Distance to the margin 2 mm." */
const aheadOf = (ahead: string, { before }: Around): string =>
  /^(?:margin: )?\s?(?:距|其|it\b|lying)/i.test(ahead) ? `${before}, ${ahead}` : ahead;
const isInk = /^(?:\w+ )?ink$/i;
const isOnlyInk = ({ text, edges }: AboutMargin): boolean =>
  edges.length > 0 && edges.every(({ start, end }) => isInk.test(text.slice(start, end)));
/** "1 mm to the green ink, which is capsule"; "6 mm to blue ink, 1 mm to green ink". */
const notOfCut =
  /\b(?:is|was|being|on|marks|=) (?:only )?(?:the |a )?(?:liver |glisson'?s )?(?:capsul(?:e|ar)\b(?! (?:is|was))|seros|periton)|\bnot (?:a|the|any) (?:true |real |surgical |resection )?margin/i;
const colour = /\b(?:blue|black|green|yellow|orange|red)(?= ink\b)/gi;

export function readMarginDistance(written: string, around: Around): { claim: Claim; weight: number; part?: number }[] {
  const statement = inDigits(written);
  if (!givesNumber(statement)) return [];
  const about = aboutMargin(
    statement.replace(filledIn, (found, number: string) => `${number.padStart(found.length - 1)} `),
    around,
  );
  if (!about) return [];
  const { text, lead } = about;
  if (about.edges.length === 0 && /satellit|卫星|子灶/i.test(around.before)) return [];
  const lengths = lengthsIn(text).filter(
    (length) => length.axes === 1 && !isBound(text, length) && !isNot(text, length),
  );
  const told: Length[] = [];
  for (const [i, length] of lengths.entries()) {
    const last = told.find((one) => one === lengths[i - 1]);
    const goesOn = last !== undefined && (goesOnBySides(text, length, last) || isCorrectedBy(text, last, length));
    if (goesOn || isDistance(about, length)) told.push(length);
  }
  const found = lengths.filter(
    (length, i) =>
      !isCorrectedBy(text, length, lengths[i + 1]) &&
      (told.includes(length) || sharesEdge(text, length, lengths[i + 1], told)),
  );
  const ofTumours = found.filter(({ start }) => !isOfNoTumour(text.slice(0, start)));
  const [first, ...rest] = ofTumours.length > 0 ? ofTumours : found;
  if (!first || leavesAsItWas(statement) || isInvolved(statement, around)) return [];
  const least = rest.reduce((nearest, one) => (one.cm < nearest.cm ? one : nearest), first);
  const mm = Number((Math.min(least.cm, ...least.listed) * 10).toPrecision(6));
  const isOfBoth = ofBothOperations(statement);
  const isFromInk = isOnlyInk(about);
  if (
    (isFromInk && notOfCut.test(text)) ||
    new Set(everyMatch(text, colour).map(([name]) => name.toLowerCase())).size > 1
  )
    return [];
  return [
    {
      claim: claim('marginDistance', mm, Math.max(0, least.start - lead), least.end - lead),
      weight: isOfNoTumour(aheadOf(text.slice(0, least.start), around))
        ? ofBenign
        : (isFromInk ? fromInk : fromMargin) + (measuresAnew(statement) || isOfBoth ? anew : 0),
      ...(isOfBoth ? { part: 0 } : {}),
    },
  ];
}

/** "Less than 1 mm from one margin": how near at least, mm. */
export function nearerThan(statement: string, around: Around): number[] {
  const about = givesNumber(statement) ? aboutMargin(statement, around) : undefined;
  if (!about) return [];
  return lengthsIn(about.text)
    .filter(
      (length) => length.axes === 1 && upperBound.test(about.text.slice(0, length.start)) && isDistance(about, length),
    )
    .map(({ cm }) => Number((cm * 10).toPrecision(6)));
}
const upperBound =
  /(?:\b(?:less than|under|below|(?<!\b(?:not|to|comes?|came|coming|reach\w{0,4}|approach\w{0,4}|extend\w{0,4}) )within)|(?<!>\s?)<\s?=?|≤|小于|不足|不到|少于|低于)\s?(?:about |约)?$/i;

/** "Nodule 1 lies 15 mm, nodule 2 19 mm from the margin": the edge is named once for both. */
const otherNodule =
  /^ ?(?:\([^()]{1,20}\))?,? ?(?:and |while |whereas |but )?(?:the )?(?:nodule|tumou?r|lesion|mass|focus|other|second|smaller|larger|latter|one)?(?:#|T(?=\d)|(?<=\w)\b)[^,;.\d]{0,14}(?:\d\b|#\d)?[^,;.\d]{0,14}$|^ ?\([^()]{1,20}\),? (?:and )?$/i;
const sharesEdge = (text: string, { end }: Length, next: Length | undefined, told: Length[]): boolean =>
  next !== undefined && told.includes(next) && otherNodule.test(text.slice(end, next.start));

/** Lengths of an edge that tumour is at tell how much of it. */
function isInvolved(statement: string, around: Around): boolean {
  const values = readMargin(statement, around).map(({ value }) => value);
  return values.length === 1 && values[0] === 'involved';
}

/** "distance _1_ mm". */
const filledIn = /[_ ]{1,3}(\d{1,3}(?:\.\d)?)(?:_{1,3} ?| {2,3})(?=[cm]m\b)/g;

const isBound = (text: string, { start, end, bound }: Length): boolean =>
  bound ||
  /\d ?[-–~至到] ?$/.test(text.slice(0, start)) ||
  /^\d[\d.]* ?[-–~至到]/.test(text.slice(start, end)) ||
  /(?:\b(?:(?<!\b(?:to|comes?|came|coming|reach\w{0,4}|approach\w{0,4}|extend\w{0,4}|grows?|gets?) )(?:within|up to)|under|below|beyond|over|exceed\w*|at least|minimum of|in excess of|(?:less|more|greater|further|wider|closer) than)|[<>≥≤]=?|[宽远长高]于|超过|大于|小于|不足|至少|不到|多于|少于|低于|逾)\s?(?:about |约)?$/i.test(
    text.slice(0, start),
  ) ||
  /^[^,;.]{0,12}\b(?:aimed|intended|planned|desired|required|recommended|requested|hoped)\b|^\s?(?:or (?:more|less|greater|further)|and (?:more|over)|plus|以[上内外下]|\+(?!\+)|余)/i.test(
    text.slice(end),
  );

/** "30 mm, not 3 mm"; the farther of two nodules; a focus that an addendum finds is none of the one whose edge was told. */
const isNot = (text: string, { start, end }: Length): boolean =>
  wasWrong.test(text.slice(end)) ||
  (/\b(?:the|that|those|this) (?:\w+ )?$/i.test(text.slice(0, start)) && ofFigure.test(text.slice(end))) ||
  /\b(?:not|instead of|rather than|in place of)\s$|\b(?:mis(?:recorded|typed|stated|transcribed|reported|entered|keyed|printed|read|measured)|erroneous(?:ly)?|wrongly|incorrectly|mistakenly|(?:in|by) (?:error|mistake))\b[^;.]{0,40}$|误[录记写打输植报作为量测标填](?:(?!应|改|更正|实[为际是])[^;。]){0,12}$|\d ?[cm]m,? and (?:the )?(?:nodule|tumou?r|lesion|mass|other|second|smaller|larger)\b[^,;.]{0,24} (?:is|are|lies|was|at) $|(?:而非|并非|不是|非|代替)\s?$|\b(?:aimed|intended|planned|desired|required|recommended)\b[^;.]*$|(?:要求|拟|计划|期望)[^,。;]*$|\bnew (?:focus|lesion|nodule|tumou?r|deposit)\b[^;]*$|\b(?:initial(?:ly)?|at first|originally|previously|provisional(?:ly)?)[\s:,(]*(?:was |at |of |only |measured |about )*$|(?:最初|起初|原先|初测|原[测报写记]|前版|初版|旧版)[为是约:]*$|\b(?:removed|trimmed|excluded|shaved|discarded)[\s(,]*(?:by |of |approx\w*\.? |about |ca\.? )*$|\b(?<!no )satellite(?: (?:nodules?|foc(?:us|i)|deposits?|lesions?))?(?: (?:lies|is|was|lying|at|about|located|only)){0,3} $|(?<![无未]见?)(?:卫星|子)(?:结节|灶|癌灶)(?:共?[\d一二两三四][枚个处])?,?[距离][^。;主]{0,16}$|新(?:见|发现)[^。;]*$/i.test(
    text.slice(0, start),
  );

/** "The 5 mm referred to a tear"; "(8 mm was to the capsule)". */
const ofFigure =
  /^\s?(?:(?:figure|value|measurement|distance|reading|quoted|given|stated|reported|mentioned)\s){0,2}(?:had )?(?:refer(?:s|red)|relat(?:es|ed)|appl(?:ies|ied)|concern(?:s|ed)|belong(?:s|ed)|pertain(?:s|ed)|(?:was|were|is) (?:measured )?(?:to|from|that|due|an?|taken|wrong))\b/i;

const wasWrong =
  /^[^;,\d]{0,60}(?:\b(?:(?:is|was|being) (?:an? )?(?:\w+ )?(?:error|mistake|slip|wrong|incorrect|erroneous)|in error)\b|\b(?:stated|given|reported|quoted|printed) in(?: the (?:first|original|initial|previous|earlier|preliminary)\b|\s*$))|^[^;,.。(前原旧初上\d]{0,20}?系?[为是]?(?:笔误|误[写录记植测量]|错误|有误)/i;

/** Behind the length: it is how long or wide something is. */
const isExtent =
  /^\s?的?范[围圍]|^ deep(?!,? (?:and )?\d+(?:\.\d+)? ?[cm]m (?:\w+al|\w+ior)\b)(?=\s*(?:$|[,;.)]|at\b|in\b|and\b))|^[\s-]?(?:in )?(?:tears?|rents?|lacerations?|incisions?|splits?|defects?|length|long|wide|width|front|foc(?:us|i)|area|segment|broad|thick|across|diameter|greatest|in (?:size|extent|aggregate)|of (?:the )?(?:slide|front|contact)|x ?\d|intervals?|(?:of )?(?:the )?(?:staple|cautery|diatherm)\w*(?: \w+)? (?:trimmed|removed|discarded)|of (?:the )?staple(?!d (?:\w+ )?(?:margin|edge|plane|(?:sur)?face))|(?:(?!from|of|off|to|away|clear|no|without|and|but|is|was|between|lies?|lay|separat)\w+ ){0,2}(?:nodule|lesion|tumou?r|node|cyst|satellite)s?\b(?! clearance))|^处[^,。;]{0,6}(?:卫星|子灶|血管瘤|囊肿)|^(?:剖|切开|连续|平行|书页|长|宽|厚|层厚|间[距隔隙]|一[片刀]|范围|大小|的?(?:癌|结节|肿))/i;
const isExtentBefore =
  /\b(?:over|along|across|for|measur\w+|size[sd]?|diameter|thick\w*)\s?(?:a |an |the |about )*$|\b(?:tract|length|front|stretch|span|width|segment|breadth) (?:of|is|=|:) ?$|(?:长|宽|厚|深|径|大小|范围|直径|面积|每隔?)[为约]*$|\bevery $|\bintervals? (?:of|was|:) ?(?:about |approx\w*\.? )?$|\b(?:that|the one|those) (?:of|measuring) $|\b(?:edge|face|surface|line|plane) of (?:about |approx\w*\.? |some )?$|\b(?:staple|suture|cautery) line:? ?(?:of |is |was |measur\w+ |along )?$/i;
/** "与断面之间隔有 5 mm 厚的肝组织". */
const liesBetween =
  /(?:[缘緣面端线]|肿瘤|癌|瘤)(?:之间|间|[相仅尚])?(?:[尚仅相][隔距]|隔|间隔|之间)(?:[尚仅隔着以有距约]){0,4}$/;
const ofGap =
  /\b(?:we|I) measured? (?:about )?$|\b(?:(?:to|from|and) (?:the )?(?:tumou?r|ink|margin)|(?:free|clear|negative) margin|(?:nearest|closest|narrowest|minimum|minimal|smallest) (?:\w+ )?margin|(?:separation|clearance|distance|gap|interval)(?: (?:between|from|to|of|at)\b[^,;]{0,60})?) measur\w+ (?:about )?$|切缘(?:[阴净未无][^,。;\d]{0,8})?,?净?宽度?[为约:]?$/i;
/** Measured to something else. */
const toOther =
  /^\s?(?!of (?:[\w-]+ ){0,2}(?:liver|parenchyma\w*|tissue|hepatic)\b(?! capsul))(?:away |distant |clear |deep )?(?:from|to|of|off|below|under|beneath|short of) (?:the |a |its )?(?!spare\b|clearance\b|(?:the )?(?:\d+(?:\.\d+)? ?[cm]m )?(?:\w+ ){0,2}(?:tumou?r|lesion|nodule|mass|carcinoma|cancer|adenoma|sarcoma|neoplas|metasta|deposit|growth|it\b|main|dominant|index|form|nearer|nearest|closer|larger|largest|smaller|cancer|malignan|neoplasm))[a-z]/i;
const toEdge =
  /^\s?\)?\s?(?:(?:separat|divid)\w+ (?:the |this )?(?:\w+ )?(?:tumou?r|lesion|nodule|mass|growth|deposit|carcinoma|it) |(?:is|are|was|lie|lies|lying|located|situated|away|clear|short|distant|removed|inside|deep|only) ){0,3}(?:from|frm|form|to|of|off|short of|inside|between)\b[^;]*$/i;
const isEdgeOf = /^\s?(?:wide |clear |tumou?r-free |negative |free |uninvolved |surgical |resection |-)?$/i;
const otherThing =
  /\d ?[cm]m\b|tumou?r (?:size|measur)|nodules? (?:size|measur|of)|\b(?:diameter|weeks?|satellit\w+|capsul\w+|veins?|vessels?|bile|ducts?|nodes?|cysts?|[RMLI]{1,2}HV|IVC|[RLM]?PV|hil(?:um|ar)|diaphragm\w*|ligament|seros\w+|glisson\w*|rim|measures \d|thick\w*|greatest|largest|liver|piece|weigh\w*|specimen)\b|¦|直径|大小|卫星|包膜|被膜|静脉|胆管|厚|最大|结节[^,]{0,4}(?:径|约)|测得(?![^。;]{0,20}[距离])|切开后?|位于[^,]{1,8},|另见|(?<![未末])见[^,(距]{0,8}[结肿灶]|肿物一|体积|重/i;

function isDistance({ text, edges }: AboutMargin, { start, end, cm }: Length): boolean {
  if (cm > 15 || cm === 0) return false;
  const [ahead, behind] = [text.slice(0, start), text.slice(end)];
  if (
    /\b(?:plug|thromb\w+|cuff|(?<!\b(?:surgical|resection|liver|hepatic|parenchymal) )stump|cast)\b(?:(?!\b(?:margin|limit|edge|plane|line|(?:sur)?face)s?:? (?:is |are )?(?:free|clear|negative|uninvolved)\b|(?<=stump[^;]{0,90}), (?:\w+ ){0,3}(?:cut end|margin|edge|plane)\b)[^;]){0,90}$|癌栓[^,。;\s]{0,8}$/i.test(
      ahead,
    )
  )
    return false;
  if ((isExtent.test(behind) && !liesBetween.test(ahead)) || (isExtentBefore.test(ahead) && !ofGap.test(ahead)))
    return false;
  if (
    fromOther.test(ahead) ||
    lesserSubject.test(ahead) ||
    (otherSubject.test(ahead) && !ofTumour.test(clauseOf(ahead)))
  )
    return false;
  if (asCuff.test(ahead) && cuffOf.test(behind)) return true;
  const next = edges.find((one) => one.start >= end);
  const toNext = next && text.slice(end, next.start).replace(ofParenchyma, '').replace(sizedTumour, '$1');
  if (toNext !== undefined && toNext.length < 70) {
    if (isEdgeOf.test(toNext) && isPiece.test(text.slice(next?.end))) return false;
    if (isEdgeOf.test(toNext)) return !/tumou?r (?:size|measur)[^,;]{0,12}$/i.test(ahead);
    if (toEdge.test(toNext) && !otherThing.test(toNext) && !/,/.test(toNext)) return true;
    if (/^处?[为即是]$/.test(toNext)) return true;
    if (
      /^\s?\($/.test(toNext) &&
      /^[近窄阴净未无]|^ (?:is )?(?:close|narrow|clear|free|neg)/i.test(text.slice(next?.end))
    )
      return true;
    if (/^ (?:at|on) (?:the )?$/i.test(toNext) && asGap.test(ahead)) return true;
  }
  if (toOther.test(behind)) return false;
  const last = edges.findLast((one) => one.end <= start);
  if (last) {
    const between = text.slice(last.end, start).replace(ofLiver, '').replace(/ {4,}/g, ' ');
    if (besideIt.test(between)) return false;
    if (
      /^[^()]*\)/.test(between) &&
      sizedNodule.test(text.slice(0, last.start)) &&
      !/\bdistance\b|\bclearance\b|距离/i.test(text.slice(0, last.start))
    )
      return false;
    return (
      between.length < 80 &&
      !otherThing.test(between.replace(/\d+(?:\.\d+)? ?[cm]m(?=[^;]{0,60}$)/g, repeated(between)))
    );
  }
  return (
    /(?<![A-Za-z\d-])R0[\s,(:]*(?:by |at |nearest |closest |min\w*\.? |distance |margin |最近 ?){0,2}$/.test(ahead) ||
    /\b(?:excised|resected|clearance|tumou?r-free zone|(?:nearest|closest) approach)[\s,:(]*(?:with |by |of |is |at |a |adequate |good |satisfactory |sufficient |clearance |margin ){0,4}$/i.test(
      ahead,
    ) ||
    /^\s?(?:clearance|clear of tumou?r)\b/i.test(behind) ||
    /^[\s:,()]*(?:光?镜下|切片上?|复测|重测|实测|石蜡)[^,;:。\d癌瘤结灶]{0,8}$/.test(ahead) ||
    (/^(?:[\s:,()]|答(?=:))*最[近短小窄](?:一?[处点])?(?:[距离]{1,2}(?:主?[肿癌]?瘤|癌灶?|病灶)?)?[\s:为约(]*$/.test(
      ahead,
    ) &&
      !/^[^。;]{0,12}(?:主瘤|结节|病灶|被膜|包膜|静脉)/.test(behind))
  );
}

/** "2 mm of normal liver between tumour and margin". */
const ofParenchyma =
  /^(?:,? thick,?(?= (?:lies?|lay|remains?|separat\w+|between|intervenes?)\b)| (?:of )?(?:[\w-]+ ){0,3}(?:liver|parenchyma|tissue),?(?: (?:remains?|stands?|intervenes?|persists?|are left|is left))?(?= (?:between|from|to|away|lies?|is|separat\w+)\b))/i;

/** "Between the 31 mm tumour and the ink". */
const sizedTumour = /(\bthe )\d+(?:\.\d+)?[ -]?[cm]m (?=(?:\w+ )?(?:tumou?r|nodule|lesion|mass|focus)\b)/i;

/** "Tumour-free distance 17 mm at the plane". */
const asGap =
  /\b(?:distance|clearance|gap|interval|separation)(?: (?:in|on) (?:the )?[\w ]{3,30}?)?\s?(?:of |is |was |[:=] ?|about ){0,4}$/i;

/** "切缘旁异型增生结节 8 mm". */
const besideIt = /^(?:旁|附近|内|下方?|处?[可另]?[见有])[^距离,]*$/;
/** "Removed with a 9 mm cuff of liver." */
const asCuff =
  /\b(?:(?:excised|removed|resected|taken out|with) (?:completely )?(?:with |by )?|(?:nearest|closest|narrowest)\b[^,;:]{0,24} there (?:is|was|remains) )(?:an? |about ){0,2}$/i;
const cuffOf = /^[\s-](?:wide )?(?:cuff|rim|margin|zone) of (?:\w+,? ){0,3}(?:liver|parenchyma|tissue)\b/i;

/** "The gallbladder lies 6 mm from the margin." */
const otherSubject =
  /\b(?:veins?|ducts?|gall ?bladder|nodes?|arter(?:y|ies)|pedicle|haematoma|scar|appendix|ligament|spleen|adrenal|diaphragm)\b[^,;:]{0,40}:?[^,;:]*$|(?:静脉|胆管|胆囊|淋巴结|动脉|韧带|阑尾|脾脏)[^,;:。]{0,12}:?[^,;:。]*$/i;
const fromOther =
  /(?:MVI|癌栓|射频|消融|坏死区?|瘢痕|脉管)[^,。;:()距离切断缘\s]{0,8}[距离][^,。;]{0,8}$|(?:静脉|胆管|胆囊|淋巴结|动脉)壁?[距离][^,;。]{0,8}$|[距离](?:第[一二三]?)?(?:肝门|膈|镰状|韧带|被膜|胆囊|下腔|血管)[^,;。]{0,6}$/;
/** Nor does what went off from the tumour, or was done to it, tell how far the tumour is. */
const lesserSubject =
  /\b(?:MVI|microvascular invasion|embol(?:us|i)|thromb(?:us|i)|venules?|ablation|RFA|scar|necrosis|satellites?(?: (?:nodules?|lesions?|foc(?:us|i)|deposits?))?)\b(?:(?!margin|edge|plane|ink|(?:sur)?face|absent|neg|pos|\bno|tumou?r|nodule|lesion|carcinoma|HCC|mgn)[^,;:.\u3400-\u9fff])*$/i;
const ofTumour =
  /tumou?r|lesion|nodul|mass\b|carcinoma|growth|neoplas|HCC|\bit\b|margin|clear|distance|癌|瘤|结节|肿|灶|缘|断面/i;
const clauseOf = (ahead: string): string => /[^,;:。]*$/.exec(ahead)?.[0] ?? '';
/** "A 6 mm margin block". */
const isPiece = /^ (?:blocks?|shav\w+|strips?|slices?|sections?|samples?|tissue)\b/i;
const ofLiver = /^ of (?:the )?(?:liver|specimen|resection specimen)\b|^ to (?:the )?tumou?r measur\w+/i;
/** "Nodule 5 (near the cut edge) 0.9 cm" is how large it is. */
const sizedNodule = /(?:\b(?:nodule|tumou?r|lesion|mass|focus)\b|结节|肿[瘤块物]|病灶)[^()]{0,20}\([^()]*$/i;

/** A list of distances is one: "2 mm anteriorly, 9 mm posteriorly". */
const repeated = (between: string) => (found: string) => (/(?:from|to|vein|capsule)/i.test(between) ? found : '');
