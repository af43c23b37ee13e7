import type { Locale } from '#clinical/settings.ts';

/** What every sentence of ours is held against, on a card, in a table of words or on a page. */

/** Comfort, orders, promises. */
export const forbidden =
  /will recur|\bsafe|\bstart|guarantee|\bcured?\b|no risk of|you should|must be|一定会复发|必然|保证|安全|治愈|无风险/i;

/** Characters of one sentence or line. */
export const longest: Record<Locale, number> = { en: 300, 'zh-CN': 150 };

/** Names of scores, trials, tests, units and this product: they are the same in both languages. */
export const names =
  /ERASL-(?:pre|post)|HCC-CRS|Child-Pugh|HBV DNA|IMbrave050|KEYNOTE-937|STORM|EMERALD-2|BCLC [0ABCD](?:-A)?|BCLC|R[012]|M[012]|PIVKA-II|HBsAg|FOLFOX|Remnant|Pretend Hospital|TACE|HAIC|AASLD|ESMO|ECOG|ALBI|MRI|MDT|MVI|AFP|ALT|AST|HBV|HCV|INR|HR|CT|CI|Chan|Zheng|kU\/L|ng\/mL|IU\/mL|µg\/L|µmol\/L|×10⁹\/L|cm|mm/g;
