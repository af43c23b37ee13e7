import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';
import { isAskedAlone } from './asked.ts';
import { apartEdge, ductEdge, edge, isEdge } from './margin-names.ts';
import { changesSubject } from './margin-words.ts';
import { ofThisTime } from './this-time.ts';

/** What of a statement speaks of the edge the liver was cut along, its heading or the words before it having named that edge or not. */

export interface AboutMargin {
  /** Other edges are struck out with "¦". */
  text: string;
  /** Length of the edge's name that was put in front, for a statement that leaves it to its heading. */
  lead: number;
  edges: { start: number; end: number }[];
}

/** Which block holds what, and what was asked for, say nothing of what was found. */
const key =
  /^\W{0,4}(?:cassettes?|blocks?|embedding|(?:block |tissue )?(?:key|code|designation)\b[^:]{0,24}|summary of (?:sections|blocks|cassettes)[^:]{0,12}|sections?(?! margin)|sampling|slides?|tissue code|representative sections?|取材|蜡块|包埋)[^:.]{0,24}:|^\W{0,4}sections? [A-Z]?\d|^\s*(?!L[01] V[012]\b)[A-QSU-Z]\d{1,2}(?:\s?-\s?[A-Z]?\d{1,2})?:?\s(?!is |was |lies |reach|exten|show|abut)[a-z]|\bplease (?:assess|comment|check)|^\W{0,4}R[012]\s?(?:=|:\s?(?:tumou?r|margins?\b|切[缘緣]))|\bR0\s?[=:][^;]*;?[^;]*\bR1\s?[=:]|\btemplate\b|\?\s*margin|margins?\s?\?/i;
const passing = /frozen|\bFS ?\d?\b|intra-?operative|冰冻|(?<!结合)术中(?!担心|怀疑|考虑|标[记识]|超声)|快速病理/i;
const lasting = /permanent|paraffin|\bfinal\b|石蜡/i;
const agreeing = /confirm|concord|\bagree|证实|一致|相符|not (?:requested|done|performed|sent)/i;
const differing = /discrep|disagree|discord|不符|不一致/i;

/** What the surgeon saw or wonders is not what was found. */
const surgeons =
  /(?<!\bby (?:the )?)\b(?:the )?(?:operating |attending )?surgeon(?!'?s?'? (?:plane|cut|knife|margin|edge|line|resection)\b| (?:will|may|can|should|would|might) (?:be (?:glad|pleased|happy|relieved|interested|re?assured)|note|know|learn|like|wish|want)\b)(?:s|'s)?\b(?:(?!\bbut\b|\bhowever\b|\balthough\b)[^;,]){0,120}|(?:外科|手术|主刀)?(?:医师|医生|术者)[^,。;:]{0,6}(?:认为|怀疑|担心|诉|提示|告知|称|述|说|表示|反映)[^,。;]{0,40}/gi;

/** "The word 'involved' should be disregarded"; "the statement of a clear margin is withdrawn". */
const quotedWord =
  /\bthe (?:words?|terms?|phrase) \W?\w+\W?|\bthe (?:\w+ )?(?:statement|line|comment|entry|wording|remark|sentence)\b[^,;.]{0,60}\b(?:withdrawn|retracted|cancelled|deleted|rescinded|disregarded|replaced|incorrect|wrong)\b/gi;

/** "原来写的切缘阳性作废". */
const takenBack =
  /(?:原来?|先前|之前|此前|首次|第一次)[^,。;]{0,10}(?:切缘|断面|断端)[^,。;]{0,6}(?:阳性?|阴性?|受累|[+-])[^,。;]{0,6}(?:作废|撤[销回]|不成立|不算|有误|取消|收回)/g;

/** What the paraffin sections show stands, not what the frozen one did: blanked, or nothing left. */
function lastWord(statement: string): string | undefined {
  const first = passing.exec(statement);
  if (!first || (agreeing.test(statement) && !differing.test(statement))) return statement;
  const last = lasting.exec(statement);
  if (!last || differing.test(statement)) return undefined;
  if (/\bof the frozen|冰冻(?:剩余|余|对照|组织)/i.test(statement) && last.index < first.index) return statement;
  const [from, to] = first.index < last.index ? [0, last.index] : [first.index, statement.length];
  return statement.slice(0, from) + ' '.repeat(to - from) + statement.slice(to);
}

const label = String.raw`(?:(?:hepatic |liver |surgical |resection )?(?:parenchym\w+|transection|resection|liver|hepatic|surgical|cut|deep)(?: (?:surface|plane|edge|side))?|status|all|both|closest|nearest|(?:exact |specified? )?distance[^:]{0,24}|肝实质|实质|肝侧?|状态|结果|最近处?|距离)`;
const answers =
  '(?:un)?involved(?!:? ?\\d+(?:$|[^\\d .cm]))|not |neg|pos|clear\\b|free\\b|clean|close\\b|narrow|near\\b|yes\\b|no |nil\\b|R[012]\\b|\\d|tumou?r|carcinoma|[<>≥≤]|within|by |at |closest|nearest|distance|clearance|wide|(?:至|距)(?:肿瘤|癌|瘤)|阴|阳|未|无|净|干净|见癌|可见|近|距|最[近短窄小薄]|宽|间[距隔]|[(][-+]|[-+]\\s*$|R0|R1';
/** Goes on without naming what it is of. */
const leansOnHeading = new RegExp(
  String.raw`^[\s\-*•·)]{0,6}(?:a(?:ns(?:wer)?)?[.:] ?)?(?:${label}\s*[:=,\-.]*\s*)?(?:${answers})`,
  'i',
);
const leansOnBefore =
  /^\W{0,3}(?:(?:close|narrow)\b(?! to)|距离?|最近|最短|最窄|间距|distance|clearance|(?:(?:and |with )?(?:from |at )?(?:the |its )?)(?:nearest|closest|shortest|narrowest|smallest|least|minimum|minimal)(?! (?:node|lymph|vessel|vein|bile|satellite))|(?:and )?(?:the |its )?(?:smallest |safety )?(?:separation|gap|interval|distance|answer)\b|(?:and )?(?:we|I) measured? \d|[^,;:]{0,40}\b(?:nearer|nearest|closest)(?: one| of them)?,? (?:at|is|being|by) \d|[^,;:]{0,50}\b\d+(?:\.\d+)? ?[cm]m (?:(?:away |distant |clear )?(?:from|of|off) (?:it|this)\b|away\b(?! from))|\d+(?:\.\d+)? ?[cm]m\b\W{0,3}(?:$|from|away|clear)|by \d|(?:(?:histolog|microscop)ically|under the microscope|on (?:the )?slides?|镜下)[^,;:\d]{0,20}\d)|^\W{0,3}(?:(?:histologically|microscopically),? )?(?:it|this|these|they|both|all) (?:is|are|was|were) (?:\w+ )?(?:clear|free|negative|uninvolved|not involved|involved|positive)\b|^\W{0,3}(?:the )?(?:edge|plane|face|line)s?(?: itself)? (?:is |are )?(?:clear|free|negative|uninvolved|not involved|clean)\b[^,.;:]{0,20}$|^\W{0,3}(?:未见|无|not involved|negative|clear|free|uninvolved|no tumou?r)[^,.;:]{0,12}$/i;

export function aboutMargin(statement: string, { before, under }: Around): AboutMargin | undefined {
  const blank = (words: string) => ' '.repeat(words.length);
  const kept = lastWord(
    ofThisTime(statement).replace(surgeons, blank).replace(quotedWord, blank).replace(takenBack, blank),
  );
  if (key.test(statement) || kept === undefined) return undefined;
  if (headsOn.test(under)) {
    const joined = named(`${under} ${statement}`);
    if (joined.edges.length > 0) return { ...joined, lead: under.length + 1 };
  }
  const own = named(kept);
  const edges = own.edges.length > 0 || onlyEdge(under) ? [...own.edges, ...found(own.text, looseEdge)] : [];
  if (edges.length === 0 && bareStump.test(statement) && !changesSubject.test(`${before} ${under}`))
    edges.push(...found(own.text, /\bstumps?\b/gi).slice(0, 1));
  if (edges.length > 0 && !(onlyInk(own) && leansOnHeading.test(statement) && onlyEdge(under)))
    return { text: own.text, lead: 0, edges: edges.toSorted((one, other) => one.start - other.start) };
  const isUnder = leansOnHeading.test(statement) && onlyEdge(under);
  const isAsked = leansOnHeading.test(statement) && !changesSubject.test(statement) && isAskedAlone(...asked(before));
  const isAfter =
    (leansOnBefore.test(statement) || (/(?:距离?|尚有|相[距隔])$/.test(before) && /^\d/.test(statement))) &&
    !/¦[^.;。]{0,20}$/.test(named(before).text) &&
    (pronoun.test(statement) ? isOfEdge(before) : isEdge.test(before));
  if (!isUnder && !isAsked && !isAfter) return { ...own, lead: 0 };
  const said = named(`${lead}${statement}`);
  return { ...said, lead: lead.length };
}

/** A name that a table breaks: "Distance to | resection: 9 mm". */
const headsOn = /\b(?:dist(?:ance)?\.?|clearance) (?:to|from|at)(?: the)?\s*$/i;

/** "It is clear": of the edge, where nothing else was spoken of beside it. */
const pronoun = /^\W{0,3}(?:(?:histologically|microscopically),? )?(?:it|this|these|they) (?:is|are|was|were)\b/i;
const another = /\b(?:tumou?rs?|nodules?|mass|lesions?|growth|carcinomas?|focus|ductules?)\b/i;
function isOfEdge(before: string): boolean {
  const clause = /[^.;]*$/.exec(before.trimEnd().replace(/[.;]$/, ''))?.[0] ?? '';
  return isEdge.test(clause) && !another.test(clause) && !changesSubject.test(clause);
}

const asked = (before: string): [string, AboutMargin['edges']] => {
  const { text, edges } = named(before);
  return [text, edges];
};

const lead = 'margin: ';

/** "Margin | Close, no tumour at ink": the ink is no edge of its own. */
const onlyInk = ({ text, edges }: Omit<AboutMargin, 'lead'>): boolean =>
  edges.every(({ start, end }) => /^(?:\w+ )?ink$/i.test(text.slice(start, end)));

function named(statement: string): Omit<AboutMargin, 'lead'> {
  const struck = (name: string) => '¦'.repeat(name.length);
  const text = statement.replace(apartEdge, struck).replace(ductEdge, struck);
  return {
    text,
    edges: found(text, everyEdge),
  };
}

/** Where no vessel or duct was spoken of, that of the liver. */
const bareStump =
  /^\W{0,3}(?:the )?stumps? (?:of the liver )?(?:is|are|was|were) (?:(?:all|both|\w+ly) )?(?:clear|free|negative|uninvolved|not involved|involved|positive)\b/i;

const found = (text: string, name: RegExp): AboutMargin['edges'] =>
  everyMatch(text, name).map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** Of what stands under "RESECTION EDGE", or behind it. */
const looseEdge =
  /(?<=\b(?:at|to|from|on|of|reach\w*|involv\w*) (?:the |this |either )?)(?:edge|plane|line)\b(?! of)/gi;
const everyEdge = new RegExp(edge, 'gi');
/** Of the edge of the liver, and of nothing else. */
export const isOfEdgeAlone = (text: string): boolean => {
  const { text: left, edges } = named(text);
  return edges.length > 0 && !changesSubject.test(left);
};
const onlyEdge = (heading: string): boolean => heading !== '' && named(heading).edges.length > 0;
