import { cut, type Mapped, trimmed } from '../layout/mapped.ts';
import { readMeasuredPiece } from './measured-piece.ts';
import { biopsyHead, past, resected } from './scope-words.ts';

/** Where, behind the ward's words or an earlier report, the pathologist's own begin. */

/** After the ward's words on the same line, the pathologist's. */
const seen =
  /^(?:(?:然后|现在?)?(?:我们|我)?(?:(?:今天|实际)?(?:收到|送来|拿到|看到)的?)|[所送]检(?=[^,。;:]{0,8}(?:肝|标本|物|组织|[段叶]|切除|:))|所送(?=[^,。;:]{0,12}(?:肝|标本|组织|[段叶]|切除))|标本|检体|大体|巨体|肉眼|巨检|镜下|镜检|显微镜|病理诊断|本次(?:手术)?(?:标本|送检|切除标本|切面)|received(?:\s?:| (?:in|fresh|is|are|was|were|the|as|for)\b)|spec(?:imen|\s?:)|this is (?:an?|the|your) (?![^.;,]{0,30}\b(?:second|third|repeat|request)\b)[^.;,:]{0,40}(?:ectomy|resection|hemi-?liver|specimen)\b|这是一?[^,。;:]{0,12}(?:切除|标本)|the [\w -]{2,40} (?:that |which )?you (?:kindly )?sent(?: us)?,? (?:contains?|holds?|shows?|measures?|weighs?|has|is|was|consists?)\b|(?:贵[科院]|您)(?:所)?送[来检]?的[^,。;:]{0,12}(?:肝|标本|切除|[段叶])|[^,。;:]{0,12},?[^。;]{0,30}存活(?:的?肝细胞)?癌|(?:but |however,? )?(?:we|I) (?:now |only )?(?:find|found|see|saw|count|measured?|made?)\b(?! (?:no|nothing) (?:history|record|report))|gross(?:ly)?\b|macro(?:scop\w*)?\b|micro(?:scop\w*)?\b)/i;

/** What was sent, within a sentence that began with the ward's words. */
const received =
  /(?:[,;、]\s{0,3}|\s)(?:and |then )?(?=(?:然后|现在?)?(?:我们|我)?(?:实际)?(?:收到|看到|拿到|送来)的[^,。;]{0,8}(?:是|标本|肝)|(?:所送|送检|送来)(?:的|标本|物|材料)?(?:是|为|:|[^,。;:]{0,10}(?:肝|[段叶]|切除))|(?:本次|此次)(?:手术|送检)?(?:标本|切除|送检)|(?:标本|大体|肉眼|巨检|镜下|镜检)(?:所见|检查|描述|上)?(?:[是为:]|[^,。;:]{0,3}(?:见|示|肝|收到|量|测)|\s)|实测|(?:the |this |our |present |resection )*(?<!(?:biopsy|core|outside|previous|prior|old|earlier) )specimen (?:is|was|received(?! (?:elsewhere|at|by|from))|consists|comprises|submitted|labell?ed|measures|weighs)\b|(?:we|I) (?:have )?(?:now )?received\b|received (?:in formalin|fresh|fixed|is|was)\b|(?:gross|macroscopic|microscopic) (?:exam\w*|description|findings?)\b|(?:macroscopy|microscopy)\b|(?:on )?sections? (?:shows?|examined|from)\b)/i;

/** Where another operation was told before, only what is said to be of now. */
const nowReceived =
  /[,;]\s*(?=(?:然后|现在?)?(?:我们|我)(?:实际)?(?:收到|看到|拿到)的|所送(?=[^,。;]{0,12}(?:肝|[段叶]|切除))|(?:本次|此次|现)(?:手术|送检?)|(?:and |then )?(?:now |we (?:have )?(?:now )?|I (?:have )?(?:now )?)received\b|(?:this|the present|the current) specimen\b|(?:and )?(?:up)?on (?:sectioning|slicing|cutting|opening)\b)/i;
export const sinceNowReceived = ({ text }: Mapped): number => nowReceived.exec(text)?.index ?? -1;
const bySurgeon = /\bsurgeon (?:\w+ )?(?:not|felt|saw|found|describ|report|think)|operatively|术中|术者/i;

function sinceReceived(statement: Mapped): Mapped | undefined {
  const found = received.exec(statement.text);
  if (!found) return undefined;
  const before = statement.text.slice(0, found.index);
  if (bySurgeon.test(before)) return undefined;
  const start = past.test(before) ? sinceNowReceived(statement) + 1 : found.index + found[0].length;
  return start > 0 ? trimmed(cut(statement, start)) : undefined;
}

/** "Right hepatectomy: ...", "(右后叶切除标本)...": the piece as the title of what is told of it. */
const title = /^[\s*>•-]{0,6}(?:[(][^()]{2,40}[)]|[^:.。;(),]{3,30}(?:, ?[^:.。;(),]{3,30}){0,3}:)/;
function isTitle(text: string): boolean {
  const head = title.exec(text)?.[0];
  return (
    head !== undefined &&
    resected.test(head) &&
    !biopsyHead.test(head) &&
    !past.test(text) &&
    !asked.test(head) &&
    !/(?:19|20)\d\d/.test(text)
  );
}
const asked = /procedure|operation|surgery|plan|request|treat|for\b|after|diagnos|拟|手术|术式|行|后|史/i;

/** Begins what the pathologist says: by its first words, by its title, or within. */
export function ownWords(statement: Mapped): Mapped | undefined {
  const isOwn = seen.test(statement.text) || isTitle(statement.text) || readMeasuredPiece(statement.text).length > 0;
  return isOwn ? statement : sinceReceived(statement);
}

/** Told by the slide alone, or a piece named and no more. */
const bySlide =
  /\b(?:edmondson|(?:well|moderate(?:ly)?|poor(?:ly)?|mod|wel)[ -](?:to[ -]\w+[ -])?diff\w*|micro-?vascular invasion|mvi)\b|高分化|中分化|低分化|微血管|镜下|(?<![a-z])MVI(?![a-z])/i;
const byScan =
  /\b(?:CT|MRI?|US|PET|imaging|scan|biops\w+|please|assess|high[- ]risk|suspected|\?)|影像|超声|穿刺|活检|考虑|请|风险/i;
export const isToldBySlide = ({ text }: Mapped): boolean =>
  !past.test(text) && !byScan.test(text) && (bySlide.test(text) || (text.length < 50 && resected.test(text)));
