import { type ReactNode, useState } from 'react';
import { localDay } from './dates.ts';
import { type Labels, labelsOf, readerLocale } from './labels.ts';
import { useLoaded } from './load.ts';
import { PlaceProvider } from './locale.tsx';
import { SessionExpired } from './service.ts';
import { NotOpened, openStandalone, type SignedIn, type StandaloneApp, signIn } from './standalone.ts';
import { Notice } from './states.tsx';
import { readTenant, type TenantApp } from './tenant.ts';

/** A page one signs in to: the hospital, the person, then the content; each refusal in words. */
interface Props {
  standalone: (app: TenantApp) => StandaloneApp;
  words: (labels: Labels) => {
    signIn: string;
    refusals: Record<NotOpened['refusal'], { title: string; text: string }>;
  };
  outline: ReactNode;
  children: (signedIn: SignedIn, onExpired: () => void) => ReactNode;
}

export function StandalonePage(props: Props) {
  const hospital = useLoaded(() => readTenant(location.pathname), []);
  const locale = hospital.state === 'ready' ? hospital.value.locale : readerLocale(navigator.language);
  return (
    <PlaceProvider locale={locale} today={localDay(new Date())}>
      {hospital.state === 'loading' ? (
        props.outline
      ) : hospital.state === 'failed' ? (
        <Notice title={labelsOf(locale).refusals['no-tenant'].title} role="alert">
          {labelsOf(locale).refusals['no-tenant'].text}
        </Notice>
      ) : (
        <SignIn app={hospital.value} {...props} />
      )}
    </PlaceProvider>
  );
}

function SignIn({ app, standalone, words, outline, children }: Props & { app: TenantApp }) {
  const [expired, setExpired] = useState(false);
  const [restarted, setRestarted] = useState<unknown>();
  const opened = useLoaded(() => openStandalone(app, standalone(app)), [app]);
  const labels = labelsOf(app.locale);
  const restart = () => void signIn(app, standalone(app)).catch(setRestarted);
  if (expired || (opened.state === 'failed' && opened.error instanceof SessionExpired))
    return (
      <Notice title={labels.expired.title} role="alert" step={{ label: labels.expired.step, run: restart }}>
        {labels.expired.text}
      </Notice>
    );
  if (opened.state === 'failed' || restarted !== undefined) {
    const error = restarted ?? (opened.state === 'failed' ? opened.error : undefined);
    const refusal = error instanceof NotOpened ? error.refusal : 'unreachable';
    const { refusals, signIn: again } = words(labels);
    const step = refusal === 'not-offered' ? undefined : { label: again, run: restart };
    return (
      <Notice title={refusals[refusal].title} role="alert" {...(step ? { step } : {})}>
        {refusals[refusal].text}
      </Notice>
    );
  }
  if (opened.state === 'loading') return outline;
  return children(opened.value, () => setExpired(true));
}
