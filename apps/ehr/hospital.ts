import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { demoEndpoint } from './demo.ts';
import { fhirEndpoint } from './fhir/endpoint.ts';
import { file } from './fhir/filing.ts';
import { openStore, type Store } from './fhir/store.ts';
import { openTraces, type Traces } from './hooks/trace.ts';
import { type Keys, openKeys } from './keys.ts';
import { ownHostOnly } from './loopback.ts';
import type { SeedPatient } from './patients/chart.ts';
import { type Client, registeredClients } from './smart/clients.ts';
import { smartEndpoint } from './smart/endpoint.ts';
import { type Grants, openGrants } from './smart/grants.ts';

/** The pretend hospital put together. Everything but its keys is in memory: a restart is a reset. */

export interface HospitalSettings {
  /** 0: any free one. */
  port: number;
  remnantUrl: string;
  dataDir: string;
  /** Folder of the built pages. */
  pages?: string;
  patients: SeedPatient[];
  /** What belongs to no patient. */
  staff: Resource[];
  now?: () => number;
}

export interface Hospital {
  name: string;
  /** `http://127.0.0.1:4000` */
  origin: string;
  fhirBase: string;
  remnantUrl: string;
  patients: SeedPatient[];
  store: Store;
  clients: Client[];
  grants: Grants;
  keys: Keys;
  traces: Traces;
  /** YYYY-MM-DD, of the day it opened: charts are dated by it. */
  today: string;
  now: () => number;
}

export interface OpenHospital {
  hospital: Hospital;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 and nowhere else. @throws NodeJS.ErrnoException EADDRINUSE */
export async function openHospital(settings: HospitalSettings): Promise<OpenHospital> {
  const keys = await openKeys(settings.dataDir);
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const now = settings.now ?? Date.now;
  const hospital: Hospital = {
    name: 'Pretend Hospital',
    origin,
    fhirBase: `${origin}/fhir`,
    remnantUrl: settings.remnantUrl.replace(/\/+$/, ''),
    patients: settings.patients,
    store: openStore(),
    clients: registeredClients(settings.remnantUrl.replace(/\/+$/, '')),
    grants: openGrants(now),
    keys,
    traces: openTraces(),
    today: new Date(now()).toISOString().slice(0, 10),
    now,
  };
  for (const resource of settings.staff) file(hospital.store, resource);
  for (const { id, resources } of settings.patients)
    for (const resource of resources) file(hospital.store, resource, id);
  server.on('request', doors(hospital, settings.pages));
  return { hospital, close: () => closed(server) };
}

function doors(hospital: Hospital, pages: string | undefined): Express {
  const { origin, fhirBase, clients, grants, keys, now, store, name } = hospital;
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(ownHostOnly);
  app.use(smartEndpoint({ origin, clients, grants, keys, now }));
  app.use('/fhir', fhirEndpoint({ store, base: fhirBase, hospital: name, tokenOf: grants.token }));
  app.use('/demo', demoEndpoint(hospital));
  if (pages !== undefined) {
    app.use('/web', express.static(join(pages, 'web'), { index: false, immutable: true, maxAge: '1d' }));
    const policy = `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-src 'self' ${new URL(hospital.remnantUrl).origin}; base-uri 'none'; object-src 'none'; frame-ancestors 'none'`;
    app.get('/', (_request, response) => {
      response.set({ 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' });
      // With a root: a file is not sent from an absolute path through a dot folder, and the data folder is `.data`.
      response.sendFile('apps/ehr/pages/index.html', { root: pages });
    });
  } else {
    app.get('/', (_request, response) => {
      response
        .type('text')
        .send(`${name} is running without its pages (npm start builds them).\nFHIR: ${fhirBase}/metadata\n`);
    });
  }
  app.use((_request, response) => void response.status(404).json({ error: 'There is nothing here.' }));
  app.use(((error, _request, response, _next) => {
    const status = typeof error?.status === 'number' ? error.status : 500;
    // Its name alone: a message may quote the request.
    if (status >= 500) process.stderr.write(`The pretend hospital failed to answer: ${error?.name}\n`);
    if (response.headersSent) return void response.destroy();
    response.status(status).json({ error: status < 500 ? 'There is nothing here.' : 'The hospital failed to answer.' });
  }) satisfies ErrorRequestHandler);
  return app;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
}
