import { withLesions } from './lesions-told.ts';
import { cut, joined, type Mapped, trimmed } from './mapped.ts';
import {
  asField,
  attributeOf,
  fieldOf,
  inCapitals,
  isLatin,
  isNumber,
  labelOf,
  type Node,
  nodeOf,
  said,
  specimen,
  unitOf,
} from './tree-fields.ts';

/** A laboratory system's XML as the fields of an export. */

const token =
  /<(\/?)([\p{L}_][\p{L}\p{N}_.:-]{0,60})((?:\s[^<>]{0,600}?)?)(\/?)>|<!\[CDATA\[([\s\S]{0,20000}?)\]\]>|<[!?][^<>]{0,400}>|[^<]+/gu;
const attribute = /([\p{L}_][\p{L}\p{N}_.:-]{0,40})\s?=\s?(?:"([^"]{0,200})"|'([^']{0,200})')/gu;
const page = /^(?:html|head|body|div|p|table|tr|td|th|span|ul|ol|li|br|hr|b|i|h[1-6]|dl|dt|dd|pre|font|style|script)$/i;
const leaf = /<([\p{L}_][\p{L}\p{N}_.:-]{0,60})(?:\s[^<>]{0,600})?>[^<>]{1,2000}<\/\1>/gu;

/** Attributes that say something of the tumour. */
const tells = /max|size|diam|dist|count|quantity|status|result|value/i;
/** `<Tumours n="2">` counts; `<Tumour n="1">` numbers. */
const several = /^(?:tumou?rs|lesions|nodules|foci|masses|肿瘤(?:组|列表)|病灶(?:组|列表))$/i;
const oneOfThem = /^(?:lesion|tumou?r|nodule|focus|mass|肿瘤|病灶|结节|癌灶|肿物|灶)$/i;
const numbers = /^(?:id|n|no|nr|num|number|seq|index|idx|label|序|序号|编号|号)$/i;
const countedIn = /^(?:数[目量]|个数|枚数|灶数)$/;
const number = /^(?:n|no|nr|num|number|total)$/i;
/** What a correction puts in the place of the old value. */
const renewed = /^(?:new|to|after|now|revised|corrected|新值|新|改为)$/i;
const words = /^(?:text|type|desc\w*|description|display|procedure|title|name|名称|描述|术式|手术方式)$/i;

/** Undefined where the text is no such XML. */
export function xmlFields(text: Mapped): Mapped[] | undefined {
  if (!/^\s*<[?\p{L}]/u.test(text.text)) return undefined;
  const names = Array.from(text.text.matchAll(leaf), ([, name = '']) => name);
  if (names.filter((name) => !page.test(name)).length < 5 || names.some((name) => page.test(name) && name.length > 2))
    return undefined;
  const fields: Mapped[] = [];
  const open: Node[] = [];
  const lesions: { node: Node; start: number; end: number }[] = [];
  for (const { index, 0: whole, 1: closing, 2: name, 3: attributes = '', 4: empty, 5: data } of text.text.matchAll(
    token,
  )) {
    const here = cut(text, index, index + whole.length);
    if (name === undefined) {
      const plain = whole.startsWith('<') ? cut(here, 0, 0) : here;
      const told = trimmed(data === undefined ? plain : cut(here, 9, 9 + data.length));
      const last = open.at(-1);
      if (last && told.text !== '') fields.push(...fieldOf(open, told));
    } else if (closing) {
      const last = open.pop();
      const told = lesions.find(({ node }) => node === last);
      if (told) told.end = index;
    } else {
      const place = index + whole.indexOf(attributes, name.length);
      const one = elementOf(name, attributes, text, place, open.at(-1));
      if (!one.isLeft) fields.push(...attributesTold([...open, one], one));
      if (!empty && !one.isLeft && oneOfThem.test(name) && attributeOf(one, numbers) !== undefined)
        lesions.push({ node: one, start: index, end: text.text.length });
      if (!empty) open.push(one);
    }
  }
  return withLesions(
    fields,
    lesions.map(({ start, end }) => cut(text, start, end)),
  );
}

function elementOf(name: string, written: string, text: Mapped, place: number, above: Node | undefined): Node {
  const attributes = Array.from(written.matchAll(attribute), (found): [string, Mapped] => {
    const value = found[2] ?? found[3] ?? '';
    const start = place + found.index + found[0].length - 1 - value.length;
    return [found[1] ?? '', cut(text, start, start + value.length)];
  });
  return nodeOf(name, attributes, above);
}

/** `<Lesion maxMm="106"/>`, `<margin dist="1.9" unit="mm">`, `<part site="liver" type="wedge resection">`. */
function attributesTold(open: Node[], one: Node): Mapped[] {
  if (specimen.test(one.name)) {
    const named = one.attributes.filter(([name]) => !/^(?:no|id|n|nr|code|snomed\w*)$/i.test(name));
    const [first] = named;
    const number = attributeOf(one, /^(?:no|id|n|nr)$/i);
    const isPart = number !== undefined && /^(?:[A-H]|[IV]{1,3}|\d)$/.test(number);
    const told = joined(
      named.map(([, value]) => value),
      ', ',
    );
    if (first && isPart) return [joined([said(`Part ${number}: `, first[1].at[0] ?? 0), told], '')];
    return one.attributes.flatMap(([name, value]) =>
      words.test(name) && value.text !== '' ? [asField('SPECIMEN', undefined, value, '')] : [],
    );
  }
  const corrected = one.attributes.find(([name]) => renewed.test(name))?.[1];
  if (corrected) return [asField(labelOf(open, one.name, ''), undefined, corrected, '')];
  const measured = unitOf(one);
  return one.attributes.flatMap(([name, value]): Mapped[] => {
    if (several.test(one.name) && number.test(name) && /^\d{1,2}$/.test(value.text))
      return [asField('TUMOR_COUNT', undefined, value, '')];
    if (oneOfThem.test(one.name) && countedIn.test(name)) return [asField('TUMOR_COUNT', undefined, value, '')];
    if (/^(?:text|display)$/i.test(name) && attributeOf(one, /^code$/i) !== undefined && value.text !== '')
      return [asField(labelOf([...open, one], one.name, ''), undefined, value, '')];
    if (!tells.test(name) || !isLatin(one.name + name) || value.text === '') return [];
    const label = `${inCapitals(one.name)}_${inCapitals(name)}`;
    const isMeasured = isNumber(value.text) && /^[cm]m$/i.test(measured) && !/count/i.test(name);
    return [asField(labelOf([...open, one], label, isMeasured ? measured : ''), undefined, value, '')];
  });
}
