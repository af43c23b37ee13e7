/** What is measured inside the tumour: its necrosis, what is left alive in it. */

const tumour = '(?:tumou?r|mass|lesion|nodule|growth|carcinoma|metastasis)';
const inside = new RegExp(
  String.raw`\b(?:cent(?:re|er)|core|rest|remnant|remainder|part|portion|area|component|foc(?:us|i)|zone|rim|periphery|necros[ei]s|ha?emorrhage|scar|cavity|cysts?|cleft|viable \w+)\b[^,;.]{0,20}\b(?:of|in|within|inside) (?:the|this|that) (?:main |large |whole )?${tumour}\b[^,;.\d]{0,24}$|\b(?:within|inside) (?:it|(?:the|this|that) (?:\w+ )?${tumour})\b[^,;.]{0,40}$|(?:瘤|灶|肿[块物]|结节)体?(?:内部?|中心|中央|中间)(?!径)[^,;。]{0,14}$`,
  'i',
);

export const isPartOfTumour = (ahead: string): boolean => inside.test(ahead);
