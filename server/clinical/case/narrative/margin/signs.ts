/** "(+)" belongs to the name it stands at: "margin free, 5 mm, fc(+)", "capsule present, sf(-)". */

const another =
  /\b(?!tumou?r|tm\b|ca\b|cancer|carcinoma|hcc\b|status|result|involve|edge|margin|inva|infilt|resid|form|fibrous)[A-Za-z][\w-]{0,14} ?$/i;

export const isSignOfAnother = (found: string, gap: string): boolean => /^[(+]/.test(found) && another.test(gap);
