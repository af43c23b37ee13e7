/** Numbers of things as reports write them, English and Chinese. */

const values: Record<string, number> = {
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{ double: 2, dual: 2, triple: 3, trifocal: 3, binodular: 2 },
  ...{
    single: 1,
    solitary: 1,
    unifocal: 1,
    unicentric: 1,
    uninodular: 1,
    unique: 1,
    'a pair of': 2,
    'a couple of': 2,
    twin: 2,
    bifocal: 2,
  },
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 单: 1, 双: 2 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 俩: 2, 仨: 3 },
};

export const count = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
export const several =
  '(?:[2-9]|[1-4]\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a pair of|a couple of|twin|double|dual|triple)';
export const hanCount = '(?:\\d{1,2}|[一二两三四五六七八九十壹贰叁俩仨])';
export const hanSeveral = '(?:[2-9]|[1-4]\\d|[二两三四五六七八九十贰叁俩仨])';

export const countOf = (written: string): number => values[written.toLowerCase()] ?? Number(written);
export const single = '(?:single|solitary|unique|unifocal|unicentric|uninodular)';
