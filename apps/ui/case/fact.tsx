import type { Assessment } from '#clinical/assessment.ts';
import {
  capital,
  choiceSentence,
  inputName,
  missingSentence,
  pageSentence,
  reportedText,
  seenReason,
  valueText,
  when,
} from '#clinical/cards/words.ts';
import type { InputName, Inputs } from '#clinical/case/patient-case.ts';
import { isKnown, type Known, type Missing, type Seen } from '#clinical/case/sourced.ts';
import { FactRow, SideBySide } from '#ui/fact-row.tsx';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { Quotation, Sources } from './source.tsx';

export const factId = (name: InputName) => `fact-${name}`;

/** One input as it was known, or the sentence that says why it is not. */
export function InputRow({ name, assessment }: { name: InputName; assessment: Assessment }) {
  const { locale } = usePlace();
  const fact = assessment.inputs[name] as Inputs[InputName] | undefined;
  if (fact === undefined) return null;
  const title = capital(inputName(name, locale));
  return isKnown<unknown>(fact) ? (
    <KnownRow id={factId(name)} title={title} fact={fact} />
  ) : (
    <MissingRow id={factId(name)} title={title} name={name} fact={fact} assessment={assessment} />
  );
}

function KnownRow({ id, title, fact }: { id: string; title: string; fact: Known<unknown> }) {
  const labels = useLabels();
  const { locale, today } = usePlace();
  const value = valueText(fact, locale);
  const reported = fact.reported?.unit === undefined ? value : reportedText(fact.reported, locale);
  const notes = [
    reported === value ? undefined : `${labels.reportedAs} ${reported}`,
    fact.reader === 'derived' ? pageSentence('calculated', locale) : undefined,
    fact.verified ? undefined : pageSentence('readFromText', locale),
  ].filter((note) => note !== undefined);
  return (
    <FactRow
      id={id}
      name={title}
      value={value}
      {...(fact.takenOn === undefined ? {} : { when: when(fact.takenOn, locale, today) })}
      source={fact.from.length > 0 && <Sources references={fact.from} span={fact.span} />}
      notes={notes}
    >
      {fact.span && <Quotation span={fact.span} />}
      {fact.seen && <NotChosen seen={fact.seen} />}
    </FactRow>
  );
}

function MissingRow({
  id,
  title,
  name,
  fact,
  assessment,
}: {
  id: string;
  title: string;
  name: InputName;
  fact: Missing;
  assessment: Assessment;
}) {
  const { locale, today } = usePlace();
  const item = assessment.missing.find(({ input }) => input === name) ?? {
    input: name,
    reason: fact.missing,
    wouldChange: [],
  };
  const seen = fact.seen ?? [];
  return (
    <FactRow id={id} name={title}>
      {missingSentence(item, assessment.inputs, locale, today)}
      {seen.length > 0 && <SeenValues seen={seen} />}
    </FactRow>
  );
}

/** What a rule set aside, under the rule that did. */
function NotChosen({ seen }: { seen: Seen[] }) {
  const { locale } = usePlace();
  const rules = seen.map(({ why }) => choiceSentence(why, locale)).filter((rule) => rule !== undefined);
  return (
    <>
      {[...new Set(rules)].join(locale === 'en' ? ' ' : '')}
      <SeenValues seen={seen} />
    </>
  );
}

function SeenValues({ seen }: { seen: Seen[] }) {
  const { locale, today } = usePlace();
  return (
    <SideBySide
      answers={seen.map((one) => ({
        value: one.reported ? reportedText(one.reported, locale) : seenReason(one.why, locale),
        about: (
          <>
            {one.takenOn && `${when(one.takenOn, locale, today)} · `}
            {one.reported && `${seenReason(one.why, locale)} `}
            <Sources references={one.from.slice(0, 1)} />
          </>
        ),
      }))}
    />
  );
}
