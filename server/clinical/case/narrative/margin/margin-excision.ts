import { everyMatch } from '../layout/every-match.ts';

/** Whether the tumour was taken out whole, said of no edge: "completely excised", R0. */

interface Excision {
  value: 'clear' | 'close' | 'involved';
  start: number;
  end: number;
}

const left = /(?<![A-Za-oq-z\d-]|[A-Za-z]p)R[012](?![\dA-Za-z]|-R?\d)/g;
const whole =
  /\b(?:in)?comp\w{1,6}l?y (?:ex[cs]?ised|resected|removed)|\b(?:fully|entirely|totally) (?:ex[cs]?ised|resected)\b|\b(?:excision|resection|removal|extirpation|clearance)\s?(?:is |was |appears |seems |: ?)?(?:histologically |microscopically |judged )?(?:in)?complete\b|\b(?:in)?complete (?:local |surgical |histological |microscopic )?(?:excision|resection|removal)\b|切除完整|完整切除(?=[^,。;]{0,6}切[缘緣])|(?<!未)切(?:净|(?:除|得)干净)(?!与否|吗)/gi;
const unsaid =
  /\b(?:if|whether|not|recommend\w*|advise\w*|suggest\w*|inten[dt]\w*|attempt\w*|cannot|for|in order to|aim\w*)\b[^,;:]{0,24}$|是否|建议|拟[^,;]{0,6}$|未[^,;]{0,4}$/i;

const inked =
  /\b(?:no )?ink (?:is |was )?(?:not )?(?:seen |present |identified )?(?:focally )?on (?:the )?(?:tumou?r|carcinoma)\b(?![^.;]{0,40}\b(?:is|was) (?:\w+ )?(?:blue|black|green|yellow|orange|red)\b)/gi;

export function readExcision(text: string): Excision[] {
  const residues = everyMatch(text, left);
  const grades = new Set(residues.map(([grade]) => grade));
  const [residue] = residues;
  const isLegend =
    residue !== undefined &&
    /^\s?[=:]|^ (?:intend|intent|attempt|plan|desir|aim)|^\s?[(（]?[<>≥≤]/.test(text.slice(residue.index + 2));
  const said: Excision[] = everyMatch(text, whole).flatMap(({ index, 0: words }) =>
    unsaid.test(text.slice(0, index))
      ? []
      : [
          {
            value: /incomp/i.test(words) ? 'involved' : closely.test(text.slice(0, index)) ? 'close' : 'clear',
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
    !isBlock(text, residue.index) &&
    !unsaid.test(text.slice(0, residue.index))
  )
    said.push({
      value: residue[0] !== 'R0' ? 'involved' : near.test(text.slice(residue.index + 2)) ? 'close' : 'clear',
      start: residue.index,
      end: residue.index + 2,
    });
  return said;
}

const closely = /\b(?:narrowly|barely|closely|only just|just)\b[^,;]{0,12}$/i;
const near = /^[\s,(]{0,3}(?:but )?(?:(?:very )?(?:close|narrow|tight|scant)\b|[^,;。()]{0,8}(?<!最)[近窄])/i;

/** "blocks R1, R3", "margin R1". */
const isBlock = (text: string, index: number): boolean =>
  /\b(?:blocks?|slides?|cassettes?|sections?|levels?|chrom\w*|IDH\d?)\b[^,;]{0,12}$|(?:蜡块|切片|块)[^,。;]{0,8}$/i.test(
    text.slice(0, index),
  ) || /^,? ?R\d/.test(text.slice(index + 2));
