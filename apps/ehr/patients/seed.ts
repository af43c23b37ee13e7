import { zhaoMin } from './at-discharge.ts';
import type { SeedPatient } from './chart.ts';
import { jiangBo } from './not-ours.ts';
import { baiXue } from './outside.ts';
import { chenYu } from './waiting.ts';

/** Every patient of the pretend hospital, in the order of the left column. Synthetic, deterministic, dated relative to `today` (YYYY-MM-DD). */
export function seedPatients(today: string): SeedPatient[] {
  return [zhaoMin, chenYu, baiXue, jiangBo].map((write) => write(today));
}
