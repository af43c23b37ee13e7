/** Words typed without the blank between them: "thenodule", "isnot", "noevidence", "andfree", "resectionmargin". */

const small = new Set(
  'the an and of in is are was were no not with from to by at on or has have been but this that it as for thus which'.split(
    ' ',
  ),
);
/** Beside the words that are known to be misspelled. */
const told = new Set(
  `evidence seen free close found present absent tumor tumors tumour tumours cells cell edge grade single masses mass lesion lesions
  vessel vessels microvessel nodule nodules margin margins clear involved invasion steiner edmondson one two three four largest main
  liver bile duct ducts only portal vein veins hepatic wall capsule necrosis size cut surface ink inked cirrhosis distance branch branches`.split(
    /\s+/,
  ),
);
/** Words of their own. */
const whole = new Set(
  `within without into onto thereof hereof whereas inedible insize onward another nonetheless notwithstanding inclose inform
  island islands inset onset forma infree insofar asis masson tumoris resectionis microvascularis invasionis`.split(
    /\s+/,
  ),
);
const most = 3;

/** The words apart, undefined where it is one. */
export function apart(word: string, known: ReadonlySet<string>): string[] | undefined {
  if (word.length < 5 || whole.has(word)) return undefined;
  const words = parted(word, known, most);
  return words && words.length > 1 && words.some((one) => !small.has(one) || word.length > 5 || words.includes('not'))
    ? words
    : undefined;
}

function parted(word: string, known: ReadonlySet<string>, left: number): string[] | undefined {
  const isWord = (one: string) => small.has(one) || told.has(one) || (one.length > 4 && known.has(one));
  if (isWord(word)) return [word];
  if (left === 1) return undefined;
  for (let at = word.length - 2; at > 0; at--) {
    const first = word.slice(0, at);
    const isFirst = at === 1 ? first === 'a' && isWord(word.slice(1)) && word.length > 6 : isWord(first);
    const rest = isFirst ? parted(word.slice(at), known, left - 1) : undefined;
    if (rest) return [first, ...rest];
  }
  return undefined;
}
