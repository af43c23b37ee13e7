/** Numbers in words, English and Chinese: "two and a half", "one point two", "十二", "三点五". */

const ones =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const tens = '||twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');
const han = '零一二三四五六七八九';

/** More ways to say a small number. */
const others: Record<number, string> = {
  0.5: 'half an?',
  1: 'single|solitary|lone|only|unic(?:us|o|a)|unifocal|[单單孤独獨壹]|[一1][枚个個]|一(?:肿|病|占|结)|①',
  2: 'twin|both|pair|②|[两兩双雙貳贰]',
  3: 'triple|trio|叁|參',
  4: '④|肆',
  5: '伍',
};

function english(value: number): string {
  const whole = Math.floor(value);
  if (whole !== value) {
    const digits = [...(String(value).split('.')[1] ?? '')].map((digit) => ones[Number(digit)]).join(' ');
    const half = value - whole === 0.5 ? `|${english(whole)} and a half` : '';
    return `${whole === 0 ? '(?:zero |nought )?' : `${english(whole)} `}point ${digits}${half}`;
  }
  if (whole < 20) return ones[whole] ?? '';
  const rest = whole % 10;
  return `${tens[Math.floor(whole / 10)]}${rest > 0 ? `[- ]${ones[rest]}` : ''}`;
}

function chinese(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const [ten, one] = [Math.floor(Number(whole) / 10), Number(whole) % 10];
  const unit = one === 2 && ten === 0 ? '[二两兩]' : han[one];
  const said = ten === 0 ? unit : `${ten === 1 ? '一?' : han[ten]}十${one > 0 ? unit : ''}`;
  return decimals === undefined
    ? `${said}`
    : `${said}[点點]${[...decimals].map((digit) => han[Number(digit)]).join('')}`;
}

/** Whether a text says this number in words. Below 100, which is what tumours and margins are. */
export function isSpelled(text: string, value: number): boolean {
  const number = Number(value.toPrecision(6));
  if (number >= 100) return false;
  const ways = [`\\b(?:${english(number)})\\b`, `(?<![点點十])(?:${chinese(number)})(?![点點十])`, others[number]];
  return new RegExp(ways.filter(Boolean).join('|'), 'i').test(text.replace(/\s+/g, ' '));
}
