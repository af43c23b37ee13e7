import { useState } from 'react';
import { localDay } from '#ui/dates.ts';
import { labelsOf, readerLocale } from '#ui/labels.ts';
import { useLoaded } from '#ui/load.ts';
import { PlaceProvider } from '#ui/locale.tsx';
import { showPage } from '#ui/page.tsx';
import { SessionExpired } from '#ui/service.ts';
import type { Login } from '#ui/smart.ts';
import { Notice } from '#ui/states.tsx';
import type { TenantApp } from '#ui/tenant.ts';
import { AssessmentOutline, AssessmentPage } from './assessment-page.tsx';
import { loginHere, openAssessment, readHospital } from './opened.ts';
import { NotShown } from './view.ts';

function Clinician() {
  const hospital = useLoaded(readHospital, []);
  const login = useLoaded(loginHere, []);
  const locale = hospital.state === 'ready' ? hospital.value.locale : readerLocale(navigator.language);
  return (
    <PlaceProvider locale={locale} today={localDay(new Date())}>
      {hospital.state === 'failed' ? (
        <Refused error={hospital.error} />
      ) : login.state === 'failed' ? (
        <Refused error={login.error} />
      ) : hospital.state === 'loading' || login.state === 'loading' ? (
        <AssessmentOutline />
      ) : (
        <Patient app={hospital.value} login={login.value} />
      )}
    </PlaceProvider>
  );
}

function Patient({ app, login }: { app: TenantApp; login: Login }) {
  const [which, setWhich] = useState<'linked' | 'latest'>('linked');
  const [expired, setExpired] = useState(false);
  const opened = useLoaded(() => openAssessment(app, login, which), [app, login, which]);
  const labels = labelsOf(app.locale);
  const renew = () => {
    // A launch token lives as long as the EHR says; where it has ended, the EHR's own page says so.
    const query = new URLSearchParams({
      iss: app.issuer,
      ...(login.launch === undefined ? {} : { launch: login.launch }),
    });
    location.assign(`/t/${app.tenant}/clinician/launch?${query}`);
  };
  if (expired || (opened.state === 'failed' && opened.error instanceof SessionExpired))
    return (
      <Notice title={labels.expired.title} role="alert" step={{ label: labels.expired.step, run: renew }}>
        {labels.expired.text}
      </Notice>
    );
  if (opened.state === 'failed')
    return <Refused error={opened.error} again={opened.again} latest={() => setWhich('latest')} />;
  if (opened.state === 'loading') return <AssessmentOutline />;
  return <AssessmentPage opened={opened.value} onExpired={() => setExpired(true)} />;
}

/** What happened, what is safe to believe, what to do. */
function Refused({ error, again, latest }: { error: unknown; again?: () => void; latest?: () => void }) {
  const labels = labelsOf(document.documentElement.lang === 'zh-CN' ? 'zh-CN' : readerLocale(navigator.language));
  const refusal = error instanceof NotShown ? error.refusal : 'unreachable';
  const words = labels.refusals[refusal];
  const step =
    refusal === 'other-link' && latest
      ? { label: labels.showLatest, run: latest }
      : refusal === 'unreachable' && again
        ? { label: labels.tryAgain, run: again }
        : undefined;
  return (
    <Notice title={words.title} role={refusal === 'nothing-yet' ? 'status' : 'alert'} {...(step ? { step } : {})}>
      {words.text}
    </Notice>
  );
}

showPage(<Clinician />);
