import { rowAnswer } from './answers-in-turn.ts';
import {
  answeredFirst,
  doubtAfter,
  doubtBefore,
  lead,
  noDoubt,
  noneAfter,
  noneBefore,
  noneInList,
  noneLater,
  notAssessed,
  seen,
  someAfter,
  someBefore,
  someLater,
  surely,
  zhNoneInList,
} from './presence-words.ts';
import type { Answer } from './site-answer.ts';
import { conditional, soughtBefore, soughtInVain } from './site-words.ts';

/** Whether what is named is there, by what stands before the name and after it. `upTo`: all of the statement before it. */

export function nameAnswer(ahead_: string, said: string, upTo: string): Answer | 'silent' | undefined {
  const before = ahead_.replace(evidence, (words) => ' '.repeat(words.length));
  const rest = [turn, aside, ratherThan, ofOtherTime].reduce(
    (left, words) => left.replace(words, (one) => ' '.repeat(one.length)),
    said,
  );
  const label = /^[^,;:。]{0,50}:\s*/.exec(rest)?.[0].length;
  const skipped = lead.exec(rest)?.[0].length ?? 0;
  const after = rest.slice(skipped);
  if (!answeredFirst.test(rest) && !undecided.test(after) && (notAssessed.test(after) || notAssessed.test(rest)))
    return 'silent';
  const opened = /^\s*[:-]?\s*\(\s*/.exec(rest)?.[0].length;
  const starts = [skipped, label, opened].filter((start) => start !== undefined);
  const behind = (pattern: RegExp, presence: Answer['presence']): Answer | undefined => {
    for (const from of starts) {
      const found = pattern.exec(rest.slice(from));
      if (found) return { presence, by: 'after', reach: from + found[0].trimEnd().length };
    }
    return undefined;
  };
  const ahead = (pattern: RegExp, presence: Answer['presence']): Answer | undefined => {
    const found = pattern.exec(before);
    return found ? { presence, by: 'before', reach: before.length - found.index } : undefined;
  };
  const now = nowAnswered.exec(rest) ?? changedTo.exec(rest);
  if (now) return { presence: now[1] === undefined ? 'present' : 'absent', by: 'after', reach: now[0].length };
  const end = ofOthersView.test(rest) ? null : concluded.exec(rest);
  if (end) return { presence: end[1] === undefined ? 'present' : 'absent', by: 'after', reach: end[0].length };
  const free = ahead(noDoubt, 'absent');
  if (free) return free;
  const doubt = (asTopic.test(before) ? undefined : ahead(doubtBefore, 'uncertain')) ?? behind(doubtAfter, 'uncertain');
  const columns = /^\W*$/.test(upTo) ? rowAnswer(rest) : undefined;
  if (columns) return { presence: columns, by: 'after', reach: rest.length };
  if (certain.test(before) && !noneAfter.test(after))
    return { presence: 'present', by: 'before', reach: before.length };
  if (elliptic.test(rest) && toldAbsent.test(upTo)) return 'silent';
  if (ofSize.test(rest)) return 'silent';
  if (several.test(rest) || other.test(rest) || general.test(rest) || isOther.test(before)) return 'silent';
  if (ofOthersView.test(rest) || notSure.test(rest) || supposed.test(rest) || ofOthers.test(before)) return 'silent';
  if (asked.test(before) && /^[^,;]{0,24}\?\s*$/.test(rest)) return 'silent';
  if (bland.test(rest) || blandBefore.test(before)) return 'silent';
  if (doubt && isExplained.test(rest)) return 'silent';
  if (doubt && zhConfirmed.test(rest)) return behind(someAfter, 'present') ?? 'silent';
  if (doubt?.by === 'before' && ownSign.test(rest)) return 'silent';
  if (doubt)
    return settled.test(rest) ||
      (notBorneOut.test(rest) && !leftOpen.test(rest)) ||
      sampled.test(rest) ||
      (doubt.by === 'before' && unfounded.test(rest) && !leftOpen.test(rest))
      ? 'silent'
      : doubt;
  if (conditional.test(before.slice(-60)) || zhSupposed.test(upTo)) return 'silent';
  if (/\bin vain for\b[^,;:]{0,30}$/i.test(before)) return { presence: 'absent', by: 'before', reach: 0 };
  if (asTopic.test(before))
    return (
      behind(noneAfter, 'absent') ??
      behind(someAfter, 'present') ??
      behind(noneLater, 'absent') ??
      behind(countedAfter, 'present') ??
      'silent'
    );
  if (soughtBefore.test(before))
    return behind(noneAfter, 'absent') ?? behind(noneLater, 'absent') ?? behind(soughtInVain, 'absent') ?? 'silent';
  const told =
    ahead(noneBefore, 'absent') ??
    behind(noneAfter, 'absent') ??
    behind(someAfter, 'present') ??
    behind(noneLater, 'absent');
  if (told?.presence === 'present' && deniedInList.test(upTo)) return { presence: 'absent', by: 'before', reach: 0 };
  if (told?.presence === 'absent' && ofZone.test(before) && !otherZone.test(upTo)) return 'silent';
  if (told?.presence === 'absent' && yetPresent.test(after)) {
    const place = told.by === 'after' && !ofThen.test(after) ? yetHere.exec(after) : null;
    return place ? { presence: 'present', by: 'after', reach: rest.length } : 'silent';
  }
  if (told) return told;
  if (/^,? ?nor\b/i.test(rest)) return neither.test(upTo) ? { presence: 'absent', by: 'before', reach: 0 } : 'silent';
  if (graded.test(rest)) return undefined;
  if (notSomehow.test(after)) return 'silent';
  if (noneInList.test(upTo) || zhNoneInList.test(upTo)) return { presence: 'absent', by: 'before', reach: 0 };
  return (
    behind(someLater, 'present') ??
    (either.test(rest) || zhDenied.test(before) ? 'silent' : ahead(someBefore, 'present')) ??
    (/^\W*$/.test(upTo) || numbered.test(before) ? measured(rest) : undefined) ??
    counted(rest.slice(0, 24)) ??
    (label ? counted(rest.slice(label - 2, label + 22), label - 2) : undefined)
  );
}

/** "No evidence, on H&E or CD34, of invasion". */
const evidence = /, [^,;:]{1,40},(?= of (?:\w+ )?$)/i;
/** Looked at, and not decided. */
const undecided = /^(?:cannot|could not) be determined\b[^;]{0,60}\b(?:inconclusive|equivocal|endotheli)/i;
/** "A possible focus, regarded as negative": what came of the doubt. */
const concluded =
  /^[^;:]{0,90}\b(?:(?:regarded|reported|recorded|scored|classed|classified|interpreted|signed out|taken) (?:as|to be)|(?:considered|deemed|judged|called)(?: as| to be)?) (?:(negative|absent|not \w+|M0)|positive|present|M[12])\b/i;
/** "Present in the biopsy, absent here". */
const nowAnswered =
  /^[^;]{0,80}\b(?:biops\w+|core|report|slides|resection)\b[^;,]{0,20}, ?(?:but |and |now )?(?:(absent|negative|none|not (?:seen|identified|found|present))|present|positive|seen|identified|found) (?:here|now|today|in (?:this|the (?:present|current)))\b/i;
/** "Satellites was: yes must be: no". */
const changedTo =
  /^[^;:]{0,6}\b(?:was|from|old(?: entry)?|before)\s?:?\s?"?(?:not )?\w+"?[,;.]?\s{1,3}(?:must be|should (?:be|read)|now(?: reads)?|to|new(?: entry)?|becomes?|is now|corrected to|read)\s?:?\s?"?(?:(no|none|absent|negative|nil|not \w+)|yes|present|positive|seen|identified)\b/i;
/** Says only what comes next is about. */
const asTopic =
  /^\W*(?:as (?:for|to|regards)|regarding|concerning|with (?:regard|respect|reference) to|turning to|on(?: the (?:matter|question|subject) of)?)(?: \w+)? $/i;
/** "As regards invasion, two foci were found". */
const countedAfter =
  /^,? ?(?:x ?)?(?:[1-9]\d?|one|two|three|four|five|six|seven|several|multiple) (?:vessels?|foci|focus|veins?|venules?|sites?|of (?:the )?\w+)\b/i;
/** "I am in no doubt that there is ...". */
const certain =
  /\b(?:no|little|hardly any|without) (?:real |reasonable |any )?(?:(?:doubt|question) (?:that|about|as to)(?: there (?:is|are|was|were)| the (?:presence|existence) of)|(?:doubt|hesitation|hesitancy|difficulty|trouble|reservations?|qualms?) (?:in |about )(?:diagnos|call|accept|record|report|recogni[sz]|identif|confirm)\w*(?: (?:this|it|these)(?: as)?)?)(?: \w+)? $/i;
/** "A is absent, B is not". */
const elliptic = /^ (?:is|are|was|were) not\s*$/i;
const toldAbsent = /\b(?:absent|negative|not|no|none|lacking)\b/i;
/** Ties it to what was said before. */
const turn =
  /^(?: (?:is|are|was|were))?, (?:accordingly|therefore|thus|hence|indeed|however|though|by contrast|in contrast|on the other hand|in turn|likewise|similarly),/i;
/** "The search for it, assisted by CD31, was negative". */
const aside = /^, [^,;:]{1,60},(?= (?:is|are|was|were|has|have|could|stud|dot|lie|surround|accompany|flank)\b)/i;
/** "未查见微血管侵犯,前次穿刺所见可疑处...": another time's. */
const ofOtherTime =
  /,[^,;。]{0,3}(?:前次|上次|外院|既往|原(?!位)|穿刺|术前|影像|临床)[^。;]{0,80}$|,? (?:although |though |while |whereas )?the (?:previous|earlier|prior|outside) [^;]{0,100}$/i;
/** "Absent rather than equivocal" is no doubt. */
const ratherThan =
  /\b(?:rather than|instead of|and not|not merely|more than) (?:just |merely )?(?:suspicious|equivocal|possible|probable|indeterminate|uncertain|doubtful|suspected)\b|而[非不]是?(?:可疑|疑似|不确定|待定)/i;
/** "None on the first levels, present on the deeper ones". */
const yetPresent =
  /^[^;:]{0,60}(?:[,;] ?(?:but |and |then |yet )?| but (?:is |are )?)(?:present|positive|seen|found|identified)\b|^[^,;:]{0,40},(?!免疫)[^,;:未无没]{0,12}(?:阳性|见到?癌栓|成立)/i;
/** "Not seen around the one lesion, but present around the other". */
const yetHere =
  /^[^;:]{0,60}[,;]? ?but (?:is |are )?(?:present|positive|seen|identified) (?:in|on|around|at|near|beside|adjacent|next|within)\b/i;
const ofThen = /biops|core|previous|earlier|prior|outside|imaging|\b(?:CT|MRI?)\b|report|question|suspic|equivoc/i;
/** A denial in a word that is not known. */
const notSomehow = /^(?:is|are|was|were|has been|have been|could|can) ?(?:not|n't)\b/i;
/** How it is in one zone of the sampling says nothing of the others. */
const ofZone = /(?<!(?:全部|所有|各|均为)[^,。;]{0,2})[远近]癌旁[^,;。:]{0,6}:?\s*(?:未见|未查见|无|可?见)?\s*$/;
/** Neither here: of the other zone it was denied before. */
const otherZone =
  /^(?!.*(?:[1-9一二两三]\s?[个处枚]|阳性|[(]\+|可见|查见)).*[远近]癌旁.*[远近]癌旁|[近远][、及和与/][远近]癌旁/;
/** "Neither A, B, nor C". */
const neither =
  /\b(?:neither|no|not|without)\b(?:(?!\b(?:is|are|was|were|but|with|present|seen|identified|shows?)\b)[^;:])*$/i;
/** "(MVI M0) in 10 blocks": the grade says whether there is any. */
const graded = /^[\s(:=-]{0,3}(?:(?:grad(?:e|ing)|category|class|score)\s)?M0(?!\w)/;
/** "No A, B or C was identified". */
const deniedInList =
  /\b(?:no|without|neither)\b(?:(?!\b(?:is|are|was|were|has|have|but|with|present|positive|identified|seen|found|however|although|except|shows?)\b)[^;:.])*\bn?or (?:\w+ ){0,2}$/i;
/** "No satellites are larger than 5 mm". */
const ofSize = /^ (?:is|are|was|were) (?:larger|bigger|greater|more|smaller|less|wider|further) than\b|^ exceed/i;
/** "A, B: no, yes" answers each in turn. */
const several =
  /^\W{0,4}(?:yes|no|[yn]|present|absent|pos(?:itive)?|neg(?:ative)?)\s?[,/|:]\s?(?:yes|no|[yn]|n\/?a|present|absent|pos(?:itive)?|neg(?:ative)?)\b|^[\s:]{0,3}[有无]\s?[/|]\s?[有无]/i;
/** Named only to say what it is instead. */
const other =
  /^[^,;。]{0,8}(?:实[为系]|证实为|为|系)[^,;。]{0,6}(?:再生|增生|良性|血管瘤|囊肿|非癌)|^[^,;]{0,30}\b(?:proved|turned out|prove|is in fact|are in fact)\b|^ (?:is|was|are|were) (?:in fact |actually |merely |only |just )?(?:an? )?(?:\w+ )?(?:regenerative|dysplastic|benign|ha?emangioma|cyst|(?:micro)?hamartoma|granuloma|art[ei]fact\w*|retraction|scar)\b/i;
/** Said of such findings at large: what they foretell, how they are graded. */
const general =
  /^[^,;:]{0,20}?\b(?:predicts?|correlates? with|(?:is|are) (?:(?:an?|the|one of the|\w+) ){0,3}(?:risk factors?|predictors?|prognostic)|(?:is|are|was) (?:associated with|defined|classified|graded (?:according|using|by)))\b|^\s*(?:风险)?(?:分级|分组|诊断)?(?:标准|定义|依据)|^[是为][^,。;]{0,20}(?:因素|指标)|^[与对][^,。;]{0,14}(?:预后|复发)|^[系是]?指(?!数)/i;
/** "Satellites would upstage", "patients with such invasion": nothing of this tumour. */
const supposed =
  /^[^,;:]{0,20}\b(?:would|should)\b(?! (?:\w+ )?(?:be )?(?:read|record|consider|regard|cod|report|chang|amend|correct)\w*)|^(?:阳性|阴性)?(?:者|病例|患者)|^的?(?:高危|危险|风险|预后|预测|可能性|患者|病例|病人)/i;
/** "若为门静脉支则属大血管侵犯". */
const zhSupposed = /(?:若|如果?|倘|假如)[^。;]{1,40}(?:则|即|便|就)[属为是算]?$|则[属为是算]$/;
const ofOthers =
  /\b(?:patients|those|individuals|cases|cohorts?|series) with (?:\w+ )?$|(?:患者|病人|病例)(?:伴|合并|存在)?有?$/i;
/** What another reader or report has, or a slip of the pen. */
const ofOthersView =
  /^[^。;]{0,24}(?:[未不]予采纳|不予保留|未获?认可|推翻|被否定)|^[:为]?\s?(?:阳性|阴性|[有无]|M[012])[系为属][^,。;]{0,4}(?:笔误|误[写录报判]|有误|错误)|^[^,;:]{0,40}\b(?:by|in|on|per|according to)(?: {4,}| (?:the |an? )?(?:first|initial|previous|earlier|outside|referring|other|local) (?:reader|pathologist|reviewer|observer|report|opinion|hospital|laborator))/i;
/** "A satellite nodule or a vein filled with tumour": which, is not said. */
const either = /^,? or (?:an?|the|just|only|merely|simply|else|rather|possibly|perhaps) /i;
/** "不属卫星结节". */
const isOther =
  /\b(?:your|their|the (?:referring|local|provisional|outside)) (?:\w+ ){0,2}(?:report|pathologist|impression|opinion|diagnosis)\b[^;:]{0,140}$|\b(?:because of|on account of|owing to|due to|prompted by|in view of) (?:an? |the )?(?:possible|suspected|suspicion of|query|questionable) (?:\w+ )?$|(?:外院|原单位|他院|院外|当地|外地)[^,。;我本]{0,12}$|\b(?:presence or absence|presence and absence|absence or presence|existence) of [^,;:]{0,20}$|\b(?:first|initial|previous|outside|referring|other|junior) (?:reader|pathologist|reviewer|observer|report|opinion)s? (?:\w+ ){0,3}$|\bno (?:doubt|question|uncertainty)\b[^,;:]{0,24}$|(?:易|常|往往|有时)(?:伴|发生|出现|合并|并发|有|见)[^,。;:]{0,6}$|\b(?:no|without|any|an?) (?:\w+ ){0,2}?(?:(?:statement|comment|opinion|judge?ment|conclusion|information|data|answer|verdict|remarks?|decision) (?:\w+ ){0,3}?(?:on|about|as to|regarding|concerning|for|whether)|(?:assessment|evaluation|mention|description|examination) (?:\w+ ){0,2}?of)\b[^,;:]{0,30}$|术中[^,。;:]{0,4}$|未能?证实[^,。;:]{0,4}$|(?:不[属是为]于?|并非|而非|(?<!除)非)[^,。;:]{0,4}$|(?:初看|起初|最初|初诊|初判|曾[判报疑]|先前|乍看|原以为|原判|原认为|初步)[^,。;:]{0,6}$|\b(?:initially|at first(?: glance)?|preliminarily)\b[^,;:]{0,40}$|\b(?:not|fail(?:s|ed)? to|to) (?:confirm|exclude|rule out)\w*\b[^,;:]{0,30}$|\b(?:correlat\w+|compar\w+|interpret\w*) (?:\w+ ){0,2}(?:with|to) (?:\w+ )?$|\b(?:not|never|n't) (?:\w+ )?(?:represent|constitute|amount to|qualify as|equate to|count as|correspond to|fulfil|meet)\b[^,;:]{0,40}$|\b(?:not|rather than|instead of|unlike|as opposed to|more than) (?:(?:as|to be|be|been|regarded|considered|interpreted|counted|classified|called|labelled|reported|just|simply|merely|true|genuine|real|an?|the)\s){1,5}$|\b(?:rather than|instead of|unlike|as opposed to|different from|distinct from) $|[,;]\s*-\s*$/i;
const bland = /^\W{0,3}(?:bland|non-?tumou?r|non-?neoplastic|organi[sz])/i;
const blandBefore = /\b(?:bland|organi[sz]\w+|fibrin|non-?neoplastic|non-?tumou?r\w*) (?:\w+ )?$/i;
/** A denial in words that are not known. */
const zhDenied =
  /(?:[未没无]|[谈算够称说]不上|(?<!有)不(?=[能曾见易]))(?!疑|几|少)(?:(?![伴并但却而且])[^,。;:、]){0,12}$/;
/** What was thought of first. */
const unfounded = /^[^,;:]{0,30}\bnot (?:been )?(?:confirmed|substantiated|borne out|reproduced)\b/i;
const sampled = /^[^,;:]{0,40}\b(?:submitted|sampled|blocked|processed|embedded)\b/i;
const notSure = new RegExp(String.raw`^[^;:]{0,50}?\bnot ${surely} (?:${seen}|involv\w+|invad\w+|absent)`, 'i');
const asked = /(?:有无|\bany|\bis there(?: any)?|\bare there(?: any)?)\s?(?:\w+ )?$/i;
/** "May have come from microvascular invasion": how something else arose is in doubt. */
const isExplained = /^\s*(?:病灶)?(?:扩大|扩展|融合|进展|增大)?(?:所致|引起|造成|而来|形成的?$)/;
/** "Possible, not confirmed"; "suspected, could not be confirmed": still open. */
const leftOpen =
  /^[\s:]*(?:possible|suspicious|suspected|equivocal|questionable),? (?:but )?(?:not |un)confirmed\s*$|^, (?:but )?not (?:been )?confirmed\s*$|\bcould not be (?:confirmed|substantiated)\b[^;]*$/i;
/** Doubt that was overcome. */
const notBorneOut =
  /\bnot (?:\w+ )?(?:confirmed|borne out|substantiated|upheld|reproduced|sustained)\b|未(?:证实|确认)/i;
const settled =
  /(?<!\b(?:not|never|be|neither) )\b(?:confirm(?:ed|s)|proven|established)\b|\b(?:is|was|are|were|has been|have been|can be|could be) (?:now |thus |therefore |thereby )?(?:answered|resolved|settled|dismissed|dispelled|unfounded|removed|lifted|discarded|dropped|laid to rest|put to rest)\b/i;
/** "阳性,可疑灶经 CD31 证实". */
const zhConfirmed = /^[^。;未不]{0,12}可疑[^,。;未不]{0,12}(?:证实|确认)/;
/** Has an answer of its own, whatever stands before it. */
const ownSign = /^\s*[:(]?\s*(?:0(?!\.\d)|[-+](?=\s*(?:$|[),;])))/;
/** "Near it 2 satellite nodules 4 mm and 3 mm". */
const numbered =
  /(?<![\d.,:] ?)\b(?:[1-9]|one|two|three|four|five|six|a few|several|some) (?:(?:tiny|small|minute|white|further|additional|separate) )?$/i;
/** "Satellite nodule, viable, 5 mm": a heading's list of what is there. */
function measured(rest: string): Answer | undefined {
  const found =
    /^(?: (?:in|at|near|beside|within|outside|of) (?!(?:no|any|all)\b)[^,;:]{1,30},|, (?!no\b|not\b)\w+)?,? (?:\(|(?:each|all|both|up to|measuring|of) )?[<≤~]?\s?\d{1,2}(?:\.\d{1,2})? ?[cm]m\b(?!:| (?:thick )?(?:slices?|slabs?|sections?|intervals?|levels?))/i.exec(
      rest,
    );
  return found ? { presence: 'present', by: 'after', reach: found[0].length } : undefined;
}
/** The code of what is not known. */
const unknown = /^\s*[:=]?\s*9\s*$/;
/** "Satellites: four, 1 - 4 mm", "satellite nodules (two)". */
const count =
  /^\s*(?:number(?:ing|s)?|count)\s*(?:[1-9]\d?|one|two|three|four|five|six|seven|eight|nine|ten|several)\b(?!\s?(?:of|blocks?|slides?|sections?)\b)|^\s*(?:数目?|个数|number|count)?\s*[:(x,]\s*(?:n ?[=.] ?|x ?)?(?:one|two|three|four|five|six|seven|eight|nine|ten|several|multiple|numerous|[1-9]\d?)\b(?!\.?\d|[\s-]?(?:points?|sites?|levels?)\b|\s?(?:mm|cm|%|\/|of\b|x\b|blocks?|slides?|sections?|[块张片点]))/i;
function counted(rest: string, shift = 0): Answer | undefined {
  const found = count.exec(rest);
  return found && !unknown.test(rest)
    ? { presence: 'present', by: 'after', reach: shift + found[0].length }
    : undefined;
}
