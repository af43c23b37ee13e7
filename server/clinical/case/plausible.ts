/** What a value may be before it is believed. Rules of this product. */

/** Every AFP counts as at least this, ug/L: the logarithm of less would reward an assay for its lower limit. */
export const afpFloor = 1;

/** Largest tumour diameter that is believed, cm. */
export const largestBelievedSizeCm = 30;
