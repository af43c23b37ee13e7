import { everyMatch } from '../layout/every-match.ts';
import { otherName, place, tumourName } from './tumour-names.ts';

/** Of what a length is: the tumour, or something else that is measured beside it. */

/** Adenomas and hyperplasia are the tumour of a report without a malignant one; haemangiomas and nodules of the liver itself only where it has nothing else; of what an untold one is, the text does not let us see. */
export type Owner = 'tumour' | 'benign' | 'lesser' | 'other' | 'untold';

const benignName = /^(?:adenomas?|hyperplasia|fnhs?|腺瘤|增生)$/i;
const lesserName = /ha?emangioma|angiomyolipoma|hamartoma|dysplastic|regenerat|血管瘤|异型增生|再生|错构瘤|脂肪瘤/i;
/** What a name of this kind owns. */
export const lesserOr = (name: string): Owner => (lesserName.test(name) ? 'lesser' : 'other');
const benignOr = (name: string): Owner => (benignName.test(name) ? 'benign' : 'tumour');

/** Words that stand for what was named before them: the pieces of a specimen have a larger one as well. */
const standsFor =
  /^(?:the big one|(?:the )?(?:larger|largest|big(?:ger|g?est)|former|latter)(?: (?:one|of (?:these|them|which|the two)))?|(?:the |an)?other(?: one)?|the (?:first|second|third|fourth)(?: one)?|大(?:者|的)|最大|另一(?:个|枚|处)?)$/i;
/** What comes in several, one of which is the larger. */
const countable =
  /(?:pieces|fragments|specimens|wedges|portions|lobes|cores|nodes|cysts|stones|calculi|polyps|ha?emangiomas|satellites?(?: (?:nodules|foci|lesions|deposits))?|biopsies)\b|(?:组织|标本|肝脏?)[^,。;:肿瘤癌结灶]{0,8}?[两二三四五六七八九2-9]\s?[块条个份袋堆]|[两二三四五六七八九2-9]\s?[块条份袋堆][^,。;:]{0,8}?(?:组织|标本|肝)|淋巴结|卫星|子灶|囊肿|结石|息肉|血管瘤/gi;

const parts =
  '(?:edges?|borders?|margins?|rims?|pseudocapsules?|capsules?|scars?|septa\\w*|ha?emorrhages?|necrosis|surfaces?|cent(?:re|er)s?|calcifications?|degeneration|changes?|areas?|foci|spaces?|cysts?)';
const looks = String.raw`(?:(?!\d|${parts}\b|tumou?r|mass|lesion|nodul|growth|\w*oma\b|liver|specimen|piece|satellite)[\w-]+,? ){0,5}?`;
/** How a thing looks, behind its name: none of it is measured along three axes. */
const appearance = new RegExp(
  String.raw`\b(?:with|showing|having) ${looks}${parts}\b(?:(?:,| and|, and| of|or) ${looks}${parts}\b){0,3}(?=[\s,:(]*(?:(?:and )?(?:measur\w+|size|is|about|approx\w*)[\s,:]*(?:approx\w* )?)?$)`,
  'i',
);
export const withoutAppearance = (text: string): string =>
  text.replace(appearance, (found) => ' '.repeat(found.length));

/** Whose name stands last in a text. */
export function nearest(text: string): Owner | undefined {
  const read = withoutPlaces(withoutTold(text), false);
  const [tumour, another] = [last(read, tumourName), last(read, otherName)];
  if (!tumour && !another) return undefined;
  if (!tumour || (another && another.end >= tumour.end)) return lesserOr(another?.name ?? '');
  if (!standsFor.test(tumour.name)) return benignOr(tumour.name);
  if (another && /^的?$/.test(read.slice(another.end, tumour.start))) return lesserOr(another.name);
  return ofSeveral(read.slice(0, tumour.start)) ?? 'tumour';
}

/** Of what "the larger" is one. */
export function ofSeveral(text: string): Owner | undefined {
  const [tumour, pieces] = [last(text, tumourName), last(text, countable)];
  return pieces && (!tumour || pieces.end > tumour.end) ? 'other' : tumour && 'tumour';
}

/** A larger one is named and nothing of which it is one. */
export function isLeftOpen(text: string): boolean {
  const names = everyMatch(withoutPlaces(text, false), tumourName);
  return names.length > 0 && names.every(([name]) => standsFor.test(name));
}

const beside =
  /\b(?:with(?:out)?|beside|near|next to|adjacent to|abut\w*|surrounded by|accompanied by|compress\w*|invad\w*|displac\w*|close to|away|from|showing|and no)\b/i;
/** What could itself be the "it" of the next sentence. */
const measurable =
  /\b(?:gall ?bladder|node|cyst|ha?emangioma|thromb\w+|plug|cast|vein|duct|specimen|piece|lobe|wedge|scar|area|zone|stone|polyp|satellite nodule|nodule|lesion|focus)\b/i;

/** Of what "it" speaks: of the subject of the sentence before, where nothing else in it could be meant. */
export function meantByIt(before: string): Owner | undefined {
  const found = nearest(before);
  if (found !== 'other') return found;
  const tail = beside.exec(before);
  if (!tail || measurable.test(before.slice(tail.index))) return found;
  return nearest(before.slice(0, tail.index)) ?? found;
}

/** Distances that have their length already, and what is written on a jar. */
const told =
  /(?:距|离|距离)[^,。;:距离]{1,14}?\d[\d.]*\s?(?:cm|mm|厘米|毫米)处?|\d[\d.]* ?[cm]m\)? (?:away |distant |clear |deep )?from (?:the |its )?(?:[\w-]+ ){0,3}?(?:margin|capsule|edge|plane|surface|vein|hilum|ink|tumou?r)s?\b|\b(?:labell?ed|designated|marked|identified|named) (?:as )?(?:"[^"]{1,60}"|[^":,.]{1,40})/gi;
/** No tumour is there to have a size: "margin free of tumour, 2 cm". */
const noTumour =
  /\b(?:free (?:of|from)|clear of|negative for|uninvolved by|devoid of|without|no) (?:(?:residual|viable|invasive|evidence of|any|other|further|definite) ){0,3}(?:tumou?r|carcinoma|malignanc(?:y|ies)|hcc|lesions?|nodules?|masses)\b/gi;
const withoutTold = (text: string): string =>
  text.replace(told, (found) => ' '.repeat(found.length)).replace(noTumour, (found) => ' '.repeat(found.length));

/** Without the places of a tumour that is named before them. */
export function withoutPlaces(text: string, always: boolean): string {
  const first = always ? 0 : text.search(tumourName);
  return first < 0
    ? text
    : text.replace(place, (found, ...rest) =>
        Number(rest.at(-2)) > first || always ? ' '.repeat(found.length) : found,
      );
}

function last(text: string, pattern: RegExp): { name: string; start: number; end: number } | undefined {
  const found = everyMatch(text, pattern).at(-1);
  return found ? { name: found[0], start: found.index, end: found.index + found[0].length } : undefined;
}
