/** Pretty JSON in which nothing that looks like a signed token survives, whoever put it there. */
export const readableJson = (value: unknown): string =>
  JSON.stringify(
    value,
    (_key, part) => (typeof part === 'string' ? part.replace(token, '(token not shown)') : part),
    2,
  ) ?? '';

const token = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;
