import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { type Labels, type Locale, labelsOf } from './labels.ts';

/** The page's language and its day; both are given once at the top, so nothing below reads a clock. */
interface Place {
  locale: Locale;
  /** YYYY-MM-DD. */
  today: string;
}

const PlaceContext = createContext<Place>({ locale: 'en', today: '1970-01-01' });

export function PlaceProvider({ locale, today, children }: Place & { children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return <PlaceContext value={{ locale, today }}>{children}</PlaceContext>;
}

export const usePlace = (): Place => useContext(PlaceContext);

export const useLabels = (): Labels => labelsOf(useContext(PlaceContext).locale);
