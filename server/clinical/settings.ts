/** What a hospital may set about the medicine; everything has the product's default. Rules of this product: case-by-case sources stand in the sign-off sheet. */

import type { LocalCodes } from './case/local-codes.ts';

export type Region = 'international' | 'china' | 'united-states' | 'europe';
export type Locale = 'en' | 'zh-CN';

export interface ClinicalSettings {
  region: Region;
  /** Days before the resection inside which a value counts as pre-operative. */
  windows: {
    labs: number;
    afp: number;
    ecog: number;
    imaging: number;
    /** Days after the resection inside which an unlinked pathology report counts as that resection's. */
    pathology: number;
    /** Half-width of a surveillance slot, days. */
    slot: number;
  };
  /** ng/mL per IU/mL, stated by the hospital for its assay; without it AFP in IU/mL is Missing. */
  afpNgPerIu?: number;
  /** The hospital's own codes for laboratory results, beside the international ones. */
  codes?: LocalCodes;
  /** A margin distance above this is R0, millimetres. */
  clearMarginMm: number;
  /** Months between surveillance slots. */
  surveillance: {
    closerMonths: number;
    standardMonths: number;
    laterMonths: number;
    denseUntilMonth: number;
    untilMonth: number;
  };
}

export const defaultSettings: ClinicalSettings = {
  region: 'international',
  windows: { labs: 30, afp: 60, ecog: 60, imaging: 31, pathology: 60, slot: 21 },
  clearMarginMm: 0,
  surveillance: { closerMonths: 3, standardMonths: 4, laterMonths: 6, denseUntilMonth: 24, untilMonth: 60 },
};

/** Whose intervals a schedule follows. A hospital that states the product's own numbers follows the product's. */
export const intervalsSetBy = ({
  surveillance: set,
}: Pick<ClinicalSettings, 'surveillance'>): 'product' | 'hospital' =>
  (Object.keys(set) as (keyof typeof set)[]).every((name) => set[name] === defaultSettings.surveillance[name])
    ? 'product'
    : 'hospital';
