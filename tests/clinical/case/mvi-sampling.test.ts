import { describe, expect, it } from 'vitest';
import { mviSamplingIn } from '#clinical/case/mvi-sampling.ts';
import { aChart, hcc, pathologyReport, read, resection, specimen } from './a-chart.ts';

describe('how the specimen was sampled', () => {
  it.each([
    ['肝细胞癌，MVI：M0（七点基线取材）。', '七点基线取材'],
    ['采用7点取材法，未见微血管侵犯。', '7点取材法'],
    ['按“7点基线取材”方案取材。', '7点基线取材'],
    ['肿瘤及癌旁取材12块，未见MVI。', '取材12块'],
    ['取材共 7 块', '取材共 7 块'],
    ['Sampled by the 7-point baseline sampling protocol; no MVI.', '7-point baseline sampling'],
    ['Seven-point sampling was performed.', 'Seven-point sampling'],
    ['12 tissue blocks were taken from tumour and margin.', '12 tissue blocks were taken'],
  ])('%s', (text, stated) => {
    expect(mviSamplingIn(text)).toBe(stated);
  });

  it.each([
    'No microvascular invasion.',
    'MVI：M0。',
    '未按七点基线取材，未见MVI。',
    '本例取材未行7点取材。',
    'Not sampled by the 7-point protocol.',
    '取材6块，未见MVI。',
    '6 tissue blocks were taken.',
    '取材部位：肝右叶',
    'Point 7: sampling of lymph nodes',
  ])('%s does not state it', (text) => {
    expect(mviSamplingIn(text)).toBeUndefined();
  });

  it('stands in the state of pathology, with the report that says so', () => {
    const stateOf = (conclusion: string) =>
      read(aChart(resection(), hcc(), specimen(), pathologyReport([], { id: 'r1', conclusion }))).pathology;
    expect(stateOf('肝细胞癌，MVI：M0，七点基线取材。').mviSampling).toEqual({
      text: '七点基线取材',
      from: ['DiagnosticReport/r1'],
    });
    expect(stateOf('肝细胞癌，MVI：M0。')).not.toHaveProperty('mviSampling');
  });
});
