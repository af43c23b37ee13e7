import { type FactName, type Facts, factNames, type Optional, type Trait } from '../report.ts';

/** A piece of report text together with what it states. Text that states nothing is a plain string. */
export interface Said {
  text: string;
  facts: Facts;
  optional: Optional;
  traits: Trait[];
}

export const say = (text: string, facts: Facts = {}, optional: Optional = {}, traits: Trait[] = []): Said => ({
  text,
  facts,
  optional,
  traits,
});

export type Part = Said | string | undefined;
const said = (part: Said | string): Said => (typeof part === 'string' ? say(part) : part);
const told = (parts: Part[]): Said[] => parts.filter((part) => part !== undefined).map(said);

/** Parts one after another. Two parts may state one fact only if they agree: anything else is a slip of the grammar. */
export function together(parts: Part[], separator = '\n'): Said {
  const all = told(parts);
  const facts: Record<string, unknown> = {};
  const optional: Record<string, unknown[]> = {};
  for (const part of all) {
    for (const name of factNames) {
      if (part.facts[name] === undefined) continue;
      if (facts[name] !== undefined && facts[name] !== part.facts[name])
        throw new Error(`${name}: "${facts[name]}" and "${part.facts[name]}" in one report: ${part.text}`);
      facts[name] = part.facts[name];
    }
    for (const name of factNames)
      if (part.optional[name]) optional[name] = [...new Set([...(optional[name] ?? []), ...part.optional[name]])];
  }
  return {
    text: all.map((part) => part.text).join(separator),
    facts: facts as Facts,
    optional: optional as Optional,
    traits: [...new Set(all.flatMap((part) => part.traits))],
  };
}

/** A later statement that replaces what an earlier one said. */
export function overruled(earlier: Said, later: Said, separator = '\n'): Said {
  const without = <T extends object>(record: T) =>
    Object.fromEntries(
      Object.entries(record).filter(
        ([name]) => later.facts[name as FactName] === undefined && later.optional[name as FactName] === undefined,
      ),
    ) as T;
  return together(
    [{ ...earlier, facts: without(earlier.facts), optional: without(earlier.optional) }, later],
    separator,
  );
}

/** The same words where nobody is obliged to read them as a fact. */
export function perhaps(part: Said): Said {
  const optional: Record<string, unknown[]> = { ...part.optional };
  for (const [name, value] of Object.entries(part.facts)) optional[name] = [...(optional[name] ?? []), value];
  return { ...part, facts: {}, optional: optional as Optional };
}

export const retold = (part: Said, text: (text: string) => string): Said => ({ ...part, text: text(part.text) });

/** Lines broken at a width, as old systems send them: at blanks, or between any two Chinese characters, never inside a number. */
export function wrapped(text: string, width: number): string {
  const fill = (line: string) => {
    const lines = [''];
    for (const piece of line.match(/[\x21-\x7e×µ²³]+|[^\x21-\x7e×µ²³]/gu) ?? []) {
      const last = lines.at(-1) ?? '';
      if (last !== '' && last.length + piece.length > width) lines.push(piece.trimStart());
      else lines[lines.length - 1] = last + piece;
    }
    return lines.map((each) => each.trimEnd()).join('\n');
  };
  return text.split('\n').map(fill).join('\n');
}
