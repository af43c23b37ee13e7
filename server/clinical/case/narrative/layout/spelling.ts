import { everyMatch } from './every-match.ts';
import { apart } from './glued.ts';
import type { Mapped } from './mapped.ts';

/** Words as they are meant: a letter wrong, missing, doubled or out of place, a word broken in two; Chinese homophones. */

/** A word one letter from one of these is that one. */
const known = new Set(
  `microvascular macrovascular vascular lymphovascular invasion satellite satellites satellitosis nodule nodules
  nodular vessel vessels venous thrombus thrombi thrombosis emboli embolic embolus tumor tumors tumour tumours
  tumoral portal hepatic present presents presented absent identified negative positive involved involve involves
  uninvolved involvement detected microscopic macroscopic unifocal multifocal solitary carcinoma carcinomas
  hepatocellular cholangiocarcinoma adenocarcinoma measuring measured measures diameter dimension dimensions
  greatest largest maximum maximal specimen specimens haemangioma hemangioma dysplastic dysplasia regenerative
  necrosis necrotic margin margins marginal resection resected transection parenchymal parenchyma distance surface surfaces capsule
  capsules capsular encapsulated unencapsulated encapsulation complete completed completes completely incomplete
  incompletely differentiated differentiation undifferentiated moderately moderate poorly edmondson cirrhosis cirrhotic
  fibrosis fibrotic background steatosis hepatectomy segmentectomy lobectomy diagnosis diagnoses addendum amended
  recurrence recurrent previous previously explant explants explanted transplant transplantation clinical metastasis metastases metastatic infiltrated infiltrating infiltration`.split(
    /\s+/,
  ),
);
/** Short words, or with neighbours of their own: only two letters exchanged. */
const exchanged = new Set(
  'single lesion lesions mass masses grade clear margin liver ducts nearest closest'.split(' '),
);
/** Words of their own, one letter from a known one. */
const own = new Set(
  `prevent presence avascular mortal postal hepatica module modules humor rumor rumour degenerative rejection
  prevents parental hepatis porta infiltrate infiltrates different dissected moderated identifies identifier capsulated lobectomies cardinal respected respective respectively`.split(
    /\s+/,
  ),
);
/** Typed so often that they need no likeness. */
const slips: Record<string, string> = {
  tumr: 'tumor',
  gradus: 'grade',
  vien: 'vein',
  viens: 'veins',
  nodel: 'nodule',
  ...{ microvascularis: 'microvascular', resectionis: 'resection', tumoris: 'tumor', invasionis: 'invasion' },
  nodels: 'nodules',
  ...{ sattelite: 'satellite', sattelites: 'satellites', sattellite: 'satellite', sattellites: 'satellites' },
  ...{ satalite: 'satellite', satalites: 'satellites', satilite: 'satellite', satilites: 'satellites' },
};

const exchange = (word: string): [string, string][] =>
  Array.from({ length: word.length - 1 }, (_, i) => [
    `${word.slice(0, i)}${word.charAt(i + 1)}${word.charAt(i)}${word.slice(i + 2)}`,
    word,
  ]);
const swapped = new Map([...exchanged].flatMap(exchange).filter(([slip, word]) => slip !== word));
/** Known words by how they begin, and by how they end: one slip leaves one of the two as it is. */
const alike = new Map<string, string[]>();
const ends = (word: string): [string, string] => [`${word.slice(0, 2)}-`, `-${word.slice(word.length > 5 ? -3 : -2)}`];
for (const word of known) for (const end of ends(word)) alike.set(end, [...(alike.get(end) ?? []), word]);

/** How unlike two words are: 1 for two letters exchanged, 2 for one letter more, less, other, or moved; 0 for less like than that, or the same word's plural. */
function unlike(word: string, meant: string): 0 | 1 | 2 {
  if (Math.abs(word.length - meant.length) > 1 || word === `${meant}s` || meant === `${word}s`) return 0;
  let start = 0;
  while (start < meant.length && word[start] === meant[start]) start++;
  let [end, last] = [word.length, meant.length];
  while (end > start && last > start && word[end - 1] === meant[last - 1]) {
    end--;
    last--;
  }
  const [wrong, right] = [word.slice(start, end), meant.slice(start, last)];
  if (wrong.length <= 1 && right.length <= 1) return start === 0 ? 0 : 2;
  if (wrong.length !== right.length) return 0;
  if (wrong.slice(1) + wrong.charAt(0) !== right && wrong.slice(-1) + wrong.slice(0, -1) !== right) return 0;
  return wrong.length === 2 ? 1 : 2;
}

/** The one word that is most like it. */
function meantBy(word: string): string | undefined {
  if (known.has(word) || exchanged.has(word) || own.has(word)) return undefined;
  const scanned = word.includes('rn') ? word.replaceAll('rn', 'm') : word;
  if (known.has(scanned)) return scanned;
  const short = slips[word] ?? swapped.get(word);
  if (short !== undefined || word.length < 5) return short;
  let found: string | undefined;
  let least = 3;
  for (const end of ends(word))
    for (const one of alike.get(end) ?? []) {
      const distance = one === found ? 0 : unlike(word, one);
      if (distance === 0 || distance > least) continue;
      found = distance === least ? undefined : one;
      least = distance;
    }
  return found;
}

function unglued(word: string): string | undefined {
  if (known.has(word) || exchanged.has(word) || own.has(word)) return undefined;
  if (/^grade(?:i{1,3}|iv)$/.test(word)) return `grade ${word.slice(5).toUpperCase()}`;
  return apart(word, known)?.join(' ');
}

const wrongInChinese: Record<string, string> = {
  ...{ 末见: '未见', 末查: '未查', 侵反: '侵犯', 侵范: '侵犯', 侵泛: '侵犯', 浸犯: '侵犯', 寝犯: '侵犯' },
  ...{ 癌拴: '癌栓', 癌全: '癌栓', 瘤拴: '瘤栓', 瘤全: '瘤栓', 节结: '结节', 血菅: '血管', 胆菅: '胆管', 脉菅: '脉管' },
  ...{ 种块: '肿块', 种瘤: '肿瘤', 种物: '肿物', 重块: '肿块', 重瘤: '肿瘤', 重物: '肿物', 肿留: '肿瘤', 肿榴: '肿瘤' },
  ...{
    肿溜: '肿瘤',
    肿廇: '肿瘤',
    肿廖: '肿瘤',
    肿快: '肿块',
    细跑: '细胞',
    硬话: '硬化',
    淋巴节: '淋巴结',
    侵烦: '侵犯',
    转义性: '转移性',
  },
  ...{ 切沿: '切缘', 切绿: '切缘', 切椽: '切缘', 包莫: '包膜', 包模: '包膜', 包摸: '包膜', 分华: '分化', 份化: '分化' },
  ...{ 冰东: '冰冻', 冰动: '冰冻', 石腊: '石蜡', 诊段: '诊断' },
  ...{
    细包: '细胞',
    细抱: '细胞',
    卫生结: '卫星结',
    卫生灶: '卫星灶',
    直经: '直径',
    大经: '大径',
    硬华: '硬化',
    卫星结结: '卫星结节',
    假小页: '假小叶',
    结结: '结节',
    穿剌: '穿刺',
    细泡: '细胞',
    混和型: '混合型',
    珍断: '诊断',
    诊短: '诊断',
    病里: '病理',
    包漠: '包膜',
    切源: '切缘',
    阳姓: '阳性',
    阴姓: '阴性',
    末件: '未见',
    未件: '未见',
    契形: '楔形',
    ...{ 卫星杜: '卫星灶', 子杜: '子灶', 病杜: '病灶', 癌杜: '癌灶' },
  },
};
/** "癌全部", "多种瘤", "结节结构", "部份化疗" are right as they are. */
const inChinese = new RegExp(
  `(?<![多各两几数每双体]|结(?=节结))(?:${Object.keys(wrongInChinese).join('|')})(?!(?<=全)[部切层程身周貌]|(?<=节结)[构合论果外节]|(?<=份化)[疗验]|(?<=结结)[构合论果束]|(?<=细包)膜|(?<=肿快)速)`,
  'g',
);
/** Two letters that a blank has come between. */
const torn =
  /(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])(?<=[癌瘤] (?=栓)|侵 (?=犯)|结 (?=结?节)|[血脉胆] (?=管)|静 (?=脉)|卫 (?=星)|(?:[血脉胆]管|静脉) (?=癌栓|侵犯)|切 (?=缘)|包 (?=膜)|分 (?=化)|肿 (?=[瘤块物])|细 (?=胞)|直 (?=径)|诊 (?=断)|硬 (?=化)|肝 (?=硬化)|未 (?=[见查检])|[阴阳] (?=性)|微 (?=血管))/g;

/** "l.4 cm", "2O mm", "2o13": letters that a scanner saw in a figure. */
const misread =
  /(?<![A-WYZa-wyz\d.])(?=[oOlI\d.]{0,5}[oOlI])(?:(?=[oOlI.]{0,5}\d)[oOlI\d]{1,4}(?:\.[oOlI\d]{1,2})?|[oOlI]\.[oOlI\d]{1,2})(?=\s?(?:[cm]m\b|克|[x*]\s?[\doOlI]))|\b(?:19|2[oO0])(?:[oO]\d|\d[oO]|(?<=[oO])\d\d)\b/g;

/** "4.5 crn" */
const blurred = /(?<=\d ?)(?:crn|rnm|mrn|rnrn)\b/g;

/** "measures5.5cm" */
const run = /[a-z](?=\d{1,2}(?:\.\d{1,2})?\s?(?:[cm]m\b|x))(?<=[a-z]{4})/g;
/** "R.M.", "M.V.I." */
const dotted = /(?<![A-Za-z.])(?:R\.M|M\.V\.I|H\.C\.C|B\.D\.I|P\.V|H\.V|I\.C\.C|S\.M)\.(?![A-Za-z])/g;

const inCaseOf = (model: string, word: string): string =>
  model === model.toUpperCase()
    ? word.toUpperCase()
    : /^[A-Z]/.test(model)
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word;

/** What is put in the place of a stretch. */
interface Change {
  start: number;
  end: number;
  word: string;
}

export function respelled(line: Mapped): Mapped {
  const figures = line.text.replace(misread, (one) => one.replace(/[oO]/g, '0').replace(/[lI]/g, '1'));
  const letters = /[\u4e00-\u9fff]/.test(figures)
    ? figures.replace(inChinese, (word) => wrongInChinese[word] ?? word)
    : figures;
  const changes = [
    ...slipsIn(letters),
    ...Array.from(letters.matchAll(torn), ({ index }) => blankAt(index)),
    ...everyMatch(letters, blurred).map(({ index, 0: unit }) => ({
      start: index,
      end: index + unit.length,
      word: unit.startsWith('c') ? 'cm' : 'mm',
    })),
    ...everyMatch(letters, run).map(({ index, 0: letter }) => ({ start: index, end: index + 1, word: `${letter} ` })),
    ...everyMatch(letters, dotted).map(({ index, 0: as }) => ({
      start: index,
      end: index + as.length,
      word: as.replaceAll('.', ''),
    })),
  ];
  if (changes.length === 0) return letters === line.text ? line : { text: letters, at: line.at };
  let text = '';
  let done = 0;
  const at: number[] = [];
  const keep = (end: number) => {
    text += letters.slice(done, end);
    for (; done < end; done++) at.push(line.at[done] ?? 0);
  };
  for (const { start, end, word } of changes.toSorted((one, other) => one.start - other.start)) {
    keep(start);
    text += word;
    const last = end - 1;
    let place = start;
    for (let i = 0; i < word.length; i++) {
      at.push(line.at[i === word.length - 1 ? last : Math.min(place, last)] ?? 0);
      if (word[i] !== ' ') place++;
    }
    done = end;
  }
  keep(letters.length);
  return { text, at };
}

const blankAt = (index: number): Change => ({ start: index, end: index + 1, word: '' });

function slipsIn(text: string): Change[] {
  const changes: Change[] = [];
  let half = '';
  let last = 0;
  for (const { index, 0: as } of everyMatch(text, letters)) {
    const word = as.toLowerCase();
    const end = index + as.length;
    const isHalved =
      half !== '' &&
      index === last + 1 &&
      text[last] === ' ' &&
      (word.length > 3 || (half.length > 4 && !known.has(half))) &&
      !known.has(word) &&
      known.has(half + word);
    if (isHalved) changes.push(blankAt(last));
    else if (word.length > 3) {
      const meant = unglued(word) ?? meantBy(word);
      if (meant !== undefined) changes.push({ start: index, end, word: inCaseOf(as, meant) });
    }
    half = word.length < 10 ? word : '';
    last = end;
  }
  return changes;
}
const letters = /[A-Za-z]{2,}/g;
