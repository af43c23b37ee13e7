import { type Claim, claim } from '../fact.ts';
import {
  biopsyHead,
  explanted,
  formTitle,
  givenUp,
  liverHead,
  notSent,
  past,
  resected,
  supposed,
} from './scope-words.ts';

/** What was sent: a resected piece of liver, the whole liver, a needle core. */

/** The form asks which operation; a lobe sent is a lobe resected. */
const lobeSent =
  /^(?:procedure|operation|surgery|type of (?:operation|resection)|specimens?)[^:]{0,20}:\s*(?:liver[,:;-]? (?:- )?)?(?:(?:rt|lt|right|left|caudate|extended|partial|total|central)[ ,]+){0,2}(?:partial|major|minor|segmental|(?:bi|uni|tri)?segment\w*\b|segs?\b|sections?\b|(?:lateral |medial |anterior |posterior )?(?:lobe|sector|section)\b|hemi|atypical|anatomic\w*|non-?anatomic\w*)|^(?:op(?:eration|n)?|procedure|proc|surgery|术式|手术)\s?:[^,;:]{0,24}\b(?:LLS|L?RH|L?LH|E[RL]H|R[PA]S|LMS|CH|NAR|segmt?|subsegm?)\b|^(?:\d{1,2}[.、]?\s*)?(?:送检物?|标本(?:类型|名称)?|送检标本|术式|手术(?:方式|名称)?)\s?:\s*[^,。;:]{0,10}(?:半肝|外叶|三叶|三肝|[前后]叶)|(?:半肝|三叶|三肝|(?:肝[左右尾]|[左右][前后内外]|[左右]|尾状)叶|肝[sS\d+、/]{1,8}段?)(?:切下)?标本(?!切除)|(?:收到|送来|送检|容器里)[^,。;]{0,12}(?:[左右]半肝|[左右]三[叶肝]|[左右][前后外]叶)|[左右]半肝[^,。;]{0,16}(?:送来|送检)|(?:第[一二三四]|[甲乙丙1-4一二三四]号?)[瓶袋份件](?:标本)?(?:为|是|系|:)[^,。;:]{0,6}(?:[左右]半肝|[左右尾][前后内外]?叶肝?|[左右]三叶|肝[左右]叶)/i;

/** An operation that is to come, or that the core was taken after: no name of what was sent. */
const inPassing =
  /\b(?:after|following|since|for|on|at|to|of|until|pending|before)\s(?:(?:the|an?|any|right|left|extended|partial|formal|surgical|liver|hepatic|subsequent|future|first)\s){0,3}$|(?:[待拟经将原可需]|既往|首次|前次|再次|后续|进一步)(?:行|做)?(?:手术)?$/i;
export const isByTheWay = (text: string, { start }: Pick<Claim, 'start'>): boolean =>
  inPassing.test(text.slice(Math.max(0, start - 80), start));
/** A wedge may have been cut to treat or to diagnose: what else the report says of it decides. */
export const isWedge = (text: string, { start, end }: Claim): boolean =>
  /^(?:wedge|楔形(?!\S*[活检取])\S*)$/i.test(text.slice(start, end));
const diagnosticWedge =
  /\b(?:diagnostic|incisional) (?:wedge|biops\w+)|\bwedge biops\w+|\bwedge\b[^.;]{0,100}\bfor diagnosis\b|\b(?:the|this) biopsy (?:measur\w+|weigh\w+|consists|has been (?:embedded|submitted))|\bonly (?:a )?biops(?:y|ies) (?:was|were) (?:taken|done|performed)|\b(?:for (?:tissue )?diagnosis|(?:diagnostic )?(?:biopsy|sampling)) only\b|楔形?活检|切取活检|楔形[^,。;:]{0,10}取(?:样|检|组织|(?=\)|,|$))|楔形[^,。;:]{0,6}取(?:的|下)?[^,。;:]{0,4}(?:一小?[条块片]|小块|少许)|[只仅]取了?(?:一[块点]|少许)?活检|仅[供为作用]于?[^,。;:]{0,10}(?:定性|明确性质|诊断|取样)(?!标准)/i;

/** What was cut out only to see what it is. */
export const isSample = (text: string): boolean => diagnosticWedge.test(text) && !past.test(text);

/** Of a piece of liver that was sent now; a wedge is none where the report says that it is a biopsy. */
export function namesPiece(text: string, isSampled = false): boolean {
  const found = resected.exec(text);
  if (isSampled && found && /^(?:wedge|楔形\S*)$/i.test(found[0])) return false;
  const isOther = notSent.test(text) || givenUp.test(text) || past.test(text) || supposed.test(text);
  return found !== null && !isOther && !isByTheWay(text, { start: found.index });
}

export function readSpecimen(text: string): Claim[] {
  if (formTitle.test(text)) return [];
  const whole = explanted.exec(text);
  if (whole) return [claim('specimen', 'explant', whole.index, whole.index + whole[0].length)];
  const diagnostic = diagnosticWedge.exec(text);
  if (diagnostic && !past.test(text))
    return [claim('specimen', 'biopsy', diagnostic.index, diagnostic.index + diagnostic[0].length)];
  const piece = resected.exec(text);
  if (piece && !isOnlySpokenOf(text, piece))
    return [claim('specimen', 'resection', piece.index, piece.index + piece[0].length)];
  const lobe = lobeSent.exec(text);
  if (lobe && !isOnlySpokenOf(text, lobe) && !biopsyHead.test(text))
    return [claim('specimen', 'resection', lobe.index, lobe.index + lobe[0].length)];
  const core = biopsyHead.exec(text);
  if (
    core &&
    !notSent.test(text) &&
    !neverTaken.test(text) &&
    (liverHead.test(text) ||
      /specimen|procedure|标本|送检|^percutaneous|^(?:sample |biopsy )?type\b|^(?:sample|material|nature)\b|取[得材]方式/i.test(
        text,
      ))
  )
    return [claim('specimen', 'biopsy', core.index, core.index + core[0].length)];
  return [];
}

/** "Never had a biopsy in life" */
const neverTaken =
  /(?:穿刺|活检)[^,。;]{0,8}(?:对照|比较|对比|相比)|\bcompar(?:ed|ison) (?:with|to) [^.;]{0,30}\b(?:biops|core)|\b(?:no|never|not|without) (?:\w+ ){0,2}(?:biops(?:y|ies)|cores?|needle)\b|[未没无](?:有|曾|予|再)?(?:行|做|接受|作|进行|取)[^,。;:]{0,10}(?:穿刺|活检)/i;

/** The whole liver outweighs a piece, a piece a core; an operation named by the way does not. */
export function mostOf<T extends { value: unknown; weight: number }>(claims: T[]): T | undefined {
  const firm = claims.filter(({ weight }) => weight >= 1);
  const of = (value: string) => (firm.length > 0 ? firm : claims).find((one) => one.value === value);
  return of('explant') ?? of('resection') ?? of('biopsy');
}

const isOnlySpokenOf = (text: string, { index, 0: found }: RegExpExecArray): boolean =>
  givenUp.test(text.slice(index)) || notSent.test(text.slice(Math.max(0, index - 60), index + found.length + 40));
