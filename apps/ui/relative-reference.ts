/** `Type/id` or `Type/id/_history/v`: fhirclient would send the token along to any absolute URL. */
export function isRelative(reference: string): boolean {
  return /^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}(\/_history\/[A-Za-z0-9.-]{1,64})?$/.test(reference);
}
