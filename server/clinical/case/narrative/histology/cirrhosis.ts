import { type Claim, claim } from '../fact.ts';
import { isHeadOfNone } from '../findings/finding-lists.ts';
import { doubtBefore, noneAfter, noneBefore, noneInList, notAssessed } from '../findings/presence-words.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';
import { cirrhoticStage } from './fibrosis-stage.ts';

/** Cirrhosis by name, or by a fibrosis stage that is cirrhosis (Bedossa & Poynard 1996). */

const name =
  /\b(?:non-?\s?)?(?:cirr[a-z]{0,3}h?[a-z]{0,2}(?:osis|oses|otic|toic|ossis|osys)|cirh[a-z]{0,3}(?:osis|otic|toic)|c[ih]{1,2}r+h?(?:osis|otic)|cirrh?(?=\.|\s*(?:$|[,;:(])))\b|(?:非)?肝(?:脏)?硬[化变]|非硬化(?:性)?(?=肝|背景)|(?<=无|未见|未见明显)硬化(?!性|结节)|(?<=(?:背景|癌旁|瘤旁|癌外|瘤外|旁|周围|周边|余|非肿?瘤|非癌)肝(?:脏|组织|实质)?(?::\s?|:?(?:已|均|呈|为|有|示|可?见|明显|结节性|弥漫性){1,4}))硬化(?!性|结节)|(?<=\b(?:background|bkgd?|bg|n-?t|non-?tumou?r\w*|other|remaining|rest of|adjacent|uninvolved)\.?(?: liver)?\s?: ?|\ba\/w |\b(?:no|non|without) )LC\b|\bLC(?=\s?\([-+]\))|假小叶|pseudo-?lobul(?:es?|ation|ar)/gi;

/** "肝硬化 Cirrhosis: 无" says it once. */
const secondName = /^[\s(/]{0,3}(?:(?:liver |hepatic )?cirrhosis|肝硬化)/i;

/** Not yet, or perhaps. */
const open =
  /(?:\b(?:early|incomplete|incompletely|developing|evolving|incipient|transition\w*|toward?s?|approaching|approaches|bordering|borderline|(?<!nowhere )near|nearly|almost|pre|probabl[ey]|likely|suggest\w*|impending|possibl[ey]|partial|regress\w+|at least|consider\w*|permit|allow|assess\w*|evaluat\w*|staging of|determine|if|whether|versus|vs\.?|evaluate|risk of|progress\w* to(?:wards?)?)\b[\s-][^,;:.]{0,24}|(?:早期|趋向|接近|倾向|趋于|不全|不完全|可疑|疑|考虑|不除外|不能排除|可能|有无|是否|评[价估]|判断|(?<!肿瘤|其余|剩余|以外)部分|发展为|前期|向|进展为|(?<![邻附相])近)[^,;:。]{0,6})$/i;
const either = /\b(?:or|either)\s[^,;:.]{0,24}$|或[^,;:。]{0,6}$/i;
const openAfter =
  /^-?like\b|^(?:liver|parenchyma)?\s?\?|^[\s,(]{0,3}(?:regress|early|incomplete|developing|evolving|cannot|can not|could not|not (?:excluded|assess|evaluat|staged)|possible|probable|suspected|likely|pending|see\b|n\/a|\?|早期|可能|待|不除外|(?:情况|程度|有无|与否|状况)?(?:均|皆|暂)?[不未](?:能|予|作|做)?评|可疑|趋势|倾向|前期|形成(?:中|期|趋势|倾向)|不确定|无法|不能|不明)|^[^,;:]{0,30}(?:cannot be (?:assessed|excluded|determined|evaluated))/i;
/** The patient's, as the ward tells it, or cirrhosis in general. */
const told =
  /\b(?:known|history|clinical(?:ly)?|patients?|man|woman|male|female|gentleman|lady|child-?\s?pugh|MELD|decompensat\w+|diagnosed|waiting list|listed for|risk|screening|surveillance|radiolog\w+|imaging|ultrasound|mimic\w*|simulat\w+|resembl\w+|impression of|biops(?:y|ies)\b[^.;]{0,20} (?:showed|revealed|had|was|were|reported|called|said))\b[^.;]{0,60}$|\b(?:statement|comment|remark|wording) (?:on|about|regarding|of)\b[^.;]{0,20}$|\b(?:CT|MRI?)\b[^.;,]{0,24}$|(?:患者|病史|既往|临床)[^。;]{0,30}$|(?:影像|提示|CT|MRI?|超声|B超)(?!引导)[^。;,]{0,12}$|(?:影像|临床|术前|申请)[^。;"]{0,10}"[^"]{0,60}$/i;
const toldAfter =
  /^\W{0,4}(?:delete|omit|strike|remove|删|划)|^[^.;,]{0,20}(?:失代偿|代偿期|decompensat|child|progresses|patients|clinic|risk|surveillance|template)|^[^.;]{0,40}\b(?:on|in|by) (?:the |a |an )?(?:\w+ )?(?:biops|cores?\b)|^\s?病史/i;
/** "No A, B or cirrhosis", "not only fibrosis". */
const absentBefore =
  /\b(?:nor|neither|not|never|no|nowhere|without|free of|lacks?|absence of|far from|short of|rather than|less than|fails to reach|fall\w* short of|exclud\w+|(?:is|are|was|were|do|does|did|has|have)n't)\b[\s-](?:(?!\b(?:only|but)\b)[^.;,:]){0,30}$|(?:未|无|不见|非(?![瘤肿癌])|没有|不伴|不具(?:备|有)?|不呈|不属|缺乏|谈不上|不是|不构成|不够|够不上|未构成|未达|尚未|达不到|不足以|不支持|未及)[^,;。:]{0,8}$/i;
const noneInZhList =
  /(?:未见|未查见|未发现|未找到|未检出|无)[^,。;:]{0,60}[、及和或与][^,。;:、]{0,4}$|(?:均|皆|都)(?:不存在|未见|无|阴性|为阴性)\s?:[^。;]{0,120}$/;
/** "Cirrhosis, steatosis and iron: none", "肝硬化、脂肪变均未见". */
const noneBehindList =
  /^(?:,| and| or|\/)[^.;:]{0,160}(?::\s*|\b(?:are|were|all) (?:all )?)(?:absent|none|nil|negative|not (?:seen|identified|present))|^[、,及和][^。;:]{0,60}(?:均|皆|都)(?:未见|无|阴性|不存在)/i;
/** "Neg for: MVI, satellites, cirrhosis". */
const underNone =
  /(?:\bneg(?:ative)?\.?(?: for)?|未见|阴性|均无)\s?:[^.;。]{0,120}$|^\W*(?:absent|nil|none(?: of)?|not (?:seen|found|identified|present|detected))\s?:[^.:。]{0,150}$/i;
/** Over "cirrhosis; iron; hyaline globules". */
const headOfNone = /^\W*(?:not (?:seen|present|found|identified|detected|observed)|absent|nil|none(?: of)?)\W*$/i;
/** The part of the liver that is meant, not what it lacks. */
const freeOfTumour =
  /\b(?:not|un)[- ]?(?:taken up|involved|occupied|replaced|infiltrated|affected|invaded|bearing|containing|harbouring)\b(?: (?:by|with) (?:the )?)?(?:tumou?r|carcinoma|lesion|neoplasm|cancer|growth)?|\bwithout tumou?r\b|\b(?:free|devoid) of tumou?r\b|(?:未受?(?:累|侵|被癌|被肿瘤|肿瘤)|无癌|无瘤|无肿瘤)[^,。;、性]{0,4}(?=肝|区|处|部|组织)/gi;
/** "Despite the clinical impression, ..." */
const against = /\b(?:despite|contrary to|in contrast to|unlike|notwithstanding|against) [^,;.]{0,60},/gi;
const isNoneAhead = (before: string): boolean =>
  [absentBefore, noneBefore, noneInList, noneInZhList, underNone].some((none) => none.test(before));
const absentAfter =
  /^(?:is |was |are )?(?:not (?:cirrho\w+|present|seen|identified|evident|established|found|developed|reached|attained|observed|recogni[sz]ed|detected|demonstrated)|absent|no\b|none|nil|negative|neg\b|excluded|0\b(?![.,]\d)|does not exist|do(?:es)? not (?:occur|obtain)|lacking|missing)|^[(]?\s?-\s?(?:[)]|$|[,;])|^(?:均|皆|都|亦|也|是|并|倒)?(?:(?:无(?!疑)|未见|未查见|未发现|没有)(?!癌|瘤|栓|肿瘤|铁|脂肪|肝?癌)|不存在|缺如|阴性|否|(?:背景|改变|结节)?不明显|未形成|尚未)/i;
/** Denied in part, or in words that are not understood. */
const notQuite =
  /^(?:is |was |are |has |would |should |may )?(?:not\b|n't\b|would\b|should\b)|^(?:这|那)?一?(?:块|项|点|方面)[^,。;]{0,4}[没无未不]|^[^,。;:]{0,8}(?:不典型|不足|不成立|不支持|无法|不能|未成)/i;
const presentAfter = /^(?:is |was |are )?(?:present|yes|seen|established|y\b|positive|有|是|可见|\+|[(]\+)/i;

export function readCirrhosis(text: string, { under }: Around): Claim[] {
  const claims = byName(text, under);
  if (claims.length > 0 || text.search(name) >= 0) return claims;
  const stage = cirrhoticStage(text) ?? stageUnder(text, under);
  return stage ? [claim('cirrhosis', 'present', stage.start, stage.end)] : [];
}

function byName(text: string, under: string): Claim[] {
  const found = everyMatch(text, name);
  if (found.length === 0) return answer(text, under);
  return found.flatMap((one): Claim[] => {
    const [start, end] = [one.index, one.index + one[0].length];
    const before = text
      .slice(Math.max(0, start - 160), start)
      .replace(/\([^()]{1,30}\)/g, '')
      .replace(against, ' ')
      .replace(freeOfTumour, (part) => ' '.repeat(part.length));
    const rest = text.slice(end);
    const skipped =
      /^(?:[\s:=,)]|-{1,2}(?=\s[A-Za-z])|\([A-Za-z ]{1,20}\)(?=\s*:)|status\b|(?:liver|parenchyma)(?=\s*:)|is |was )*/.exec(
        rest,
      )?.[0] ?? '';
    const after = rest.slice(skipped.length);
    if (secondName.test(rest)) return [];
    const isPseudolobule = /^假|^pseudo/i.test(one[0]);
    const isLabel = /[:=]|\s-/.test(skipped);
    const said = (value: 'present' | 'absent', from = start, to = end): Claim[] => [
      claim('cirrhosis', value, from, to),
    ];
    if (told.test(before.replace(/\([^()]*\)/g, ' ')) || toldAfter.test(rest)) return [];
    if (open.test(before) || doubtBefore.test(before)) return [];
    if (openAfter.test(after) || (isLabel && (after === '' || notAssessed.test(after)))) return [];
    if (/^non|^非/i.test(one[0]) || isNoneAhead(before)) return isPseudolobule ? [] : said('absent');
    if ((isHeadOfNone(under) || headOfNone.test(under)) && !presentAfter.test(after))
      return isPseudolobule ? [] : said('absent');
    if (either.test(before)) return [];
    if (noneBehindList.test(rest)) return said('absent', start, end + rest.length);
    const none = isLabel || !skipped.includes(',') ? (absentAfter.exec(after) ?? noneAfter.exec(after)) : null;
    if (none) return said('absent', start, end + skipped.length + none[0].trimEnd().length);
    if (notQuite.test(after)) return [];
    if (isLabel && !presentAfter.test(after) && /^(?:cannot|not|unknown|未|不|见)/i.test(after)) return [];
    return said('present');
  });
}

/** "Cirrhosis" / "Present". */
function answer(text: string, under: string): Claim[] {
  if (!/^[^:]{0,16}(?:cirrhosis|肝硬化)[^:]{0,10}$/i.test(under)) return [];
  const [none, some] = [absentAfter.exec(text), presentAfter.exec(text)];
  if (none && !/^[癌瘤栓]/.test(text.slice(none[0].length)))
    return [claim('cirrhosis', 'absent', 0, none[0].trimEnd().length)];
  return some ? [claim('cirrhosis', 'present', 0, some[0].trimEnd().length)] : [];
}

/** "Fibrosis (Scheuer)" / "S4", "Stage of fibrosis" / "4/4". */
function stageUnder(text: string, under: string): { start: number; end: number } | undefined {
  if (!/fibrosis|ishak|metavir|scheuer|ludwig|纤维化/i.test(under)) return undefined;
  const head = `${under}: `;
  const stage = cirrhoticStage(head + text);
  return stage && stage.end > head.length
    ? { start: Math.max(0, stage.start - head.length), end: stage.end - head.length }
    : undefined;
}
