import type { Around } from '../scope/scope.ts';
import { isOfNoTumour } from './beside-tumour.ts';
import { isKeyOfGrades, readExcision } from './margin-excision.ts';
import { apartEdge, isEdge } from './margin-names.ts';
import { aboutMargin, surgeons } from './margin-topic.ts';
import { ofNoMatter } from './margin-words.ts';

/** Words of a nearness that the margin's own reader does not settle: beside one of them "clear" is not the whole answer. */

const near =
  /\b(?:very|extremely|rather|quite|relatively|fairly|too|uncomfortably|perilously|so) (?:close|near|narrow|tight)\b|\bnear(?=\s?[,;(]|\s*$)|\bclose(?= (?:margin|proximity|to\b|but|approach)|\s?(?:[,;(]|$))|\b(?:closely|narrow(?!est)\w*|scant(?:y|ly)?|tight|slim|meagre|meager|touch(?:es|ed|ing)|abut(?:s|ted|ting)?|encroach\w*|impinge\w*|hugs|hugging|flush|juxtaposed|threaten\w*|barely|only just|just (?:clear|free|short)|sliver|wisp|by (?:less than|under|only|just|merely|barely|a (?:few|hair|whisker|single|fraction|couple))|few cells|hair'?s|thin (?:rim|layer|strip|film|band|shell|cuff)|marginal(?:ly)?)\b|\b(?:almost|nearly|virtually|practically)\b|\bnear (?:the |its |to )|\b(?:comes|lies|is|runs|sits|lying) near\b/i;
const hanNear =
  /(?:较|很|过|偏|太|极|甚|颇|略|稍|相当|十分|非常|紧|贴|靠|临|接|而|但|尚|(?<!最)邻|逼|切缘)近(?!端|侧|膈|肝门|期|似|年|日|来)|(?:切缘|断[面端])?距(?:离)?[癌肿瘤灶病切断][^,。;\d最]{0,3}近(?!端|侧|处|点|者|的|膈|肝门|期|缘|切)|(?<=[:为是属算于称得"“]\s?)近(?=[\s,。;的"”(]|$)|(?<!间|变|最|狭)窄|紧[贴靠邻挨]|贴[近邻着附]|(?<![最附邻远])近(?=[肝手]?(?:切缘|断面|术切缘))|窄的(?=切缘|断面)|几乎|几近|近乎|仅隔|薄层|一线/;
/** What is told not to be near, or to be near something else. */
const other = [
  /最[靠贴接邻临]?近的?/g,
  /\b(?:not|no|nowhere|without|never|neither|rather than|instead of)\b[^,;]{0,30}(?:close|near|narrow|touch|abut)\w*|(?:未|不|无)[^,。;]{0,3}[近窄贴紧]/gi,
  /(?<!\b(?:edge|margin|plane|line|face|surface|liver|cut) (?:is|was|comes|came|runs|lies|passes) (?:\w+ )?)\b(?:close|near|touch\w*|abut\w*)(?: to| but not \w+)? (?:the )?(?:\w+ ){0,2}(?:capsul\w+|glisson\w*|nodules?|lesions?|tumou?rs?|mass|veins?|ducts?|diaphragm|hilum|gall ?bladder)\b/gi,
  /[甲乙丙丁大小][者灶瘤]?(?:距|离)[^,。;]{0,4}(?:切缘|断面)[较稍略]近|[较稍略]近的?(?:者|[一那]?[个枚颗处点]|结节|病?灶|肿[瘤块物])|邻近(?=有|见|另|可见)/g,
  /(?:紧|贴|靠|临|邻|断面|切缘)[近贴邻靠]?(?:最大|主|左|右|中)?(?:结节|肿|肝?被膜|肝?包膜|血管|肝?(?:门|下腔)?静脉|膈|胆|[镰鐮圆]|韧带|第)/g,
];

const ofBenign = /hamartoma|\bbenign|\bcysts?\b|错构瘤|良性|囊肿/i;

/** "The margin is free." - "But it is close." */
const addsClose =
  /^\W{0,3}(?:but|al?though|however|yet|albeit)\b(?:(?!\b(?:not|no|never|vein|capsul\w+|ducts?)\b)[^,;:]){0,60}\b(?:close|near|narrow|tight|scant)(?=\s*(?:$|[,.;:()\d])| to (?:it|the ink)\b)|^\W{0,3}(?:但|然而?|不过|惟|唯)?[很较甚极颇过偏太稍略]{0,2}[近窄](?=\s*(?:$|[!,。;:()]))/i;

export function hintsAtCloseMargin(statement: string, around: Around): boolean {
  if (addsClose.test(statement) && isEdge.test(around.before)) return true;
  const hints = (text: string) => near.test(text) || hanNear.test(text);
  if (
    !hints(statement) ||
    isKeyOfGrades(statement, around.before) ||
    ofBenign.test(statement) ||
    isOfNoTumour(statement) ||
    ofNoMatter.test(statement)
  )
    return false;
  const about = aboutMargin(
    other.reduce((text, words) => text.replace(words, (found) => ' '.repeat(found.length)), statement),
    around,
  );
  const edges = about?.edges ?? [];
  const text = about?.text ?? '';
  return edges.some(
    ({ start, end }) =>
      hints(clauses(/[^;]{0,60}$/.exec(text.slice(0, end))?.[0] ?? '', -2)) ||
      hints(clauses(/^[^;]{0,60}/.exec(text.slice(start))?.[0] ?? '', 0, 2)),
  );
}

/** A Chinese comma parts sentences: a nearness two of them away is of something else. */
const clauses = (text: string, from: number, to?: number): string =>
  /[\u3400-\u9fff]/.test(text) ? text.split(',').slice(from, to).join(',') : text;

/** All edges but one; a word that trusts the answer less; an edge that an addendum speaks of, whatever it says. */
const excepted =
  /\b(?:except\w*|save|apart from(?! (?:it|this|that|the (?:margin|edge|plane|ink|resection|surgical|cut))\b)|other than(?! (?:this|that)\b)|barring|but (?:one|for)|with the exception|otherwise (?:clear|free|negative|uninvolved)|(?:clear|free|negative|uninvolved) (?:elsewhere|otherwise))\b|除(?!了?外|此)[^,。;]{1,12}[之以]?外/i;
const untrusted =
  /\b(?:un|not (?:be |fully |entirely |wholly )?)reli(?:able|ed)\b|\bwith (?:some )?(?:caution|reserv\w+)\b|\bcaveat|\bcan ?not be (?:guaranteed|certain|relied|trusted|vouched)|\b(?:it|another|one|the (?:other|rest)) (?:cannot|can not|could not) be (?:judged|assessed|evaluated|interpreted|read|seen)|\bdoubt|\bprovisional|不可靠|仅供参考|存疑|不能保证|慎重/i;
const unchanged =
  /\b(?:un(?:changed|altered|affected)|(?:not?|(?:do|does|did|has|have)(?:n'?t| ?not)) (?:\w+ )?(?:change|affect|alter)\w*|remains?|stands?|confirm\w*|the same|as (?:before|above|(?:previously |originally |already )?(?:reported|stated|given|issued)))\b|不变|未变|同前|维持/i;

export const unsettlesMargin = (statement: string, around: Around): boolean =>
  isBesideEdge(statement, excepted) ||
  (untrusted.test(statement.replace(surgeons, ' ')) && (aboutMargin(statement, around)?.edges.length ?? 0) > 0);

/** One edge that is free leaves open which of them makes it an R1. */
export const leavesTumour = (statement: string, around: Around): boolean =>
  notWhole.test(`${around.under} ${statement}`) &&
  !isKeyOfGrades(statement, around.before) &&
  readExcision(aboutMargin(statement, around)?.text ?? '').some(({ value }) => value === 'involved');
const notWhole = /R[12]|incomp|\bink\b/i;

function isBesideEdge(statement: string, words: RegExp): boolean {
  const parts = statement.split(',');
  return parts.some((part, i) => words.test(part) && isEdge.test(parts.slice(Math.max(0, i - 1), i + 2).join(',')));
}

const looseEdge =
  /\b(?:planes?|edges?|ink|resection (?:line|surface|side|status)|cut (?:sur)?faces?|R[012]|clearance|excision|residual (?:tumou?r|carcinoma)|stapled?)\b|墨|[断切](?:面|端)|(?:癌|瘤)[^,。;]{0,4}残留|缘(?=见|处|有)/i;
/** Tumour that remains is no answer that does. */
const remains = /\b(?:tumou?r|carcinoma|HCC|cells?) (?:still )?remains?\b/i;
export const speaksOfMargin = (statement: string): boolean =>
  [isEdge, looseEdge].some((name) => name.test(statement.replace(apartEdge, ''))) &&
  (!unchanged.test(statement) || remains.test(statement)) &&
  !/\d ?[cm]m|\b(?:away|far|remote) from\b|远/i.test(statement);
