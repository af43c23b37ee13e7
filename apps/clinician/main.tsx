import { MantineProvider, Title } from '@mantine/core';
import '@mantine/core/styles.css';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('root');
if (place)
  createRoot(place).render(
    <MantineProvider>
      <Title>Remnant</Title>
    </MantineProvider>,
  );
