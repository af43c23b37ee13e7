import { type Claim, claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';

/** How far the tumour is differentiated, in words or as G1 to G3; of a range or mixture the worst. */

type Degree = 'well' | 'moderate' | 'poor';
const order: readonly Degree[] = ['well', 'moderate', 'poor'];

const differentiated = String.raw`d[ie]f{1,2}(?:[ei]?r[a-z]{3,11}|\.|\b|er\b|'d\b)`;
const degree = String.raw`(?:well|wel|highly|(?:m|rn)od(?:er[a-z]{0,8}|\.)?|intermediate(?:ly)?|po{1,2}r(?:ly|l?ey)?)`;
const joining = String.raw`(?:-?\s?to\s?-?|[\s,]{0,2}(?:-|\/|and|or|with|&|~)[\s,-]{0,2}(?:focally |partly |areas of )?|-?ly[ -]to[ -])`;
const degrees = String.raw`\b${degree}(?:${joining}\b${degree}){0,2}`;

const forms = [
  // "moderately to poorly differentiated", "poor glandular differentiation"
  new RegExp(String.raw`(${degrees})[\s-]{1,3}(?:(?!not\b)[a-z]{1,15} ){0,2}?${differentiated}`, 'gi'),
  // "differentiation: moderate", "differentiation is poor", "degree of differentiation moderate to poor"
  new RegExp(
    String.raw`\bd[ie]f{1,2}[ei]?r[a-z]{3,11}(?: grade| degree)?(?:[\s:=(,\]>→\"-]|is|was|now|changed|revised|corrected|amended|upgraded|downgraded|to|of tumou?r|overall|mainly|predominantly|appears|rang(?:es?|ing)|var(?:ies|ying)|from|between){1,9}(${degrees})(?!-?form)\b`,
    'gi',
  ),
  new RegExp(String.raw`\bgrad(?:e|ing)[^.;,]{0,20}?(?::| is| -)\s*(?:G[1-3],? ?\(?)?(${degrees})\b`, 'gi'),
  // "WD-HCC"; alone these are a doctor's title or a name's initials
  /(?<=\b(?:HCC|i?CCA|ICC)\b[^;:]{0,30}, ?)([WMPwmp]\/[Dd]|WD|MD|PD)(?=,|$|\s?\()/g,
  /\b(WD|MD|PD)(?=[ -](?:HCC|i?CCA|ICC|hepatocell|carcinoma|cholangio))/g,
];
const zhForms = [
  /((?:高|中等?|低)度?(?:\s?[-~/、至到及和]?\s?(?:高|中等?|低)度?)?)["']?\s?分[化华花]/g,
  /分[化华花](?:程度|分级|级别|等级)?\s*(?:\(?[A-Za-z ]{0,24}\)?)?\s*[::]?\s*(?:为|属|呈|算|是|较|尚)?\s*((?:高|中等?|低|较?差|较?好|良好|尚可)(?:\s?[-~/至到]\s?(?:高|中等?|低|差|好))?)(?=$|[\s,。;.()、(]|分化|级|区|的|之|者|[(])/g,
];
const inWords: [Degree, RegExp][] = [
  ['poor', /po{1,2}r|低|差|P\/?D/i],
  ['moderate', /[mn]od|intermediate|中|尚可|M\/?D/i],
  ['well', /wel|highly|高|好|W\/?D/i],
];

/** G1-G3 as the tumour's; not the inflammation beside a stage S, not a cassette, not a needle's gauge. */
const numbered =
  /(?<![A-Za-z0-9-])G ?([1-4])(?:\s?(?:-|\/|~|to|至)\s?G? ?([1-4]))?(?![\dA-Za-z.]|\s?[-,/]?\s?S ?[0-4]|-[A-Z])/g;
const gradeInWords =
  /\b(?:histolog\w+|tumou?r|WHO|CAP|AJCC|overall) grade:?(?: is)? ?([1-3])(?![\d.]|\s?(?:\/|of|out of)\s?4)(?:\s?(?:\/|of|out of)\s?3)?\b|\bgrade:? ?([1-3])(?= ?\((?:well|mod|poor))/gi;
const tumour = /carcinoma|\bHCC|\bi?CCA\b|\bICC\b|癌|分化|分级|differentiat|\bgrad(?:e|ing)\b|\bdiff\b/i;
const notOurs =
  /scheuer|metavir|batts|ishak|hepatitis|inflam|activity|肝炎|炎症|汇管|\bblocks?\b|cassette|\bsections?\b|neuroendocrine|神经内分泌|\bNE[TC]\b|fnclcc|sarcoma|lymphoma|sirt|genotype|(?:癌旁|瘤旁|背景|周围|余)肝|瘤外肝|\b(?:background|non-?tumou?r\w*|adjacent|uninvolved) (?:liver|parenchyma)/i;
const denied =
  /(?:\b(?:no|not|without|never|nor|lacks?|distinction|distinguish\w*|exclud\w+|versus|vs|rather than|mimic\w*|resembl\w+)\b(?:(?!\bbut\b)[^,;]){0,30}|(?:未见|无|非|未查见|没有)[^,;]{0,4})$/i;
const deniedAfter =
  /^ than\b|^[^,;]{0,30}?\b(?:not (?:seen|present|identified|represented|found)|absent)\b|^[^,;]{0,6}(?:未见|系|不成立|作废|有误|更正|改[为成])|^[^;.]{0,50}\b(?:of|in) the (?:stomach|colon|rectum|bowel|breast|lung|prostate|bladder|ovary|kidney|pancreas|thyroid|uterus|cervix|oesophagus|esophagus)\b|^[^;.]{0,60}\bin (?:19|20)\d\d\b/i;
/** Better or worse than another time. */
const relative = /较/;
const compared = /[本此前首上]次|较前|相比|对比/;
/** Of other tumours, other cells, or said by someone else. */
const other =
  /肝细胞结节|增生灶|neuroendocrine(?! ca)|神经内分泌(?!癌)|sarcoma(?!to)|lymphoma|肉瘤(?!样)|淋巴瘤|adenoma|dysplas|腺瘤|异型增生/i;
/** A metastasis has the grade of where it came from. */
const ofMetastasis = /\bmetasta(?:tic|s[ie]s)\b(?!,? (?:hepatocell|HCC))[^,;:]{0,24}$/i;
const quoted =
  /(?:术前|外院|原)?(?:穿刺|活检)[^,;]{0,8}(?:报|诊断|示|为)[^,;]{0,6}$|\b(?:biopsy|cytology)\b[^,;:]{0,40}$|\b(?:had|have|has) (?:then |previously |earlier |initially )?(?:written|reported|said|stated|called|diagnosed|read|signed)\b[^"]{0,20}"[^"]{0,60}$/i;

interface Read {
  degree: Degree;
  start: number;
  end: number;
}

export function readDifferentiation(text: string, under: string): Claim[] {
  if (other.test(text)) return [];
  const read = [...inForms(text), ...inNumbers(text, under), ...alone(text, under)];
  const worst = read.toSorted((one, next) => order.indexOf(next.degree) - order.indexOf(one.degree))[0];
  return worst ? [claim('grade', worst.degree, worst.start, worst.end)] : [];
}

const inForms = (text: string): Read[] =>
  [...forms, ...zhForms].flatMap((form) =>
    everyMatch(text, form).flatMap((found): Read[] => {
      const [start, end] = [found.index, found.index + found[0].length];
      const before = text.slice(Math.max(0, start - 60), start);
      if (
        (relative.test(found[0]) && compared.test(text)) ||
        denied.test(before) ||
        quoted.test(before) ||
        ofMetastasis.test(before) ||
        deniedAfter.test(text.slice(end, end + 40))
      )
        return [];
      const worst = worstOf(found[1] ?? '');
      return worst ? [{ degree: worst, start, end }] : [];
    }),
  );

function inNumbers(text: string, under: string): Read[] {
  if (notOurs.test(text) || !(tumour.test(text) || tumour.test(under))) return [];
  if (/G ?1\s?[/,|]\s?G ?2\s?[/,|]\s?G ?3/.test(text)) return [];
  return [...everyMatch(text, numbered), ...everyMatch(text, gradeInWords)].flatMap((found): Read[] => {
    const worst =
      order[Math.max(Number(found[1] ?? found[2]), found[0].startsWith('G') ? Number(found[2] ?? 0) : 0) - 1];
    return worst ? [{ degree: worst, start: found.index, end: found.index + found[0].length }] : [];
  });
}

/** "Moderate" where the topic is the heading, or the label before it. */
function alone(text: string, under: string): Read[] {
  const colon = text.indexOf(':');
  const asked = colon > 0 && colon < 50 ? text.slice(0, colon) : under;
  if (!/differentiat|\bdiff\b|\bgrad(?:e|ing)|分化/i.test(asked) || notOurs.test(asked)) return [];
  const found = answerAlone.exec(text.slice(colon < 50 ? colon + 1 : 0));
  const worst = found && worstOf(found[1] ?? '');
  return worst
    ? [
        {
          degree: worst,
          start: 0,
          end: text.length - (text.length - (colon < 50 ? colon + 1 : 0) - found[0].trimEnd().length),
        },
      ]
    : [];
}
const answerAlone = new RegExp(
  String.raw`^\s*(${degrees}|[高中低](?:[-~至到][高中低])?(?:等|度|等度)?|良好|尚可|较?[差好])\s*(?:$|[,(])`,
  'i',
);

/** All three are what a form may say, not what it says. */
function worstOf(words: string): Degree | undefined {
  const told = inWords.filter(([, pattern]) => pattern.test(words)).map(([one]) => one);
  return told.length < order.length ? told[0] : undefined;
}
