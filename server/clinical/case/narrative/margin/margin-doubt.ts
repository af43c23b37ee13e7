import type { Around } from '../scope/scope.ts';
import { aboutMargin } from './margin-topic.ts';

/** Words of a nearness that the margin's own reader does not settle: beside one of them "clear" is not the whole answer. */

const near =
  /\b(?:very|extremely|rather|quite|relatively|fairly|too|uncomfortably|perilously|so) (?:close|near|narrow|tight)\b|\bclose(?= (?:margin|proximity|to\b|but|approach)|\s?(?:[,;(]|$))|\b(?:closely|narrow\w*|scant(?:y|ly)?|tight|slim|meagre|meager|touch(?:es|ed|ing)|abut(?:s|ted|ting)?|encroach\w*|impinge\w*|hugs|hugging|flush|juxtaposed|threaten\w*|barely|only just|just (?:clear|free|short)|sliver|wisp|thin (?:rim|layer|strip|film|band|shell|cuff)|marginal(?:ly)?)\b|\b(?:almost|nearly|virtually|practically)\b|\bnear (?:the |its |to )|\b(?:comes|lies|is|runs|sits|lying) near\b/i;
const hanNear =
  /(?:较|很|过|偏|太|极|甚|颇|略|稍|相当|十分|非常|紧|贴|靠|临|邻|逼|切缘)近(?!端|侧|膈|肝门|期)|(?<!间|变|最|狭)窄|紧[贴靠邻挨]|贴[近邻着附]|几乎|几近|近乎|仅隔|薄层|一线/;
/** What is told not to be near, or to be near something else. */
const other = [
  /\b(?:not|no|nowhere|without|never|neither)\b[^,;]{0,30}(?:close|near|narrow|touch|abut)\w*|(?:未|不|无)[^,。;]{0,3}[近窄贴紧]/gi,
  /\b(?:close|near|touch\w*|abut\w*)(?: to| but not \w+)? (?:the )?(?:\w+ ){0,2}(?:capsul\w+|glisson\w*|nodules?|lesions?|tumou?rs?|mass|veins?|ducts?|diaphragm|hilum|gall ?bladder)\b/gi,
  /[甲乙丙丁大小][者灶瘤]?(?:距|离)[^,。;]{0,4}(?:切缘|断面)[较稍略]近/g,
  /(?:紧|贴|靠|临|邻|断面|切缘)[近贴邻靠]?(?:最大|主)?(?:结节|肿|肝?被膜|包膜|血管|静脉|膈|胆)/g,
];

const ofBenign = /hamartoma|\bbenign|\bcysts?\b|错构瘤|良性|囊肿/i;

export function hintsAtCloseMargin(statement: string, around: Around): boolean {
  const hints = (text: string) => near.test(text) || hanNear.test(text);
  if (!hints(statement) || ofBenign.test(statement)) return false;
  const about = aboutMargin(
    other.reduce((text, words) => text.replace(words, (found) => ' '.repeat(found.length)), statement),
    around,
  );
  const edges = about?.edges ?? [];
  const text = about?.text ?? '';
  return edges.some(
    ({ start, end }) =>
      hints(/[^;]{0,60}$/.exec(text.slice(0, end))?.[0] ?? '') ||
      hints(/^[^;]{0,60}/.exec(text.slice(start))?.[0] ?? ''),
  );
}
