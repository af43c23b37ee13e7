/** The fields of a FHIR resource a clinician would look for first. `text.div` is never read: it may say anything. */

const order = [
  'resourceType',
  'id',
  'status',
  'clinicalStatus',
  'verificationStatus',
  'category',
  'code',
  'medicationCodeableConcept',
  'description',
  'title',
  'value',
  'effective',
  'performed',
  'onset',
  'occurrence',
  'authoredOn',
  'started',
  'issued',
  'recordedDate',
  'date',
  'interpretation',
  'referenceRange',
  'conclusion',
  'conclusionCode',
  'component',
  'note',
  'attachment',
];

/** In the order above; a choice field (`value[x]`) under its stem. */
export function keyFields(resource: Record<string, unknown>): { name: string; value: string }[] {
  return order.flatMap((stem) =>
    Object.entries(resource)
      .filter(
        ([key]) => key === stem || (key.startsWith(stem) && /^[A-Z]/.test(key.slice(stem.length)) && isChoice(stem)),
      )
      .flatMap(([key, value]) => {
        const said = inWords(value);
        return said === '' ? [] : [{ name: key, value: said }];
      }),
  );
}

const isChoice = (stem: string) => ['value', 'effective', 'performed', 'onset', 'occurrence'].includes(stem);

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('; ');
  const part = value as Record<string, unknown>;
  if (typeof part.text === 'string') return part.text;
  if (Array.isArray(part.coding)) return part.coding.map(inWords).filter(Boolean).join(' / ');
  if (typeof part.display === 'string') return part.display;
  if (typeof part.code === 'string' && part.value === undefined) return part.code;
  if (part.value !== undefined) return [part.comparator, part.value, part.unit ?? part.code].filter(Boolean).join(' ');
  if (part.low !== undefined && part.high !== undefined) return `${inWords(part.low)} – ${inWords(part.high)}`;
  if (part.high !== undefined) return `≤ ${inWords(part.high)}`;
  if (part.low !== undefined) return `≥ ${inWords(part.low)}`;
  if (part.start !== undefined) return [part.start, part.end].filter(Boolean).join(' – ');
  if (part.code !== undefined) {
    const answer = Object.entries(part).find(([key]) => key.startsWith('value'))?.[1];
    return [inWords(part.code), inWords(answer)].filter(Boolean).join(': ');
  }
  return '';
}
