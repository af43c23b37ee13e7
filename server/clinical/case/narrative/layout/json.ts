import { cut, type Mapped } from './mapped.ts';
import { fieldOf, type Node, nodeOf } from './tree-fields.ts';

/** A report exported as JSON, as the fields of an export. */

const token = /"((?:[^"\\\n]|\\.){0,900})"(\s{0,40}:)?|(-?\d[\d.]{0,12}|true|false|null)\b|[{}[\]]/g;
const keys = /"[^"\n]{1,60}"\s{0,9}:/g;
const least = 4;
const inWords: Record<string, string> = { true: 'yes', false: 'no' };

/** Undefined where the text is no such export. */
export function jsonFields(text: Mapped): Mapped[] | undefined {
  if (!/^\s*[{[][\s\S]*[}\]]\s*$/.test(text.text) || (text.text.match(keys)?.length ?? 0) < least) return undefined;
  const fields: Mapped[] = [];
  const open: Node[] = [];
  let name: string | undefined;
  for (const { index, 0: whole, 1: words, 2: isKey, 3: value } of text.text.matchAll(token)) {
    if (isKey !== undefined) name = words;
    else if (/^[{[]/.test(whole)) {
      open.push(nodeOf(name ?? (whole === '{' ? 'item' : (open.at(-1)?.tag ?? 'list')), [], open.at(-1)));
      name = undefined;
    } else if (/^[}\]]/.test(whole)) {
      open.pop();
      name = undefined;
    } else {
      const told = cut(
        text,
        index + (words === undefined ? 0 : 1),
        index + whole.length - (words === undefined ? 0 : 1),
      );
      const meant = value === undefined ? undefined : inWords[value];
      const answer = meant === undefined ? told : { text: meant, at: Array.from(meant, () => told.at[0] ?? 0) };
      const nodes = name === undefined ? open : [...open, nodeOf(name, [], open.at(-1))];
      if (nodes.length > 0 && value !== 'null' && told.text.trim() !== '') fields.push(...fieldOf(nodes, answer));
      name = undefined;
    }
  }
  return fields;
}
