import type { Feedback } from '../demo.ts';

/** What became of a card: its answer and what that wrote, or why it could not be given. */
export type Answer =
  | { words: string; created: string[]; feedback: Feedback; problem?: undefined }
  | { problem: string };
