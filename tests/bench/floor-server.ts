import express from 'express';
import { createLocalJWKSet, jwtVerify } from 'jose';
import pg from 'pg';

/**
 * The honest ceiling: bare Express that parses the same body, verifies the same JWT and makes the same body durable, one row a call. No case, no score, no
 * network, no encryption, no chain. Started by servers.ts with the key set, audience and database in its environment.
 */
const { JWKS, AUDIENCE, DATABASE, FLOOR_PORT } = process.env as Record<string, string>;
const keys = createLocalJWKSet(JSON.parse(JWKS ?? '{}'));
const pool = new pg.Pool({ connectionString: DATABASE, max: 10 });
await pool.query('CREATE TABLE IF NOT EXISTS floor (jti text PRIMARY KEY, body bytea NOT NULL)');

const server = express();
server.post('/cds-services/floor', express.raw({ type: () => true, limit: '2mb' }), async (request, response) => {
  const { payload } = await jwtVerify((request.get('authorization') ?? '').slice(7), keys, {
    audience: AUDIENCE ?? '',
    algorithms: ['ES384'],
  });
  const body = request.body as Buffer;
  JSON.parse(body.toString());
  await pool.query({
    name: 'keep',
    text: 'INSERT INTO floor (jti, body) VALUES ($1, $2)',
    values: [payload.jti, body],
  });
  response.json({ cards: [] });
});
server.listen(Number(FLOOR_PORT), '127.0.0.1', () => process.send?.({ ready: true }));
