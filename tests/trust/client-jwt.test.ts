import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '#server/config.ts';
import { verifyClientJwt } from '#server/trust/client-jwt.ts';
import { keySource } from '#server/trust/jwks.ts';

const iss = 'https://ehr.example.org';
const jku = `${iss}/jwks.json`;
const audience = 'https://remnant.example.org/cds-services/remnant-follow-up';

const es384 = await generateKeyPair('ES384', { extractable: true });
const rs384 = await generateKeyPair('RS384', { extractable: true });
const stranger = await generateKeyPair('ES384', { extractable: true });
const publicKeys = [
  { ...(await exportJWK(es384.publicKey)), kid: 'es', alg: 'ES384', use: 'sig' },
  { ...(await exportJWK(rs384.publicKey)), kid: 'rs', alg: 'RS384', use: 'sig' },
];

const server = setupServer(http.get(jku, () => HttpResponse.json({ keys: publicKeys })));
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const tenant = (id: string, client: object) => ({
  id,
  name: id,
  clients: [client],
  fhir: { origin: `${iss}/fhir` },
  smart: { issuer: `${iss}/fhir`, jwks: jku, clinicianClientId: 'remnant' },
});
const config = parseConfig(
  {
    publicUrl: 'https://remnant.example.org/',
    tenants: [
      tenant('by-url', { iss, jwks: jku }),
      tenant('inline', { iss: 'https://other.example.org', jwks: { keys: publicKeys } }),
    ],
  },
  'test',
);

const now = () => Math.floor(Date.now() / 1000);
const claims = (): JWTPayload => ({ iss, aud: audience, iat: now(), exp: now() + 300, jti: crypto.randomUUID() });
const sign = (payload: JWTPayload, header: object = {}, key = es384.privateKey, alg = 'ES384') =>
  new SignJWT(payload)
    .setProtectedHeader({ alg, kid: alg === 'RS384' ? 'rs' : 'es', typ: 'JWT', jku, ...header })
    .sign(key);
const verify = (token: string) => verifyClientJwt(`Bearer ${token}`, audience, config, keySource());
const without = (name: string): JWTPayload => ({ ...claims(), [name]: undefined });

describe('a client JWT is accepted', () => {
  it('signed ES384, and names its tenant', async () => {
    expect((await verify(await sign(claims()))).tenant.id).toBe('by-url');
  });
  it('signed RS384', async () => {
    expect((await verify(await sign(claims(), {}, rs384.privateKey, 'RS384'))).iss).toBe(iss);
  });
  it('with an array of audiences holding the exact URL', async () => {
    await expect(
      verify(await sign({ ...claims(), aud: ['https://else.example.org', audience] })),
    ).resolves.toBeDefined();
  });
  it('with the extra claims some EHRs send', async () => {
    await expect(verify(await sign({ ...claims(), sub: iss, nbf: now() - 5, tenant: 'x' }))).resolves.toBeDefined();
  });
  it('against keys given inline, without a jku', async () => {
    const token = await sign({ ...claims(), iss: 'https://other.example.org' }, { jku: undefined });
    expect((await verify(token)).tenant.id).toBe('inline');
  });
});

describe('a client JWT is refused with the same 401', () => {
  const refused: Record<string, () => Promise<string> | string> = {
    'algorithm none': () => new UnsecuredJWT({ ...claims() }).encode(),
    'a symmetric algorithm': () =>
      new SignJWT(claims())
        .setProtectedHeader({ alg: 'HS256', kid: 'es' })
        .sign(new TextEncoder().encode(JSON.stringify(publicKeys[0]))),
    'an algorithm the tenant did not name': async () => {
      const { privateKey } = await generateKeyPair('ES256');
      return sign(claims(), {}, privateKey, 'ES256');
    },
    "a stranger's key under a known kid": () => sign(claims(), {}, stranger.privateKey),
    'an unknown kid': () => sign(claims(), { kid: 'nobody' }),
    'a jku that is not registered': () => sign(claims(), { jku: 'https://evil.example.org/jwks.json' }),
    'a jku that only starts like the registered one': () => sign(claims(), { jku: `${jku}.evil.example.org` }),
    'an unknown issuer': () => sign({ ...claims(), iss: 'https://evil.example.org' }),
    'no issuer': () => sign(without('iss')),
    'another audience': () => sign({ ...claims(), aud: 'https://remnant.example.org' }),
    'an audience with a trailing slash': () => sign({ ...claims(), aud: `${audience}/` }),
    'no audience': () => sign(without('aud')),
    'no expiry': () => sign(without('exp')),
    'an expiry that has passed': () => sign({ ...claims(), iat: now() - 600, exp: now() - 1 }),
    'an expiry before its issue': () => sign({ ...claims(), iat: now() + 50, exp: now() + 20 }),
    'no issue time': () => sign(without('iat')),
    'an issue time in the future': () => sign({ ...claims(), iat: now() + 3600, exp: now() + 7200 }),
    'not yet valid': () => sign({ ...claims(), nbf: now() + 3600 }),
    'no jti': () => sign(without('jti')),
    'an empty jti': () => sign({ ...claims(), jti: '' }),
    'a jti that is no string': () => sign({ ...claims(), jti: 5 as unknown as string }),
    'a tampered payload': async () => {
      const [header, , signature] = (await sign(claims())).split('.');
      return `${header}.${Buffer.from(JSON.stringify({ ...claims(), sub: 'x' })).toString('base64url')}.${signature}`;
    },
    'no signature': async () => (await sign(claims())).replace(/[^.]+$/, ''),
    'four parts': async () => `${await sign(claims())}.x`,
    nothing: () => '',
  };
  it.each(Object.entries(refused))('%s', async (_name, make) => {
    await expect(verify(await make())).rejects.toMatchObject({ status: 401, message: 'Not authorised.' });
  });

  it('without the Bearer scheme, or without a header', async () => {
    await expect(verifyClientJwt(await sign(claims()), audience, config, keySource())).rejects.toMatchObject({
      status: 401,
    });
    await expect(verifyClientJwt(undefined, audience, config, keySource())).rejects.toMatchObject({ status: 401 });
  });
  it('when the key server is down', async () => {
    server.use(http.get(jku, () => HttpResponse.error()));
    await expect(verify(await sign(claims()))).rejects.toMatchObject({ status: 401 });
  });
});

it('uses the keys it has while the key server is down', async () => {
  const keys = keySource();
  await verifyClientJwt(`Bearer ${await sign(claims())}`, audience, config, keys);
  server.use(http.get(jku, () => HttpResponse.error()));
  await expect(verifyClientJwt(`Bearer ${await sign(claims())}`, audience, config, keys)).resolves.toBeDefined();
});
