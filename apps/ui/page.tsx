import '@mantine/core/styles.css';
import './page.css';
import { MantineProvider } from '@mantine/core';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { theme, variables } from './theme.ts';

/** Follows the reader's own light or dark setting and remembers nothing: these pages keep no storage but the launch's. */
const followSystem = {
  get: () => 'auto' as const,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};

export function showPage(content: ReactNode): void {
  const place = document.getElementById('root');
  if (!place) throw new Error('The page has no #root.');
  createRoot(place).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        defaultColorScheme="auto"
        colorSchemeManager={followSystem}
      >
        {content}
      </MantineProvider>
    </StrictMode>,
  );
}
