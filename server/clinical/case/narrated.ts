import type { Entry } from './chart.ts';
import type { HistologyKind } from './histology.ts';
import { mviSamplingIn } from './mvi-sampling.ts';
import { type DocumentText, textsOf } from './narrative/document-text.ts';
import type { Fact, FactName, FactValues, Presence } from './narrative/fact.ts';
import { readFacts } from './narrative/read-facts.ts';
import { sentenceAround } from './sentence.ts';
import type { Statement } from './settle.ts';

/** What the text of the operation's reports says, as statements beside what is coded (case-rules, "Facts to inputs"): unverified, each with its span. */
export interface Narrated {
  mvi: Statement<Presence>[];
  mviGrade: Statement<'M0' | 'M1' | 'M2'>[];
  tumourSize: Statement<number>[];
  tumourNumber: Statement<number>[];
  margin: Statement<'R0' | 'R1'>[];
  marginDistance: Statement<number>[];
  histology: Statement<HistologyKind>[];
  grade: Statement<string>[];
  satellites: Statement<Presence>[];
  macrovascular: Statement<Presence>[];
  bileDuctInvasion: Statement<Presence>[];
  capsule: Statement<FactValues['capsule']>[];
  cirrhosis: Statement<FactValues['cirrhosis']>[];
  /** Where a text states how the specimen was sampled for MVI, in its own words. */
  mviSampling: { text: string; from: string[] }[];
  /** Reports and documents with a part that could not be read as text. */
  unread: string[];
}

const kinds: Record<FactValues['histology'], HistologyKind> = {
  ...{ hcc: 'hcc', combined: 'combined' },
  ...{ icca: 'else', metastasis: 'else', benign: 'else', other: 'else' },
};

export function narratedBy(reports: Entry[], takenOn: string | undefined): Narrated {
  const documents = reports.map((report) => ({ ref: report.ref, ...textsOf(report) }));
  const read = documents
    .flatMap(({ texts }) => texts)
    .flatMap((source) => {
      const facts = readFacts(source.text);
      return isOfAnotherSpecimen(facts) ? [] : facts.map((fact) => ({ source, fact }));
    });
  const of = <F extends FactName, T = FactValues[F]>(name: F, as: (value: FactValues[F]) => T): Statement<T>[] =>
    read
      .filter(({ fact }) => fact.fact === name)
      .map(({ source, fact }) => statement(source, fact, as(fact.value as FactValues[F]), takenOn));
  const itself = <T>(value: T): T => value;
  return {
    mvi: of('mvi', itself),
    mviGrade: of('mviGrade', itself),
    tumourSize: of('tumourSize', itself),
    tumourNumber: of('tumourNumber', itself),
    margin: of('margin', (value) => (value === 'involved' ? 'R1' : 'R0')),
    marginDistance: of('marginDistance', itself),
    histology: of('histology', (value) => kinds[value]),
    grade: of<'grade', string>('grade', itself),
    satellites: of('satellites', itself),
    macrovascular: of('macrovascularInvasion', itself),
    bileDuctInvasion: of('bileDuctInvasion', itself),
    capsule: of('capsule', itself),
    cirrhosis: of('cirrhosis', itself),
    mviSampling: documents.flatMap(({ ref, texts }) => {
      const stated = texts.map(({ text }) => mviSamplingIn(text)).find((text) => text !== undefined);
      return stated === undefined ? [] : [{ text: stated, from: [ref] }];
    }),
    unread: documents.filter(({ isUnread }) => isUnread).map(({ ref }) => ref),
  };
}

/** A needle core or a gallbladder tells nothing of the resected tumour, whatever report it came in. */
const isOfAnotherSpecimen = (facts: Fact[]): boolean =>
  facts.some(({ fact, value }) => fact === 'specimen' && (value === 'biopsy' || value === 'other'));

function statement<T>(
  { document, part, text }: DocumentText,
  fact: Fact,
  value: T,
  takenOn: string | undefined,
): Statement<T> {
  return {
    value,
    ...(fact.unit === undefined ? {} : { unit: fact.unit }),
    reported: { value: fact.text },
    ...(takenOn === undefined ? {} : { takenOn }),
    from: [document],
    reader: 'narrative',
    span: {
      ...{ document, part, start: fact.start, end: fact.end, text: fact.text },
      ...sentenceAround(text, fact.start, fact.end),
    },
  };
}

/** What is coded stands; the text fills in where nothing is. */
export const coded = <T>(statements: Statement<T>[], narrated: Statement<T>[]): Statement<T>[] =>
  statements.length > 0 ? statements : narrated;
