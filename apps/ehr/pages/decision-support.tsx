import { Skeleton, Stack, Text } from '@mantine/core';
import { Section } from '#ui/section.tsx';
import { Failure } from '#ui/states.tsx';
import { CardView } from './cards/card-view.tsx';
import { type Card, cardsOf, type Trace } from './demo.ts';
import { Protocol } from './protocol/protocol.tsx';
import type { Call, Decision } from './use-decision.ts';

/** The right column: the cards of the latest hook, and how they came to be. */

interface DecisionSupportProps {
  decision: Decision;
  onAccept: (trace: Trace, card: Card, suggestions: string[]) => void;
  onLaunch: (link: { url: string; appContext?: string }) => void;
  onAgain: (hook: string) => void;
}

export function DecisionSupport({ decision, onAccept, onLaunch, onAgain }: DecisionSupportProps) {
  const [latest] = decision.calls;
  return (
    <Stack gap={32}>
      <Section title="Decision support" aside={latest && <Told call={latest} />}>
        <div role="status" aria-live="polite" className="remnant-only-spoken">
          {latest ? spoken(latest) : ''}
        </div>
        <Latest call={latest} decision={decision} onAccept={onAccept} onLaunch={onLaunch} onAgain={onAgain} />
      </Section>
      {decision.calls.length > 0 && (
        <Section title="Protocol">
          <Protocol calls={decision.calls} />
        </Section>
      )}
    </Stack>
  );
}

function Latest({ call, decision, onAccept, onLaunch, onAgain }: DecisionSupportProps & { call: Call | undefined }) {
  if (!call) return null;
  if (call.state === 'waiting')
    return (
      <Stack gap="sm" aria-hidden="true">
        <Skeleton height={22} width="70%" />
        <Skeleton height={120} />
        <Skeleton height={40} />
      </Stack>
    );
  const { trace } = call;
  const cards = trace && cardsOf(trace);
  const again = { label: 'Ask again', run: () => onAgain(call.hook) };
  if (!trace)
    return (
      <Failure title="The service was not reached" step={again}>
        {call.error} What stands in the chart is unaffected.
      </Failure>
    );
  if (!cards)
    return (
      <Failure title={`The service answered ${trace.status} instead of cards`} step={again}>
        {outcomeText(trace.response)} What stands in the chart is unaffected.
      </Failure>
    );
  if (cards.length === 0)
    return (
      <Text size="sm" c="dimmed">
        Remnant was asked and has nothing to say about this patient now. The exchange stands below.
      </Text>
    );
  return (
    <Stack gap="md">
      {cards.map((card) => (
        <CardView
          key={card.uuid}
          card={card}
          answer={decision.answers[card.uuid]}
          busy={decision.busy === card.uuid}
          onAccept={(suggestions) => onAccept(trace, card, suggestions)}
          onOverride={(answer) => decision.override(trace, card, answer)}
          onLaunch={onLaunch}
        />
      ))}
    </Stack>
  );
}

function Told({ call }: { call: Call }) {
  return (
    <Text size="xs" c="dimmed">
      {call.hook}
      {call.trace ? ` · ${Math.round(call.trace.ms)} ms` : call.state === 'waiting' ? ' · asking' : ''}
    </Text>
  );
}

function spoken(call: Call): string {
  if (call.state === 'waiting') return 'Asking for decision support.';
  const cards = call.trace && cardsOf(call.trace);
  if (!cards) return 'Decision support did not answer with cards.';
  if (cards.length === 0) return 'Decision support has nothing to say.';
  return `${cards.length} ${cards.length === 1 ? 'card' : 'cards'}: ${cards.map(({ summary }) => summary).join(' ')}`;
}

function outcomeText(response: unknown): string {
  const { issue } = (response ?? {}) as { issue?: { diagnostics?: string; details?: { text?: string } }[] };
  return issue?.map(({ diagnostics, details }) => diagnostics ?? details?.text ?? '').join(' ') ?? '';
}
