import { describe, expect, it } from 'vitest';
import { valuesRead as values } from './values-read.ts';

describe('a finding and its answer', () => {
  it.each([
    ['The surrounding liver is satellite-free.', 'satellites', ['absent']],
    ['The nodule is an independent tumour and not a satellite.', 'satellites', []],
    ['Regarded as a second primary rather than a satellite nodule.', 'satellites', []],
    ['A satellite nodule or a vein filled with tumour.', 'satellites', []],
    ['A satellite or a dysplastic nodule, which cannot be distinguished.', 'satellites', ['uncertain']],
    ['MVI was searched for on H&E, Victoria blue and CD34 in 12 blocks and is not seen.', 'mvi', ['absent']],
    ['Microvascular invasion was looked for in all blocks and was found.', 'mvi', ['present']],
    ['Neither small nor large vessel invasion is seen.', 'mvi', ['absent']],
    ['Microvascular invasion\npresent', 'mvi', ['present']],
    ['Microvascular invasion, perineural infiltration or mucin could not be found.', 'mvi', ['absent']],
    ['Microvascular invasion? None in the material examined.', 'mvi', ['absent']],
    ['MVI neg.\n\nADDENDUM: Deeper levels: microvascular invasion again absent.', 'mvi', ['absent']],
    ['Microvascular invasion: suspect.', 'mvi', ['uncertain']],
    ['Macrovascular invasion: indeterminate, see note', 'macrovascularInvasion', ['uncertain']],
    ['Macrovascular invasion: see note', 'macrovascularInvasion', []],
    ['The hepatic veins are free, as are the bile ducts.', 'bileDuctInvasion', ['absent']],
    ['Portal vein: tumour-free.', 'macrovascularInvasion', ['absent']],
    ['Portal vein: tumour thrombus absent', 'macrovascularInvasion', ['absent']],
    ['Portal vein: tumour thrombus, not reaching the main trunk', 'macrovascularInvasion', ['present']],
    ['Cirrhosis - no', 'cirrhosis', ['absent']],
    ['One possible focus of MVI, regarded as negative (M0).', 'mvi', ['absent']],
    ['Bile duct invasion: b0', 'bileDuctInvasion', ['absent']],
    ['No tumour is seen in the main vessels.', 'macrovascularInvasion', ['absent']],
    ['We searched twelve blocks and find microvascular invasion to be absent.', 'mvi', ['absent']],
    ['I looked for microvascular invasion with CD34, and did not find it this time.', 'mvi', ['absent']],
    ['Is there microvascular invasion? No.', 'mvi', ['absent']],
    ['MVI (7-point sampling): M0', 'mvi', ['absent']],
    ['The findings do not represent microvascular invasion.', 'mvi', []],
    ['The rest of the liver is micro- and macronodular.', 'mvi', []],
    ['RHV opened, patent. TT in RPV.', 'macrovascularInvasion', ['present']],
    ['Vena caval cuff edges: no tumour', 'macrovascularInvasion', []],
    ['Tumour thrombus in the left portal vein queried.', 'macrovascularInvasion', []],
    ['Portal and hepatic vein trunks 剖开 - no 癌栓.', 'macrovascularInvasion', ['absent']],
    ['A plug of carcinoma distends the vein (macrovascular invasion).', 'macrovascularInvasion', ['present']],
    ['Bile ducts: invasion of a segmental duct', 'bileDuctInvasion', ['present']],
    ['The capsule is absent on the side of the satellites.', 'satellites', []],
    ['Satellites: [none]', 'satellites', ['absent']],
  ])('%s', (text, fact, expected) => {
    expect(values(text, fact)).toEqual(expected);
  });

  it('takes an edge of a duct or vein for no invasion', () => {
    const text = 'Hilar bile duct and vascular cut ends: free from carcinoma. Portal vein stumps are clear.';
    expect(values(text, 'bileDuctInvasion')).toEqual([]);
    expect(values(text, 'macrovascularInvasion')).toEqual([]);
  });

  it('lets the slide decide what the naked eye could not', () => {
    expect(
      values(
        'GROSS: suspicious for portal vein invasion.\nMICRO: Portal vein invasion: present.',
        'macrovascularInvasion',
      ),
    ).toEqual(['present']);
    expect(values('GROSS: the liver is cirrhotic.\nMICRO: HCC; bridging fibrosis, no cirrhosis.', 'cirrhosis')).toEqual(
      ['absent'],
    );
  });

  it('reads embolization material as no tumour', () => {
    expect(values('The right portal vein contained embolization material.', 'macrovascularInvasion')).toEqual([]);
  });
});

describe('whose words they are', () => {
  it.each([
    ['The surgeon noted tumour in the left hepatic vein.', 'macrovascularInvasion'],
    ['Explanation of terms: macrovascular invasion = tumour in named veins.', 'macrovascularInvasion'],
    ['The interlobular bile duct cannot be traced.', 'histology'],
    ['Bile ducts with biliary intraepithelial neoplasia.', 'bileDuctInvasion'],
    ['Neuroendocrine tumour, favour metastasis from small bowel.', 'histology'],
    ['Fibrosis F2 (of 4).', 'cirrhosis'],
    ['Cirrhosis-like nodularity.', 'cirrhosis'],
  ])('%s says nothing of %s', (text, fact) => {
    expect(values(text, fact)).toEqual([]);
  });

  it('takes findings under letters for no specimens', () => {
    const text =
      'PART 1: LIVER, RIGHT HEPATECTOMY\n A. HCC, POORLY DIFFERENTIATED\n B. SATELLITE NODULES, HEPATIC VEIN INVASION, BILE DUCT INVASION: NONE OF THESE IDENTIFIED.';
    expect(values(text, 'satellites')).toEqual(['absent']);
    expect(values(text, 'histology')).toEqual(['hcc']);
  });

  it('comes back to the liver after another specimen', () => {
    const parts = 'PART A  Liver, segments 5 and 6, resection\nPART B  Gallbladder\n\n';
    expect(values(`${parts}--- A ---\nHCC\n * no satellite nodules\n--- B ---\nCholecystitis`, 'satellites')).toEqual([
      'absent',
    ]);
    expect(values(`${parts}A. HCC\n\nB. Gallbladder: stones.\n\nCONCLUSION: HCC, cirrhosis.`, 'cirrhosis')).toEqual([
      'present',
    ]);
    expect(values(`${parts}A. HCC\n\nB. Gallbladder: stones.\n\nMicrovascular invasion is seen.`, 'mvi')).toEqual([
      'present',
    ]);
  });
});

describe('forms', () => {
  it.each([
    ['Microscopic vascular invasion:  No []  Yes [x]  (2 venules)', ['present']],
    ['Microvascular invasion ..... No [x]   Yes []', ['absent']],
    ['Microvascular invasion:  Present   Absent   Indeterminate', []],
    ['Microvascular invasion   Present', ['present']],
  ])('%s', (text, expected) => {
    expect(values(text, 'mvi')).toEqual(expected);
  });

  it('keeps what stands before a box', () => {
    expect(values('Background liver\tFibrosis stage F4   ☒ Iron grade 4 ☐ Steatosis', 'cirrhosis')).toEqual([
      'present',
    ]);
  });

  it('reads the worst of several nodules', () => {
    expect(values('Edmondson-Steiner   T1 II; T2 III; T3 I', 'grade')).toEqual(['III']);
    expect(values("Edmondson's grade: III (major), IV (worst)", 'grade')).toEqual(['IV']);
  });
});
