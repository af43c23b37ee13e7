import { describe, expect, it } from 'vitest';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';
import { valuesRead as told } from './values-read.ts';

describe('what is supposed, of others, or told in vain', () => {
  it.each([
    ['HCC. The presence of satellite nodules would upstage.', 'satellites'],
    ['HCC. Patients with microvascular invasion have a poorer outcome.', 'mvi'],
    ['HCC. If microvascular invasion is present, adjuvant treatment is advised.', 'mvi'],
    ['HCC. Assessment of small vessels for invasion is not possible.', 'mvi'],
    ['肝细胞癌。可见微血管侵犯的高危因素。', 'mvi'],
    ['HCC showing microvascular invasion and perineural invasion, both absent in the biopsy.', 'mvi'],
    ['HCC. Lesion (b): cavernous vascular spaces, no malignancy.', 'mvi'],
    ['HCC. MVI: none to assess, no liver around.', 'mvi'],
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
    ['HCC with microvascular invasion and satellite nodules both absent on deeper levels.', 'mvi', 'absent'],
    ['HCC with MVI, macrovascular invasion and bile duct invasion all not seen.', 'mvi', 'absent'],
    ['肝细胞癌。加做CD34后不再存疑：微血管侵犯属阳性。', 'mvi', 'present'],
    ['HCC. Microvascular invasion: [ ] proven [x] not proven in 21 blocks [ ] questionable', 'mvi', 'absent'],
    ['HCC. Microvascular emboli in the portal spaces nearby.', 'mvi', 'present'],
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

describe('what is told of no case, of another time, or of something else', () => {
  const of = (text: string) => Object.fromEntries(readFacts(text).map(({ fact, value }) => [fact, value]));
  it.each([
    [
      'what stands for each of several stages',
      '肝S6切除标本,肝细胞癌一枚,3.1cm,MVI:M0。\n附:分期说明(供参考):T1a=单发≤2cm;T2=单发>2cm伴血管侵犯或多发;T4=侵犯门静脉主干;M2=MVI>5个。',
      { mvi: 'absent', mviGrade: 'M0', macrovascularInvasion: undefined },
    ],
    [
      'a scan that goes on over a line and a semicolon',
      'Left hepatectomy\nMale, 61. HCV. CT with two lesions, the larger\n9.4 cm; thrombus in the left portal vein.\nOne tumour, 7.7 cm. Hepatocellular carcinoma. Portal vein free of tumour.',
      { tumourSize: 7.7, tumourNumber: 1, macrovascularInvasion: 'absent' },
    ],
    [
      'a core of an earlier month',
      'Extended left hepatectomy. Hepatocellular carcinoma, 8.3 cm.\nThe needle core taken in March contained the same tumour; it was graded well differentiated there.',
      { grade: undefined, tumourSize: 8.3 },
    ],
    [
      '穿刺 of an earlier month',
      '右半肝切除标本,肿物8.3cm,肝细胞癌。\n三月份的穿刺标本为同一肿瘤,定为高分化,并疑有微血管侵犯。',
      { grade: undefined, mvi: undefined },
    ],
    [
      'what stands behind the label of another nodule',
      'Lesion A 3.0 cm, lesion B 4.1 cm, segments 5/6, resection.\nA: hepatocellular carcinoma. B: focal nodular hyperplasia.\nThe surgical margin is clear of carcinoma.',
      { tumourNumber: 1 },
    ],
    [
      'the vessels that a question names',
      '问:大血管内有无癌栓?答:门静脉左支、肝左静脉剖开均无。\n问:标本?答:右半肝切除。\n问:类型?答:肝细胞癌。',
      { macrovascularInvasion: 'absent' },
    ],
    [
      'bracketed answers in a list of what is not seen',
      '肝S7切除。肝细胞癌。未见微血管侵犯(MVI:M0)、神经侵犯(含大神经:0/4)、肝硬化及淋巴结转移(0/2)。',
      { cirrhosis: 'absent' },
    ],
    [
      'types between which nothing is decided',
      '肝S4切除标本。意见:恶性肿瘤,类型待定,肝细胞癌、胆管癌、转移癌待鉴别。',
      { histology: 'other' },
    ],
    [
      'a number broken at the end of the line',
      '送检:肝Ⅵ段切除标本,肝细胞癌,肝断面未见癌组织残留,肿瘤距断面1\n2mm。未见微血管侵犯,未见卫星结节。',
      { marginDistance: 12 },
    ],
  ])('is not taken for a finding: %s', (_, text, facts) => {
    const told = of(text);
    for (const [fact, value] of Object.entries(facts)) expect([fact, told[fact]]).toEqual([fact, value]);
  });
});
