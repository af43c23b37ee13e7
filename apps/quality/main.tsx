import { useState } from 'react';
import { localDay } from '#ui/dates.ts';
import { labelsOf, readerLocale } from '#ui/labels.ts';
import { useLoaded } from '#ui/load.ts';
import { PlaceProvider } from '#ui/locale.tsx';
import { showPage } from '#ui/page.tsx';
import { SessionExpired } from '#ui/service.ts';
import { Notice } from '#ui/states.tsx';
import { readTenant } from '#ui/tenant.ts';
import { NotOpened, type OpenedLedger, openLedger, signIn } from './opened-ledger.ts';
import { RecordsOutline, RecordsPage } from './records-page.tsx';

type Refusal = keyof ReturnType<typeof labelsOf>['quality']['refusals'];

function Quality() {
  const hospital = useLoaded(() => readTenant(location.pathname), []);
  const locale = hospital.state === 'ready' ? hospital.value.locale : readerLocale(navigator.language);
  return (
    <PlaceProvider locale={locale} today={localDay(new Date())}>
      {hospital.state === 'loading' ? (
        <RecordsOutline />
      ) : hospital.state === 'failed' ? (
        <Notice title={labelsOf(locale).refusals['no-tenant'].title} role="alert">
          {labelsOf(locale).refusals['no-tenant'].text}
        </Notice>
      ) : (
        <Ledger app={hospital.value} />
      )}
    </PlaceProvider>
  );
}

function Ledger({ app }: { app: OpenedLedger['app'] }) {
  const [expired, setExpired] = useState(false);
  const [restarted, setRestarted] = useState<unknown>();
  const opened = useLoaded(() => openLedger(app), [app]);
  const labels = labelsOf(app.locale);
  const restart = () => void signIn(app).catch(setRestarted);
  if (expired || (opened.state === 'failed' && opened.error instanceof SessionExpired))
    return (
      <Notice title={labels.expired.title} role="alert" step={{ label: labels.expired.step, run: restart }}>
        {labels.expired.text}
      </Notice>
    );
  if (opened.state === 'failed' || restarted !== undefined) {
    const error = restarted ?? (opened.state === 'failed' ? opened.error : undefined);
    const refusal: Refusal = error instanceof NotOpened ? error.refusal : 'unreachable';
    const step = refusal === 'not-offered' ? undefined : { label: labels.quality.signIn, run: restart };
    return (
      <Notice title={labels.quality.refusals[refusal].title} role="alert" {...(step ? { step } : {})}>
        {labels.quality.refusals[refusal].text}
      </Notice>
    );
  }
  if (opened.state === 'loading') return <RecordsOutline />;
  return <RecordsPage opened={opened.value} onExpired={() => setExpired(true)} />;
}

showPage(<Quality />);
