import { describe, expect, it } from 'vitest';
import { heading, launchPatient, withBrowser } from './a-clinician.ts';
import { expectAccessible, expectNoSidewaysScroll, picture } from './a-page.ts';
import { viewOfPatient } from './a-view.ts';

/** What a surgeon sees of a patient. */

withBrowser();

describe('a high-risk patient at discharge', () => {
  it('reads the answer first: group, natural frequency, cohort; the model apart', async () => {
    const { page, said } = await launchPatient('zhao-min');
    expect(await heading(page)).toBe('ERASL-post: high group');
    const answer = page.getByRole('region', { name: 'Answer' });
    expect(await answer.innerText()).toMatch(/26\s+of 100/);
    expect(await answer.innerText()).toMatch(/HCC-CRS/);
    expect(await answer.innerText()).not.toMatch(/investigational/i);
    const strip = page.getByRole('region', {
      name: /^Investigational, demonstration model trained on simulated patients/,
    });
    expect(await strip.innerText()).toMatch(/aggressive recurrence/);
    expect(await strip.innerText()).not.toMatch(/ERASL|HCC-CRS/);
    expect(await page.getByRole('region', { name: 'Due', exact: true }).innerText()).toMatch(
      /MRI or CT with contrast and AFP/,
    );
    expect(said).toEqual([]);
    await expectNoSidewaysScroll(page);
    await picture(page, 'app-high-risk');
  });

  it.each([false, true])('is accessible in every tab, dark: %s', async (dark) => {
    const { page } = await launchPatient('zhao-min', {}, { dark });
    await page.getByRole('button', { name: 'Why', exact: true }).click();
    for (const tab of ['Why', 'Plan', 'Options', 'Sources', 'About this model']) {
      await page.getByRole('tab', { name: tab }).click();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await picture(page, `app-${tab.split(' ')[0]?.toLowerCase()}${dark ? '-dark' : ''}`);
    }
  });

  it('opens the source of a value, read with the launch’s token by relative reference, and marks what was read', async () => {
    const { page, seen } = await launchPatient('zhao-min');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'AFP before surgery' })
      .getByRole('button', { name: /^Source.*: Observation/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('"resourceType": "Observation"').waitFor();
    await expectAccessible(page);
    expect(seen.some(({ path }) => path.startsWith('/fhir/Observation/'))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('shows beside a chosen value what the rule set aside, and the rule', async () => {
    const view = await viewOfPatient('zhao-min');
    const { afp } = view.assessment.inputs;
    const seen = [
      {
        reported: { value: 900, unit: 'ng/mL' },
        takenOn: '2026-01-05',
        from: ['Observation/earlier'],
        why: 'earlier-same-day',
      },
    ];
    const inputs = { ...view.assessment.inputs, afp: { ...afp, seen } };
    const answers = { [`/api/assessments/${view.id}`]: { ...view, assessment: { ...view.assessment, inputs } } };
    const { page } = await launchPatient('zhao-min', { answers, appContext: view.id });
    const row = page.getByRole('listitem').filter({ hasText: 'AFP before surgery' }).first();
    expect(await row.innerText()).toContain('900 ng/mL');
    expect(await row.innerText()).toContain('Of several results of one day the last before the operation counts.');
    await expectAccessible(page);
    await row.scrollIntoViewIfNeeded();
    await picture(page, 'app-not-chosen');
  });

  it('lays out in two columns on a wide screen', async () => {
    const { page } = await launchPatient('zhao-min', {}, { width: 1600 });
    const [answer, tabs] = await Promise.all([
      page.getByRole('region', { name: 'Answer' }).boundingBox(),
      page.getByRole('tablist').boundingBox(),
    ]);
    expect(tabs?.x).toBeGreaterThan((answer?.x ?? 0) + (answer?.width ?? 0));
    await expectNoSidewaysScroll(page);
    await picture(page, 'app-wide', false);
  });

  it('shows its own banner only where the EHR shows none', async () => {
    const quiet = await launchPatient('zhao-min');
    expect(await quiet.page.getByRole('region', { name: 'Who this is' }).count()).toBe(0);
    const { page } = await launchPatient('zhao-min', { needPatientBanner: true });
    await page
      .getByRole('region', { name: 'Who this is' })
      .getByText(/born .* record number/)
      .waitFor();
  });
});

describe('other patients', () => {
  it('pathology pending: says what is known now and what is waited for', async () => {
    const { page, said } = await launchPatient('chen-yu');
    expect(await heading(page)).toMatch(/ERASL-pre/);
    expect(await page.locator('main').innerText()).toMatch(/pending/i);
    await expectAccessible(page);
    expect(said).toEqual([]);
    await picture(page, 'app-pathology-pending');
  });

  it('out of population: the plan stays, the number goes, the reason is said', async () => {
    const { page } = await launchPatient('bai-xue');
    expect(await page.getByRole('region', { name: 'Due', exact: true }).innerText()).toMatch(/MRI or CT/);
    expect(await page.getByRole('region', { name: 'Answer' }).innerText()).not.toMatch(/of 100/);
    await expectAccessible(page);
    await picture(page, 'app-out-of-population');
  });

  it('in Chinese, without an English sentence', async () => {
    const { page } = await launchPatient('zhao-min', { locale: 'zh-CN' });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    expect(await heading(page)).toBe('ERASL-post：高危组');
    for (const tab of ['依据', '随访', '方案', '来源', '关于模型']) {
      await page.getByRole('tab', { name: tab }).click();
      const english = (await page.locator('body').innerText())
        .split('\n')
        .filter((line) => /[a-z]+ [a-z]+ [a-z]+/.test(line) && !isPaper(line));
      expect(english).toEqual([]);
      await expectNoSidewaysScroll(page);
    }
    await page.getByRole('tab', { name: '依据' }).click();
    await expectAccessible(page);
    await picture(page, 'app-chinese');
  });
});

/** A paper keeps its own name. */
const isPaper = (line: string) => /doi:10\.|（尚未对照全文核实）$|^(BMJ|EMERALD)/.test(line);
