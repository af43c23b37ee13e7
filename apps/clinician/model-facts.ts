import type { NetworkResult } from '#clinical/assessment.ts';
import postoperative from '../../models/postoperative/manifest.json' with { type: 'json' };
import preoperative from '../../models/preoperative/manifest.json' with { type: 'json' };

/** What a network's manifest says of its making and of how it did: read when the pages are built, shown only beside the very weights it speaks of. */

interface Interval {
  value: number;
  low: number;
  high: number;
}

export interface ModelFacts {
  cohort: { kind: string; patients: number };
  calibration?: {
    population: string;
    patients: number;
    events: number;
    months: number;
    observedOverExpected: Interval;
    slope: Interval;
  };
}

interface Manifest {
  onnx: { sha256: string }[];
  training: { cohort: { kind: string; patients: number } };
  patterns: Record<string, { calibration: NonNullable<ModelFacts['calibration']> }>;
}

const manifests: Manifest[] = [preoperative, postoperative];

/** Undefined where the weights are not the ones these pages were built with. */
export function modelFacts({ digest, pattern }: Pick<NetworkResult, 'digest' | 'pattern'>): ModelFacts | undefined {
  const manifest = manifests.find(({ onnx }) => onnx.some(({ sha256 }) => sha256 === digest));
  if (!manifest) return undefined;
  const calibration = manifest.patterns[pattern]?.calibration;
  return { cohort: manifest.training.cohort, ...(calibration ? { calibration } : {}) };
}
