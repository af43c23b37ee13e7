import { pregnant, vascularInvasion } from './answer-codes.ts';

/**
 * Every code this product reads, concept by concept; `C220*` is a prefix, /.../ a pattern. A code without a source is left out.
 * Sources: clinical.md; SNOMED CT liver operations, grades, margins and ECOG as in the FSH of mCODE (HL7/fhir-mCODE-ig) and of the German oncology module (MII),
 * residual tumour R0-R2 and imaging of the liver as in published FHIR guides; LOINC's own names; ICD-10-CM and ICD-10-PCS 2025 of CMS.
 * No SNOMED code for TACE, HAIC or SIRT could be sourced: those are read by name (liver-procedure.ts).
 */

export const systems = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  icd10pcs: 'http://www.cms.gov/Medicare/Coding/ICD10',
  icd9cm: 'http://hl7.org/fhir/sid/icd-9-cm',
  cpt: 'http://www.ama-assn.org/go/cpt',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  atc: 'http://www.whocc.no/atc',
  icdO3: 'http://terminology.hl7.org/CodeSystem/icd-o-3',
  interpretation: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation',
  section: 'http://terminology.hl7.org/CodeSystem/v2-0074',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  ucum: 'http://unitsofmeasure.org',
  dicom: 'http://dicom.nema.org/resources/ontology/DCM',
  own: 'urn:remnant:codes',
} as const;
export type SystemName = keyof typeof systems;

/** ICD-10 and ICD-10-CM share the codes used here; `icd` lists are looked up for both, without dots. */
export type CodeList = Partial<Record<Exclude<SystemName, 'icd10' | 'icd10cm'> | 'icd', (string | RegExp)[]>>;

export const codes = {
  // laboratory
  afp: { loinc: ['1834-1', '83073-7', '53962-7', '19176-7', '83072-9', '53961-9'] },
  albumin: { loinc: ['1751-7', '61151-7', '61152-5', '54347-0'] },
  bilirubin: { loinc: ['1975-2', '14631-6', '77137-8', '42719-5'] },
  platelets: { loinc: ['777-3', '26515-7', '778-1'] },
  inr: { loinc: ['6301-6', '34714-6', '38875-1'] },
  creatinine: { loinc: ['2160-0', '14682-9', '38483-4', '77140-2'] },
  alt: { loinc: ['1742-6', '1743-4', '1744-2'] },
  ast: { loinc: ['1920-8', '30239-8', '88112-8'] },
  sodium: { loinc: ['2951-2', '2947-0'] },
  pivka2: { loinc: ['34444-0'] },
  hbsag: { loinc: ['5196-1', '5195-3', '63557-3'] },
  'anti-hcv': { loinc: ['13955-0', '16128-1'] },
  // presence, viral load and its logarithm: read as detected or not. LOINC's own names, as in RKI's value set laboratoryTestHCVP
  'hcv-rna': {
    loinc: [
      '11011-4',
      '11259-9',
      '10676-5',
      '20416-4',
      '20571-6',
      '29609-5',
      '34703-9',
      '34704-7',
      '38180-6',
      '42003-4',
      '42617-1',
      '47252-2',
    ],
  },
  'hbv-dna': { loinc: ['42595-9'] },
  'hbv-dna-log': { loinc: ['48398-2'] },
  'blood-pressure-systolic': { loinc: ['8480-6'] },
  'blood-pressure-diastolic': { loinc: ['8462-4'] },
  'urine-protein': { loinc: ['2888-6', '2889-4', '20454-5', '5804-0', '2890-2'] },
  ecog: { loinc: ['89247-1', '89262-0'], snomed: ['423740007'] },
  // tumour, as questions
  'tumour-size': { loinc: ['21889-1'] },
  'tumour-longest': { loinc: ['33728-7'] },
  'tumour-number': { loinc: ['42030-7'] },
  multifocal: { snomed: ['444696007'] },
  'small-vessel-invasion': { loinc: ['33739-4'] },
  'large-vessel-invasion': { loinc: ['33740-2'] },
  'vascular-invasion': { loinc: ['59544-7'], snomed: Object.values(vascularInvasion) },
  'margin-distance': { loinc: ['33737-8'] },
  margin: { snomed: ['395536008', '396631001'] },
  histology: { loinc: ['59847-4', '31205-8'] },
  grade: { loinc: ['33732-9', '59542-1'] },
  /** Stage group and T category, as the pathologist states them. */
  'pathologic-stage': { loinc: ['21902-2', '21899-0'] },
  'clinical-m': { loinc: ['21907-1', '21901-4'] },
  'extrahepatic-spread': { own: ['extrahepatic-spread'] },
  'first-recurrence': { own: ['first-recurrence'] },
  'recurrence-pattern': { own: ['recurrence-pattern'] },
  satellites: { own: ['satellites'] },
  // tumour, as answers
  'margin-involved': { snomed: ['396324006', '370109009'] },
  'margin-clear': { snomed: ['55182004'] },
  r0: { snomed: ['258254000'] },
  r1: { snomed: ['278271003'] },
  r2: { snomed: ['278272005'] },
  g1: { snomed: ['54102005'] },
  g2: { snomed: ['1663004'] },
  g3: { snomed: ['61026006'] },
  g4: { snomed: ['258245003'] },
  m0: { snomed: ['30893008'] },
  hcc: { icdO3: [/^817[0-5]\/3$/], snomed: ['25370001', '109841003'], icd: ['C220*'] },
  combined: { icdO3: ['8180/3'] },
  cholangiocarcinoma: { icdO3: ['8160/3'], snomed: ['70179006', '109842005'], icd: ['C221*'] },
  'liver-metastasis': { icdO3: [/^(?!817[0-5]|8180)\d{4}\/6$/], snomed: ['94381002'], icd: ['C787*'] },
  'benign-liver-tumour': { icdO3: [/\/0$/], icd: ['D134*', 'D1803*'] },
  'liver-malignancy': { snomed: ['93870000'], icd: ['C228*', 'C229*'] },
  'extrahepatic-metastasis': { icd: [/^C7[79]/, /^C78[0-689]/], snomed: ['94391008'] },
  // operations and treatments of the liver
  resection: {
    cpt: ['47120', '47122', '47125', '47130'],
    icd10pcs: [/^0FB[012][04]Z[ZG]$/, /^0FT[12][04]Z[ZG]$/],
    icd9cm: ['50.22', '50.3'],
    snomed: ['71273005', '63816008', '174431000', '85946004', '15257006', '174430004', '72106008', '13580001000004101'],
  },
  'untold-liver-operation': { snomed: ['107963000', '4974007'], cpt: ['47379'] },
  'liver-biopsy': {
    cpt: ['47000', '47001', '47100'],
    icd10pcs: [/^0FB[012]..X$/],
    icd9cm: ['50.11', '50.12', '50.13', '50.14'],
    snomed: ['86259008', '419739000'],
  },
  ablation: {
    cpt: ['47370', '47371', '47380', '47381', '47382', '47383'],
    icd10pcs: [/^0F5[012]/],
    icd9cm: ['50.23', '50.24', '50.25', '50.26'],
    snomed: ['5415002'],
  },
  embolisation: { cpt: ['37243'], icd10pcs: ['04L3*'] },
  tace: { own: ['tace'] },
  haic: { own: ['haic'] },
  radioembolisation: { own: ['radioembolisation'] },
  radiotherapy: { snomed: ['108290001', '1287742003'], cpt: ['77373', '77435'] },
  'liver-transplant': {
    cpt: ['47135', '47136'],
    icd10pcs: ['0FY0*'],
    icd9cm: ['50.51', '50.59'],
    snomed: ['18027006', '27280000'],
    icd: ['Z944*', 'T864*'],
  },
  liver: { snomed: ['10200004'] },
  // cautions
  varices: { snomed: ['28670008', '17709002', '24807004'], icd: ['I85*', 'I864*', 'I982*', 'I983*'] },
  'portal-hypertension': { snomed: ['34742003'], icd: ['K766*'] },
  splenomegaly: { snomed: ['16294009'], icd: ['R161*', 'R162*', 'D731*'] },
  'gi-bleed': {
    snomed: ['74474003', '37372002', '17709002', '24807004'],
    icd: ['K920*', 'K921*', 'K922*', 'I850', 'I8501*', 'I8511*', 'I983*', /^K2[5-8][0246]/],
  },
  'myocardial-infarction': { snomed: ['22298006'], icd: ['I21*', 'I22*'] },
  stroke: { snomed: ['230690007'], icd: ['I60*', 'I61*', 'I63*', 'I64*'] },
  hypertension: { snomed: ['38341003'], icd: ['I10*', 'I11*', 'I12*', 'I13*', 'I15*', 'I16*'] },
  proteinuria: { snomed: ['29738008'], icd: ['R80*'] },
  'autoimmune-disease': {
    snomed: ['85828009'],
    icd: ['D693*', 'E063*', 'G35*', 'L40*', /^K(5[01]|743|754)/, /^M(0[56]|3[2-4]|350)/],
  },
  transplant: {
    icd: ['Z940*', 'Z941*', 'Z942*', 'Z943*', 'Z948*', 'T86*'],
    snomed: ['77465005'],
    icd10pcs: [/^0[27BDTF]Y/],
  },
  pregnancy: {
    loinc: ['82810-3', '2106-3', '2118-8'],
    snomed: [pregnant],
    icd: ['Z33*', 'Z34*', /^O(0[1-9]|[1-7])/],
  },
  'post-hepatectomy-liver-failure': { icd: ['K9182*', 'K72*'], snomed: ['59927004'] },
  'hepatitis-b': { snomed: ['61977001'], icd: ['B180*', 'B181*', 'B16*', 'B191*'] },
  'hepatitis-c': { snomed: ['128302006'], icd: ['B182*', 'B192*'] },
  ascites: { snomed: ['389026000'], icd: ['R18*'] },
  encephalopathy: { snomed: ['13920009'], icd: ['K7682*'] },
  endoscopy: { cpt: [/^432(35|39|4[0-9]|5[0-5])$/], icd10pcs: ['0DJ08*'], snomed: ['423827005', '76009000'] },
  // imaging of the liver or abdomen
  mr: { loinc: ['24556-3', '36046-1'], snomed: ['241622002'] },
  'mr-contrast': { loinc: ['24557-1', '36134-5', '30670-4'], snomed: ['431839003'] },
  'mr-plain': { loinc: ['30668-8', '30669-6'] },
  ct: { loinc: ['41806-1', '24814-6'], snomed: ['241549007'] },
  'ct-contrast': { loinc: ['79103-8', '36267-3', '24815-3', '30612-6'] },
  'ct-plain': { loinc: ['36424-0', '30611-8'] },
  us: { loinc: ['24558-9'] },
  // documents
  'pathology-report': {
    loinc: ['11529-5', '60568-3', '22637-3', '11526-1', '34574-4', 'LP7839-6'],
    section: ['PAT', 'SP'],
  },
  'imaging-report': {
    loinc: ['LP29684-5', '18748-4'],
    section: ['RAD', 'CT', 'NMR', 'RUS', 'IMG'],
    category: ['imaging'],
  },
} satisfies Record<string, CodeList>;

export type Concept = keyof typeof codes;

/** What `PatientCase.evidence[].concept` can name: the chart facts that bear on a caution (clinical.md, Guidance). */
export const evidenceConcepts = [
  // findings and conditions: present, or stated absent
  'varices',
  'portal-hypertension',
  'splenomegaly',
  'gi-bleed',
  'myocardial-infarction',
  'stroke',
  'hypertension',
  'proteinuria',
  'autoimmune-disease',
  'transplant',
  'pregnancy',
  'post-hepatectomy-liver-failure',
  'hepatitis-b',
  'hepatitis-c',
  // done: the latest, `date` is the day it was done
  'endoscopy',
  // medicines in force or given: `date` is the earliest known start of the current run
  'anticoagulant',
  'antiviral',
  // in force without a name or a known code: it may be any of these
  'unnamed-medicine',
  // latest values at asOf, whatever their distance from the operation
  'platelets',
  'blood-pressure-systolic',
  'blood-pressure-diastolic',
  'urine-protein',
  'hbsag',
  'anti-hcv',
  'hcv-rna',
  'ecog',
] as const;

export type EvidenceConcept = (typeof evidenceConcepts)[number];
