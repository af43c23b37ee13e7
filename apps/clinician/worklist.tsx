import { showPage } from '#ui/page.tsx';
import { StandalonePage } from '#ui/standalone-page.tsx';
import { worklistScopes } from './scopes.ts';
import { WorklistOutline, WorklistPage } from './worklist-page.tsx';

showPage(
  <StandalonePage
    standalone={({ worklistClientId }) => ({
      clientId: worklistClientId,
      path: 'worklist',
      scope: worklistScopes,
      role: 'follow-up',
    })}
    words={(labels) => labels.worklist}
    outline={<WorklistOutline />}
  >
    {(signedIn, onExpired) => <WorklistPage signedIn={signedIn} onExpired={onExpired} />}
  </StandalonePage>,
);
