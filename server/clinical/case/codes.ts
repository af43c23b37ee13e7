/** Every code this product reads, concept by concept. Sources stand beside the lists; a code without one is left out. */

/** What `PatientCase.evidence[].concept` can name: the chart facts that bear on a caution (clinical.md, Guidance). */
export const evidenceConcepts = [
  // findings and conditions: present, or stated absent
  'varices',
  'portal-hypertension',
  'splenomegaly',
  'gi-bleed',
  'myocardial-infarction',
  'stroke',
  'hypertension',
  'proteinuria',
  'autoimmune-disease',
  'transplant',
  'pregnancy',
  'post-hepatectomy-liver-failure',
  'hepatitis-b',
  'hepatitis-c',
  // done: the latest, `date` is the day it was done
  'endoscopy',
  // medicines in force or given: `date` is the earliest known start of the current run
  'anticoagulant',
  'antiviral',
  // latest values at asOf, whatever their distance from the operation
  'platelets',
  'blood-pressure-systolic',
  'blood-pressure-diastolic',
  'urine-protein',
  'hbsag',
  'anti-hcv',
  'ecog',
] as const;

export type EvidenceConcept = (typeof evidenceConcepts)[number];

/**
 * What a follow-up order asks for. LOINC 2.80: 30670-4 MR Liver WO and W contrast IV, 30612-6 CT Liver WO and W contrast IV, 1834-1 AFP.
 * SNOMED CT: 312384001 multidisciplinary assessment, 363679005 imaging, 108252007 laboratory procedure, 3457005 patient referral, 109841003 HCC.
 */
export const orderCodes = {
  mri: { system: 'http://loinc.org', code: '30670-4' },
  ct: { system: 'http://loinc.org', code: '30612-6' },
  afp: { system: 'http://loinc.org', code: '1834-1' },
  mdt: { system: 'http://snomed.info/sct', code: '312384001' },
  imaging: { system: 'http://snomed.info/sct', code: '363679005' },
  laboratory: { system: 'http://snomed.info/sct', code: '108252007' },
  referral: { system: 'http://snomed.info/sct', code: '3457005' },
  hcc: { system: 'http://snomed.info/sct', code: '109841003' },
} as const;
