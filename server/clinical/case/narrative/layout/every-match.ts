const none: RegExpExecArray[] = [];

/** Every match of a global pattern. Most are nowhere in a statement: `matchAll` would copy each of them to find that out. */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return none;
  const all: RegExpExecArray[] = [];
  while (found !== null) {
    all.push(found);
    if (found[0] === '') pattern.lastIndex++;
    found = pattern.exec(text);
  }
  return all;
}
