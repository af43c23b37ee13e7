import { type Caller, callService, type ServiceAnswer } from './service-call.ts';

/** https://cds-hooks.hl7.org/2.0/#discovery. Asked at every fire, so that a changed service is never called by yesterday's templates. */

export interface Service {
  hook: string;
  id: string;
  title?: string;
  description: string;
  prefetch?: Record<string, string>;
  usageRequirements?: string;
}

/** @throws ServiceUnreachable */
export async function discover(caller: Caller): Promise<{ services: Service[]; answer: ServiceAnswer }> {
  const answer = await callService(caller, '/cds-services');
  const services = (answer.body as { services?: unknown } | null)?.services;
  return { services: answer.status === 200 && Array.isArray(services) ? services.filter(isService) : [], answer };
}

const isService = (value: unknown): value is Service => {
  const { hook, id } = (value ?? {}) as Record<string, unknown>;
  return typeof hook === 'string' && typeof id === 'string' && /^[\w.-]+$/.test(id);
};
