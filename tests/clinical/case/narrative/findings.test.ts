import { describe, expect, it } from 'vitest';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';

/** Invasions and satellites, in wordings of many laboratories: what is read, and what looks like it and is not. */

const names = {
  mvi: 'mvi',
  macrovascularInvasion: 'macro',
  satellites: 'satellites',
  bileDuctInvasion: 'duct',
} as const;
const read = (text: string): string =>
  readFacts(text)
    .flatMap(({ fact, value }) => (fact in names ? [`${names[fact as keyof typeof names]} ${value}`] : []))
    .sort()
    .join(', ');

describe('denied together', () => {
  it.each([
    [
      'Neither satellites nor microvascular invasion nor bile duct invasion was found.',
      'duct absent, mvi absent, satellites absent',
    ],
    [
      'Negative for the following: microvascular invasion, satellite nodules, bile duct invasion.',
      'duct absent, mvi absent, satellites absent',
    ],
    [
      'Not seen: tumour thrombus in the portal or hepatic veins, satellite nodules, necrosis.',
      'macro absent, satellites absent',
    ],
    [
      'Pertinent negatives: satellite nodules - hepatic vein involvement - perineural spread: all absent.',
      'macro absent, satellites absent',
    ],
    [
      'None of the following was seen: tumour in small vessels, bile duct thrombus, daughter nodules.',
      'duct absent, mvi absent, satellites absent',
    ],
    ['MVI, large vessel invasion, satellites: none seen.', 'macro absent, mvi absent, satellites absent'],
    ['微血管侵犯、神经侵犯、卫星结节均未见。', 'mvi absent, satellites absent'],
    ['卫星结节、门静脉主干及左右支癌栓、下腔静脉残端癌，以上均未见。', 'macro absent, satellites absent'],
    ['以下各项均不存在：微血管侵犯、神经侵犯、子灶。', 'mvi absent, satellites absent'],
  ])('%s', (text, said) => expect(read(text)).toBe(said));
});

describe('vessels and ducts by what is in them', () => {
  it.each([
    ['Plugs of tumour sit within endothelial-lined microscopic vessels.', 'mvi present'],
    ['Tumour emboli in central venules and portal vein twigs.', 'mvi present'],
    ['Peritumoral vessels are free of tumour.', 'mvi absent'],
    [
      'In the venules and peripheral portal branches, stained for elastin, tumour emboli are not recognised.',
      'mvi absent',
    ],
    ['The left portal vein is filled with tumour.', 'macro present'],
    ['门静脉末梢小支内见癌栓。', 'mvi present'],
    ['大血管（门静脉、肝静脉）侵犯：无', 'macro absent'],
    ['微血管侵犯阳性  门静脉左支未见侵犯', 'macro absent, mvi present'],
    ['若微血管侵犯成立，则分期为pT2。', ''],
    ['门静脉右支可疑充盈缺损。', ''],
    ['CK7染色在侵犯前缘的小胆管反应消失。', ''],
    ['The hepatic veins were opened along their length and are patent.', 'macro absent'],
    ['Hepatic vein branch, 6 mm in diameter, is occluded by tumour.', 'macro present'],
    ['Tumour has grown into the segment 5 bile duct as a cast.', 'duct present'],
    ['Bile duct is compressed, not invaded.', 'duct absent'],
    ['门静脉左、右支以及三支肝静脉逐一剖开，管腔通畅，没有癌栓。', 'macro absent'],
    ['门静脉主干未见癌栓，右前支内可见癌栓。', 'macro present'],
    ['微血管、门脉右前支、胆管均见癌栓。', 'duct present, macro present, mvi present'],
    ['癌旁小静脉内可疑癌栓。', 'mvi uncertain'],
  ])('%s', (text, said) => expect(read(text)).toBe(said));
});

describe('each its own answer', () => {
  it.each([
    [
      'In none of the three is there microvascular invasion, bile duct invasion, rupture, nor is there necrosis.',
      'duct absent, mvi absent',
    ],
    ['No fibrous capsule on any slide a few satellite nodules are present', 'satellites present'],
    ['With respect to microvascular invasion, category M0 applies.', 'mvi absent'],
    ['I looked for microvascular invasion with CD31 and I do not find any.', 'mvi absent'],
    ['Microvascular invasion is regarded as absent rather than equivocal.', 'mvi absent'],
    ['MVI：7 个蜡块内均未查见', 'mvi absent'],
    ['卫星灶我们多取了六块，没有。', 'satellites absent'],
    ['微血管侵犯无法排除，亦无法确认', 'mvi uncertain'],
    ['一处裂隙内见癌细胞，疑为MVI，CD31证实无内皮，故MVI最终判为阴性。', 'mvi absent'],
    ['MVI present, no satellite nodules, portal vein free.', 'macro absent, mvi present, satellites absent'],
    ['MVI: absent Satellites: present', 'mvi absent, satellites present'],
    ['With MVI, no satellites.', 'mvi present, satellites absent'],
    ['可见卫星结节，未见微血管侵犯。', 'mvi absent, satellites present'],
    ['有微血管侵犯，无大血管侵犯。', 'macro absent, mvi present'],
    ['门静脉右支癌栓，胆管癌栓可疑。', 'duct uncertain, macro present'],
    [
      'INVASION\n  small vessel: none\n  large vessel: none\n  bile duct: present',
      'duct present, macro absent, mvi absent',
    ],
    ['No microvacsular invasoin. Satelite nodules presnet.', 'mvi absent, satellites present'],
    ['無微血管侵犯，衛星結節未見。', 'mvi absent, satellites absent'],
    ['Foci suspicious for, but short of proof of, microvascular invasion.', 'mvi uncertain'],
    ['是卫星结节还是主瘤外突，无法肯定。', 'satellites uncertain'],
  ])('%s', (text, said) => expect(read(text)).toBe(said));
});

describe('no answer', () => {
  it.each([
    'Lymphovascular invasion: present.',
    '脉管癌栓（＋）。',
    'Microvascular invasion: cannot be determined.',
    '有无大血管癌栓请参照手术记录，本报告不予评价。',
    'If microvascular invasion is present, adjuvant therapy should be considered.',
    'MVI was defined as tumour in a vessel lined by endothelium.',
    'The portal vein was not identified in the specimen.',
    'The portal vein contains bland thrombus.',
    'Hepatic artery and portal vein margins are free of tumour.',
    'Tumour lies near the portal vein, nodes negative.',
    'Bile duct margin: negative for carcinoma.',
    'Bile duct proliferation is present.',
    '另见小结节一枚，为再生结节而非卫星结节。',
    '胆管切缘未见癌。',
  ])('%s', (text) => expect(read(text)).toBe(''));
});

describe('the level told apart from the invasion', () => {
  it.each([
    ['Vascular invasion: None (large or small)', 'macro absent, mvi absent'],
    ['Vascular invasion: present, small vessels only', 'mvi present'],
    ['Vascular invasion: present in small vessels, not in large vessels', 'macro absent, mvi present'],
    ['Vascular invasion (micro- and macroscopic): absent', 'macro absent, mvi absent'],
    ['No vascular invasion, either gross or microscopic.', 'macro absent, mvi absent'],
    ['Vascular invasion: Present, small and large vessel', 'macro present, mvi present'],
    ['Vascular invasion: not identified in large vessels; present in small vessels.', 'macro absent, mvi present'],
    ['Vessel invasion - micro: pos; macro: neg', 'macro absent, mvi present'],
    ['Grossly, no vascular invasion; microscopically, there is vascular invasion.', 'macro absent, mvi present'],
    ['Microvascular, but not macrovascular, invasion is seen.', 'macro absent, mvi present'],
    ['Micro/macrovascular invasion: pos/neg', 'macro absent, mvi present'],
    ['肉眼未见血管侵犯;镜下见血管侵犯', 'macro absent, mvi present'],
    ['肉眼及镜下均未见脉管癌栓。', 'macro absent, mvi absent'],
    ['血管侵犯：微血管（+），大血管（-）', 'macro absent, mvi present'],
    ['脉管侵犯（微、大）：无', 'macro absent, mvi absent'],
    ['MVI、卫星灶、门静脉癌栓分别为：有、无、无', 'macro absent, mvi present, satellites absent'],
    ['MICROSCOPIC: vascular invasion present.', ''],
    ['镜下：见脉管癌栓。', ''],
    ['No tumor in named vessels grossly or microscopically.', 'macro absent'],
  ])('%s', (text, said) => expect(read(text)).toBe(said));
});

describe('said in other words', () => {
  it.each([
    ['I could not find microvascular invasion, nor are any bile ducts invaded.', 'duct absent, mvi absent'],
    ['微血管侵犯一个也没找到，卫星灶：未查到', 'mvi absent, satellites absent'],
    ['Vessels\n- Small vessel: seen, 9 vessels\n- Large vessel: not seen', 'macro absent, mvi present'],
    ['I looked for microvascular invasion on 16 blocks and found none.', 'mvi absent'],
    ['The liver around it has been searched for satellites in vain.', 'satellites absent'],
    ['No nodules suspicious for satellites are seen.', 'satellites absent'],
    ['Not one small vessel holds tumour.', 'mvi absent'],
    ['Although no large vessel is involved, several small vessels contain tumour.', 'macro absent, mvi present'],
    ['The hepatic vein, although closely applied to the tumour, is not invaded.', 'macro absent'],
    ['Two venules, neither of which could be seen with the naked eye, hold plugs of tumour.', 'mvi present'],
    ['Portal and hepatic vein branches of named caliber, negative.', 'macro absent'],
    ['We do NOT find: satellite nodules, tumour within bile ducts.', 'duct absent, satellites absent'],
    ['Daughter nodules?\t\tNot certain.', 'satellites uncertain'],
    ['Satellite nodules? No.', 'satellites absent'],
    ['Microvascular invasion can be neither confirmed nor excluded.', 'mvi uncertain'],
    ['Microvascular invasion has been excluded by serial levels.', 'mvi absent'],
    ['A 5 mm nodule, interpreted as satellite.', 'satellites present'],
    ['未见门静脉、肝静脉癌栓', 'macro absent'],
    ['亦未见门静脉或肝静脉主要分支癌栓', 'macro absent'],
    ['剖开门静脉，腔内充满灰白色癌栓', 'macro present'],
    ['卫星灶与移行区切面难以区分', 'satellites uncertain'],
    ['HCC, vp3, vv0, b1', 'duct present, macro present'],
  ])('%s', (text, said) => expect(read(text)).toBe(said));
});

describe('what is named and left open', () => {
  it.each([
    ['Microvascular invasion: cannot be assessed.\nNo tumour in small vessels in the sampled block.', ''],
    ['MVI: uncertain.\nSmall portal vessels are free of tumour elsewhere.', 'mvi uncertain'],
    ['小门静脉分支腔内见数个肿瘤细胞。\n微血管侵犯：可疑。', 'mvi uncertain'],
    ['Microvascular invasion: present.\nA further focus is equivocal for microvascular invasion.', 'mvi present'],
    ['One focus is suspicious for MVI.\nMicrovascular invasion: Present', 'mvi present'],
  ])('%s', (text, said) => expect(read(text)).toBe(said));
});

describe('of something else', () => {
  it.each([
    'MVI is present on the outside report; our review finds none.',
    'Three tumours of 1.8, 1.2 and 0.7 cm lie in a row along the segmental portal pedicle.',
    'MVI是肝癌术后复发的重要危险因素',
    'The presence of microvascular invasion predicts early recurrence.',
    'MVI分级标准：M0：未发现MVI；M1：≤5个；M2：>5个',
    'T3: tumour invades a major branch of the portal or hepatic vein',
    'Portal vein margin: negative',
    '肝静脉断端未见癌',
    '门静脉血栓（非癌栓）',
    '门静脉旁见癌结节',
    '大血管旁淋巴结未见转移',
    'Portal vein lymph node: negative for tumour',
    'Tumour comes within 2 mm of the middle hepatic vein.',
    'The tumour abuts but does not clearly involve the hepatic vein.',
    'Embolic beads fill small vessels.',
    'Portal vein thrombosis (bland) is present.',
    'Central veins are patent.',
    'Background liver: portal veins are unremarkable and bile ducts are intact.',
    'Interlobular bile ducts are present in normal numbers.',
    'Bile duct: no dysplasia.',
    '胆管内无结石',
    '上皮样血管内皮瘤沿肝窦及中央静脉生长',
    'Sections of possible satellite submitted in A7.',
    'Large vessels: the tumour lies against the left hepatic vein.',
    'Satellites     Y / N / NA',
    'Microvascular invasion: positive <<< withdrawn, see line 14',
    '肿瘤紧贴肝中静脉。',
    'Microsatellite instability: absent',
    '微血管侵犯情况见补充报告',
    '有无微血管侵犯？',
  ])('%s', (text) => expect(read(text)).toBe(''));
});

describe('an answer that is left open', () => {
  it.each([
    // Doubt anywhere about small vessels, whatever else is said of them.
    [
      'A cluster of tumour cells lies in what might be a small vessel; endothelium is not demonstrable. No satellites. Microvascular invasion: none.',
      'satellites absent',
    ],
    ['Definite microvascular invasion is not seen, but one focus in A3 is worrying.', ''],
    ['No statement on microvascular invasion is offered.', ''],
    ['The presence or absence of microvascular invasion will be reported later.', ''],
    ['癌旁小静脉壁见癌细胞附着，腔内未见，侵犯与否不好说。', 'mvi uncertain'],
    ['因组织自溶，微血管侵犯无从判断。', ''],
    ['该类肿瘤易伴微血管侵犯，预后较差。', ''],
    // An addendum that tells of them again in words that are not understood.
    [
      'Hepatocellular carcinoma. MVI: not seen.\nSupplementary report: CD34 highlights tumour in three capillary-sized vessels. The category is therefore M1.',
      '',
    ],
    ['Tumour seems to grow into a septal bile duct, though its epithelium is preserved.', 'duct uncertain'],
    ['胆管情况因取材范围内未见较大胆管，未作评价。', ''],
    ['瘤旁小血管见MVI，肝静脉及门静脉分支大血管未见侵犯。', 'macro absent, mvi present'],
    ['门静脉、肝静脉分支肉眼及镜下均无癌栓。', 'macro absent'],
    ['PV/HV main branches:未见tumor thrombus', 'macro absent'],
  ])('%s', (text, said) => expect(read(text)).toBe(said));
});

describe('headed, corrected, and of more than one tumour', () => {
  const liver = 'Liver, segment 6, resection. Hepatocellular carcinoma, 3 cm.\n';
  const zhLiver = '肝S6切除标本。肝细胞癌,3cm。\n';
  it.each([
    ['Tumour in portal vein or hepatic vein branches to the naked eye: no', 'macro absent'],
    ['Satellite foci: two, 2 and 3 mm, none, none, none', 'satellites present'],
    ['Microvascular invasion: absent, present, absent', 'mvi present'],
    ['Big vessels: no portal or hepatic vein branch tumour thrombus, gross or microscopic', 'macro absent'],
    ['Microvascular invasion: absent\nV0-V2: no / microscopic / macroscopic, veins', 'mvi absent'],
    ['Microvascular invasion: not seen around the 1.0 cm lesion, but PRESENT around the 1.5 cm lesion.', 'mvi present'],
    ['Satellite lesions was: yes must be: no.', 'satellites absent'],
    ['In March 2019 this patient had a tumour of 3.8 cm, encapsulated, two satellite nodules, MVI present.', ''],
    [
      'Bile ducts: tumour within a large duct?\nNo, dysplasia only. There is no invasion of a bile duct.',
      'duct absent',
    ],
  ])('%s', (text, expected) => expect(read(liver + text)).toBe(expected));
  it.each([
    ['是否有卫星结节:否', 'satellites absent'],
    ['MVI 是否存在:否', 'mvi absent'],
    ['门静脉左支:仍为不能确定', 'macro uncertain'],
    ['微血管侵犯:有\n[CD31 我重看,不敢说。改:"未能确定"。]', ''],
    ['高危:MVI >5 个,或位于远癌旁', ''],
    ['2018 年的旧标本怎么说?\n  右后叶切除,肝细胞癌一枚 2.2 cm,中分化,MVI M1,包膜完整。', ''],
  ])('%s', (text, expected) => expect(read(zhLiver + text)).toBe(expected));
});
