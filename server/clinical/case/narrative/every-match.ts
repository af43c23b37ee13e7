/** Every match of a global pattern. Most are nowhere in a statement: `matchAll` would copy each of them to find that out. */
export const everyMatch = (text: string, pattern: RegExp): RegExpExecArray[] =>
  text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
