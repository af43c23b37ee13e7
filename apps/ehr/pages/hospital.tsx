import { useEffect, useState } from 'react';
import { localDay } from '#ui/dates.ts';
import { useLoaded } from '#ui/load.ts';
import { PlaceProvider } from '#ui/locale.tsx';
import { Failure, Waiting } from '#ui/states.tsx';
import * as demo from './demo.ts';
import { Header } from './header.tsx';
import { OpenChart } from './open-chart.tsx';
import { PatientList } from './patient-list.tsx';
import { useDecision } from './use-decision.ts';
import { Welcome } from './welcome.tsx';

/** The hospital's pages: patients, chart, decision support. The open patient stands in the address (`#/zhao-min`). */
export function Hospital() {
  const today = localDay(new Date());
  const patients = useLoaded(demo.patients, []);
  const users = useLoaded(demo.users, []);
  const services = useLoaded(demo.services, []);
  const decision = useDecision();
  const { ask, clear } = decision;
  const [id, setId] = useState(addressed);
  const patient = patients.state === 'ready' ? patients.value.find((one) => one.id === id) : undefined;
  const open = patient?.id;

  useEffect(() => {
    // Other fragments are places on the page, not patients.
    const follow = () => (location.hash === '' || location.hash.startsWith('#/')) && setId(addressed());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    clear();
    // In the next turn, so that a chart opened and left at once asks nothing.
    const soon = open === undefined ? undefined : setTimeout(() => ask('patient-view', open), 0);
    return () => clearTimeout(soon);
  }, [open, ask, clear]);

  return (
    <PlaceProvider locale="en" today={today}>
      <a href="#chart-start" className="remnant-skip">
        Skip to the chart
      </a>
      <Header
        users={users.state === 'ready' ? users.value : []}
        services={services.state === 'ready' ? services.value : undefined}
        onSignIn={(user) => demo.signInAs(user).then(users.again)}
      />
      <div className="hospital-columns">
        <nav className="hospital-nav" aria-label="Patients">
          {patients.state === 'ready' ? (
            <PatientList patients={patients.value} open={open} />
          ) : patients.state === 'loading' ? (
            <Waiting what="patients" blocks={[56, 300, 300]} />
          ) : (
            <Failure title="The patients could not be read" step={{ label: 'Try again', run: patients.again }}>
              {(patients.error as Error).message}
            </Failure>
          )}
        </nav>
        {patient ? (
          <OpenChart key={patient.id} patient={patient} today={today} decision={decision} />
        ) : (
          <main className="hospital-main" id="chart-start" tabIndex={-1}>
            <Welcome />
          </main>
        )}
      </div>
    </PlaceProvider>
  );
}

const addressed = (): string => location.hash.replace(/^#\/?/, '');
