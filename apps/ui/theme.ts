import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** One accent, generous white space, few borders. Risk groups are three steps of the accent; what is investigational has no hue at all. */

const prussian: MantineColorsTuple = [
  '#eff5fa',
  '#dce8f2',
  '#b9d1e5',
  '#92b8d6',
  '#6d9fc8',
  '#4f8aba',
  '#3978ad',
  '#24639a',
  '#1a4f80',
  '#113a61',
];

export const theme = createTheme({
  primaryColor: 'prussian',
  primaryShade: { light: 8, dark: 6 },
  colors: { prussian },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif',
  fontSizes: { xs: '0.8rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.55', lg: '1.5', xl: '1.35' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.45' },
      h4: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    Badge: { defaultProps: { variant: 'default', tt: 'none', fw: 500 } },
    Modal: { defaultProps: { centered: true, radius: 'md', overlayProps: { backgroundOpacity: 0.35, blur: 2 } } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true } } },
  },
});

/** Contrast: text at least 4.5, marks at least 3, on both grounds. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b242c',
    '--mantine-color-dimmed': '#56616b',
    '--mantine-color-placeholder': '#66717b',
    '--remnant-ground': '#f5f7f8',
    '--remnant-line': '#dfe4e8',
    '--remnant-mark': '#7c8791',
    '--remnant-accent': '#1a4f80',
    '--remnant-accent-ground': '#eff5fa',
    '--remnant-step-1': '#b9d1e5',
    '--remnant-step-2': '#4f8aba',
    '--remnant-step-3': '#113a61',
    '--remnant-hatch': 'rgb(27 36 44 / 0.075)',
    '--remnant-highlight': '#fdf0c4',
  },
  dark: {
    '--mantine-color-body': '#14191d',
    '--mantine-color-text': '#e3e8ec',
    '--mantine-color-dimmed': '#a3aeb7',
    '--mantine-color-placeholder': '#8f9aa3',
    '--mantine-color-default': '#1b2227',
    '--mantine-color-default-border': '#3d4850',
    '--mantine-color-default-hover': '#232b31',
    '--remnant-ground': '#1b2227',
    '--remnant-line': '#2f383f',
    '--remnant-mark': '#7f8b95',
    '--remnant-accent': '#92b8d6',
    '--remnant-accent-ground': '#19283a',
    '--remnant-step-1': '#24486a',
    '--remnant-step-2': '#4f8aba',
    '--remnant-step-3': '#b9d1e5',
    '--remnant-hatch': 'rgb(227 232 236 / 0.06)',
    '--remnant-highlight': '#4d4218',
  },
});
