import { describe, expect, it } from 'vitest';
import { scoreShim, shim, shimVolume } from '#clinical/scores/shim.ts';
import { aCase } from '../a-case.ts';

describe('Shim', () => {
  it('is -0.868375: male, platelets 150, albumin 4.0 g/dL, one tumour of 5 cm, microvascular invasion', () => {
    expect(shim({ male: true, platelets: 150, albumin: 4, diameters: [5], mvi: true })).toBeCloseTo(-0.868375, 6);
    const patientCase = aCase({
      inputs: { platelets: 150, albumin: 40, mvi: 'present' },
      specimen: { number: 1, sizes: [5] },
    });
    expect(scoreShim(patientCase).value).toBeCloseTo(-0.868375, 6);
  });

  it('adds the volumes of all nodules, pi taken as 3.14 and the diameter for the radius as the authors did', () => {
    expect(shimVolume([3, 2])).toBeCloseTo((4 / 3) * 3.14 * 35, 10);
  });

  it('has no value when there are fewer sizes than nodules, nor when more', () => {
    expect(scoreShim(aCase({ specimen: { number: 3, sizes: [5, 2] } }))).toEqual({ missing: ['tumourSizePathology'] });
    expect(scoreShim(aCase({ specimen: { number: 1, sizes: [5, 2] } }))).toEqual({ missing: ['tumourSizePathology'] });
    expect(scoreShim(aCase({ specimen: { number: 2, sizes: [5, 2] } })).value).toBeDefined();
  });
});
