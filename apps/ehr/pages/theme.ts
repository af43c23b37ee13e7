import { createTheme, type MantineColorsTuple, mergeThemeOverrides } from '@mantine/core';
import { theme } from '#ui/theme.ts';

/** The hospital's own colour, so that nobody takes its pages for the product's. */
const plum: MantineColorsTuple = [
  '#f9f2f6',
  '#f0e0ea',
  '#e0c2d5',
  '#cf9fbe',
  '#bd7da7',
  '#a96091',
  '#93497b',
  '#7b3866',
  '#652b53',
  '#4a1e3c',
];

export const hospitalTheme = mergeThemeOverrides(
  theme,
  createTheme({ primaryColor: 'plum', primaryShade: { light: 8, dark: 6 }, colors: { plum } }),
);
