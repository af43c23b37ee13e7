import { describe, expect, it } from 'vitest';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';

const told = (text: string, fact: string) =>
  readFacts(text)
    .filter((one) => one.fact === fact)
    .map(({ value }) => value);

describe('what is supposed, of others, or told in vain', () => {
  it.each([
    ['HCC. The presence of satellite nodules would upstage.', 'satellites'],
    ['HCC. Patients with microvascular invasion have a poorer outcome.', 'mvi'],
    ['HCC. If microvascular invasion is present, adjuvant treatment is advised.', 'mvi'],
    ['HCC. Assessment of small vessels for invasion is not possible.', 'mvi'],
    ['肝细胞癌。可见微血管侵犯的高危因素。', 'mvi'],
    ['肝细胞癌，高分化。\n如手术切除后出现低分化区域，以切除标本为准。', 'specimen'],
    ['送检单位 肝移植与肝外科中心\n肝细胞癌，中分化。', 'specimen'],
    ['HCC. Carcinoma at the IVC side.', 'macrovascularInvasion'],
    ['肝细胞癌。断面(近下腔静脉侧)见癌累及。', 'macrovascularInvasion'],
    ['肝细胞癌。肝硬化诊断依据不足。', 'cirrhosis'],
    ['Liver resection: solitary metastatic moderately diff colorectal adenoca, 6.9 cm.', 'grade'],
  ])('%s tells no %s', (text, fact) => expect(told(text, fact)).toEqual([]));

  it('a finding both denied and asserted is told only under labels of its own', () => {
    expect(told('HCC. Satellite nodules are present nearby. No satellite nodules.', 'satellites')).toEqual([]);
    expect(told('HCC\nSatellites: none\nSatellite nodules: present', 'satellites').toSorted()).toEqual([
      'absent',
      'present',
    ]);
  });
});

describe('families of wording', () => {
  it.each([
    ['HCC. Neither microvascular invasion, satellite nodule, nor serosal exposure is noted.', 'satellites', 'absent'],
    ['Negative for: satellites; cirrhosis; bile duct invasion.', 'cirrhosis', 'absent'],
    ['肝细胞癌。大血管癌栓、神经侵犯、肝硬化均未见。', 'cirrhosis', 'absent'],
    ['HCC. Portal fibrosis F3, cirrhosis not reached.', 'cirrhosis', 'absent'],
    ['HCC, no microvascular invasion (MVI M0) in 10 blocks.', 'mviGrade', 'M0'],
    ['HCC. No microvascular, portal/hepatic vein or bile duct invasion.', 'mvi', 'absent'],
    ['肝细胞癌。脉管:未见微血管侵犯。', 'mvi', 'absent'],
    ['HCC. Nothing in the larger portal or hepatic veins.', 'macrovascularInvasion', 'absent'],
    ['HCC\n- Satellite nodule, viable, 0.5 cm', 'satellites', 'present'],
    ['HCC, Edmondson grade I, three nodules.', 'grade', 'I'],
    ["HCC, grade III d'Edmondson-Steiner.", 'grade', 'III'],
    ['HCC\nEdmondson-Steiner A:II 级,B:II-III 级', 'grade', 'III'],
    [
      'Liver: large cell neuroendocrine carcinoma. HCC, cholangiocarcinoma, and combined tumour are thus not supported.',
      'histology',
      'other',
    ],
    ['Liver, seg 4 (resectate): HCC', 'specimen', 'resection'],
    ['HCC. Satellites: none.\n\nReport 2 (amendment)\nSatellite nodules: present.', 'satellites', 'present'],
    ['肝细胞癌。卫星结节(-)。\n报告二(修正)\n卫星结节一项由“(-)”改为“(+)”。', 'satellites', 'present'],
    ['Tick ( / ) one\nSatellite nodules   ( / ) yes   ( ) no\nHCC', 'satellites', 'present'],
    ['HCC\nBile duct invasion     : [ ] no     [x] yes    [ ] doubtful', 'bileDuctInvasion', 'present'],
  ])('%s: %s %s', (text, fact, value) => expect(told(text, fact)).toEqual([value]));
});
