import { codes } from './codes.ts';

/** LOINC codes of what is read from Observations that are no laboratory results: for whoever asks an EHR for them. */
export const findingCodes: string[] = (
  [
    'ecog',
    'tumour-size',
    'tumour-longest',
    'tumour-number',
    'small-vessel-invasion',
    'large-vessel-invasion',
    'vascular-invasion',
    'margin-distance',
    'histology',
    'grade',
    'pathologic-stage',
    'clinical-m',
    'blood-pressure-systolic',
    'blood-pressure-diastolic',
    'pregnancy',
  ] as const
).flatMap((concept) => codes[concept].loinc);
