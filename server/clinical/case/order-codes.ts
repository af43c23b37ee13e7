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
