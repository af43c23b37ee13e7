import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { localCodeFaults, localConcepts } from '#clinical/case/local-codes.ts';
import { type ClinicalSettings, defaultSettings } from '#clinical/settings.ts';

/** Typed settings. One tenant = one hospital. Checked once at boot; an error names the field. */

const httpUrl = z.url({ protocol: /^https?$/ }).refine((text) => {
  const url = new URL(text);
  return url.protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}, 'must be https (http only on loopback)');

/** A JWK Set: the URL it is fetched from, or the set itself. */
const jwks = z.union([httpUrl, z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1) })]);

const claimRole = z.union([
  z.object({ claim: z.string().min(1), values: z.array(z.string()).min(1) }).strict(),
  z.object({ fhirUsers: z.array(z.string()).min(1) }).strict(),
]);

/** A system is compared as it stands in the hospital's charts. */
const localCodes = z
  .partialRecord(
    z.enum(localConcepts),
    z.array(z.object({ system: z.string().trim().min(1), code: z.string().trim().min(1) }).strict()).min(1),
  )
  .superRefine((codes, context) => {
    for (const { path, message } of localCodeFaults(codes)) context.addIssue({ code: 'custom', path, message });
  });

/** Between dense visits: one of them must fall on month 24, where the interval changes, or a gap outlasts the guidelines' 6 months. */
const denseMonths = z
  .number()
  .refine((months) => [3, 4, 6].includes(months), 'must be 3, 4 or 6: whole months that lead to month 24');
const laterMonths = z.number().int('must be whole months, 3 to 6').min(3).max(6);

const tenantSchema = z
  .object({
    /** In page paths (`/t/<id>/clinician/`) and in every ledger row. */
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens'),
    name: z.string().min(1),
    /** Who may call the hooks: the `iss` of client JWTs with its keys. A `jku` header must equal the registered `jwks` URL. */
    clients: z
      .array(
        z
          .object({
            iss: z.string().min(1),
            jwks,
            algorithms: z.array(z.enum(['ES384', 'RS384', 'ES256', 'RS256'])).default(['ES384', 'RS384']),
          })
          .strict(),
      )
      .min(1),
    fhir: z.object({ origin: httpUrl }).strict(),
    smart: z
      .object({
        issuer: httpUrl,
        jwks,
        clinicianClientId: z.string().min(1),
        qualityClientId: z.string().min(1).optional(),
        worklistClientId: z.string().min(1).optional(),
        /** RFC 7662 introspection of the app's access token, where the EHR has it; else one read of Patient/{id}. */
        introspection: z.object({ url: httpUrl, clientId: z.string(), clientSecret: z.string() }).strict().optional(),
      })
      .strict(),
    /** SMART backend services: how charts are watched between hooks. Absent: nobody watches, and the worklist says so. */
    backend: z
      .object({
        clientId: z.string().min(1),
        /** The private key as a JWK (ES384 or RS384): a file, or the key itself. */
        keyFile: z.string().min(1).optional(),
        jwk: z.record(z.string(), z.unknown()).optional(),
        tokenUrl: httpUrl,
        /** What is asked for; SMART v1 servers say system/*.read. */
        scope: z.string().min(1).default('system/*.rs system/Task.c'),
        pollSeconds: z.number().int().min(5).max(86_400).default(300),
      })
      .strict()
      .refine(({ keyFile, jwk }) => (keyFile === undefined) !== (jwk === undefined), 'needs keyFile or jwk, not both')
      .optional(),
    roles: z.object({ auditor: claimRole.optional(), followUp: claimRole.optional() }).strict().default({}),
    /** `2.0`: context tokens only; `3.0`: today() as well. */
    prefetch: z.enum(['2.0', '3.0']).default('2.0'),
    hooks: z
      .array(z.enum(['patient-view', 'encounter-discharge', 'encounter-start', 'order-sign']))
      .min(1)
      .default(['patient-view', 'encounter-discharge']),
    region: z.enum(['international', 'china', 'united-states', 'europe']).default('international'),
    locale: z.enum(['en', 'zh-CN']).default('en'),
    networks: z.object({ show: z.boolean() }).strict().default({ show: false }),
    /** `silent`: everything is computed and kept, no card is returned. */
    mode: z.enum(['live', 'silent']).default('live'),
    frameAncestors: z.array(httpUrl).default([]),
    corsOrigins: z.array(httpUrl).default([]),
    clinical: z
      .object({
        windows: z
          .object({
            labs: z.number().positive(),
            afp: z.number().positive(),
            ecog: z.number().positive(),
            imaging: z.number().positive(),
            pathology: z.number().positive(),
            slot: z.number().positive(),
          })
          .partial()
          .strict()
          .default({}),
        afpNgPerIu: z.number().positive().optional(),
        clearMarginMm: z.number().min(0).optional(),
        /** The laboratory's own codes, by what they measure; every other local code is not read. */
        codes: localCodes.optional(),
        surveillance: z
          .object({
            closerMonths: denseMonths,
            standardMonths: denseMonths,
            laterMonths,
          })
          .partial()
          .strict()
          .default({}),
      })
      .strict()
      .default({ windows: {}, surveillance: {} }),
  })
  .strict();

const configSchema = z
  .object({
    /** The service's public base URL: what a JWT's `aud` is checked against. */
    publicUrl: httpUrl,
    tenants: z.array(tenantSchema).min(1),
    /** Milliseconds a hook may take. */
    hookBudget: z.number().int().min(50).max(10_000).default(500),
  })
  .strict()
  .superRefine((config, context) => {
    const seen = new Map<string, number>();
    config.tenants.forEach((tenant, i) => {
      if (seen.has(tenant.id))
        context.addIssue({
          code: 'custom',
          path: ['tenants', i, 'id'],
          message: `repeats tenants.${seen.get(tenant.id)}.id`,
        });
      seen.set(tenant.id, i);
      tenant.clients.forEach((client, j) => {
        const owner = config.tenants.findIndex((other, k) => k < i && other.clients.some((c) => c.iss === client.iss));
        if (owner >= 0)
          context.addIssue({
            code: 'custom',
            path: ['tenants', i, 'clients', j, 'iss'],
            message: `belongs to tenants.${owner} already`,
          });
      });
    });
  });

export type Tenant = z.infer<typeof tenantSchema>;
export type Config = z.infer<typeof configSchema>;

export class ConfigError extends Error {}

/** @throws ConfigError naming the field and what is wrong with it. */
export function parseConfig(json: unknown, where: string): Config {
  const result = configSchema.safeParse(json);
  if (result.success) return { ...result.data, publicUrl: result.data.publicUrl.replace(/\/+$/, '') };
  const lines = result.error.issues.map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.message}`);
  throw new ConfigError(`${where}: ${lines.join('; ')}`);
}

/** @throws ConfigError when the file is absent, is not JSON or has a wrong field. */
export function readConfig(path: string): Config {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError(
      `${path}: cannot be read. Set REMNANT_CONFIG to a readable JSON file; server/config.example.json is one.`,
    );
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`${path}: is not JSON (${(error as Error).message}).`);
  }
  return parseConfig(json, path);
}

export function clinicalSettings(tenant: Tenant): ClinicalSettings {
  const { windows, surveillance, afpNgPerIu, clearMarginMm, codes } = tenant.clinical;
  return {
    ...defaultSettings,
    region: tenant.region,
    windows: { ...defaultSettings.windows, ...defined(windows) },
    surveillance: { ...defaultSettings.surveillance, ...defined(surveillance) },
    ...(afpNgPerIu === undefined ? {} : { afpNgPerIu }),
    ...(clearMarginMm === undefined ? {} : { clearMarginMm }),
    ...(codes === undefined ? {} : { codes }),
  };
}

const defined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** The pretend hospital is one entry like any other. */
export function embeddedConfig(publicUrl: string, ehr: string, backendKeyFile?: string): Config {
  return parseConfig(
    {
      publicUrl,
      tenants: [
        {
          id: 'pretend-hospital',
          name: 'Pretend Hospital',
          clients: [{ iss: ehr, jwks: `${ehr}/.well-known/jwks.json`, algorithms: ['ES384'] }],
          fhir: { origin: `${ehr}/fhir` },
          smart: {
            issuer: `${ehr}/fhir`,
            jwks: `${ehr}/.well-known/jwks.json`,
            clinicianClientId: 'remnant-clinician',
            qualityClientId: 'remnant-quality',
            worklistClientId: 'remnant-worklist',
            introspection: {
              url: `${ehr}/oauth/introspect`,
              clientId: 'remnant-service',
              clientSecret: 'pretend-hospital-only',
            },
          },
          ...(backendKeyFile === undefined
            ? {}
            : {
                backend: {
                  clientId: 'remnant-watch',
                  keyFile: backendKeyFile,
                  tokenUrl: `${ehr}/oauth/token`,
                  pollSeconds: 5,
                },
              }),
          roles: {
            auditor: { claim: 'roles', values: ['quality'] },
            followUp: { claim: 'roles', values: ['nurse', 'quality'] },
          },
          networks: { show: true },
          frameAncestors: [ehr],
          corsOrigins: [ehr],
        },
      ],
    },
    'embedded configuration',
  );
}
