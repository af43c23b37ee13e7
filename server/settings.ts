import { resolve } from 'node:path';
import { ConfigError } from './config.ts';

/** The environment, read once by the process entries and commands: names, defaults and what is wrong with a value. */
export interface Settings {
  port: number;
  ehrPort: number;
  /** Everything the product keeps on this machine: embedded database, keys, heads, built pages. */
  dataDir: string;
  configFile: string | undefined;
  databaseUrl: string | undefined;
  /** Migrates; without it the SQL is printed for a DBA. */
  databaseOwnerUrl: string | undefined;
  /** File of the ledger's master key. */
  keyFile: string | undefined;
}

/** @throws ConfigError naming the variable and the fix. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    port: portOf(env, 'PORT', 3000),
    ehrPort: portOf(env, 'EHR_PORT', 4000),
    dataDir: resolve(env.REMNANT_DATA ?? '.data'),
    configFile: env.REMNANT_CONFIG,
    databaseUrl: env.DATABASE_URL,
    databaseOwnerUrl: env.DATABASE_OWNER_URL,
    keyFile: env.REMNANT_KEY_FILE,
  };
}

function portOf(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new ConfigError(`${name}: "${text}" is no port. Use a number from 1 to 65535.`);
  return port;
}
