import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { heading, launch, launchPatient, withBrowser } from './a-clinician.ts';
import { launchUrl, type Seen, service } from './a-launch.ts';
import { expectAccessible, picture } from './a-page.ts';
import { viewOfPatient } from './a-view.ts';

/** Answering, and every state in which there is nothing to show, or nothing that may be shown. */

withBrowser();

describe('answering', () => {
  it('accepts with the keyboard alone and says so', async () => {
    const view = await viewOfPatient('zhao-min');
    const suggestion = view.cards[0]?.suggestions?.[0];
    const answer = {
      at: new Date().toISOString(),
      outcome: 'accepted',
      where: 'app',
      suggestions: [{ uuid: suggestion?.uuid }],
    };
    const path = `/api/assessments/${view.id}`;
    const { page, seen } = await launch({
      patient: 'zhao-min',
      appContext: view.id,
      answers: { [path]: view, [`POST ${path}/answers`]: answer },
    });
    await tabTo(page, `Accept: ${suggestion?.label}`);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Accepted' }).waitFor();
    expect(posted(seen, '/answers')).toEqual([{ outcome: 'accepted', suggestions: [suggestion?.uuid] }]);
    expect(seen.some(({ method, path: asked }) => method === 'POST' && asked.startsWith('/fhir/'))).toBe(false);
  });

  it('writes the drafts where the EHR grants it, once, also when the answer is lost on the way', async () => {
    const view = await viewOfPatient('zhao-min');
    const suggestion = view.cards[0]?.suggestions?.[0];
    const path = `/api/assessments/${view.id}`;
    const answers: Record<string, unknown> = { [path]: view, [`POST ${path}/answers`]: 503 };
    const { page, seen } = await launch({
      patient: 'zhao-min',
      appContext: view.id,
      scope: 'openid patient/*.cruds',
      answers,
    });
    const accept = page.getByRole('button', { name: `Accept: ${suggestion?.label}` });
    await accept.click();
    await page.getByRole('alert').filter({ hasText: 'not written twice' }).waitFor();
    answers[`POST ${path}/answers`] = {
      at: new Date().toISOString(),
      outcome: 'accepted',
      where: 'app',
      suggestions: [{ uuid: suggestion?.uuid }],
    };
    await accept.click();
    await page.getByRole('status').filter({ hasText: 'Accepted' }).waitFor();
    const written = seen.filter(({ method, path: asked }) => method === 'POST' && asked.startsWith('/fhir/'));
    expect(written.map(({ path: asked }) => asked)).toEqual(
      suggestion?.actions.map(({ resource }) => `/fhir/${resource?.resourceType}`),
    );
  });

  it('takes a reason for not following, and the reader’s own words', async () => {
    const view = await viewOfPatient('zhao-min');
    const [reason] = view.cards[0]?.overrideReasons ?? [];
    const path = `/api/assessments/${view.id}`;
    const answer = {
      at: new Date().toISOString(),
      outcome: 'overridden',
      where: 'app',
      reason: { ...reason, comment: 'seen elsewhere' },
    };
    const { page, seen } = await launch({
      patient: 'zhao-min',
      appContext: view.id,
      answers: { [path]: view, [`POST ${path}/answers`]: answer },
    });
    await page.getByRole('button', { name: /^Not following this/ }).click();
    await expectAccessible(page);
    await page.getByRole('radio', { name: reason?.display ?? '' }).check();
    await page.getByRole('textbox').fill('seen elsewhere');
    await page.getByRole('button', { name: 'Record' }).click();
    await page.getByRole('status').filter({ hasText: 'seen elsewhere' }).waitFor();
    expect(posted(seen, '/answers')).toMatchObject([
      { outcome: 'overridden', reason: { code: reason?.code }, comment: 'seen elsewhere' },
    ]);
  });
});

describe('what is never shown', () => {
  it('an assessment of another patient', async () => {
    const view = await viewOfPatient('zhao-min');
    const { page } = await launch({
      patient: 'chen-yu',
      appContext: view.id,
      answers: { [`/api/assessments/${view.id}`]: view },
    });
    expect(await heading(page)).toBe('This is not the patient of the open chart');
    const text = await page.locator('body').innerText();
    expect(text).not.toMatch(/ERASL|HCC|zhao/i);
    expect(await page.getByRole('button').count()).toBe(0);
    await expectAccessible(page);
    await picture(page, 'app-wrong-patient');
  });

  it('an assessment the link does not open: the latest is offered, not taken', async () => {
    const view = await viewOfPatient('zhao-min');
    const { page } = await launch({
      patient: 'zhao-min',
      appContext: 'of-someone-else',
      answers: { '/api/assessments/latest': view },
    });
    expect(await heading(page)).toBe('This link does not belong to the open chart');
    await page.getByRole('button', { name: 'Show this patient’s latest' }).click();
    await page.getByRole('heading', { level: 1, name: 'ERASL-post' }).waitFor();
  });

  it('anything, to an EHR that is not registered: it is not even asked', async () => {
    const url = `${service}/t/pretend-hospital/clinician/launch?iss=${encodeURIComponent('http://127.0.0.1:4000/other')}&launch=a-launch`;
    const { page, seen } = await launch({ answers: {} }, { url });
    expect(await heading(page)).toBe('This record system is not registered');
    expect(seen.some(({ path }) => path.includes('smart-configuration'))).toBe(false);
  });

  it('a patient named in the address', async () => {
    const view = await viewOfPatient('zhao-min');
    const answers = { '/api/assessments/latest': view };
    const { page, seen } = await launch(
      { patient: 'zhao-min', answers },
      { url: `${launchUrl}&patientId=chen-yu&clientId=another&fhirServiceUrl=http://127.0.0.1:4000/other` },
    );
    expect(await heading(page)).toBe('ERASL-post: high group');
    const asked = new URL(seen.find(({ path }) => path.startsWith('/oauth/authorize'))?.path ?? '', service)
      .searchParams;
    expect(asked.get('client_id')).toBe('remnant-clinician');
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('nonce')).not.toBe('');
    expect(JSON.parse(seen.find(({ path }) => path === '/app-sessions')?.body ?? '{}')).toMatchObject({
      patient: 'zhao-min',
      nonce: asked.get('nonce'),
    });
  });
});

describe('states', () => {
  it('works without appContext: the latest of the launch patient', async () => {
    const view = await viewOfPatient('zhao-min');
    const { page } = await launch({ patient: 'zhao-min', answers: { '/api/assessments/latest': view } });
    expect(await heading(page)).toBe('ERASL-post: high group');
  });

  it('nothing said yet: why, and that it is no failure', async () => {
    const { page } = await launch({ patient: 'zhao-min', answers: {} });
    expect(await heading(page)).toBe('Nothing has been said about this patient');
    await expectAccessible(page);
  });

  it('an expired session: one button, which launches again', async () => {
    const { page, seen } = await launch({ patient: 'zhao-min', answers: { '/api/assessments/latest': 401 } });
    expect(await heading(page)).toBe('Your session has ended');
    await expectAccessible(page);
    await picture(page, 'app-expired');
    expect(await page.getByRole('button').count()).toBe(1);
    const before = seen.filter(({ path }) => path.startsWith('/oauth/authorize')).length;
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await expect.poll(() => seen.filter(({ path }) => path.startsWith('/oauth/authorize')).length).toBe(before + 1);
  });

  it('a service that is down: what is safe to believe, and another try', async () => {
    const answers: Record<string, unknown> = { '/api/assessments/latest': 503 };
    const { page } = await launch({ patient: 'zhao-min', answers });
    expect(await heading(page)).toBe('Remnant cannot be reached');
    answers['/api/assessments/latest'] = await viewOfPatient('zhao-min');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'ERASL-post' }).waitFor();
  });

  it('half a page is no page: what cannot be drawn is not shown at all', async () => {
    const view = await viewOfPatient('zhao-min');
    const { inputs: _inputs, ...cut } = view.assessment;
    const { page } = await launch({
      patient: 'zhao-min',
      answers: { '/api/assessments/latest': { ...view, assessment: cut } },
    });
    expect(await heading(page)).toBe('This page cannot be shown');
    expect(await page.locator('body').innerText()).not.toMatch(/ERASL/);
  });

  it('a reload goes on with its session; two launches in one window keep apart', async () => {
    const { page, seen } = await launchPatient('zhao-min');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(seen.filter(({ path }) => path === '/app-sessions')).toHaveLength(1);
    const kept = await page.evaluate(() => ({
      session: Object.keys(sessionStorage),
      local: Object.keys(localStorage),
    }));
    const state = new URL(page.url()).searchParams.get('state') ?? 'none';
    expect(kept.local).toEqual([]);
    expect(kept.session.every((key) => key.includes(state))).toBe(true);
  });
});

/** Presses Tab until the named control has focus; fails where the keyboard cannot reach it. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
    if (focused === name) return;
  }
  throw new Error(`The keyboard never reached "${name}".`);
}

const posted = (seen: Seen[], end: string): unknown[] =>
  seen
    .filter(({ method, path }) => method === 'POST' && path.endsWith(end))
    .map(({ body }) => JSON.parse(body ?? '{}'));
