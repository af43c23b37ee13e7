import '@mantine/core/styles.css';
import './page.css';
import { MantineProvider, type MantineThemeOverride } from '@mantine/core';
import { Component, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { labelsOf, readerLocale } from './labels.ts';
import { Notice } from './states.tsx';
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
        <Whole>{content}</Whole>
      </MantineProvider>
    </StrictMode>,
  );
}

/** A page that cannot be drawn says so; half a page could be believed. React offers this to classes alone. */
class Whole extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const { broken, tryAgain } = labelsOf(readerLocale(document.documentElement.lang));
    return (
      <Notice title={broken.title} role="alert" step={{ label: tryAgain, run: () => location.reload() }}>
        {broken.text}
      </Notice>
    );
  }
}
