import type { NetworkOutput } from '#clinical/assessment.ts';
import type { FeatureVector } from '../ports.ts';
import { type Feature, featuresOf, type Manifest, type Modality } from './manifest.ts';
import type { Session } from './session.ts';

/** One patient through one network. Never rejects: what cannot be answered is a refusal with its reason. */

export interface Network {
  manifest: Manifest;
  session: Session;
}

/** Why a network gave no number. Names the feature, never its value: a value is patient data. */
export interface Refusal {
  code:
    | 'wrong-length'
    | 'not-finite'
    | 'out-of-range'
    | 'not-whole'
    | 'pattern-not-offered'
    | 'run-failed'
    | 'impossible-output';
  feature?: string;
}

export type Prediction = NetworkOutput & { bits?: string; refusal?: Refusal };

const modalities: Modality[] = ['clinical', 'pathology'];
/** Float32 sums of 24 terms. */
const rounding = 1e-6;

export async function predict({ manifest, session }: Network, features: FeatureVector): Promise<Prediction> {
  const { id } = manifest;
  const columns = featuresOf(manifest);
  const refuse = (refusal: Refusal): Prediction => ({ id, ok: false, reason: 'network-failed', refusal });

  const fault = faultOf(columns, features);
  if (fault) return refuse(fault);
  const pattern = patternOf(columns, features.known);
  if (!Object.hasOwn(manifest.patterns, pattern)) return refuse({ code: 'pattern-not-offered' });

  let incidence: Float32Array;
  try {
    incidence = await session.run(feedsOf(manifest, features), manifest.output.name);
  } catch {
    return refuse({ code: 'run-failed' });
  }
  const { causes, quarterEnds } = manifest.output;
  const quarters = quarterEnds.length;
  if (!possible(incidence, causes.length, quarters)) return refuse({ code: 'impossible-output' });
  const of = (cause: 'aggressive' | 'other' | 'death') =>
    Array.from(incidence.subarray(causes.indexOf(cause) * quarters, (causes.indexOf(cause) + 1) * quarters));
  return {
    id,
    ok: true,
    pattern,
    incidence: { aggressive: of('aggressive'), other: of('other'), death: of('death') },
    bits: bitsOf(incidence),
  };
}

function faultOf(columns: Feature[], { values, known }: FeatureVector): Refusal | undefined {
  if (values.length !== columns.length || known.length !== columns.length) return { code: 'wrong-length' };
  for (const [i, { name, kind, range }] of columns.entries()) {
    const value = values[i] as number;
    if (!Number.isFinite(value)) return { code: 'not-finite', feature: name };
    if (!known[i]) continue;
    if (value < range[0] || value > range[1]) return { code: 'out-of-range', feature: name };
    if (kind !== 'number' && !Number.isInteger(value)) return { code: 'not-whole', feature: name };
  }
  return undefined;
}

/** `clinical`, `clinical+pathology`: the modalities of which anything at all is known; `none` where nothing is. */
const patternOf = (columns: Feature[], known: boolean[]): string =>
  modalities.filter((modality) => columns.some((column, i) => column.modality === modality && known[i])).join('+') ||
  'none';

/** One row. Every input but the features is masked: no image reaches a network before imaging is trained. */
export function feedsOf(
  manifest: Manifest,
  { values, known }: FeatureVector,
): Record<string, { data: Float32Array; shape: number[] }> {
  const row = values.map((value, i) => (known[i] ? value : 0));
  const mask = known.map((each) => (each ? 1 : 0));
  const features = manifest.inputs.find((input) => input.holds === 'features')?.name;
  return Object.fromEntries(
    manifest.inputs.map((input) => {
      const shape = [1, ...input.shape.slice(1)] as number[];
      const isMask = input.holds === 'known' && input.of === features;
      const data =
        input.name === features
          ? Float32Array.from(row)
          : isMask
            ? Float32Array.from(mask)
            : new Float32Array(shape.reduce((a, b) => a * b));
      return [input.name, { data, shape }];
    }),
  );
}

/** Cumulative incidences: within 0-1, never falling, together at most 1. */
function possible(incidence: Float32Array, causes: number, quarters: number): boolean {
  if (incidence.length !== causes * quarters) return false;
  for (let quarter = 0; quarter < quarters; quarter++) {
    let sum = 0;
    for (let cause = 0; cause < causes; cause++) {
      const value = incidence[cause * quarters + quarter] as number;
      const before = quarter === 0 ? 0 : (incidence[cause * quarters + quarter - 1] as number);
      if (!(value >= before && value <= 1)) return false;
      sum += value;
    }
    if (sum > 1 + rounding) return false;
  }
  return true;
}

/** IEEE-754 binary32, big-endian, eight hex digits a number, cause by cause. */
export function bitsOf(values: Float32Array): string {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => void bytes.writeFloatBE(value, i * 4));
  return bytes.toString('hex');
}
