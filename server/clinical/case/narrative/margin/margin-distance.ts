import { type Claim, claim } from '../fact.ts';
import type { Around } from '../scope/scope.ts';
import { type Length, lengthsIn } from '../tumour/lengths.ts';
import { readMargin } from './margin.ts';
import { type AboutMargin, aboutMargin } from './margin-topic.ts';

/** How far the tumour is from the resection margin, mm; of several the least. A bound ("< 1 mm", "at least 1 cm") is no distance. */

/** A distance from ink counts where none is given from the margin by its name: another surface may be inked too. */
const fromInk = 1;
const fromMargin = 2;
const isInk = /^(?:\w+ )?ink$/i;

export function readMarginDistance(statement: string, around: Around): { claim: Claim; weight: number }[] {
  if (!/\d/.test(statement)) return [];
  const about = aboutMargin(
    statement.replace(filledIn, (found, number: string) => `${number.padStart(found.length - 1)} `),
    around,
  );
  if (!about) return [];
  const { text, lead } = about;
  const found = lengthsIn(text).filter(
    (length) => length.axes === 1 && !isBound(text, length) && !isNot(text, length) && isDistance(about, length),
  );
  const [first, ...rest] = found;
  if (!first || isInvolved(statement, around)) return [];
  const least = rest.reduce((nearest, one) => (one.cm < nearest.cm ? one : nearest), first);
  const mm = Number((Math.min(least.cm, ...least.listed) * 10).toPrecision(6));
  const isFromInk = about.edges.length > 0 && about.edges.every(({ start, end }) => isInk.test(text.slice(start, end)));
  return [
    {
      claim: claim('marginDistance', mm, Math.max(0, least.start - lead), least.end - lead),
      weight: isFromInk ? fromInk : fromMargin,
    },
  ];
}

/** Lengths of an edge that tumour is at tell how much of it. */
function isInvolved(statement: string, around: Around): boolean {
  const values = readMargin(statement, around).map(({ value }) => value);
  return values.length === 1 && values[0] === 'involved';
}

/** "distance _1_ mm". */
const filledIn = /[_ ]{1,3}(\d{1,3}(?:\.\d)?)(?:_{1,3} ?| {2,3})(?=[cm]m\b)/g;

const isBound = (text: string, { start, end, bound }: Length): boolean =>
  bound ||
  /(?:\b(?:(?<!\bto )within|under|below|beyond|over|exceed\w*|up to|at least|minimum of|in excess of|(?:less|more|greater|further|wider|closer) than)|[<>≥≤]=?|超过|大于|小于|不足|至少|不到|多于|少于|低于|逾)\s?(?:about |约)?$/i.test(
    text.slice(0, start),
  ) ||
  /^\s?(?:or (?:more|less|greater|further)|and (?:more|over)|plus|以[上内外下]|\+(?!\+)|余)/i.test(text.slice(end));

/** "30 mm, not 3 mm"; the farther of two nodules; a focus that an addendum finds is none of the one whose edge was told. */
const isNot = (text: string, { start }: Length): boolean =>
  /\b(?:not|instead of|rather than|in place of)\s$|\d ?[cm]m,? and (?:the )?(?:nodule|tumou?r|lesion|mass|other|second|smaller|larger)\b[^,;.]{0,24} (?:is|are|lies|was|at) $|(?:而非|并非|不是|非|代替)\s?$|\bnew (?:focus|lesion|nodule|tumou?r|deposit)\b[^;]*$|新(?:见|发现)[^。;]*$/i.test(
    text.slice(0, start),
  );

/** Behind the length: it is how long or wide something is. */
const isExtent =
  /^[\s-]?(?:in )?(?:length|long|wide|width|front|foc(?:us|i)|area|segment|broad|thick|across|diameter|greatest|in (?:size|extent|aggregate)|of (?:the )?(?:slide|front|contact)|x ?\d|intervals?|(?:(?!from|of|off|to)\w+ ){0,2}(?:nodule|lesion|tumou?r|node|cyst|satellite)s?\b(?! clearance))|^(?:剖|切开|连续|平行|书页|长|宽|厚|范围|大小|的?(?:癌|结节|肿))/i;
const isExtentBefore =
  /\b(?:over|along|across|for|measur\w+|size[sd]?|diameter|thick\w*)\s?(?:a |an |the |about )*$|\b(?:tract|length|front|stretch|span|width|segment|breadth) (?:of|is|=|:) ?$|(?:长|宽|厚|径|大小|范围|直径|面积|每隔?)[为约]*$|\bevery $/i;
/** Measured to something else. */
const toOther =
  /^\s?(?:away |distant |clear |deep )?(?:from|to|of|off|below|beneath|short of) (?:the |a |its )?(?!spare\b|(?:\w+ ){0,2}(?:tumou?r|lesion|nodule|mass|carcinoma|growth|it\b|main|dominant|index|form))[a-z]/i;
const toEdge =
  /^\s?\)?\s?(?:(?:is|are|was|lies|lying|located|situated|away|clear|short|distant|removed|inside|deep|only) ){0,3}(?:from|frm|form|to|of|off|short of|inside|between)\b[^;]*$/i;
const isEdgeOf = /^\s?(?:wide |clear |tumou?r-free |negative |free |uninvolved |surgical |resection |-)?$/i;
const otherThing =
  /\d ?[cm]m\b|tumou?r (?:size|measur)|nodules? (?:size|measur|of)|\b(?:diameter|weeks?|satellit\w+|capsul\w+|veins?|vessels?|bile|ducts?|nodes?|cysts?|rim|measures \d|thick\w*|greatest|largest|liver|piece|weigh\w*|specimen)\b|¦|直径|大小|卫星|包膜|被膜|静脉|胆管|厚|最大|结节[^,]{0,4}(?:径|约)|另见|(?<![未末])见[^,(距]{0,8}[结肿灶]|肿物一|体积|重/i;

function isDistance({ text, edges }: AboutMargin, { start, end, cm }: Length): boolean {
  if (cm > 15 || cm === 0) return false;
  const [ahead, behind] = [text.slice(0, start), text.slice(end)];
  if (/\b(?:plug|thromb\w+|cuff|stump|cast)\b[^;]{0,90}$|癌栓[^,。;\s]{0,8}$/i.test(ahead)) return false;
  if (isExtent.test(behind) || isExtentBefore.test(ahead)) return false;
  const next = edges.find((one) => one.start >= end);
  const toNext = next && text.slice(end, next.start);
  if (toNext !== undefined && toNext.length < 70) {
    if (isEdgeOf.test(toNext)) return !/tumou?r (?:size|measur)[^,;]{0,12}$/i.test(ahead);
    if (toEdge.test(toNext) && !otherThing.test(toNext) && !/,/.test(toNext)) return true;
    if (/^处?[为即是]$/.test(toNext)) return true;
  }
  if (toOther.test(behind)) return false;
  const last = edges.findLast((one) => one.end <= start);
  if (last) {
    const between = text.slice(last.end, start);
    return (
      between.length < 80 &&
      !otherThing.test(between.replace(/\d+(?:\.\d+)? ?[cm]m(?=[^;]{0,60}$)/g, repeated(between)))
    );
  }
  return (
    /(?<![A-Za-z\d-])R0[\s,(:]*(?:by |at )?$/.test(ahead) ||
    /\b(?:excised|resected|clearance|tumou?r-free zone|(?:nearest|closest) approach)[\s,:(]*(?:with |by |of |is |at |a |clearance |margin ){0,4}$/i.test(
      ahead,
    ) ||
    /^\s?(?:clearance|clear of tumou?r)\b/i.test(behind)
  );
}

/** A list of distances is one: "2 mm anteriorly, 9 mm posteriorly". */
const repeated = (between: string) => (found: string) => (/(?:from|to|vein|capsule)/i.test(between) ? found : '');
