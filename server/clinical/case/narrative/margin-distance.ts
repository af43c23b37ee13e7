import { type Claim, claim } from './fact.ts';
import { type Length, lengthsIn } from './lengths.ts';
import { isEdge, otherEdge } from './margin-names.ts';

/** How far the tumour is from the resection margin, mm; of several the least. A bound ("< 1 mm") is no distance. */

const besides =
  /capsule|vessel|vein|within 1 ?cm|satellite nodules? \(|距(?:离)?(?:肿瘤|主瘤)边缘|近端|远端|壁厚|淋巴/i;
const toEdge =
  /^\s?(?:\)\s?)?(?:is |lies |away |clear )?(?:from|to|of|off) (?:it\b|the |a |its )?(?:\w+ ){0,3}?(?:margins?|mgn|ink|transection|resection|line of)|^ ?(?:away|margin|clear margin)\b|^ ?处?(?:为|即)?切缘/i;
const fromTumour =
  /(?:距(?:离)?(?:肿瘤|癌|瘤体|癌灶)?|distance(?: of)?|closest|nearest|最近(?:处|距离|端)?|最窄|by|at|of|within|measures|free[,:]?|clear[,:]?|neg\w*[,:]?)[\s:(约为]*$/i;

/** `before`: the statement ahead of it on the line or the line ahead, which may have named the margin. */
export function readMarginDistance(statement: string, before: string): Claim[] {
  const text = statement.replace(otherEdge, (found) => ' '.repeat(found.length));
  const named = isEdge.test(text) || /(?<![A-Za-z])R0(?![0-9A-Za-z])|completely excised/.test(text);
  const follows =
    !named && isEdge.test(before) && /^(?:距离|最近|距|distance|\(?\d+(?:\.\d+)? ?[cm]m\)?$)/i.test(text.trim());
  if (!named && !follows) return [];
  const found = lengthsIn(text).filter(
    (length) => !length.bound && length.axes === 1 && isDistance(text, length, follows),
  );
  const [first, ...rest] = found;
  if (!first) return [];
  const least = rest.reduce((nearest, one) => (one.cm < nearest.cm ? one : nearest), first);
  return [
    claim('marginDistance', Number((Math.min(least.cm, ...least.listed) * 10).toPrecision(6)), least.start, least.end),
  ];
}

function isDistance(text: string, { start, end, cm }: Length, follows: boolean): boolean {
  if (cm > 15) return false;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (toEdge.test(after)) return true;
  const near = /[^,;。]*$/.exec(before)?.[0] ?? '';
  if (besides.test(near)) return false;
  if (follows || /距[^\d]{0,16}$/.test(near)) return true;
  const named = isEdge.exec(before);
  if (named) return !otherThing.test(before.slice(named.index + named[0].length));
  return /(?<![A-Za-z])R0[\s,(]*$/.test(before) || (fromTumour.test(near) && /excised|margin/.test(before));
}

const otherThing = /tumou?r (?:size|measur)|nodule|直径|大小|block|level|week|diameter|肿瘤(?!未|均|距)|卫星/i;
