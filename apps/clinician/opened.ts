import { openSession, type Service, ServiceRefused, SessionExpired, serviceOf } from '#ui/service.ts';
import { completeLogin, type Login, LoginError } from '#ui/smart.ts';
import { readTenant, type TenantApp } from '#ui/tenant.ts';
import { type AssessmentView, isLaunchPatient, NotShown } from './view.ts';

export interface Opened {
  app: TenantApp;
  login: Login;
  service: Service;
  view: AssessmentView;
}

export async function readHospital(): Promise<TenantApp> {
  return readTenant(location.pathname).catch(() => {
    throw new NotShown('no-tenant');
  });
}

export async function loginHere(): Promise<Login> {
  return completeLogin().catch((error: unknown) => {
    throw new NotShown(error instanceof LoginError && error.message === 'no-launch' ? 'not-launched' : 'login-failed');
  });
}

/**
 * From the EHR's tokens to the assessment of the launch's patient: the one the card's link named, or the latest.
 * @throws NotShown, SessionExpired
 */
export async function openAssessment(app: TenantApp, login: Login, which: 'linked' | 'latest'): Promise<Opened> {
  if (login.patient === undefined) throw new NotShown('no-patient');
  const session = await openSession(login).catch(asRefusal('not-taken'));
  const service = serviceOf(session);
  const linked = which === 'linked' && login.appContext !== undefined;
  const path = linked ? `/api/assessments/${encodeURIComponent(login.appContext ?? '')}` : '/api/assessments/latest';
  const view = await service.get<AssessmentView>(path).catch(asRefusal(linked ? 'other-link' : 'nothing-yet'));
  if (!isLaunchPatient(login.patient, session.patient, view.assessment.patient)) throw new NotShown('wrong-patient');
  return { app, login, service, view };
}

/** 4xx means what the door says it means; anything else is a service that cannot be reached. */
function asRefusal(refusal: 'not-taken' | 'other-link' | 'nothing-yet') {
  return (error: unknown): never => {
    if (error instanceof SessionExpired) throw error;
    throw new NotShown(error instanceof ServiceRefused && error.status < 500 ? refusal : 'unreachable');
  };
}
