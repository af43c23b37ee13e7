import '@mantine/core/styles.css';
import './page.css';
import { MantineProvider, type MantineThemeOverride } from '@mantine/core';
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

/** `pageTheme`: for a page of another house, like the pretend hospital's. */
export function showPage(content: ReactNode, pageTheme: MantineThemeOverride = theme): void {
  const place = document.getElementById('root');
  if (!place) throw new Error('The page has no #root.');
  createRoot(place).render(
    <StrictMode>
      <MantineProvider
        theme={pageTheme}
        cssVariablesResolver={variables}
        defaultColorScheme="auto"
        colorSchemeManager={followSystem}
      >
        {content}
      </MantineProvider>
    </StrictMode>,
  );
}
