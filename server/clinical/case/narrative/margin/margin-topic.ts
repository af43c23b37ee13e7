import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';
import { isAskedAlone } from './asked.ts';
import { apartEdge, ductEdge, edge, isEdge } from './margin-names.ts';
import { changesSubject } from './margin-words.ts';
import { ofThisTime } from './this-time.ts';

/** What of a statement speaks of the edge the liver was cut along, its heading or the words before it having named that edge or not. */

/** Stops that were dictated. */
const punctuated = (text: string): string =>
  /\bcomma\b|\bfull stop\b|逗号|句号/i.test(text)
    ? text
        .replace(/(?<= )(?:semi)?colon(?= )|(?<= )full stop\b|(?<= )comma\b/gi, (word) =>
          (/^colon/i.test(word) ? ':' : /^comma/i.test(word) ? ',' : ';').padEnd(word.length),
        )
        .replace(/逗号/g, ', ')
        .replace(/句号/g, '; ')
    : text;

export interface AboutMargin {
  /** Other edges are struck out with "¦". */
  text: string;
  /** Length of the edge's name that was put in front, for a statement that leaves it to its heading. */
  lead: number;
  edges: { start: number; end: number }[];
}

/** Which block holds what, and what was asked for, say nothing of what was found. */
const key =
  /^(?:\d{1,2}[.)、]|\W){0,4}(?:cassettes?|blocks?|embedding|(?:block |tissue )?(?:key|code|designation)\b[^:]{0,24}|summary of (?:sections|blocks|cassettes)[^:]{0,12}|sections?(?! (?:margin|plane|line|(?:sur)?face|edge|slice))|sampling|slides?|tissue code|representative sections?|取材|蜡块|包埋)[^:.]{0,24}:|^\W{0,4}sections? [A-Z]?\d|^\s*(?!L[01] V[012]\b)[A-QSU-Z]\d{1,2}(?:\s?-\s?[A-Z]?\d{1,2})?:?\s(?!is |was |lies |reach|exten|show|abut)[a-z]|\bplease (?:assess|comment|check)|^\W{0,4}R[012]\s?(?:=|:\s?(?:tumou?r|margins?\b|切[缘緣]|(?:镜下|肉眼|大体|显微镜下?)[^,。;]{0,4}(?:见|有|无|残)|(?:microscop|macroscop|gross)\w* (?:residual|tumou?r|margin|disease)|(?:no )?residual))|\bR0\s?[=:][^;]*;?[^;]*\bR1\s?[=:]|^\W{0,4}[窄近宽]切[缘緣]\s?=?\s?[<≤≥>]|^\W{0,4}(?:close|narrow|wide) margins?\s?=\s?[<≤≥>\d]|\btemplate\b|\b(?:RM|R|M)\d? (?:resection )?margins?,? {1,3}[A-Z]{1,3}\d? [a-z-]{3}|(?<![A-Za-z\d-])R[012]\s?(?:\([^()]{1,20}\)\s?)?(?:[是系]?指|即|代表|表示|意[为指]|定义为|(?:denot|signif|indicat|impl)\w+\b|stands? for\b|refers? to\b|is (?:used|reserved)\b)|^\W{0,4}R[012]\s?:[^;。]{0,14}(?:within|\d ?(?:mm|毫米)[以之]?[内外]|不足|or (?:less|more)\b)|\bR1\s?(?:=|:|if\b|when\b)|^\W{0,4}R0 (?!resec)[^;]{2,40}[,;] ?R1\b|\bmargins?,? (?:clear|free|negative|close|narrow|(?:un)?involved|positive)\s?=|\b(?:clear|free|negative|close|narrow|(?:un)?involved|positive)(?: margins?)?,? (?:if|when) (?:\w+ )?(?:less|more|within|closer|under|over|tumou?r|the distance|[<>≤≥\d])|\bmargin definitions?\b|^\W*definitions?\b|\bno (?:tumou?r|carcinoma) in (?:this|that) (?:piece|part|fragment)\b|\bmeans\b|\bdefined (?:as|by)\b|\b(?:our|local|department\w*) (?:protocol|convention|polic\w+)|: discuss\b|\b(?:are|is|to be) discussed\b|(?:[<≤≥>]|小于|不足|大于)[^;,。]{0,12}者[^,。;]{0,3}[为称]|[≤<≥>]\s?\d[\d.]*\s?(?:cm|mm|厘米|毫米)\s?[为称视即]|\?\s*margin|margins?\s?\?/i;
const passing =
  /frozen|\bFS ?\d?\b|intra-?operative|extempor\w+|\b(?:tele)?phoned (?:result|report|answer|margin|diagnosis|opinion|(?:\w+ )?as)\b|\bby (?:tele)?phone\b(?: \w+){0,3} as\b|冰冻|电话(?:回?报告?|通知)[^,。;]{0,8}(?=切|断)|(?<!结合)术中(?!担心|怀疑|考虑|标[记识]|超声)|快速(?:病理|(?=\s?:|报[告为]?|示|结果|诊断))/i;
const lasting =
  /permanent|永久切片|paraffin|\bfinal\b(?! diagnos)|\bdefinitive|\bfixed (?:sections?|tissue|specimen)|石蜡/i;
const agreeing =
  /confirm(?!\w* (?:to be|as|that)\b)|concord|\bagree|证实(?![^,。;]{0,8}(?:为|系|无|未|仅|只|是))|一致|相符|not (?:requested|done|performed|sent)/i;
const differing = /discrep|disagree|discord|不符|不一致/i;

/** What the surgeon saw or wonders is not what was found. */
export const surgeons =
  /(?<!\bby (?:the )?)\b(?:the )?(?:operating |attending )?surgeon(?!'?s?'? (?:plane|cut|knife|margin|edge|line|resection)\b| (?:will|may|can|should|would|might) (?:be (?:glad|pleased|happy|relieved|interested|re?assured)|note|know|learn|like|wish|want)\b)(?:s|'s)?\b(?:(?!\bbut\b|\bhowever\b|\balthough\b)[^;,)]){0,120}|(?:外科|手术|主刀)?(?:医师|医生|术者|主刀)[^,。;:]{0,6}(?:认为|怀疑|担心|诉|提示|告知|称|述|说|表示|反映|估计|[备附]?注|写)[明]?(?:\s?:?\s?["“「『][^"”」』;]{2,120}["”」』]?|[^,。;]{0,40})|(?:担心|[惟唯]恐|生怕|忧虑|[害惧]怕)[^,。;]{0,6}(?:切缘|断[面端])[^,。;]{0,12}|\b(?:fear(?:s|ed|ing)?|worr(?:y|ied)|afraid|anxious) (?:that |of |about |for )?(?:the |an? )?[^,.;"”]{0,20}\b(?:margin|edge|plane)s?\b[^,.;"”]{0,30}/gi;

/** "The word 'involved' should be disregarded"; "the statement of a clear margin is withdrawn". */
const quotedWord =
  /\bthe (?:words?|terms?|phrase) \W?\w+\W?|\bthe (?:\w+ )?(?:statement|line|comment|entry|wording|remark|sentence)\b[^,;.]{0,60}\b(?:withdrawn|retracted|cancelled|deleted|rescinded|disregarded|replaced|incorrect|wrong)\b/gi;

/** "Guidelines recommend a margin of 10 mm." */
const advised =
  /\b(?:guidelines?|literature|consensus|authors|textbooks?)\b[^;]{0,40}\b(?:recommend|advis|suggest|requir|defin|consider|propos|call)\w*[^;)]*|(?:指南|共识|文献)[^。;]{0,12}(?:推荐|建议|要求|认为|定义|主张)[^;)]*|[^,。;:()]{2,30}(?:者[即则]?[为属称视判](?:[为作])?|(?:定义|界定|规定)[为是:])\s?(?:切[缘緣])?(?:阳|阴|R[012]|净|近|窄)[^,。;)]*/gi;

/** "A clear margin was the goal"; "had the margin been clear"; "the CT shows a clear margin". */
const wished =
  /\b(?:an? |the )?(?:clear|free|negative|wide|close|narrow|involved|positive|R0)(?: \w+)? (?:margin|edge|plane|resection|excision)s? (?:was|were|is|are|had been|has been) (?:\w+ )?(?:(?:the |our |their )?(?:goal|aim|objective|intention|plan|target|hope|wish)|intended|planned|desired|hoped|wished|expected|anticipated|predicted|aimed|sought|wanted|feared|attempted)\b[^,;]*|\b(?:would have (?:liked|wished|preferred|wanted)|(?:would|should) (?:like|prefer|wish)|hop(?:ed|ing)|wish(?:ed|ing)|aim(?:ed|ing)?|intend(?:ed|ing)?|tried|trying|attempt(?:ed|ing)?)\b(?: \w+){0,6} (?:margin|edge|plane)s?\b[^,;]*|(?:^|[,;] ?)(?:had|were) (?:the|this|that|any|it|an?) (?:\w+ ){0,3}(?:margin|edge|plane)s? (?:\w+ )?(?:been|to be|proved|shown)\b[^;]*|\b(?:CT|MRI?|PET|ultrasound|sonography|USS?|imaging|scans?|radiolog\w+)\b (?:\w+ ){0,2}(?:show|demonstrat|reveal|report|describ|suggest|depict)\w*\b[^;]*/gi;

/** "原来写的切缘阳性作废". */
const takenBack =
  /(?:原来?|先前|之前|此前|首次|第一次)[^,。;]{0,10}(?:切缘|断面|断端)[^,。;]{0,6}(?:阳性?|阴性?|受累|[+-])[^,。;]{0,6}(?:作废|撤[销回]|不成立|不算|有误|取消|收回)|(?:首发|首次|初[次步发]|原)的?(?:病理)?(?:报告|诊断|签发)[^,。;:]{0,6}(?:切[缘緣]|[断斷][面端])[^,。;]{0,8},[^,。;]{0,10}(?:更正|修正|订正|改)[为成作]/g;

/** What the paraffin sections show stands, not what the frozen one did: blanked, or nothing left. */
function lastWord(statement: string): string | undefined {
  const first = passing.exec(statement);
  if (!first || (agreeing.test(statement) && !differing.test(statement))) return statement;
  const last = lasting.exec(statement);
  if (!last || differing.test(statement)) return undefined;
  if (/\bof the frozen|冰冻(?:剩余|余|对照|组织)/i.test(statement) && last.index < first.index) return statement;
  const clause = statement.lastIndexOf(',', first.index);
  const opens =
    clause > 0 && isEdge.test(statement.slice(0, clause)) && !isEdge.test(statement.slice(clause)) ? clause : 0;
  const shut = opens > 0 ? statement.indexOf(',', first.index) : -1;
  const until = shut > 0 && shut < last.index ? shut : last.index;
  const [from, to] = first.index < last.index ? [opens, until] : [first.index, statement.length];
  const blanked = statement.slice(from, to);
  const name = isEdge.test(statement.slice(0, from) + statement.slice(to)) ? null : isEdge.exec(blanked);
  const left = name ? name[0].padStart(name.index + name[0].length).padEnd(to - from) : ' '.repeat(to - from);
  return statement.slice(0, from) + left + statement.slice(to);
}

/** It was told in haste, and nothing in it confirms that. */
export const isOfFrozen = (statement: string): boolean => lastWord(statement) !== statement;

/** Under "The same patient was operated here in 2019:". */
const ofOldOperation =
  /\b(?:operated|operation|surgery|resected|resection|\w+ectomy)\b[^;]{0,40}\b(?:in|of) (?:19|20)\d\d\b|\b(?:previous|prior|earlier|old) (?:\w+ )?(?:operation|surgery|resection|report|histology|hepatectomy)\b|(?:既往|前次|上次)(?:手术|切除|病理)|(?:[外他原]院|[原外]单位|送检(?:医院|单位))的?(?:手术|切除|报告|病理|诊断)/i;

/** Under "INTRAOPERATIVE CONSULTATION (FS)". */
const isFrozenAlone = (under: string, statement: string): boolean =>
  passing.test(under) && ![lasting, agreeing].some((words) => words.test(`${under} ${statement}`));

const label = String.raw`(?:(?:hepatic |liver |surgical |resection )?(?:parenchym\w+|transection|resection|liver|hepatic|surgical|cut|deep)(?: (?:surface|plane|edge|side))?|status|(?:final|definitive)(?:,? (?:on|in|at) (?:the )?(?:permanents?|paraffin)(?: sections?)?)?|all|both|closest|nearest|(?:exact |specified? )?distance[^:]{0,24}|肝实质|实质|肝侧?|状态|结果|最近处?|距离)`;
const answers =
  '(?:un)?involved(?!:? ?\\d+(?:$|[^\\d .cm]))|not |neg|pos|clear\\b|free\\b|clean|close\\b|narrow|near\\b|yes\\b|no |nil\\b|R[012]\\b|\\d|tumou?r|carcinoma|[<>≥≤]|within|by |at |closest|nearest|shortest|smallest|narrowest|least|minim(?:al|um)|distance|clearance|wide|(?:至|距)(?:肿瘤|癌|瘤)|阴|阳|未|无|净|干净|见癌|可见|[很较极甚过偏稍略颇太]?[近窄]|距|最[近短窄小薄]|宽|间[距隔]|[(][-+]|[-+]\\s*$|R0|R1';
/** Goes on without naming what it is of. */
const leansOnHeading = new RegExp(
  String.raw`^[\s\-*•·)]{0,6}(?:a(?:ns(?:wer)?)?[.:] ?)?(?:${label}\s*[:=,\-.]*\s*)?(?:${answers})`,
  'i',
);
const leansOnBefore =
  /^\W{0,3}(?:(?:close|narrow)\b(?! to)|距离?|最近|最短|最窄|间距|distance|clearance|(?:(?:and |with )?(?:from |at )?(?:the |its )?)(?:nearest|closest|shortest|narrowest|smallest|least|minimum|minimal)(?! (?:node|lymph|vessel|vein|bile|satellite))|(?:and )?(?:the |its )?(?:smallest |safety )?(?:separation|gap|interval|distance|answer)\b|(?:and )?(?:we|I) measured? \d|[^,;:]{0,40}\b(?:nearer|nearest|closest)(?: one| of them)?,? (?:at|is|being|by) \d|[^,;:]{0,50}\b\d+(?:\.\d+)? ?[cm]m (?:(?:away |distant |clear )?(?:from|of|off) (?:it|this)\b|away\b(?! from))|\d+(?:\.\d+)? ?[cm]m\b\W{0,3}(?:$|from|away|clear)|by \d|(?:(?:histolog|microscop)ically|under the microscope|on (?:the )?slides?|镜下)[^,;:\d]{0,20}\d)|^\W{0,3}(?:(?:histologically|microscopically),? )?(?:it|this|these|they|both|all) (?:is|are|was|were) (?:\w+ )?(?:clear|free|negative|uninvolved|not involved|involved|positive)\b|^\W{0,3}(?:the )?(?:edge|plane|face|line)s?(?: itself)? (?:is |are )?(?:clear|free|negative|uninvolved|not involved|clean)\b[^,.;:]{0,20}$|^\W{0,3}(?:未见|无|not involved|negative|clear|free|uninvolved|no tumou?r)[^,.;:]{0,12}$/i;

export function aboutMargin(written: string, { before, under }: Around): AboutMargin | undefined {
  const statement = punctuated(written);
  const blank = (words: string) => ' '.repeat(words.length);
  const kept = lastWord(
    ofThisTime(statement)
      .replace(surgeons, blank)
      .replace(quotedWord, blank)
      .replace(advised, blank)
      .replace(wished, blank)
      .replace(takenBack, blank),
  );
  if (ofOldOperation.test(under) || key.test(statement) || kept === undefined || isFrozenAlone(under, statement))
    return undefined;
  if (ofOtherRow.test(before) && /^[\s:-]*\d[\d.]* ?[cm]m[\s.;]*$/.test(statement)) return undefined;
  if (headsOn.test(under)) {
    const joined = named(`${under} ${statement}`);
    if (joined.edges.length > 0) return { ...joined, lead: under.length + 1 };
  }
  const own = named(kept);
  const edges = own.edges.length > 0 || onlyEdge(under) ? [...own.edges, ...found(own.text, looseEdge)] : [];
  if (edges.length === 0 && bareStump.test(statement) && !changesSubject.test(`${before} ${under}`))
    edges.push(...found(own.text, /\bstumps?\b/gi).slice(0, 1));
  const isOfHeading = onlyInk(own) && leansOnHeading.test(statement) && onlyEdge(under);
  const isClose = edges.length > 0 && opensClose.test(statement);
  const isAnswer = own.edges.length > 0 && opensAnswer.test(statement) && isAskedAlone(...asked(before));
  if (edges.length > 0 && !isOfHeading && !isClose && !isAnswer)
    return { text: own.text, lead: 0, edges: edges.toSorted((one, other) => one.start - other.start) };
  const isUnder = leansOnHeading.test(statement) && onlyEdge(under);
  const isAsked =
    isAnswer || (leansOnHeading.test(statement) && !changesSubject.test(statement) && isAskedAlone(...asked(before)));
  const isAfter =
    (leansOnBefore.test(statement) || (/(?:距离?|尚有|相[距隔])$/.test(before) && /^\d/.test(statement))) &&
    !/¦[^.;。]{0,20}$/.test(named(before).text) &&
    (pronoun.test(statement) ? isOfEdge(before) : isEdge.test(before));
  if (!isUnder && !isAsked && !isAfter && !isClose) return { ...own, lead: 0 };
  const said = named(`${lead}${statement}`);
  return { ...said, lead: lead.length };
}

/** "Close, but no tumour at the cut surface", under the edge's name. */
const opensClose =
  /^\W{0,3}(?:(?:very |rather |too )?(?:close|narrow|near|tight)\b(?=\s*(?:$|[,;:.(]|but\b))|[很较极甚过偏稍略颇太]?[近窄](?=[,;.。]))/i;

const opensAnswer = /^\W{0,3}(?:neg|free\b|clear\b|uninvolved|not involved|involved|pos|阴|阳)/i;

/** A name that a table breaks: "Distance to | resection: 9 mm". */
const headsOn = /\b(?:dist(?:ance)?\.?|clearance) (?:to|from|at)(?: the)?\s*$/i;

/** "距肝被膜 | 4 mm", one row beneath "距肝断面 | 18 mm". */
const ofOtherRow =
  /^[\s:.)(-]*(?:距离?|至|与|(?:distance |dist\.? |clearance )?(?:to|from)\b)[^,;:]{0,24}(?:[被包]膜|浆膜|静脉|血管|胆[管囊]|膈|肝门|结节|capsul\w*|glisson\w*|serosa\w*|surface|veins?|ducts?|hilum|gall ?bladder|nodule|lesion|diaphragm|ligament)[\s:.)(-]*$/i;

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
