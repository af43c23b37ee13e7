/** A table looked up by what a chart wrote: unlike in an object, `constructor` is no entry of it. */
export const table = <T>(entries: Record<string, T>): ReadonlyMap<string, T> => new Map(Object.entries(entries));
