/** Lengths in words, "five and a half centimetres", "thirty-one by twenty-eight millimetres": with the numbers as digits, each where its words began. */

const ones =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');
const one = `(?:${ones.toReversed().join('|')}|nought|oh)`;
const below100 = `(?:(?:${tens.join('|')})(?:[ -]${one})?|${one})`;
/** "Two comma two centimetres", as the Continent speaks it. */
const point = '(?:point|comma|dot|decimal)';
const number = `(?:(?:an?|one|two|three) hundred(?:(?: and)? ${below100})?|${below100}(?: ${point} ${one}(?: ${one})?| and a half)?)`;
const joint = '(?:,? (?:and|to|by|x)|,) ';
const digits = String.raw`\d{1,3}(?:\.\d)?`;
const spelt = new RegExp(
  String.raw`(?<![\w.-]|\bhundred |\bhundred and |\b(?:point|dot|decimal|${one} comma) |\b(?:seg\w{0,6}|grade|stage|block|slide|level|part|pot|jar|number|tumou?r|nodule|lesion) (?=${one} comma ))${number}(?=(?:${joint}(?:${number}|${digits})){0,5}[ -](?:centim|millim|cms?\b|mms?\b))`,
  'gi',
);

export const withDigits = (text: string): string =>
  /centim|millim|[cm]ms?\b/i.test(text)
    ? text.replace(spelt, (words) => String(read(words.toLowerCase())).padEnd(words.length))
    : text;

function read(words: string): number {
  const [hundreds, rest] = words.includes('hundred') ? words.split(/ ?hundred ?(?:and )?/) : [undefined, words];
  const [whole = '', decimals] = (rest ?? '').replace(' and a half', ' point five').split(new RegExp(` ${point} `));
  const fraction = (decimals ?? '').split(' ').map(digit).join('');
  const hundred = hundreds === undefined ? 0 : Math.max(1, digit(hundreds)) * 100;
  const sum = whole.split(/[ -]/).reduce((total, word) => total + digit(word), hundred);
  return Number(`${sum}.${fraction || 0}`);
}

const digit = (word: string): number =>
  tens.includes(word) ? 20 + 10 * tens.indexOf(word) : Math.max(0, ones.indexOf(word));
