/** Lengths told in words: "eight millimetres", "two point five mm", "七个毫米". */

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty'];
const values = new Map([...ones, ...teens].map((word, i) => [word, i + 1]));
for (const [i, ten] of tens.entries()) values.set(ten, 10 * (i + 2));

const word = [...values.keys()].join('|');
const unit = '(?:cm|mm|centimet|millimet)';
const spoken = new RegExp(
  `\\b(?:(${tens.join('|')})[- ](${ones.join('|')})|(${word}))(?: point (zero|${ones.join('|')}))?(?= ${unit})`,
  'gi',
);
const counted = /(?<=[\d一二两三四五六七八九十])个(?=毫米|公分|公?厘)/g;

/** "二十 millimeter". */
const mixed = /(?<=[一二两三四五六七八九十] ?)(?:millimet(?:er|re)s?|mm)\b/gi;

/** "2,5 mm". */
const continental = /(?<=(?<![\d,])\d),(?=\d [cm]m\b)/gi;

/** "MARGIN MM: 6", "margin in mm: 6". */
const unitAhead = /\b([cm]m)\)?(\s?[:=]\s{0,3})(\d{1,3}(?:\.\d)?)(?!\.?\d|\s?[cmx*])/gi;

/** "Margin...10 mm". */
const leader = /\.{2,40}(?=\s?\d)/g;

/** In digits, each where it stood. */
export const inDigits = (text: string): string =>
  text
    .replace(leader, (dots) => ' '.repeat(dots.length))
    .replace(spoken, (found: string, ten?: string, one?: string, plain?: string, decimal?: string) => {
      const of = (name?: string) => values.get(name?.toLowerCase() ?? '') ?? 0;
      const whole = of(ten) + of(one) + of(plain);
      return `${whole}${decimal ? `.${of(decimal)}` : ''}`.padStart(found.length);
    })
    .replace(unitAhead, (found, unit: string, _: string, number: string) => `${number}${unit}`.padStart(found.length))
    .replace(mixed, (unit: string) => '毫米'.padEnd(unit.length))
    .replace(counted, ' ')
    .replace(continental, '.');

export const givesNumber = (text: string): boolean =>
  /\d|[一二两三四五六七八九十][个 ]?(?:毫米|公分|公?[厘釐])/.test(text);
