import type { Mapped } from './mapped.ts';

/** One way to write each letter: full-width forms as plain ones, every dash a hyphen, every blank a blank; unseen characters go. */

const unseen = /[\u00AD\u2060\uFEFF]|[\u200B-\u200D]|\uFE0F/;
const dash = /[\u2010-\u2015\u2212\uFE63]/;
const blank = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\v\f]/;

export function plainLetters(text: string): Mapped {
  const letters: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string;
    const code = text.charCodeAt(i);
    if (code >= 0x80 && unseen.test(letter)) continue;
    letters.push(code < 0x80 ? letter : plain(letter, code));
    at.push(i);
  }
  return { text: letters.join(''), at };
}

function plain(letter: string, code: number): string {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (dash.test(letter)) return '-';
  if (blank.test(letter)) return ' ';
  if (letter === '×' || letter === '✕' || letter === '∗') return 'x';
  if (letter === '“' || letter === '”' || letter === '「' || letter === '」') return '"';
  if (letter === '【' || letter === '〔') return '[';
  if (letter === '】' || letter === '〕') return ']';
  if (letter === '’' || letter === '‘') return "'";
  return letter;
}
