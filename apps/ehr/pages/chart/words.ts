import type { CodeableConcept } from '@medplum/fhirtypes';

/** How this hospital writes concepts, days and distances. */

export const conceptText = (concept: CodeableConcept | undefined): string =>
  concept?.text ??
  concept?.coding?.find(({ display }) => display)?.display ??
  concept?.coding?.[0]?.code ??
  'Not named';

/** `ICD-10 C22.0 · SNOMED CT 109841003` */
export const codesText = (concept: CodeableConcept | undefined): string =>
  (concept?.coding ?? []).map(({ system, code }) => `${systemNames[system ?? ''] ?? 'Local'} ${code}`).join(' · ');

const systemNames: Record<string, string> = {
  'http://loinc.org': 'LOINC',
  'http://snomed.info/sct': 'SNOMED CT',
  'http://hl7.org/fhir/sid/icd-10': 'ICD-10',
  'http://hl7.org/fhir/sid/icd-10-cm': 'ICD-10-CM',
  'http://www.cms.gov/Medicare/Coding/ICD10': 'ICD-10-PCS',
  'http://terminology.hl7.org/CodeSystem/icd-o-3': 'ICD-O-3',
  'http://www.ama-assn.org/go/cpt': 'CPT',
  'http://www.whocc.no/atc': 'ATC',
  'http://www.nlm.nih.gov/research/umls/rxnorm': 'RxNorm',
};

/** `14 Nov 2026`; what is known to the month or year only stays that. */
export function dayText(date: string | undefined): string {
  if (!date) return 'no date';
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  if (!year || !month) return date;
  const instant = new Date(Date.UTC(year, month - 1, day ?? 1));
  const parts = { ...(day ? { day: 'numeric' as const } : {}), month: 'short' as const, year: 'numeric' as const };
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(instant);
}

/** `in 3 weeks`, `9 days ago`, `14 months ago`. */
export function distanceText(date: string, today: string): string {
  const days = Math.round((Date.parse(date.slice(0, 10)) - Date.parse(today)) / 86_400_000);
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const size = Math.abs(days);
  if (size < 14) return format.format(days, 'day');
  if (size < 60) return format.format(Math.round(days / 7), 'week');
  if (size < 700) return format.format(Math.round(days / 30.44), 'month');
  return format.format(Math.round(days / 365.25), 'year');
}

/** Chart text is in whatever language it was written in; a screen reader must be told. */
export const languageOf = (text: string | undefined): 'zh-CN' | undefined =>
  /\p{Script=Han}/u.test(text ?? '') ? 'zh-CN' : undefined;

/** The text of an attachment; undefined where it is not text. */
export function attachmentText(attachment: { contentType?: string; data?: string } | undefined): string | undefined {
  if (!attachment?.data || !attachment.contentType?.startsWith('text/')) return undefined;
  const bytes = Uint8Array.from(atob(attachment.data), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
