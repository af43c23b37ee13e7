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
import { conditional, soughtBefore } from './site-words.ts';

/** Whether what is named is there, by what stands before the name and after it. `upTo`: all of the statement before it. */

export function nameAnswer(before: string, said: string, upTo: string): Answer | 'silent' | undefined {
  const rest = said.replace(turn, (words) => ' '.repeat(words.length));
  const label = /^[^,;:。]{0,50}:\s*/.exec(rest)?.[0].length;
  const skipped = lead.exec(rest)?.[0].length ?? 0;
  const after = rest.slice(skipped);
  if (!answeredFirst.test(rest) && (notAssessed.test(after) || notAssessed.test(rest))) return 'silent';
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
  const end = concluded.exec(rest);
  if (end) return { presence: end[1] === undefined ? 'present' : 'absent', by: 'after', reach: end[0].length };
  const free = ahead(noDoubt, 'absent');
  if (free) return free;
  const doubt = ahead(doubtBefore, 'uncertain') ?? behind(doubtAfter, 'uncertain');
  if (several.test(rest) || other.test(rest) || general.test(rest) || isOther.test(before)) return 'silent';
  if (notSure.test(rest) || supposed.test(rest) || ofOthers.test(before)) return 'silent';
  if (asked.test(before) && /^[^,;]{0,24}\?\s*$/.test(rest)) return 'silent';
  if (bland.test(rest) || blandBefore.test(before)) return 'silent';
  if (doubt)
    return settled.test(rest) ||
      notBorneOut.test(rest) ||
      sampled.test(rest) ||
      (doubt.by === 'before' && unfounded.test(rest))
      ? 'silent'
      : doubt;
  if (conditional.test(before.slice(-60)) || ofZone.test(before)) return 'silent';
  if (soughtBefore.test(before)) return behind(noneAfter, 'absent') ?? behind(noneLater, 'absent') ?? 'silent';
  const told =
    ahead(noneBefore, 'absent') ??
    behind(noneAfter, 'absent') ??
    behind(someAfter, 'present') ??
    behind(noneLater, 'absent');
  if (told) return told;
  if (/^,? ?nor\b/i.test(rest)) return neither.test(upTo) ? { presence: 'absent', by: 'before', reach: 0 } : 'silent';
  if (graded.test(rest)) return undefined;
  if (noneInList.test(upTo) || zhNoneInList.test(upTo)) return { presence: 'absent', by: 'before', reach: 0 };
  return (
    behind(someLater, 'present') ??
    (either.test(rest) ? 'silent' : ahead(someBefore, 'present')) ??
    (/^\W*$/.test(upTo) ? measured(rest) : undefined) ??
    counted(rest.slice(0, 24)) ??
    (label ? counted(rest.slice(label - 2, label + 22), label - 2) : undefined)
  );
}

/** "A possible focus, regarded as negative": what came of the doubt. */
const concluded =
  /^[^;:]{0,90}\b(?:regarded|considered|reported|recorded|scored|classed|classified|interpreted|signed out|taken) (?:as|to be) (?:(negative|absent|not \w+|M0)|positive|present|M[12])\b/i;
/** Ties it to what was said before. */
const turn = /^, (?:however|though|by contrast|in contrast|on the other hand|in turn|likewise|similarly),/i;
/** How it is in one zone of the sampling says nothing of the others. */
const ofZone = /[远近]癌旁[^,;。:]{0,6}:?\s*(?:未见|未查见|无|可?见)?\s*$/;
/** "Neither A, B, nor C". */
const neither =
  /\b(?:neither|no|not|without)\b(?:(?!\b(?:is|are|was|were|but|with|present|seen|identified|shows?)\b)[^;:])*$/i;
/** "(MVI M0) in 10 blocks": the grade says whether there is any. */
const graded = /^[\s(:=-]{0,3}M0(?!\w)/;
/** "A, B: no, yes" answers each in turn. */
const several = /^\W{0,4}(?:yes|no|present|absent)\s?[,/]\s?(?:yes|no|present|absent)\b/i;
/** Named only to say what it is instead. */
const other =
  /^[^,;。]{0,8}(?:实[为系]|证实为|为|系)[^,;。]{0,6}(?:再生|增生|良性|血管瘤|囊肿|非癌)|^[^,;]{0,30}\b(?:proved|turned out|prove|is in fact|are in fact)\b/i;
/** Said of such findings at large: what they foretell, how they are graded. */
const general =
  /^[^,;:]{0,20}?\b(?:predicts?|correlates?|(?:is|are) (?:(?:an?|the|one of the|\w+) ){0,3}(?:risk factors?|predictors?|prognostic)|(?:is|are|was) (?:associated with|defined|classified|graded (?:according|using|by)))\b|^\s*(?:风险)?(?:分级|分组|诊断)?(?:标准|定义|依据)|^[是为][^,。;]{0,20}(?:因素|指标)|^[与对][^,。;]{0,14}(?:预后|复发)|^[系是]?指(?!数)/i;
/** "Satellites would upstage", "patients with such invasion": nothing of this tumour. */
const supposed =
  /^[^,;:]{0,20}\b(?:would|should)\b(?! (?:\w+ )?(?:be )?(?:read|record|consider|regard|cod|report|chang|amend|correct)\w*)|^的?(?:高危|危险|风险|预后|预测|可能性|患者|病例|病人)/i;
const ofOthers =
  /\b(?:patients|those|individuals|cases|cohorts?|series) with (?:\w+ )?$|(?:患者|病人|病例)(?:伴|合并|存在)?有?$/i;
/** "A satellite nodule or a vein filled with tumour": which, is not said. */
const either = /^,? or (?:an?|the|just|only|merely|simply|else|rather|possibly|perhaps) /i;
/** "不属卫星结节". */
const isOther =
  /术中[^,。;:]{0,4}$|未能?证实[^,。;:]{0,4}$|(?:不[属是为]于?|并非|而非|(?<!除)非)[^,。;:]{0,4}$|\b(?:initially|at first(?: glance)?|preliminarily)\b[^,;:]{0,40}$|\b(?:not|fail(?:s|ed)? to|to) (?:confirm|exclude|rule out)\w*\b[^,;:]{0,30}$|\b(?:not|rather than|instead of|unlike|as opposed to|more than) (?:(?:as|to be|be|been|regarded|considered|interpreted|counted|classified|called|labelled|reported|just|simply|merely|true|genuine|real|an?|the)\s){1,5}$|\b(?:rather than|instead of|unlike|as opposed to|different from|distinct from) $/i;
const bland = /^\W{0,3}(?:bland|non-?tumou?r|non-?neoplastic|organi[sz])/i;
const blandBefore = /\b(?:bland|organi[sz]\w+|fibrin|non-?neoplastic|non-?tumou?r\w*) (?:\w+ )?$/i;
/** What was thought of first. */
const unfounded = /^[^,;:]{0,30}\bnot (?:been )?(?:confirmed|substantiated|borne out|reproduced)\b/i;
const sampled = /^[^,;:]{0,40}\b(?:submitted|sampled|blocked|processed|embedded)\b/i;
const notSure = new RegExp(String.raw`^[^;:]{0,50}?\bnot ${surely} (?:${seen}|involv\w+|invad\w+|absent)`, 'i');
const asked = /(?:有无|\bany|\bis there(?: any)?|\bare there(?: any)?)\s?(?:\w+ )?$/i;
/** Doubt that was overcome. */
const notBorneOut = /\bnot (?:\w+ )?(?:confirmed|borne out|substantiated)\b|未(?:能)?(?:证实|确认)/i;
const settled = /(?<!\b(?:not|never|be|neither) )\b(?:confirm(?:ed|s)|proven|established)\b/i;
/** "Satellite nodule, viable, 5 mm": a heading's list of what is there. */
function measured(rest: string): Answer | undefined {
  const found = /^(?:, (?!no\b|not\b)\w+)?,? \d{1,2}(?:\.\d{1,2})? ?[cm]m\b(?!:)/i.exec(rest);
  return found ? { presence: 'present', by: 'after', reach: found[0].length } : undefined;
}
/** "Satellites: four, 1 - 4 mm", "satellite nodules (two)". */
const count =
  /^\s*(?:数目?|个数|number|count)?\s*[:(x,]\s*(?:n ?= ?)?(?:one|two|three|four|five|six|seven|eight|nine|ten|several|multiple|numerous|[1-9]\d?)\b(?!\.?\d|\s?(?:mm|cm|%|\/|of\b|x\b|blocks?|slides?|sections?|[块张片点]))/i;
function counted(rest: string, shift = 0): Answer | undefined {
  const found = count.exec(rest);
  return found ? { presence: 'present', by: 'after', reach: shift + found[0].length } : undefined;
}
