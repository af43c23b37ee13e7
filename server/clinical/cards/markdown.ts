/** Text inside a card: shown as it was written by GFM renderers and by those that pass raw HTML through. */

/**
 * Plain text -> Markdown that renders as exactly that text, on one line. Numeric character references, not backslashes: they are inert in
 * Markdown (CommonMark 0.31, 2.5) and in HTML alike. Bare links are broken with a zero-width space: GFM links them even from references.
 */
export const plain = (text: string): string =>
  oneLine(text)
    .replace(/:(?=\/\/)|\bwww(?=\.)|mailto(?=:)|xmpp(?=:)/gi, '$&\u200B')
    .replace(/@/g, '\u200B@')
    .replace(/[&<>`*_~#[\]\\|{}$]/g, (character) => `&#${character.codePointAt(0)};`);

/** No line ends, controls, or characters that reorder or hide text. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim();

/** At most `most` characters, cut between characters and marked. */
export const clip = (text: string, most: number): string => {
  const characters = [...oneLine(text)];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
};

/** A summary is plain text without Markdown, under 140 UTF-16 units (CDS Hooks 2.0, card attributes). */
export function summaryLine(text: string): string {
  const line = oneLine(text).replace(/[<>]/g, '');
  return line.length < 140 ? line : `${line.slice(0, 138).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
