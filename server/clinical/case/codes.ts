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
