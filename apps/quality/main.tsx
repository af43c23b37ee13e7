import { showPage } from '#ui/page.tsx';
import { StandalonePage } from '#ui/standalone-page.tsx';
import { RecordsOutline, RecordsPage } from './records-page.tsx';

showPage(
  <StandalonePage
    standalone={({ qualityClientId }) => ({
      clientId: qualityClientId,
      path: 'quality',
      scope: 'openid fhirUser',
      role: 'auditor',
    })}
    words={(labels) => labels.quality}
    outline={<RecordsOutline />}
  >
    {(opened, onExpired) => <RecordsPage opened={opened} onExpired={onExpired} />}
  </StandalonePage>,
);
