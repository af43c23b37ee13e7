import { claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Stated } from '../scope/scope.ts';
import type { Listed } from './nodule-list.ts';
import { sortedCount } from './settled-number.ts';

/** Nodules with a label each, of which it is said one by one what they are: "A and C are carcinomas, B is a haemangioma". Those that are no tumour are not counted. */

const noun =
  '(?:nodules?|tumou?rs?|lesions?|mass(?:es)?|foc(?:us|i)|deposits?|metastas[ei]s|hccs?|结节|肿[瘤物块]|病[灶变]|癌灶|转移灶|灶)';
const hanNoun = '(?:瘤|肿|灶|结节|病[灶变])';
const headed = (mark: string): string => String.raw`(?:${noun})[^:;。()]{0,40}:\s?\(${mark}\)`;

interface Series {
  labels: string[];
  /** A label that is one of a nodule, and not of anything else. */
  firm: RegExp;
  /** Labels that stand together, once the series is known. */
  group: RegExp;
}

const joint = String.raw`(?:\s?[,、\/&+]\s?(?:and )?|\s?(?:and|和|及|与)\s?)(?:the )?(?:${noun}\s?)?`;
const closed = String.raw`(?![\w%]|\.\d|\s?[cm]m\b|\s?x\s?\d)`;
function seriesOf(
  labels: string[],
  { firm, alone, end = closed }: { firm: string; alone: string; end?: string },
): Series {
  const one = `(${labels.join('|')})`;
  const each = `[#(]?(?:${labels.join('|')})${end === closed ? '(?!\\w)' : ''}[)号]?`;
  const first = String.raw`(?<![a-z])${noun}\s?(?:no\.? ?)?${each}|#(?:${labels.join('|')})(?!\w)|\((?:${labels.join('|')})\)|${alone}`;
  return {
    labels,
    firm: new RegExp(firm.replaceAll('@', one), 'gi'),
    group: new RegExp(`(?:${first})(?:${joint}${each}){0,6}${end}`, 'gi'),
  };
}
const afterNoun = String.raw`(?<![a-z])${noun}\s?(?:no\.? ?|# ?)?@(?![\w/%]|\.\d|\s?[cm]m|\s?x|-|\s?[个枚处粒块只])`;
const begins = String.raw`(?=\)|\s?[=:、,]|\s?[和及与均为系是]|\s(?:and|is|are|was|were|shows?|prove[sd]?)\b)`;
const letters = 'A B C D E F G H'.split(' ');
const series: Series[] = [
  seriesOf('1 2 3 4 5 6 7 8 9'.split(' '), {
    firm: `${afterNoun}|(?<![\\w#])#@(?!\\d)|(?<![\\d第])@\\s?号(?=${hanNoun})|${headed('@')}`,
    alone: `(?<![\\d第])[1-9]\\s?号(?=${hanNoun}|[、,和及与为系是均])`,
  }),
  seriesOf(letters, { firm: `${afterNoun}|${headed('@')}`, alone: `(?<![\\w.(])[A-Ha-h]${begins}` }),
  seriesOf('甲 乙 丙 丁 戊'.split(' '), {
    firm: `(?<![\\u3400-\\u9fff])@(?=${hanNoun})|${afterNoun}`,
    alone: '(?<![\\u3400-\\u9fff])[甲乙丙丁戊](?![肝型胎状类])',
  }),
  seriesOf('① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨'.split(' '), { firm: `${noun}号?\\s?@`, alone: '[①-⑨]', end: '' }),
  seriesOf('first second third fourth fifth sixth'.split(' '), {
    firm: String.raw`\b@(?=(?:,? (?:and )?(?:second|third|fourth|fifth|sixth)){0,4} (?:${noun}|one)\b)`,
    alone: String.raw`\b(?:first|second|third|fourth|fifth|sixth)\b`,
  }),
];

/** Names a nodule only to tell where another thing lies. */
const aside = /(?:\b(?:from|off|beside|near|to|than|of|in|at|around|by|with)(?: the)?|[距离旁见]于?|[与和同])\s?$/i;
const benign =
  /\b(?:ha?emangiomas?|cavernous|focal nodular|fnh|regenerat\w+|cirrhotic nodules?|(?:low|high)-grade dysplas\w+|dysplastic|hamartomas?|von meyenburg|(?:focal )?fatty change|not (?:a )?(?:tumou?r|neoplas\w+)|non-?neoplastic|cysts?|abscess(?:es)?|granulomas?|angiomyolipomas?|lipomas?|adenomas?|(?<!central |stellate |star-?like |star-shaped |with an? )scars?|pseudotumou?rs?|benign|ablation (?:sites?|zones?|cavit(?:y|ies)|areas?))\b|血管瘤|结节性增生|FNH|再生|异型增生|囊肿|错构瘤|脂肪瘤|脂肪变性?区|非(?:肿瘤|瘤性|癌)|肉芽肿|脓肿|假瘤|良性|(?<!中央|中心|星状|星形|有)瘢痕|腺瘤(?!样)|消融(?:灶|区)/i;
const malignant =
  /\b(?:\w*carcinomas?|adenoca|hccs?|i?ccas?|malignant|metasta\w+|\w*sarcomas?|lymphomas?|cancers?)\b|癌(?![旁周栓前])|恶性|肉瘤|转移/i;
const denied =
  /\b(?:no|not|without|nor|free of|rather than)\b[^.;,]{0,40}|(?:无|未[见及]|非|不[是像符支])[^,。;]{0,10}/gi;
const satellite = /satellit|daughter|卫星|子灶/i;
/** What a label was first taken for, or may be. */
const unsure =
  /\b(?:suspicious|possib\w+|probab\w+|favou?r\w*|\?|frozen|initially|uncertain)\b|可疑|可能|考虑|冰冻|不除外|倾向|待/i;

type Kind = 'tumour' | 'none' | 'open';
function kindOf(said: string): Kind | undefined {
  const text = said.replace(denied, ' ');
  if (satellite.test(said)) return 'open';
  const [is, isNone] = [malignant.test(text), benign.test(text)];
  if ((is || isNone) && (unsure.test(said) || is === isNone)) return 'open';
  return is ? 'tumour' : isNone ? 'none' : undefined;
}

/** Behind what is told of one, a statement of something else: an edge, a vessel, cells, another nodule with a size of its own. */
const ofElse =
  /\b(?:margins?|resect\w*|edges?|surface|vascular|vessels?|veins?|venules?|invasion|cells|background|remaining|adjacent|nodes?)\b|切缘|断[面端]|血管|脉管|静脉|小管|侵|细胞(?!(?:性|型)?癌)|背景|周围|余肝|淋巴|^(?!it\b|this\b).{0,40}\d\s?[cm]m\b/i;

interface Sorted {
  /** How many have a label. */
  listed: number;
  kinds: Map<number, Set<Kind>>;
  at: Stated | undefined;
}

function sortedBy({ labels, firm, group }: Series, stated: Stated[]): Sorted | undefined {
  const ordinalOf = (label: string): number => labels.findIndex((one) => one.toLowerCase() === label.toLowerCase()) + 1;
  const firmly = new Set(
    stated.flatMap(({ statement: { text } }) =>
      everyMatch(text, firm).map((found) => ordinalOf(found.slice(1).find((one) => one !== undefined) ?? '')),
    ),
  );
  if (!firmly.has(1)) return undefined;
  const kinds = new Map<number, Set<Kind>>();
  const note = (ordinals: number[], kind: Kind | undefined): void => {
    for (const one of ordinals) if (kind) kinds.set(one, (kinds.get(one) ?? new Set()).add(kind));
  };
  const any = new RegExp(`(?<![A-Za-z])(?:${labels.join('|')})(?![A-Za-z])`, 'gi');
  let listed = Math.max(...firmly);
  let at: Stated | undefined;
  let last: number[] = [];
  for (const one of stated) {
    const text = one.statement.text;
    const groups = everyMatch(text, group).filter(
      ({ index }) => !aside.test(text.slice(Math.max(0, index - 12), index)),
    );
    if (groups.length === 0 && last.length > 0 && text.length < 120) {
      const kind = ofElse.test(text) ? undefined : kindOf(text);
      note(last, kind);
      last = [];
      continue;
    }
    last = [];
    groups.forEach((found, k) => {
      const ordinals = everyMatch(found[0].replace(new RegExp(noun, 'gi'), ' '), any).map(([label]) =>
        ordinalOf(label),
      );
      const from = found.index + found[0].length;
      const said = /^[^;。]{0,200}/.exec(text.slice(from, groups[k + 1]?.index))?.[0] ?? '';
      const kind = kindOf(said);
      listed = Math.max(listed, ...ordinals);
      if (kind) at = one;
      note(ordinals, kind);
      last = kind === undefined && k === groups.length - 1 ? ordinals : [];
    });
  }
  return { listed, kinds, at };
}

const is = (kinds: Map<number, Set<Kind>>, kind: Kind): number =>
  [...kinds.values()].filter((one) => one.size === 1 && one.has(kind)).length;

/** As many of those with a label as are tumours, where it is told of each. */
export function readKindsListed(stated: Stated[]): Listed[] {
  return series.flatMap((one): Listed[] => {
    const sorted = sortedBy(one, stated);
    if (!sorted?.at) return [];
    const { listed, kinds, at } = sorted;
    const [tumours, none] = [is(kinds, 'tumour'), is(kinds, 'none')];
    if (tumours === 0 || listed < 2 || tumours + none !== listed || kinds.size !== listed) return [];
    const start = at.statement.at[0] ?? 0;
    const end = (at.statement.at.at(-1) ?? start) + 1;
    return [
      {
        ...claim('tumourNumber', tumours, start, end),
        issue: at.issue,
        part: at.part,
        weight: none > 0 ? sortedCount : 1,
      },
    ];
  });
}

/** "Three lesions, A to C", of which one is none. */
export const countsLabelledNone = (stated: Stated[], value: number): boolean =>
  series.some((one) => {
    const sorted = sortedBy(one, stated);
    if (!sorted) return false;
    const none = is(sorted.kinds, 'none');
    return none > 0 && sorted.kinds.size > none && value > sorted.listed - none;
  });
