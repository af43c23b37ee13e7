import { resolve } from 'node:path';
import { openHospital } from './hospital.ts';
import { seedPatients } from './patients/seed.ts';
import { seedStaff } from './patients/staff.ts';

/** Process entry of the pretend hospital. Reads the environment, once. */

const { EHR_PORT = '4000', REMNANT_URL = 'http://127.0.0.1:3000', REMNANT_DATA = '.data', REMNANT_WEB } = process.env;

function fail(reason: string): never {
  process.stderr.write(`The pretend hospital did not start: ${reason}\n`);
  process.exit(1);
}

const port = Number(EHR_PORT);
if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`EHR_PORT=${EHR_PORT} is not a port. Use 1 to 65535.`);
if (!URL.canParse(REMNANT_URL)) fail(`REMNANT_URL=${REMNANT_URL} is not a URL. Use http://127.0.0.1:3000.`);

try {
  const { hospital, close } = await openHospital({
    port,
    remnantUrl: REMNANT_URL,
    dataDir: resolve(REMNANT_DATA),
    ...(REMNANT_WEB ? { pages: resolve(REMNANT_WEB) } : {}),
    patients: seedPatients(new Date().toISOString().slice(0, 10)),
    staff: seedStaff(),
  });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // Whoever started us is gone.
  process.on('disconnect', stop);
  process.stderr.write(
    `Pretend hospital: ${hospital.origin} (${hospital.patients.length} patients, none of them real)\n`,
  );
  process.send?.({ ready: true });
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') fail(`port ${port} is in use. Stop what runs there, or set EHR_PORT to another port.`);
  if (code === 'EACCES' || code === 'EROFS')
    fail(`${resolve(REMNANT_DATA)} cannot be written. Make the folder writable, or set REMNANT_DATA to one that is.`);
  fail(message);
}
