import type { Entry } from '../chart.ts';
import { type Json, list, record, text } from '../fhir.ts';
import { htmlText } from './layout/html-text.ts';

/** The texts a report or document carries in itself, and where in it they stand. Nothing is fetched. */
export interface DocumentText {
  document: string;
  /** `conclusion`, `presentedForm[0]`, `content[0]`, `valueString`. */
  part: string;
  text: string;
}

/** Longer texts are no pathology report, and are not read. */
const longestText = 60_000;

export interface Texts {
  texts: DocumentText[];
  /** It carries a document that is no text here: a PDF, a picture, a link, an unknown charset. */
  isUnread: boolean;
}

export function textsOf({ ref, type, resource }: Entry): Texts {
  const found: Texts = { texts: [], isUnread: false };
  const add = (part: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== '' && value.length <= longestText)
      found.texts.push({ document: ref, part, text: value });
  };
  const addAttached = (part: string, attachment: Json) => {
    const value = attached(attachment);
    add(part, value);
    if (value === undefined) found.isUnread = true;
  };
  add('conclusion', type === 'DiagnosticReport' ? text(resource.conclusion) : undefined);
  add('valueString', type === 'Observation' ? text(resource.valueString) : undefined);
  list(resource.presentedForm).forEach((attachment, i) => {
    addAttached(`presentedForm[${i}]`, attachment);
  });
  if (type === 'DocumentReference')
    list(resource.content).forEach(({ attachment }, i) => {
      addAttached(`content[${i}]`, record(attachment) ?? {});
    });
  return found;
}

/** Inline plain text or HTML; undefined for anything else. */
function attached(attachment: Json): string | undefined {
  const kind = text(attachment.contentType)?.toLowerCase() ?? '';
  const data = text(attachment.data);
  const isHtml = /^(?:text\/html|application\/xhtml\+xml)/.test(kind);
  if (!(isHtml || kind.startsWith('text/plain')) || data === undefined || data.length > 4 * longestText)
    return undefined;
  if (!/charset=(?:"?utf-?8|"?us-ascii)/.test(kind) && kind.includes('charset')) return undefined;
  const bytes = fromBase64(data);
  const decoded = bytes && fromUtf8(bytes);
  return isHtml && decoded !== undefined ? htmlText(decoded) : decoded;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...alphabet].map((letter, value) => [letter, value]));

/** Floor 0 runs where neither Buffer nor atob need exist. */
function fromBase64(data: string): number[] | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of data.replace(/[\s=]/g, '')) {
    const value = values.get(letter);
    if (value === undefined) return undefined;
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
    bits &= (1 << held) - 1;
  }
  return bytes;
}

/** Undefined where the bytes are no UTF-8: a text in another encoding must not be read half. */
function fromUtf8(bytes: number[]): string | undefined {
  let decoded = '';
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      decoded += String.fromCharCode(lead);
      i++;
      continue;
    }
    const length =
      lead >= 0xf0 && lead < 0xf8 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
    const rest = bytes.slice(i + 1, i + length);
    if (length === 0 || rest.length !== length - 1 || rest.some((byte) => byte >> 6 !== 2)) return undefined;
    const first = lead & (0xff >> (length + 1));
    decoded += String.fromCodePoint(rest.reduce((point, byte) => (point << 6) | (byte & 0x3f), first));
    i += length;
  }
  return decoded.replace(/^\uFEFF/, '');
}
