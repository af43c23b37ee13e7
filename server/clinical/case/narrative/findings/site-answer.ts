import type { Presence } from '../fact.ts';
import { noDoubt, seen, surely } from './presence-words.ts';
import {
  conditional,
  growth,
  listed,
  siteDoubt,
  siteNoneAfter,
  siteNoneBefore,
  siteNoneLater,
  siteNotSeen,
  siteSomeAfter,
  siteSomeBefore,
  soughtBefore,
  zhAlong,
  zhDoubt,
  zhGrows,
  zhIntoLumen,
  zhSiteNone,
  zhSiteNoneBefore,
  zhSiteSome,
  zhSiteSomeBefore,
  zhToward,
} from './site-words.ts';

/** Whether there is tumour in a vessel or duct, by what is said before it and after it. */

export interface Answer {
  presence: Presence;
  by: 'before' | 'after';
  /** How far the words that decided reach: back from the site, or beyond it. */
  reach: number;
}

const notLooked =
  /\bnot (?:\w+ )?(?:comment\w*|examined|sampled|assess\w*|evaluated|evaluable|probed|included|received|submitted)\b|\b(?:cannot|could not|can't) be (?:\w+ )?(?:assessed|evaluated|determined|examined)|无法评[估价]|不能评[估价]|[不未][予作做]?评[估价]|不含(?![^,。;]{0,4}[癌瘤栓])|未取|未送|不适用/i;
/** "Vessels, microscopic: indeterminate". */
const toldDoubt =
  /^[\s)]*[:=-]?\s*\(?(?:(?:still|remains?|now) |仍[为属然]?|现为?|判为)?(?:indeterminate|equivocal|suspicious|uncertain|questionable|possible|doubtful|inconclusive|(?:cannot|can not|not) (?:be )?(?:\w+ )?(?:excluded|ruled out)|可疑|不确定|待定|存疑|(?:不能?|无法|难以|未能)(?:完全)?(?:除外|排除|确定|肯定|判定|明确))/i;
const unsure = new RegExp(String.raw`\bnot ${surely} `, 'i');
/** A clot that is no tumour. */
const bland =
  /\bbland\b|\brecanali[sz]|\b(?:blood|fibrin|red|fresh|loose|post-?mortem) (?:\w+ )?(?:clots?|thromb\w+)\b|\borgani[sz](?:ed|ing)\b|\bnon-?tumou?r/i;
const zhBland = /^[^,;。癌瘤]{0,6}血栓/;
const edge = /\b(?:margins?|(?<!tumou?r )edge(?! of the tumou?r)|stump|transection|cuff)\b|切缘|断端|切端/i;

const han = /[\u3400-\u9fff]/;

/** "The margin is clear, the hepatic vein ...": another clause. */
const ofEdgeBefore = /^.*\b(?:is|are|was|were)\b[^,]*, (?=(?:and |while )?(?:the|all|both|each)\b)/i;
/** What was asked, or thought of first; what was found stands elsewhere. */
const queried =
  /^[^,;:]{0,30}\bquer(?:ied|y)\b|^[^,。;]{0,8}(?:充盈缺损|显影|增宽|强化|造影)|^[^,;:]{0,20}\bfilling defect/i;
/** The defect seen on imaging, opened after all. */
const proven = /镜下[^,。;未无]{0,4}[为是系见][^,。;未无]{0,6}[癌瘤]栓/;
const atFirst =
  /\b(?:at first(?: glance)?|initially|originally|first (?:thought|taken|suspected|read))\b[^,;:]{0,80}$|(?:起初|最初|初看|乍看|一度|原以为|原认为|原疑|初疑)[^,。;]{0,20}$/i;
/** Lies at the vessel or duct, which is not yet in it. */
const touching =
  /\b(?:against|abut\w*|next to|within \d|adjacent|contact\w*|clos(?:e|er|ely) to|near(?:s|ing)?|approach\w*|impinge\w*|touch\w*|compress\w*|indent\w*|displac\w*|distort\w*|push\w*|adher\w*|encas\w*|surround\w*|encircl\w*|abreast|alongside|beside)\b|紧[贴邻靠挨]|毗邻|邻近|靠近|贴[近着]|压迫|推挤|推移|包绕|挨着|接触/i;
/** Looked at in vain, without an answer. */
const notPossible = /\b(?:not|im) ?possible\b(?! to (?:exclude|say|tell|rule|be sure|decide|confirm))/i;
const assessing = /\b(?:assess|evaluat|interpret|examin|apprais)\w*\b[^;:]{0,40}$/i;
const zhNextTo = /(?:紧邻|毗邻|邻近|靠近|贴近)[^,。;]{0,4}$/;
/** Says how small the vessels are, not what is in them. */
const byEye =
  /, (?:neither|none|not one|each|all|too)\b[^,]{0,70}\b(?:naked eye|grossly|macroscopically|by eye)\b[^,]{0,10},/i;

/** There was none to look at. */
const zhNoSuch = /(?:未见|无|缺乏|不含|未含)[^,。;:]{0,4}$/;
/** What lies next to the vessel is not the vessel. */
const besideIt =
  /^\s?(?:旁|周围|附近|侧(?![段叶支后前])|面)|^ (?:side|aspect|surface|face)\b|^[^,。;]{0,4}淋巴结|^ (?:lymph )?nodes?\b/i;
const nodeAt = /\bnodes? (?:at|near|along|around|by|beside) (?:the )?$/i;
/** "Background liver: portal veins are unremarkable" tells of the liver. */
const isHealthy = /^ (?:\w+ ){0,3}(?:normal|unremarkable|patent)\b/i;
const ofLiver = /\b(?:background|non-?(?:tumou?r|neoplastic|lesional)\w*|portal tracts?)\b/i;
const conceded = /, (?:although|though|while|despite|albeit)\b[^,]{0,60},/i;
/** "In small veins, whether portal or hepatic". */
const whichever =
  /,? (?:whether|be (?:it|they)) \w+ or \w+(?=\s*(?:$|[,;]))|, (?:both )?(?:portal|(?:supra)?hepatic|venous|arterial|caval|large|small|septal|segmental)(?: (?:veins?|ones))? (?:as well as|and|or|nor|and also) (?:\w+ )?(?:portal|(?:supra)?hepatic|venous|arterial|caval|large|small|septal|segmental)(?: (?:veins?|ones))?,/i;
/** "The right duct, opened in full, carries no tumour". */
const looked =
  /, (?:(?:(?:both|all|each|none|two|some) of )?which (?:I|we|was|were|had been)(?: \w+)? )?(?:opened|probed|traced|followed|sampled|examined|embedded|dissected|sectioned|inspected)\b[^,;]{0,50},/i;
/** "Walls smooth, lumina empty": the walls are not what is asked. */
const walls =
  /[,:]? (?:with )?(?:their |the )?(?:walls?|intima|linings?|endothelium) (?:is |are )?(?:\w+ )?(?:smooth|intact|thin|glistening|normal|unremarkable|regular|preserved)\b,?(?: and)?/i;
const nearBy =
  /\b(?:around|about|near|beside|adjacent to|next to|beyond|outside|surrounding|at the (?:edge|periphery|margin) of) (?:the |this )?(?:main )?(?:tumou?r|lesion|carcinoma|mass)\b/i;

/** 'It was entered as "not identified." Now there is tumour in a venule': another sentence. */
const endsQuote = /^.*(?:[.!?]["”]\s|, (?:whereas|while|whilst)\b)/;
/** "Tumour-free" names no tumour. */
const withoutFree = (text: string): string =>
  text.replace(/\b(?:tumou?r|cancer|carcinoma)[- ]free\b/gi, (words) => 'free'.padStart(words.length));

/** "The ducts are not invaded, and the background is probably ...": the doubt is of something else. */
const thenOther =
  /(?<=^ (?:is|are|was|were) (?:all |both )?(?:not (?:involved|invaded|infiltrated|affected)|uninvolved|clear|clean|free)\b[^,;]{0,20}),? and (?:the |all )?(?:\w+ )?(?:margins?|background|cirrho\w+|liver|parenchyma|nodes?|capsule|tumou?r)\b.*|,(?:周围|背景|[癌瘤][周旁]|非[癌瘤]|其余|余)?(?:肝(?:脏|组织|实质)|切缘|断[面端]|肿瘤|本次|对照|淋巴结|胆囊|免疫组?化?).*/i;

export function siteAnswer(before: string, rest: string, isHan: boolean): Answer | 'silent' | undefined {
  const near = withoutFree(before.slice(-120).replace(endsQuote, (words) => ' '.repeat(words.length)));
  const after = [byEye, conceded, nearBy, whichever, looked, walls].reduce(
    (left, aside) => left.replace(aside, (words) => ' '.repeat(words.length)),
    withoutFree(rest),
  );
  const grown = growth.test(near) || growth.test(after);
  if (assessing.test(near) && notPossible.test(after)) return 'silent';
  if (norAre.test(near) && isSpared.test(after)) return 'silent';
  if ((notLooked.test(after.slice(0, 80)) && !/\bwhether\b/i.test(after)) || conditional.test(near)) return 'silent';
  if (unsure.test(near.slice(-40)) || unsure.test(after.slice(0, 60))) return 'silent';
  if (edge.test(near.slice(-40).replace(ofEdgeBefore, '')) || ofEdge.test(after)) return 'silent';
  if (zhNoSuch.test(near) && /^(?:结构|成分|组织|分化|形成)/.test(after)) return 'silent';
  if (besideIt.test(after) || nodeAt.test(near) || (isHealthy.test(after) && ofLiver.test(near))) return 'silent';
  if ((queried.test(after) && !proven.test(after)) || atFirst.test(near)) return 'silent';
  const told = toldDoubt.exec(after);
  if (told) return { presence: 'uncertain', by: 'after', reach: told[0].length };
  const doubt = (isHan ? zhDoubt : siteDoubt).exec(after.slice(0, 160).replace(thenOther, ''));
  if (noDoubt.test(near)) return { presence: 'absent', by: 'before', reach: near.length };
  if (grown && doubt && !zhNextTo.test(near))
    return { presence: 'uncertain', by: 'after', reach: doubt.index + doubt[0].length };
  if (grown && (isHan ? zhDoubt : siteDoubt).test(isHan ? (near.split(',').at(-1) ?? '') : near))
    return { presence: 'uncertain', by: 'before', reach: near.length };
  if (isHan && zhBland.test(after)) return 'silent';
  const answer = isHan
    ? (inChinese(near, after) ?? (/^[^,;。]{0,20}[a-z]{2}/i.test(after) ? inEnglish(near, after) : undefined))
    : (inEnglish(near, after) ?? (han.test(after.slice(0, 20)) ? inChinese(near, after) : undefined));
  return answer?.presence === 'present' && isTouched(near, after, answer) ? 'silent' : answer;
}

const within = /thromb|plug|cast|embol|lum(?:en|ina)|inva[ds]|infiltrat|occlu|fill|栓|腔内|侵/i;
function isTouched(near: string, after: string, { by, reach }: Answer): boolean {
  const said = by === 'after' ? after.slice(0, reach + 24) : near.slice(-reach);
  return touching.test(said) && !within.test(said);
}

/** "Hilar bile duct and vascular cut ends: free" is of a margin. */
const ofEdge =
  /^\s*\(?(?:(?:,|\/|&|and|or|duct|bile|vascular|vessel|venous|arterial|artery|portal|hepatic|vein|parenchymal|surgical|resection|transection|soft tissue|cuff|caval|wall)\s*){0,8}\b(?:margins?|edges?|cuffs?|cross-?\s?sections?|cut (?:edges?|surfaces?)|ends?(?=\s*[:(,=]| (?:is|are|was|were|free|clear|negative|unremarkable)\b)|cut ends?|stumps?|resection lines?)\b|^[^,;。]{0,4}(?:切缘|切端)/i;

/** "Nothing in the larger veins". */
const nothingIn =
  /(?:(?:^|[,;:] ?|\b(?:and|is|was) )nothing (?:seen |found |abnormal )?(?:in|within|inside)|(?:\bnor (?:is|was) there|(?:\bnot|n't) (?:see|find|identify|detect)) anything (?:\w+ )?(?:in|within|inside)|\b(?:spar|respect)(?:s|es|ed|ing)) (?:any of )?(?:all |both )?(?:the )?$/i;
/** "No large vessel is involved". */
const noVessel = /\b(?:no|neither|nor|none of (?:the|these|those)|not (?:one|a single)(?: of the)?)\s(?:\w+ ){0,2}$/i;
const isInvaded =
  /^\s+(?:involved|invaded|infiltrated|entered)(?=\s*(?:$|[,;]|grossly|microscop|by\b|on\b))|^\s+(?:(?:examined|sampled|seen) )?(?:is|are|was|were|shows?|showed|contain(?:s|ed)?|holds?|held|harbou?r(?:s|ed)?|has|have|had) (?:\w+ )?(?:involved|invaded|infiltrated|occluded|permeated|breached|penetrated|entered|filled|tumou?r\w*|invasion|carcinoma|thromb\w+)\b/i;

/** "Nor are any bile ducts invaded". */
const norAre =
  /\bnor (?:is|are|was|were|do|does|did|has|have|had|can|could) (?:(?:any|the|there|a single|either) ){0,2}(?:\w+ (?:(?:and|or) \w+ )?)?$/i;
/** "Nor are the ducts spared." */
const isSpared = /^ (?:\w+ )?(?:spared|free|clear|clean|exempt|uninvolved|unaffected)\b/i;
const isAffected =
  /^ +(?:been |be )?(?:\w+ )?(?:contain|show|harbou?r|hold|carry|entered|invaded|involved|infiltrated|affected|breached|occluded|filled)\b/i;
/** "Carcinoma is not seen within small vascular spaces". */
const notSeenIn = new RegExp(
  String.raw`\b(?:tumou?r\w*|carcinoma|invasion|emboli|thromb\w+|growth)\b[^;,:]{0,40}\b(?:is|are|was|were|could be|has been) (?:not|nowhere|never) (?:\w+ )?${seen} (?:in|within|inside) (?:[\w-]+ ){0,3}$`,
  'i',
);

/** "The thrombus taken from the portal vein consists of carcinoma". */
const ofTumour =
  /^ (?:\w+ )?(?:consist\w* of|is|was|prove[sdn]? to be|turned out to be) (?:\w+ )?(?:tumou?r|hepatocellular|hcc|carcinoma)\b/i;
/** "Neither in small nor in large veins was tumour found". */
const wasTumour =
  /^[^,;:]{0,30}?\b(?:is|are|was|were) (?:there )?(?:any )?(?:tumou?r|carcinoma|invasion|emboli|thromb\w+)\b/i;

function inEnglish(near: string, after: string): Answer | undefined {
  const noneAfter = siteNoneAfter.exec(after);
  const noneBefore = siteNoneBefore.exec(near);
  if (noneBefore && growth.test(noneBefore[0]) && (!noneBefore[0].includes(',') || listed.test(noneBefore[0])))
    return { presence: 'absent', by: 'before', reach: noneBefore[0].length };
  if (noneBefore && wasTumour.test(after)) return { presence: 'absent', by: 'before', reach: noneBefore[0].length };
  const nothing = nothingIn.exec(near);
  if (nothing) return { presence: 'absent', by: 'before', reach: nothing[0].length };
  const nor = norAre.test(near) ? isAffected.exec(after) : null;
  if (nor) return { presence: 'absent', by: 'after', reach: nor[0].length };
  const notIn = notSeenIn.exec(near);
  if (notIn) return { presence: 'absent', by: 'before', reach: notIn[0].length };
  const noneIs = noVessel.test(near) ? isInvaded.exec(after) : null;
  if (noneIs) return { presence: 'absent', by: 'after', reach: noneIs[0].length };
  const sought = soughtBefore.test(near);
  const later = siteNoneLater.exec(after) ?? (growth.test(near) ? siteNotSeen.exec(after) : null);
  const none = noneAfter ?? later;
  if (noneAfter && /^ ?,? ?without/i.test(noneAfter[0]) && siteSomeBefore.test(near)) return undefined;
  if (none) return { presence: 'absent', by: 'after', reach: none[0].length };
  if (sought || noneBefore || bland.test(near.slice(-40) + after.slice(0, 60))) return undefined;
  const someAfter = siteSomeAfter.exec(after) ?? (growth.test(near) ? ofTumour.exec(after) : null);
  if (someAfter) return { presence: 'present', by: 'after', reach: someAfter[0].length };
  const someBefore = siteSomeBefore.exec(near);
  return someBefore ? { presence: 'present', by: 'before', reach: someBefore[0].length } : undefined;
}

/** "癌栓:小静脉内见 2 处". */
const zhCounted =
  /^(?:可?见|有|查见|找到|发现)\s?(?:[1-9]\d?|[一二两三四五六七八九十数多])\s?[处枚个灶]|^[内腔]{0,2}(?:可?见|查见|有)到?\s*(?=$|[,。;(])/;

/** "寻找微小血管内的癌细胞,结果没有找到". */
const zhSought = /(?:寻找|查找|搜[寻索]|找寻)[^,。;:]{0,8}$/;
const zhInVain = /^[^。;]{0,30}?(?:没有?|未|不)[能曾]?(?:找|查|看|见|发现|检)[到见出着]*(?![^,。;]{0,8}其[他余它])/;

function inChinese(near: string, after: string): Answer | undefined {
  if (zhSought.test(near)) {
    const found = zhInVain.exec(after);
    return found ? { presence: 'absent', by: 'after', reach: found[0].length } : undefined;
  }
  const noneBefore = zhSiteNoneBefore.exec(near);
  if (
    noneBefore &&
    (growth.test(noneBefore[0]) || /[进突长钻破]入/.test(noneBefore[0]) || /^[^,。;]{0,8}(?:癌|瘤|侵|受累)/.test(after))
  )
    return { presence: 'absent', by: 'before', reach: noneBefore[0].length };
  const none = zhSiteNone.exec(after);
  if (none) return { presence: 'absent', by: 'after', reach: none[0].length };
  const some = zhSiteSome.exec(after) ?? (growth.test(near) ? zhCounted.exec(after) : null);
  if (some) return { presence: 'present', by: 'after', reach: some[0].length };
  const into =
    zhSiteSomeBefore.exec(near) ??
    (zhGrows.test(after) ? zhToward.exec(near) : null) ??
    (zhIntoLumen.test(after) ? zhAlong.exec(near) : null);
  return into ? { presence: 'present', by: 'before', reach: into[0].length } : undefined;
}
