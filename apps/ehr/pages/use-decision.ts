import { useCallback, useRef, useState } from 'react';
import type { Answer } from './cards/answer.ts';
import * as demo from './demo.ts';

/** What was asked of the service about the open patient, and what was answered. */

export interface Call {
  key: number;
  hook: string;
  state: 'waiting' | 'answered' | 'failed';
  trace?: demo.Trace;
  error?: string;
}

export interface Decision {
  /** Latest first. */
  calls: Call[];
  answers: Record<string, Answer>;
  /** Uuid of the card whose answer is on its way. */
  busy: string | undefined;
  ask(hook: string, patient: string): Promise<void>;
  accept(trace: demo.Trace, card: demo.Card, suggestions: string[]): Promise<string[]>;
  override(trace: demo.Trace, card: demo.Card, answer: { reason?: demo.Coding; comment?: string }): Promise<void>;
  /** Another chart: nothing of the last one stays. */
  clear(): void;
}

export function useDecision(): Decision {
  const [calls, setCalls] = useState<Call[]>([]);
  const [answers, setAnswers] = useState<Record<string, Answer>>({});
  const [busy, setBusy] = useState<string>();
  const last = useRef(0);

  const clear = useCallback(() => {
    setCalls([]);
    setAnswers({});
  }, []);

  const ask = useCallback(async (hook: string, patient: string) => {
    last.current += 1;
    const key = last.current;
    const settle = (call: Omit<Call, 'key' | 'hook'>) =>
      setCalls((all) => all.map((one) => (one.key === key ? { key, hook, ...call } : one)));
    setCalls((all) => [{ key, hook, state: 'waiting' }, ...all]);
    try {
      settle({ state: 'answered', trace: await demo.fire(hook, patient) });
    } catch (error) {
      settle({ state: 'failed', error: (error as Error).message });
    }
  }, []);

  const settleAnswer = async (trace: demo.Trace, card: demo.Card, name: string, give: () => Promise<Answer>) => {
    setBusy(card.uuid);
    let answer: Answer;
    try {
      answer = await give();
    } catch (error) {
      answer = { problem: (error as Error).message };
    }
    setBusy(undefined);
    setAnswers((all) => ({ ...all, [card.uuid]: answer }));
    if (answer.problem === undefined) {
      const { status, ms = 0 } = answer.feedback;
      const hop = {
        name: `feedback: ${name}`,
        at: new Date(Date.now() - ms).toISOString(),
        ms,
        detail: `status ${status}`,
      };
      setCalls((all) =>
        all.map((call) => (call.trace === trace ? { ...call, trace: { ...trace, hops: [...trace.hops, hop] } } : call)),
      );
    }
    return answer;
  };

  return {
    calls,
    answers,
    busy,
    ask,
    clear,
    accept: async (trace, card, suggestions) => {
      const answer = await settleAnswer(trace, card, 'accepted', async () => ({
        words: 'Accepted',
        ...(await demo.accept(trace.hookInstance, card.uuid, suggestions)),
      }));
      return answer.problem === undefined ? answer.created : [];
    },
    override: async (trace, card, given) => {
      await settleAnswer(trace, card, 'overridden', async () => ({
        words: `Overridden${given.reason?.display ? `: ${given.reason.display}` : ''}`,
        created: [],
        ...(await demo.override(trace.hookInstance, card.uuid, given)),
      }));
    },
  };
}
