import type { Around, Stated } from '../scope/scope.ts';
import { readMargin } from './margin.ts';
import { readMarginDistance } from './margin-distance.ts';
import { apartEdge, ductEdge } from './margin-names.ts';

/** A liver taken out whole has no edge but those of its vessels, its ducts and the tissue of its hilum: what is told of them is told of its margin. */

const whole =
  /\bexplant\w*|\b(?:native|whole|entire|diseased|recipient(?:'?s)?) liver\b|\btotal hepatectomy|\b(?:transplant(?:ation)?|recipient(?:'?s)?) hepatectomy|\bliver transplant recipient|病肝|全肝(?:切除|标本|一[具个枚副])|受[者体](?:的)?全肝|肝移植受者/i;
const known = new WeakMap<Stated[], boolean>();
function isExplant(stated: Stated[]): boolean {
  const last = known.get(stated);
  if (last !== undefined) return last;
  const is = stated.some(({ statement, under }) => whole.test(statement.text) || whole.test(under));
  known.set(stated, is);
  return is;
}

/** Less than an edge that tumour is at. */
const ofSeveral = 0.75;
const named = (found: string): string => (/[\u3400-\u9fff]/.test(found) ? '切缘' : 'margin').padStart(found.length);
const cuffs = /\b(?:caval|(?:hepatic|portal) (?:vein|venous)|IVC|vascular) cuffs?\b|(?:下?腔静脉|caval) ?cuff/gi;

/** One duct that is clear is not the margin: several edges are, or the tissue of the hilum. */
const severalOf = /[,/&、及和与]|\band\b|soft tissue/i;
const areSeveral = (text: string): boolean => {
  const names = [ductEdge, cuffs].flatMap((name) => text.match(name) ?? []);
  return names.length > 1 || names.some((name) => severalOf.test(name));
};

export function readExplantEdges(text: string, around: Around, stated: Stated[]) {
  if (!isExplant(stated)) return [];
  const struck = text.replace(apartEdge, (found) => '¦'.repeat(found.length));
  const renamed = struck.replace(ductEdge, named).replace(cuffs, named);
  if (renamed === struck) return [];
  return [
    ...readMargin(renamed, around)
      .filter(({ value }) => value !== 'involved' && areSeveral(struck))
      .map((claim) => ({ claim, weight: ofSeveral })),
    ...readMarginDistance(renamed, around),
  ];
}
