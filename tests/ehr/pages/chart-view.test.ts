import { describe, expect, it } from 'vitest';
import { chartView } from '../../../apps/ehr/pages/chart/chart-view.ts';
import { attachmentText, distanceText, languageOf } from '../../../apps/ehr/pages/chart/words.ts';
import { readableJson } from '../../../apps/ehr/pages/protocol/readable-json.ts';
import { seedPatients } from '../../../apps/ehr/patients/seed.ts';

const today = '2026-11-23';
const viewOf = (id: string) => {
  const patient = seedPatients(today).find((one) => one.id === id);
  return chartView(patient?.resources ?? [], patient?.encounter);
};

describe('the chart page', () => {
  it('shows the latest result of each analyte as it was reported, with every older one under it', () => {
    const bilirubin = viewOf('zhao-min').labs.find(({ name }) => name === 'Total bilirubin');
    expect(bilirubin?.results.map(({ text }) => text)).toEqual(['24 umol/L', '41 umol/L', '1.3 mg/dL', '19.8 umol/L']);
    expect(bilirubin?.results[0]).toMatchObject({ flag: 'high', range: '3.4 to 20.5' });
  });

  it('draws mixed units on one scale', () => {
    const bilirubin = viewOf('zhao-min').labs.find(({ name }) => name === 'Total bilirubin');
    expect(bilirubin?.results[2]?.drawn).toBeCloseTo(22.2, 1);
  });

  it('draws no unit it cannot convert', () => {
    const afp = viewOf('wu-gang').labs.find(({ name }) => name === 'Alpha-fetoprotein');
    expect(afp?.results[0]).toMatchObject({ text: '310 IU/mL' });
    expect(afp?.results[0]).not.toHaveProperty('drawn');
  });

  it('keeps what was entered in error, and says so', () => {
    const albumin = viewOf('zhao-min').labs.find(({ name }) => name === 'Albumin');
    expect(albumin?.results.find(({ text }) => text === '3.4 g/L')?.status).toBe('entered-in-error');
  });

  it('keeps specimen findings with their report, out of the laboratory list', () => {
    const view = viewOf('zhao-min');
    expect(view.labs.map(({ name }) => name)).not.toContain('Tumour size');
    expect(view.pathology[0]?.findings).toContainEqual({ name: 'Tumour size', value: '12 cm' });
  });

  it('says which report replaced which', () => {
    expect(viewOf('song-wei').pathology.map(({ state }) => state)).toEqual([
      'Corrected',
      'Replaced by a corrected report',
    ]);
  });

  it('reads a narrative out of its attachment', () => {
    expect(viewOf('he-jun').pathology[0]?.text).toContain('MVI（M2）');
  });

  it('tells a scan nobody has read', () => {
    const [study] =
      seedPatients(today)
        .find(({ id }) => id === 'zhao-min')
        ?.resources.filter((r) => r.resourceType === 'ImagingStudy') ?? [];
    expect(chartView(study ? [study] : [], undefined).imaging[0]?.state).toBe('Done, not read');
  });
});

describe('a task', () => {
  it('says what it asks for, who asks and how it stands; without one there is none', () => {
    const task = {
      resourceType: 'Task' as const,
      id: 't',
      status: 'requested' as const,
      intent: 'proposal' as const,
      code: { text: 'Review changed assessment' },
      description: 'ERASL-post: high group.',
      authoredOn: '2026-11-23T08:00:00Z',
      requester: { display: 'Remnant' },
    };
    expect(chartView([task], undefined).tasks).toEqual([
      {
        ref: 'Task/t',
        title: 'Review changed assessment',
        date: '2026-11-23T08:00:00Z',
        state: 'Requested',
        by: 'Remnant',
        note: 'ERASL-post: high group.',
      },
    ]);
    expect(viewOf('zhao-min').tasks).toEqual([]);
  });
});

describe('the words of the chart', () => {
  it('name distances the way people do', () => {
    expect(distanceText('2026-11-14', today)).toBe('9 days ago');
    expect(distanceText('2025-09-23', today)).toBe('14 months ago');
    expect(distanceText('2026-12-14', today)).toBe('in 3 weeks');
  });

  it('know Chinese when they see it', () => {
    expect(languageOf('肝细胞癌')).toBe('zh-CN');
    expect(languageOf('MRI liver')).toBeUndefined();
  });

  it('leave an attachment alone that is no text', () => {
    expect(attachmentText({ contentType: 'application/pdf', data: 'JVBERi0=' })).toBeUndefined();
  });
});

describe('the protocol view', () => {
  it('never shows a signed token, wherever it stands', () => {
    const token = 'eyJhbGciOiJFUzM4NCJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl';
    const shown = readableJson({ authorization: `Bearer ${token}`, deep: [{ id_token: token }] });
    expect(shown).not.toContain('eyJ');
    expect(shown).toContain('Bearer (token not shown)');
  });
});
