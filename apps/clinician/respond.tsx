import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Card, Suggestion } from '#clinical/cards/card.ts';
import { moment } from '#ui/dates.ts';
import { useLabels, usePlace } from '#ui/locale.tsx';
import { SessionExpired } from '#ui/service.ts';
import { Failure } from '#ui/states.tsx';
import type { Opened } from './opened.ts';
import { mayCreate } from './scopes.ts';
import type { Answer } from './view.ts';

interface Props {
  opened: Opened;
  answers: Answer[];
  onAnswer: (answer: Answer) => void;
  onExpired: () => void;
}

/** The card's proposals, each accepted by itself, or all of them set aside with a reason. */
export function Respond({ opened, answers, onAnswer, onExpired }: Props) {
  const { view, service, login } = opened;
  const labels = useLabels();
  const [busy, setBusy] = useState<string>();
  const [failed, setFailed] = useState<'nothing' | 'draft-only'>();
  // A second try after a lost answer must not write the same draft twice.
  const written = useRef(new Set<string>());
  const [asking, setAsking] = useState<Card>();
  const path = `/api/assessments/${encodeURIComponent(view.id)}/answers`;

  const attempt = async (id: string, act: () => Promise<void>) => {
    setBusy(id);
    setFailed(undefined);
    try {
      await act();
    } catch (error) {
      if (error instanceof SessionExpired) onExpired();
      else setFailed(written.current.has(id) ? 'draft-only' : 'nothing');
    } finally {
      setBusy(undefined);
    }
  };
  const accept = (suggestion: Suggestion) =>
    attempt(suggestion.uuid, async () => {
      if (!written.current.has(suggestion.uuid)) {
        const resources = drafts(suggestion, login.scope);
        for (const resource of resources) await login.create(resource);
        if (resources.length > 0) written.current.add(suggestion.uuid);
      }
      onAnswer(await service.post<Answer>(path, { outcome: 'accepted', suggestions: [suggestion.uuid] }));
    });
  const override = (reason: { code: string; display?: string }, comment: string) =>
    attempt('override', async () => {
      onAnswer(
        await service.post<Answer>(path, { outcome: 'overridden', reason, ...(comment === '' ? {} : { comment }) }),
      );
      setAsking(undefined);
    });

  return view.cards
    .filter((card) => card.suggestions || card.overrideReasons)
    .map((card) => {
      const suggestions = card.suggestions ?? [];
      const overridden = answers.findLast((answer) => answer.outcome === 'overridden');
      const writes = suggestions.some((suggestion) => drafts(suggestion, login.scope).length > 0);
      return (
        <Stack key={card.uuid} gap="xs">
          <ul className="remnant-list" aria-label={labels.proposals}>
            {suggestions.map((suggestion) => (
              <Proposal
                key={suggestion.uuid}
                suggestion={suggestion}
                answer={answers.findLast((answer) => answer.suggestions?.some(({ uuid }) => uuid === suggestion.uuid))}
                busy={busy === suggestion.uuid}
                disabled={busy !== undefined}
                onAccept={() => accept(suggestion)}
              />
            ))}
          </ul>
          {suggestions.length > 0 && (
            <Text size="sm" c="dimmed">
              {writes ? labels.acceptCreates : labels.acceptRecords}
            </Text>
          )}
          {overridden ? (
            <Given word={labels.overridden} answer={overridden} />
          ) : (
            card.overrideReasons && (
              <Group className="remnant-not-printed">
                <Button variant="subtle" size="compact-sm" px={0} mih={24} onClick={() => setAsking(card)}>
                  {labels.override}…
                </Button>
              </Group>
            )
          )}
          {failed && !asking && (
            <Failure title={labels.failures.title}>
              {failed === 'draft-only' ? labels.draftOnly : labels.failures.service}
            </Failure>
          )}
          {asking?.uuid === card.uuid && (
            <Why
              card={card}
              busy={busy === 'override'}
              failed={failed !== undefined}
              onClose={() => setAsking(undefined)}
              onGiven={override}
            />
          )}
        </Stack>
      );
    });
}

/** What accepting writes into the EHR from here; without the EHR's permission nothing is, and the page says so. */
function drafts(suggestion: Suggestion, granted: string): Record<string, unknown>[] {
  const resources = suggestion.actions.flatMap(({ type, resource }) =>
    type === 'create' && resource ? [resource] : [],
  );
  return resources.every(({ resourceType }) => mayCreate(granted, String(resourceType))) ? resources : [];
}

interface ProposalProps {
  suggestion: Suggestion;
  answer: Answer | undefined;
  busy: boolean;
  disabled: boolean;
  onAccept: () => void;
}

function Proposal({ suggestion, answer, busy, disabled, onAccept }: ProposalProps) {
  const labels = useLabels();
  return (
    <Group component="li" justify="space-between" wrap="nowrap" gap="md" py={6}>
      <Text style={{ flex: 1 }}>{suggestion.label}</Text>
      {answer ? (
        <Given word={labels.accepted} answer={answer} />
      ) : (
        <Button
          className="remnant-not-printed"
          size="xs"
          variant={suggestion.isRecommended ? 'filled' : 'default'}
          loading={busy}
          disabled={disabled && !busy}
          aria-label={labels.titled(labels.accept, suggestion.label)}
          onClick={onAccept}
        >
          {labels.accept}
        </Button>
      )}
    </Group>
  );
}

function Given({ word, answer }: { word: string; answer: Answer }) {
  const labels = useLabels();
  const { locale } = usePlace();
  const reason = [answer.reason?.display ?? answer.reason?.code, answer.reason?.comment].filter(Boolean).join(' – ');
  return (
    <Text size="sm" role="status">
      <b>{word}</b> {moment(answer.at, locale)}, {answer.where === 'app' ? labels.inTheApp : labels.inTheEhr}
      {reason && `: ${reason}`}
    </Text>
  );
}

interface WhyProps {
  card: Card;
  busy: boolean;
  failed: boolean;
  onClose: () => void;
  onGiven: (reason: { code: string; system?: string; display?: string }, comment: string) => void;
}

function Why({ card, busy, failed, onClose, onGiven }: WhyProps) {
  const labels = useLabels();
  const [code, setCode] = useState('');
  const [comment, setComment] = useState('');
  const reason = card.overrideReasons?.find((one) => one.code === code);
  return (
    <Modal opened onClose={onClose} title={labels.overrideTitle} closeButtonProps={{ 'aria-label': labels.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason) onGiven(reason, comment.trim());
        }}
      >
        <Stack gap="md">
          <Radio.Group label={labels.overrideReason} value={code} onChange={setCode} required>
            <Stack gap={10} mt={8}>
              {card.overrideReasons?.map((one) => (
                <Radio key={one.code} value={one.code} label={one.display} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={labels.overrideComment}
            value={comment}
            maxLength={2000}
            autosize
            minRows={2}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed">
            {labels.overrideText}
          </Text>
          {failed && <Failure title={labels.failures.title}>{labels.failures.service}</Failure>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {labels.cancel}
            </Button>
            <Button type="submit" loading={busy} disabled={!reason}>
              {labels.record}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
