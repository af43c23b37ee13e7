import { Anchor, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import Markdown from 'react-markdown';
import './cards.css';
import { languageOf } from '../chart/words.ts';
import type { Card, Coding } from '../demo.ts';
import { DoneMark, IndicatorMark } from '../marks.tsx';
import type { Answer } from './answer.ts';
import { OverrideForm } from './override-form.tsx';
import { Suggestions } from './suggestions.tsx';

/** A card as this EHR shows it: the service's words, the hospital's buttons. */

interface CardProps {
  card: Card;
  answer: Answer | undefined;
  /** The answer is on its way. */
  busy: boolean;
  onAccept: (suggestions: string[]) => void;
  onOverride: (answer: { reason?: Coding; comment?: string }) => void;
  onLaunch: (link: { url: string; appContext?: string }) => void;
}

const indicatorWords = { info: 'Information', warning: 'Attention', critical: 'Critical' };

export function CardView({ card, answer, busy, onAccept, onOverride, onLaunch }: CardProps) {
  const [overriding, setOverriding] = useState(false);
  const overrideButton = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const answered = answer !== undefined && answer.problem === undefined;
  const suggestions = card.suggestions ?? [];
  const close = () => {
    setOverriding(false);
    overrideButton.current?.focus();
  };
  return (
    <Box component="article" aria-labelledby={titleId} className="hospital-card" data-indicator={card.indicator}>
      <Group gap={8} mb={8} className="hospital-indicator" wrap="nowrap">
        <IndicatorMark indicator={card.indicator} />
        <Text size="xs" fw={600}>
          {indicatorWords[card.indicator]}
        </Text>
        <Text size="xs" c="dimmed" ml="auto">
          from {card.source.label}
        </Text>
      </Group>
      <Title order={3} id={titleId} className="hospital-card-summary" lang={languageOf(card.summary)}>
        {card.summary}
      </Title>
      {card.detail && (
        <div className="hospital-markdown" lang={languageOf(card.detail)}>
          <Markdown components={{ a: ({ children, href }) => <Outward href={href}>{children}</Outward> }}>
            {card.detail}
          </Markdown>
        </div>
      )}
      {answer && <AnswerLine answer={answer} />}
      {!answered && suggestions.length > 0 && (
        <Suggestions
          suggestions={suggestions}
          many={card.selectionBehavior === 'any'}
          busy={busy}
          onAccept={onAccept}
        />
      )}
      {!answered && overriding && (
        <OverrideForm reasons={card.overrideReasons ?? []} busy={busy} onSend={onOverride} onCancel={close} />
      )}
      <Group gap="xs" mt="md">
        {card.links?.map((link) =>
          link.type === 'smart' ? (
            <Button key={link.url} variant="default" size="sm" onClick={() => onLaunch(link)}>
              {link.label}
            </Button>
          ) : (
            <Outward key={link.url} href={link.url}>
              {link.label}
            </Outward>
          ),
        )}
        {!answered && (
          <Button
            ref={overrideButton}
            variant="subtle"
            size="sm"
            aria-expanded={overriding}
            onClick={() => setOverriding(!overriding)}
          >
            Override
          </Button>
        )}
      </Group>
    </Box>
  );
}

/** Leads out of the chart: opens beside it and tells the other site nothing. */
function Outward({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (!href || !/^https?:\/\//.test(href)) return <span>{children}</span>;
  return (
    <Anchor href={href} target="_blank" rel="noreferrer" size="sm">
      {children}
    </Anchor>
  );
}

/** Takes the focus from the button that is gone now. */
function AnswerLine({ answer }: { answer: Answer }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  if (answer.problem !== undefined)
    return (
      <Text role="alert" size="sm" mt="sm" className="hospital-problem">
        {answer.problem}
      </Text>
    );
  const { words, created, feedback } = answer;
  const told = feedback.status >= 200 && feedback.status < 300;
  return (
    <Stack gap={2} mt="md" className="hospital-answer" ref={place} tabIndex={-1}>
      <Group gap={8} wrap="nowrap">
        <DoneMark />
        <Text size="sm" fw={600}>
          {words}
        </Text>
      </Group>
      <Text size="sm">
        {created.length > 0 &&
          `${created.length} ${created.length === 1 ? 'entry' : 'entries'} written to Orders and plans. `}
        {told
          ? 'The service was told.'
          : (feedback.problem ?? `The service answered the feedback with ${feedback.status}.`)}
      </Text>
    </Stack>
  );
}
