import { describe, expect, test } from 'vitest';
import { clinicalSettings, embeddedConfig, parseConfig } from '#server/config.ts';

/** What a hospital may set, and how a wrong setting is refused: by the field and what is wrong with it. */

const config = embeddedConfig('http://127.0.0.1:3000', 'http://127.0.0.1:4000');
const withSurveillance = (surveillance: object) => ({
  ...config,
  tenants: config.tenants.map((tenant) => ({ ...tenant, clinical: { ...tenant.clinical, surveillance } })),
});
const settingsOf = (surveillance: object) => {
  const [tenant] = parseConfig(withSurveillance(surveillance), 'test').tenants;
  return tenant && clinicalSettings(tenant).surveillance;
};

describe('months between visits', () => {
  test.each([
    [{ closerMonths: 3, standardMonths: 6 }],
    [{ closerMonths: 4, laterMonths: 5 }],
    [{ standardMonths: 3, laterMonths: 3 }],
    [{ laterMonths: 6 }],
  ])('%o are taken', (months) => {
    expect(settingsOf(months)).toMatchObject(months);
  });

  const dense = 'must be 3, 4 or 6: whole months that lead to month 24';
  test.each([
    [{ closerMonths: 3.5 }, 'closerMonths', dense],
    [{ standardMonths: 4.5 }, 'standardMonths', dense],
    [{ closerMonths: 2 }, 'closerMonths', dense],
    // 5, 10, 15, 20 and then 30: ten months without a visit
    [{ standardMonths: 5 }, 'standardMonths', dense],
    [{ closerMonths: 7 }, 'closerMonths', dense],
    [{ laterMonths: 5.5 }, 'laterMonths', 'must be whole months, 3 to 6'],
    [{ laterMonths: 2 }, 'laterMonths', '3'],
    [{ laterMonths: 7 }, 'laterMonths', '6'],
  ])('%o are refused: %s', (months, field, fix) => {
    expect(() => settingsOf(months)).toThrow(`test: tenants.0.clinical.surveillance.${field}: `);
    expect(() => settingsOf(months)).toThrow(fix);
  });
});
