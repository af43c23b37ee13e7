import type { Mapped } from './mapped.ts';
import { asField } from './tree-fields.ts';

/** An export with an element or a field for each tumour counts them, and what is found at one of them is found. */

const benign =
  /cyst|h(?:a)?emangioma|benign|hyperplas|dysplas|regenerat|adenoma(?!tous)|囊肿|血管瘤|良性|增生|再生|腺瘤/i;
const finding =
  /^[^:=]{0,30}(?:micro_?vasc|mvi|macro_?vasc|gross_?vess|vessel|bile_?duct|satell|微血管|大血管|卫星|胆管侵犯|癌栓)[^:=]{0,20}[:=]/i;
const denied = /[:=]\s*(?:no|none|not|nil|n|neg(?:ative)?|absent|false|0|无|未|阴性)(?![a-z\d])/i;
const counts =
  /^\s*(?:number of tumou?rs|tumou?r_count|肿瘤(?:数|个数|数目|数量))\s?[:=]|_(?:CNT|COUNT|NUM)=|FOCALITY=/i;

export function withLesions(fields: Mapped[], lesions: Mapped[]): Mapped[] {
  const [first] = lesions;
  if (lesions.length < 2 || !first) return fields;
  const labels = fields.filter(({ text }) => finding.test(text) && !denied.test(text)).map(labelOf);
  const kept = fields.filter(
    (one) => !(finding.test(one.text) && denied.test(one.text) && labels.includes(labelOf(one))),
  );
  if (fields.some(({ text }) => counts.test(text)) || lesions.some(({ text }) => benign.test(text))) return kept;
  const count = String(lesions.length);
  const isHan = fields.filter(({ text }) => /^[\u3400-\u9fff]/.test(text)).length > fields.length / 2;
  return [
    ...kept,
    asField(
      isHan ? '肿瘤个数' : 'TUMOR_COUNT',
      undefined,
      { text: count, at: Array.from(count, () => first.at[0] ?? 0) },
      '',
    ),
  ];
}

const labelOf = ({ text }: Mapped): string => /^[^:=]*/.exec(text)?.[0].trim().toLowerCase() ?? '';
