import { z } from 'zod';
import { ModelError } from './model-error.ts';

/** What a network says of itself: models/<id>/manifest.json, written by models/training/export.py, checked at every boot. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hex');
const shape = z.tuple([z.literal('N')], z.number().int().positive());
const dtype = z.literal('float32');
const interval = z.object({ value: z.number(), low: z.number(), high: z.number() }).strict();

/** One column of a feature input. A known value outside `range` is refused, never clamped into a number. */
const feature = z
  .object({
    name: z.string().min(1),
    unit: z.string().min(1),
    kind: z.enum(['number', 'count', 'flag']),
    modality: z.enum(['clinical', 'pathology']),
    range: z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high, 'must run from low to high'),
  })
  .strict();

/** Graph inputs in order. `known` holds 1 where `of` holds a value and 0 where it holds nothing. */
const input = z.discriminatedUnion('holds', [
  z
    .object({
      holds: z.literal('features'),
      name: z.string(),
      dtype,
      shape,
      features: z.array(feature).min(1),
      trained: z.literal(true),
    })
    .strict(),
  z
    .object({
      holds: z.literal('phases'),
      name: z.string(),
      dtype,
      shape,
      phases: z.array(z.string()).min(1),
      trained: z.boolean(),
    })
    .strict(),
  z.object({ holds: z.literal('slide'), name: z.string(), dtype, shape, trained: z.boolean() }).strict(),
  z.object({ holds: z.literal('known'), name: z.string(), dtype, shape, of: z.string() }).strict(),
]);

const output = z
  .object({
    name: z.literal('incidence'),
    dtype,
    shape,
    causes: z.tuple([z.literal('aggressive'), z.literal('other'), z.literal('death')]),
    /** Months after the resection at which each column is cumulative. */
    quarterEnds: z.array(z.number().int().positive()).min(1),
  })
  .strict();

/** How one modality pattern did on patients the network never saw, and the risk percent from which it says `high`. */
const pattern = z
  .object({
    highFrom: z.number().positive().lt(100),
    calibration: z
      .object({
        population: z.string().min(1),
        patients: z.number().int().positive(),
        events: z.number().int().nonnegative(),
        months: z.number().int().positive(),
        observedOverExpected: interval,
        slope: interval,
        table: z
          .array(z.object({ patients: z.number().int(), predicted: z.number(), observed: z.number() }).strict())
          .min(1),
      })
      .strict(),
  })
  .strict();

const manifestSchema = z
  .object({
    schema: z.literal(1),
    id: z.enum(['preoperative', 'postoperative']),
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not major.minor.patch'),
    status: z.enum(['demonstration', 'silent', 'validated']),
    /** What may be claimed of it, in one sentence. */
    statement: z.string().min(1),
    licence: z.string().min(1),
    onnx: z
      .array(
        z
          .object({
            file: z.string().regex(/^[a-z0-9-]+\.onnx$/, 'is not a plain .onnx file name'),
            sha256,
            bytes: z.number().int().positive(),
            opset: z.number().int(),
          })
          .strict(),
      )
      .length(1),
    inputs: z.array(input).min(2),
    output,
    patterns: z
      .record(z.string(), pattern)
      .refine((patterns) => Object.keys(patterns).length > 0, 'names no modality pattern'),
    training: z
      .object({
        cohort: z
          .object({ kind: z.enum(['simulated', 'extracted']), patients: z.number().int().positive(), sha256 })
          .strict(),
        seed: z.number().int(),
        /** Commit of models/training the weights were made by. */
        commit: z.string().regex(/^([0-9a-f]{40}|uncommitted)$/, 'is neither a commit nor `uncommitted`'),
      })
      .strict(),
  })
  .strict()
  .superRefine((manifest, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const seen = new Set<string>();
    manifest.inputs.forEach((entry, i) => {
      if (seen.has(entry.name)) complain(['inputs', i, 'name'], `repeats ${entry.name}`);
      seen.add(entry.name);
      if (entry.holds === 'features') {
        if (entry.shape[1] !== entry.features.length)
          complain(['inputs', i, 'shape'], `says ${entry.shape[1]} columns for ${entry.features.length} features`);
        entry.features.forEach((one, j) => {
          if (entry.features.findIndex((other) => other.name === one.name) < j)
            complain(['inputs', i, 'features', j, 'name'], `repeats ${one.name}`);
        });
      }
      if (entry.holds === 'phases' && entry.shape[1] !== entry.phases.length)
        complain(['inputs', i, 'shape'], `says ${entry.shape[1]} rows for ${entry.phases.length} phases`);
      if (entry.holds === 'known') return;
      const masks = manifest.inputs.filter((other) => other.holds === 'known' && other.of === entry.name);
      if (masks.length !== 1)
        complain(['inputs', i, 'name'], `${entry.name} has ${masks.length} \`known\` inputs, not one`);
    });
    if (manifest.inputs.filter((entry) => entry.holds === 'features').length !== 1)
      complain(['inputs'], 'must have exactly one input that holds features');
    const { shape: given, causes, quarterEnds } = manifest.output;
    if (given[1] !== causes.length || given[2] !== quarterEnds.length || given.length !== 3)
      complain(['output', 'shape'], `is not N x ${causes.length} causes x ${quarterEnds.length} quarter ends`);
    if (quarterEnds.some((month, i) => i > 0 && month <= (quarterEnds[i - 1] as number)))
      complain(['output', 'quarterEnds'], 'must rise');
  });

export type Manifest = z.infer<typeof manifestSchema>;
export type Feature = z.infer<typeof feature>;
export type Modality = Feature['modality'];

/** @throws ModelError naming the file and the field. */
export function parseManifest(json: unknown, file: string): Manifest {
  const result = manifestSchema.safeParse(json);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new ModelError(
    'bad-field',
    { file, field: first?.path.join('.') || '(root)' },
    first?.message ?? 'is not a manifest',
  );
}

/** The ordered columns of the graph's feature input. */
export const featuresOf = (manifest: Manifest): Feature[] =>
  manifest.inputs.flatMap((entry) => (entry.holds === 'features' ? entry.features : []));
