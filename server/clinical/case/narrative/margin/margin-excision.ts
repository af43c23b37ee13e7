import { everyMatch } from '../layout/every-match.ts';

/** Whether the tumour was taken out whole, said of no edge: "completely excised", R0. */

interface Excision {
  value: 'clear' | 'close' | 'involved';
  start: number;
  end: number;
}

const left = /(?<![A-Za-oq-z\d-]|[A-Za-z]p)R[012](?![\dA-Za-z]|-R?\d)/g;
const whole =
  /\b(?:in)?comp\w{1,6}l?y (?:ex[cs]?ised|resected|removed)|\b(?:fully|entirely|totally) (?:ex[cs]?ised|resected)\b|\b(?:excision|resection|removal|extirpation|clearance)\s?(?:is |was |appears |seems |: ?)?(?:histologically |microscopically |judged )?(?:in)?complete\b|\b(?:in)?complete (?:local |surgical |histological |microscopic )?(?:excision|resection|removal)\b|\b(?:resection|excision|removal) (?:is |was )?(?:histologically )?(?:in sano|(?:ir)?radical)\b|切除完整|完整切除(?=[^,。;]{0,6}切[缘緣])|(?<!未)切(?:净|(?:除|得)干净)(?!与否|吗)/gi;
const unsaid =
  /\b(?:if|whether|not|recommend\w*|advise\w*|suggest\w*|inten[dt]\w*|attempt\w*|plan\w*|hop(?:es?|ed|ing)|expect\w*|anticipat\w*|target\w*|goals?|feasib\w*|cannot|for|in order to|aim\w*)\b[^,;:]{0,24}$|是否|建议|(?:拟|计划|预[计期]|争取|力[求争]|追求|目标|可望|期望|有望|希望|可行)[^,;]{0,6}$|未[^,;]{0,4}$|(?:手术(?:记录|单|名称|方式)|[术術]者)[^,。;]{0,8}$/i;

/** "Aim of surgery: R0". */
const purpose =
  /\b(?:aims?|intent(?:ion)?s?|goals?|purpose|strategy|targets?|MDT|tumou?r board|plan(?:ned)?)\b[^;.]{0,40}$/i;

/** "A right adrenal with a nodule of 11 mm, completely removed." */
const ofOther =
  /\b(?:adrenal|gall ?bladder|appendix|spleen|(?:lymph )?nodes?|kidney|pancrea\w+|stomach|bowel|colon|colonic|duoden\w+|omentum|diaphragm\w*|skin|ha?emangiomas?|cysts?|polyps?|lipoma|FNH)\b(?:(?!\b(?:tumou?r|carcinoma|HCC|metasta\w+|adenoma|lesion|mass|liver|hepat\w+|margins?)\b)[^;]){0,120}$|(?:肾上腺|胆囊|阑尾|脾脏?|淋巴结|肾|胰|胃|肠|膈肌?|网膜|皮肤|血管瘤|囊肿|息肉)[^;。癌肝]{0,60}$/i;

const inked =
  /\b(?:no )?ink (?:is |was )?(?:not )?(?:seen |present |identified )?(?:focally )?on (?:the )?(?:tumou?r|carcinoma)\b(?![^.;]{0,40}\b(?:is|was) (?:\w+ )?(?:blue|black|green|yellow|orange|red)\b)/gi;

export function readExcision(text: string): Excision[] {
  const residues = everyMatch(text, left);
  const grades = new Set(residues.map(([grade]) => grade));
  const [residue] = residues;
  const isLegend =
    residue !== undefined &&
    /^\s?[=:]|^ (?:(?:resection|excision|margins?|status) )?(?:(?:was|is|were) )?(?:\w+ )?(?:intend|intent|attempt|plan|desir|aim|expect|anticip|hope|sought|the goal)|^\s?[(（]?[<>≥≤]/.test(
      text.slice(residue.index + 2),
    );
  const isAim = purpose.test(text.slice(0, residue?.index ?? 0));
  const said: Excision[] = everyMatch(text, whole).flatMap(({ index, 0: words }) =>
    unsaid.test(text.slice(0, index)) || ofOther.test(text.slice(0, index))
      ? []
      : [
          {
            value: /incomp|irrad/i.test(words) ? 'involved' : closely.test(text.slice(0, index)) ? 'close' : 'clear',
            start: index,
            end: index + words.length,
          } as const,
        ],
  );
  for (const { index, 0: words } of everyMatch(text, inked))
    said.push({ value: /\bno/i.test(words) ? 'clear' : 'involved', start: index, end: index + words.length });
  if (
    residue &&
    grades.size === 1 &&
    !isLegend &&
    !isAim &&
    !isBlock(text, residue.index) &&
    (residue[0] === 'R0' || isOfResidue(text)) &&
    !unsaid.test(text.slice(0, residue.index))
  )
    said.push({
      value: residue[0] !== 'R0' ? 'involved' : near.test(text.slice(residue.index + 2)) ? 'close' : 'clear',
      start: residue.index,
      end: residue.index + 2,
    });
  return said;
}

/** A level, a doctor and a row are called R1 too. */
const isOfResidue = (text: string): boolean =>
  /^[\W\d]{0,6}R[12]\b.{0,6}$|resid|resec|excis|margin|face\b|\bedge|\bink|transect|status|classif|stag|\bp?T\d|\bL[01]\b|\bV[012]\b|\bPn[01]\b|\bTNM|切|断[面端]|残[留余瘤癌]|分期|缘/i.test(
    text,
  );

const closely = /\b(?:narrowly|barely|closely|only just|just)\b[^,;]{0,12}$/i;
const near = /^[\s,(]{0,3}(?:but )?(?:(?:very )?(?:close|narrow|tight|scant)\b|[^,;。()]{0,8}(?<!最)[近窄])/i;

/** "blocks R1, R3", "margin R1". */
const isBlock = (text: string, index: number): boolean =>
  /\b(?:blocks?|slides?|cassettes?|sections?|levels?|chrom\w*|IDH\d?)\b[^,;]{0,12}$|(?:蜡块|切片|块)[^,。;]{0,8}$/i.test(
    text.slice(0, index),
  ) ||
  /^,? ?R\d|^\s?[块盒]|^[\s:](?:肝|手术)?(?:断|切)[面缘端](?:全|[上下左右前后内外中]|\s?\d|[,;。]|$)/.test(
    text.slice(index + 2),
  ) ||
  isAmongCodes(text, index) ||
  isDoctor(text.slice(0, index), text.slice(index + 2));

/** "T1-7, S1, R1, N1"; "取材: T1-5, R1-2": codes of blocks, unless those beside it are of a stage. */
const code = '[A-Z]{1,2}\\d{1,2}(?:\\s?[-~]\\s?[A-Z]?\\d{1,2})?';
const codeAhead = new RegExp(`(?<![A-Za-z\\d])${code}\\s?[,、;/及和]\\s?$`);
const codeBehind = new RegExp(`^\\s?[,、;/及和]\\s?${code}(?![A-Za-z\\d])`);
const ofStage =
  /(?:^|[^A-Za-z])[yrmcp]{0,3}(?:T(?:[0-4]|is|x)|N[0-3xX]|M[0-2xX]|L[01]|V[0-2]|Pn[01]|B[0-4])(?![A-Za-z\d])/g;
const isAmongCodes = (text: string, index: number): boolean => {
  const behind = text.slice(index + 2);
  if (/^\s?[-~]\s?\d/.test(behind) || /取\s?$/.test(text.slice(0, index))) return true;
  if (!codeAhead.test(text.slice(Math.max(0, index - 16), index)) && !codeBehind.test(behind)) return false;
  return /[A-Z]\d{1,2}\s?[-~]\s?[A-Z]?\d/.test(text) || new Set(text.match(ofStage)).size < 2 || sampled.test(text);
};
export const isCodeOfBlock = (text: string, index: number): boolean =>
  /^R[012]/.test(text.slice(index)) && isBlock(text, index);
const sampled =
  /\b(?:blo?c?ks|cassettes?|sections? taken|sampl\w+|submitted|embedded|representative|rep\.)(?![A-Za-z])|取材|蜡块|包埋|[盒块]/i;

/** "Draft by R2 (second year)", "R2 / VS 签章". */
const isDoctor = (ahead: string, behind: string): boolean =>
  /\b(?:by|from|Dr\.?|resident|fellow|trainee|signed)\s?[:=(]?\s?$|(?:医师|医生|住院医?|规培医?)\s?[:(]?\s?$/i.test(
    ahead,
  ) ||
  /^\s?(?:\/\s?(?:VS|CR|R\d|attending|staff)\b|[:(]?\s?(?:(?:first|second|third|fourth|junior|senior)[ -]year|resident|trainee|Dr\b)|drafts?\b|(?:初稿|草稿|住院|医师|医生|签))|^ \((?:first|second|third|fourth) year/i.test(
    behind,
  );

const defined = /R[012]\s?[=≤<≥>]/;
const goesOnDefining = /^\W{0,4}(?:[窄近宽]切[缘緣]|(?:close|narrow|wide|clear) margin)\s?(?:[=:：]\s?)?[<≤≥>=]/i;

/** A line of the key to the grades, beneath another. */
export const isKeyOfGrades = (text: string, before: string): boolean => {
  const own = /^\W{0,4}(R[012])\b/.exec(text)?.[1];
  const last = /(?<![A-Za-z\d-])R[012]\b/.exec(before)?.[0];
  if (last !== undefined && defined.test(before) && goesOnDefining.test(text)) return true;
  return own !== undefined && last !== undefined && own !== last;
};
