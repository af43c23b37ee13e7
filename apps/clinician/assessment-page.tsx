import { Box } from '@mantine/core';
import { useLabels } from '#ui/locale.tsx';
import { Waiting } from '#ui/states.tsx';
import type { Opened } from './opened.ts';

export function AssessmentPage({ opened }: { opened: Opened; onExpired: () => void }) {
  return <main>{opened.view.id}</main>;
}

export function AssessmentOutline() {
  const labels = useLabels();
  return (
    <Box className="remnant-columns">
      <Waiting what={labels.assessment} blocks={[28, 220, 120, 110, 90]} />
    </Box>
  );
}
