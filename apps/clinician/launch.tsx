import { useEffect, useState } from 'react';
import { localDay } from '#ui/dates.ts';
import { type Locale, labelsOf, readerLocale } from '#ui/labels.ts';
import { PlaceProvider } from '#ui/locale.tsx';
import { showPage } from '#ui/page.tsx';
import { startLogin } from '#ui/smart.ts';
import { Notice, Waiting } from '#ui/states.tsx';
import { isRegisteredIssuer, readTenant, type TenantApp } from '#ui/tenant.ts';
import { scopes } from './scopes.ts';

/** Where the EHR opens us: `?iss=...&launch=...`. Nothing is shown here; the browser goes on to the EHR's own authorization page. */
function Launch() {
  const [failed, setFailed] = useState<'no-tenant' | 'not-registered' | 'not-launched' | 'login-failed'>();
  const [app, setApp] = useState<TenantApp>();
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    readTenant(location.pathname).then(
      (hospital) => {
        setApp(hospital);
        if (!isRegisteredIssuer(query.get('iss'), hospital)) return setFailed('not-registered');
        const launch = query.get('launch');
        if (!launch) return setFailed('not-launched');
        return startLogin({
          issuer: hospital.issuer,
          clientId: hospital.clinicianClientId,
          scope: scopes,
          redirectUri: `${location.origin}/t/${hospital.tenant}/clinician/`,
          launch,
        }).catch(() => setFailed('login-failed'));
      },
      () => setFailed('no-tenant'),
    );
  }, []);
  const locale: Locale = app?.locale ?? readerLocale(navigator.language);
  const labels = labelsOf(locale);
  return (
    <PlaceProvider locale={locale} today={localDay(new Date())}>
      {failed ? (
        <Notice role="alert" title={labels.refusals[failed].title}>
          {labels.refusals[failed].text}
        </Notice>
      ) : (
        <Waiting what={labels.signingIn} blocks={[]} />
      )}
    </PlaceProvider>
  );
}

showPage(<Launch />);
