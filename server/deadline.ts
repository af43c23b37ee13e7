/** One deadline per request, passed to every call: nobody keeps a clock of their own. */
export interface Deadline {
  signal: AbortSignal;
  /** Milliseconds left, never below 0. */
  left(): number;
}

export function deadlineIn(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  return {
    signal: AbortSignal.timeout(Math.max(0, Math.ceil(milliseconds))),
    left: () => Math.max(0, end - performance.now()),
  };
}
