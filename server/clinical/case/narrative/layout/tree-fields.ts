import { joined, type Mapped } from './mapped.ts';

/** What a tree of named values tells (XML, JSON), as the fields of an export: each value is "NAME=text", in the words of what it stands in. */

export interface Node {
  /** As it is written. */
  tag: string;
  name: string;
  attributes: [string, Mapped][];
  isLeft: boolean;
  isWard: boolean;
  isAddendum: boolean;
}

/** Told by the ward, or of another time. */
const ward =
  /clin|history|request|indication|imag|radiol|prior|previous|outside|frozen|病史|临床|影像|既往|外院|申请|冰冻/i;
/** Of a lesion that is not the tumour. */
const another = /^(?:other|second\w*|satellite\w*|node|lymph\w*|incidental\w*|benign|其[他它]|次要|卫星|淋巴结)$/i;
export const specimen = /^(?:part|specimen|sample|container|material|标本|检体|样本|检材)$/i;
const tumour = /^(?:(?:main|primary|index)_?)?(?:tumou?r|lesion|nodule|mass|肿瘤|病灶|结节)s?$/i;
/** An element that is named by what it holds: `<field name="mvi">no</field>`, `{"label": "MVI", "value": "no"}`. */
const holder =
  /^(?:field|item|entry|element|data|datum|value|obs|observation|param\w*|answer|row|cell|col\w*|question|prop\w*|attr\w*|result|finding|set|change|component|字段|项目|条目)$/i;
const holds = /^(?:name|key|k|label|prompt|code|title|field|id|question|名称|字段)$/i;
const held = /^(?:value|text|result|answer|val|content|结果|内容|值)$/i;
/** Says nothing without what it stands in. */
const bare = /^(?:value|status|result|present|answer|finding|state|line|ln|para|paragraph|sentence)$/i;
const amends = /^(?:correction|amend\w*|addend\w*|revision|erratum|supplement\w*|更正|修订|补充)s?$/i;
const unit = /^(?:unit|units|uom|单位)$/i;
const scale = /^(?:system|scheme|scale|method|系统|标准|方法)$/i;

export function nodeOf(tag: string, attributes: [string, Mapped][], above: Node | undefined): Node {
  const own = holder.test(tag) ? attributes.find(([key]) => holds.test(key)) : undefined;
  const name = own?.[1].text.replace(/\s+/g, '_') ?? tag;
  return {
    tag,
    name,
    attributes,
    isLeft: above?.isLeft === true || attributes.some((one) => one !== own && another.test(one[1].text)),
    isWard: above?.isWard === true || ward.test(name),
    isAddendum: above?.isAddendum === true || (above !== undefined && amends.test(tag)),
  };
}

/** "maxMm" as "MAX_MM". */
export const inCapitals = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/[.:-]/g, '_')
    .toUpperCase();
export const isLatin = (name: string): boolean => /^[\w.:-]+$/.test(name);

export const attributeOf = (one: Node, which: RegExp): string | undefined =>
  one.attributes.find(([name]) => which.test(name))?.[1].text;
export const unitOf = (one: Node): string => attributeOf(one, unit) ?? '';
export const isNumber = (text: string): boolean => /^\d[\d.,]*(?:\s?[xX*]\s?\d[\d.,]*){0,2}$/.test(text);

/** What the innermost of the open nodes holds. */
export function fieldOf(open: Node[], told: Mapped): Mapped[] {
  const [one, above] = [open.at(-1) as Node, open.at(-2)];
  if (one.isLeft) return [];
  if (above && holder.test(above.tag) && above.name === above.tag && holds.test(one.tag)) {
    above.name = told.text.replace(/\s+/g, '_');
    above.isWard ||= ward.test(told.text);
    return [];
  }
  const isHeld = above !== undefined && above.name !== above.tag && held.test(one.tag);
  const nodes = isHeld ? open.slice(0, -1) : open;
  const measured = isNumber(told.text) ? unitOf(isHeld && unitOf(one) === '' ? above : one) : '';
  return [asField(labelOf(nodes, nodes.at(-1)?.name ?? '', measured), attributeOf(one, scale), told, measured)];
}

/** The name with that of the tumour or the piece it stands in, and of the ward. */
export function labelOf(open: Node[], name: string, measured: string): string {
  if (!isLatin(name)) return name;
  const above = open.at(-2)?.name ?? '';
  const own = inCapitals(bare.test(name) && isLatin(above) ? `${above}_${name}` : name);
  const of = tumour.test(above) ? 'LESION_' : specimen.test(above) && /^(?:SIZE|DIMS?|WEIGHT)/.test(own) ? 'SPEC_' : '';
  const isWard = open.at(-1)?.isWard && !own.startsWith('CLIN');
  const lead = isWard ? 'CLIN_' : open.at(-1)?.isAddendum ? 'ADD_' : '';
  return `${lead}${own.startsWith('LESION') || /^(?:TYPE|HIST|DIAG)/.test(own) ? '' : of}${own}${/^[cm]m$/i.test(measured) ? `_${measured.toUpperCase()}` : ''}`;
}

/** Between the written value and what its name says nothing else stands. */
export function asField(label: string, system: string | undefined, told: Mapped, measured: string): Mapped {
  const isEdmondson = system !== undefined && /edm|steiner/i.test(system);
  const name = !isEdmondson ? label : isLatin(label) ? 'EDMONDSON_GRADE' : `Edmondson-Steiner ${label}`;
  const value = { text: told.text.replace(/\s/g, ' '), at: told.at };
  const lead = `${name}${isLatin(name) ? '=' : ':'}`;
  const behind = isLatin(name) || measured === '' ? '' : ` ${measured}`;
  return joined([said(lead, told.at[0] ?? 0), value, said(behind, told.at.at(-1) ?? 0)], '');
}

export const said = (text: string, place: number): Mapped => ({ text, at: Array.from(text, () => place) });
