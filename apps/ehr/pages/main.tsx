import { showPage } from '#ui/page.tsx';
import { Hospital } from './hospital.tsx';
import { hospitalTheme } from './theme.ts';
import './hospital.css';

showPage(<Hospital />, hospitalTheme);
