import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../server/clinical/case/narrative/read-facts.ts';

const values = (text: string, fact: string) => readFacts(text).flatMap((one) => (one.fact === fact ? [one.value] : []));

describe('an answer of the edge that is not given', () => {
  it.each([
    '不能認為切緣乾淨。',
    '切缘倾向阴性。',
    '切缘净吗？',
    '切缘（阴性/阳性/近）。',
    '切缘以外未见癌。',
    '切缘阳性者复发率高。',
    'CK19：切缘阳性。',
    '手术单写R0。',
    '原单位报切缘阴性，我院会诊切片中未含切缘。',
    '病灶至断面最近处：1mm（R1块）',
    '膈面墨染面见癌。',
    '卫星灶位于切缘旁2mm。',
  ])('is not read: %s', (text) => {
    expect(values(text, 'margin')).toEqual([]);
  });

  it.each([
    ['首发报告切缘阳性，经复核更正为：切缘阴性。', 'clear'],
    ['切缘：墨染面见游离于包膜外的癌巢，阳性', 'involved'],
    ['切缘：未见癌。\n[更正说明] 第4条误作"切缘见癌"，经核对更正如上。', 'clear'],
    ['切缘处未见癌，近切缘血管内见癌栓。', 'clear'],
    ['肝断面近下缘一处查见癌细胞团，故肝切缘为阳性。', 'involved'],
  ])('stands where another is: %s', (text, value) => {
    expect(values(text, 'margin').filter((told) => told !== value)).toEqual([]);
  });
});
