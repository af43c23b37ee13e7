import type { Mention } from './finding-mentions.ts';
import { nameAnswer } from './name-answer.ts';
import { seen, zhNoneInList } from './presence-words.ts';
import { siteAnswer } from './site-answer.ts';
import { growth } from './site-words.ts';

/** What the words around one mention say of it: those of the mention before it, and of the next, are not its own. */

const zhInvaded = /^[^,。;]{0,8}(?:[癌瘤](?![旁周])|侵|受累)/;
/** Patent veins of the liver all around are no answer to invasion. */
const background = /central|terminal|portal[- ]tract|中央|小叶|终末/i;
/** "Background liver: portal veins are unremarkable and bile ducts are intact" tells of the liver, all along. */
const ofLiver =
  /^\W*(?:background|(?:non-?(?:tumou?r|neoplastic|lesional)\w*|uninvolved|adjacent|surrounding) (?:liver|hepatic|parenchyma|tissue))\b[^:;]{0,40}:/i;
const sound = /\b(?:intact|normal|unremarkable|patent|preserved)\b/i;
/** Where the vessel was cut through: clear of tumour, it is a margin. */
const cutEnd = /断端|残端|切端|\bstumps?\b/i;
/** "Vascular invasion in small portal tributaries": of which vessels comes after it. */
const lies =
  /^ (?:(?:is|was|are|were|seen|noted|present|identified|found|microscopically) ){0,3}(?:in|within|of|into|involving) (?:\w+ ){0,3}$/;
/** "No small or large vessel": what stands before the first is of both. */
const eitherSize = /^-? (?:or|nor) (?:in )?(?:the )?$/;
/** Behind a comma, what denies or asserts the next one. */
const ofNext =
  /[,、]\s*(?:(?:and|but|while|whereas|yet|though) |[且亦也但])?(?:\w+ly,? |(?:to|with|by) (?:the )?naked eye,? )?(?:(?:no|not|without|neither|with|negative for|absence|free|shows?|there)\b|[-+]\s*$|[未无没有可见伴疑查另不])[^,]*$|,(?:肉眼|大体|镜下|同时|其余|余|周[围边]|远处|[且亦也但而均都]){1,3}(?:观察|所见|检查|下)?[未无没有可见伴查][^,、]{0,8}$/i;
/** The next one has an answer behind it: "PORTAL VEIN, NOT INVADED, SATELLITES, ABSENT". */
const answered = /^\s*[,:(]\s*(?:absent|present|none|neg(?:ative)?|pos(?:itive)?|nil|yes|no|not \w+)\b(?!\w)/i;
/** "胆管情况因取材未见较大胆管": right before the next one, too. */
const ofNextSite = /(?<=[^均皆都])(?:未见|未查见|未发现|无|没有)$/;
/** "有 MVI 无卫星灶": without a comma. */
const ofNextWord = /\s(?:未见|未查见|无|没有|有|可见|伴有?|见)$/;
const zhAnswered = /^\s?(?:[:,]\s?)?(?:[有无未没]|可?见|阴|阳|[(][+-])/;
/** "Vessels: no microvascular invasion": the name before is the label of this one. */
const heads =
  /^\s*:\s*(?:(?:均|都)?(?:未见|未查见|未发现|未检[出见]|无|没有|可见|查见|见|有)|(?:no|with|without|negative for|absence of)\s(?:\w+ )?)$/i;
/** "Large vessels are not involved, small vessels are"; "the portal vein is free, the hepatic vein is not". */
const elided = /^ (?:is|are|was|were)( not)?\s*$/i;
const denied = /\b(?:not|no|never)\b/i;
const free = /\b(?:free|clear|patent|spared|clean|uninvolved)\b/i;
/** "A plug in the duct - duct invasion", where no sign answers the last name either. */
const dash = /^\s+-\s+$/;
/** "With A and B both absent", and not "both absent in the biopsy". */
const noneOfAll = new RegExp(
  String.raw`^(?:(?!\b(?:margins?|nodes?|edges?|stains?|markers?|is|are|was|were|but|no|without)\b)[^;:.()。]){0,90}?\b(?:both|all(?: (?:three|four|of (?:these|them|which)))?)(?: (?:are|were|being|having been))? (?:absent|negative|lacking|excluded|not (?:\w+ly )?${seen})\b|^[^;:。,未无没有见]{0,40}[均皆都](?:未见|未查见|未发现|阴性|缺如|没有|无(?!法))(?![^,。;])`,
  'i',
);
const ofThen =
  /^,? (?:in|on|at|by) (?:the |an? )?(?:\w+ )?(?:biops\w+|cores?|previous|earlier|prior|imaging|CT|MRI)\b/i;
/** "RPV + RHV: patent". */
const plus = /^\s?\+\s?$/;
/** "肝静脉:肉眼及镜下均见癌栓". */
const isPlug = (next: Mention | undefined) => next?.finding === 'besides' && /^[癌瘤]栓$/.test(next.name);

export function decide(
  text: string,
  mention: Mention,
  previous: Mention | undefined,
  next: Mention | undefined,
  under: string,
): void {
  const earliest =
    mention.site && previous?.finding === 'besides' && lies.test(text.slice(previous.end, mention.start))
      ? text.slice(0, previous.start).search(/[^,;:]*$/)
      : previous?.by === 'after' &&
          !heads.test(text.slice(previous.end, mention.start)) &&
          previous.finding !== mention.finding
        ? Math.min(Math.max(previous.end, previous.to), mention.start)
        : previous?.site &&
            previous.presence === undefined &&
            previous.start < 60 &&
            eitherSize.test(text.slice(previous.end, mention.start))
          ? 0
          : (previous?.end ?? 0);
  const before = text.slice(earliest, mention.start);
  const upTo = text.slice(mention.end, mention.site && isPlug(next) ? next?.end : next?.start);
  const isJoined = mention.site && next?.site && next.finding === mention.finding && plus.test(upTo);
  const rest = isJoined || (next && dash.test(upTo) && !/[-+]\s*$/.test(text)) ? '' : upTo;
  const isOwn = next !== undefined && answered.test(text.slice(next.end));
  const after =
    next && !isOwn
      ? rest
          .replace(ofNext, '')
          .replace(next.site ? ofNextSite : '', '')
          .replace(zhAnswered.test(text.slice(next.end)) ? '' : ofNextWord, '')
      : rest;
  if (mention.site) {
    if (mention.finding === 'bileDuctInvasion' && /margin|切缘/i.test(under)) return;
    if (zhNoneInList.test(text.slice(0, mention.start)) && zhInvaded.test(rest)) {
      Object.assign(mention, { presence: 'absent', by: 'before' });
      return;
    }
    const elliptic = elided.exec(after);
    if (elliptic) {
      const said = text.slice(0, mention.start);
      const isDenied = denied.test(said);
      if (isDenied === free.test(said)) mention.silent = true;
      else if (isDenied === (elliptic[1] === undefined)) Object.assign(mention, { presence: 'present', by: 'after' });
      else mention.silent = true;
      return;
    }
    const answer = siteAnswer(before, after, /[\u3400-\u9fff]/.test(mention.name));
    if (answer === 'silent') mention.silent = true;
    if (!answer || answer === 'silent') return;
    const { presence, by, reach } = answer;
    const of = text.slice(mention.start - (by === 'before' ? reach : 0), mention.end + (by === 'after' ? reach : 0));
    const isHealthy =
      (background.test(mention.name) && !growth.test(of)) ||
      (ofLiver.test(text.slice(0, mention.start)) && sound.test(of) && !growth.test(of + after.slice(reach)));
    const isEdge =
      cutEnd.test(mention.name) &&
      !/^ (?:was |were )?opened\b/i.test(after) &&
      !/[癌瘤]栓|thromb/i.test(of + after.slice(reach, reach + 16));
    if (presence === 'absent' && (isEdge || isHealthy)) {
      mention.silent = true;
      return;
    }
    Object.assign(
      mention,
      { presence, by },
      by === 'before' ? { from: mention.start - reach } : { to: mention.end + reach },
    );
    return;
  }
  const answer = nameAnswer(before, after, text.slice(0, mention.start));
  const jointly = next && answer !== 'silent' && answer?.by === 'before' && noneOfAll.exec(text.slice(mention.end));
  if (answer === 'silent' || (jointly && ofThen.test(text.slice(mention.end + jointly[0].length))))
    mention.silent = true;
  else if (jointly) Object.assign(mention, { presence: 'absent', by: 'after', to: mention.end + jointly[0].length });
  else if (answer) {
    const { presence, by, reach } = answer;
    Object.assign(
      mention,
      { presence, by },
      by === 'before' ? { from: Math.max(earliest, mention.start - reach) } : { to: mention.end + reach },
    );
  }
}
