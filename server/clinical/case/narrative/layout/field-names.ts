/** The names of exported fields, in words. */

export const fieldName = '[A-Z][A-Z0-9]{0,15}(?:[_^.][A-Z0-9]{1,16}){0,5}';

/** Of another time or method. */
const elsewhere =
  /^(?:CT|MRI?|US|PET|RAD|IMG|IMAGING|PRIOR|PREV|OLD|HX_PREV|OUTSIDE|EXT|REF|F[SZ]|FROZEN|BX|BIOPSY)_|^(?:ORIG|SRC|SOURCE|LOCAL|CT1)_(?!SPEC)|_(?:BX|BIOPSY|CT|MRI?|US|RAD|FS|FROZEN|OUTSIDE)(?:_|$)/;
/** Of no use to a reader of the tumour, or not of the whole tumour. */
const left =
  /^(?:IHC|SIGN|BLK|BLOCK|MSG|ADD_(?:TS|DT|DATE|TIME|ID|BY|NO|REASON|RSN)$|SNOMED|ICD)|VIAB|NECR|_(?:BLK|TS|ID|BY)$|^LIV_CAPS|DIST\w*_CAPS|打印|次数|页|编号|序号|流水/;
const tumour = '(?:TUM|TUMOU?R|TU|(?<![A-Z])T|LES|LESION|MASS|GX_TUMOU?R)';
const labels: [RegExp, string][] = [
  [/^ADD_(?:TXT|TEXT|TYPE|DX|OTHER|COMMENT)|^(?:ADD|AMEND|AMENDMENT|ADDENDUM|CORR|CORRECTION)_?\d{0,2}$/, 'Addendum'],
  [/^CLIN/, 'Clinical'],
  [
    /SPEC\w*_(?:DIM|SIZE|WT|WEIGHT)|^(?:GROSS|PIECE|LIVER|[A-H])_(?:DIMS?|WT|WEIGHT|SIZE)(?:_|$)|^(?:DIM(?:ENSION)?S?|WEIGHT|WT)(?:_|$)/,
    'Specimen measures',
  ],
  [/^(?:SPEC|PROC|OPER|MATERIAL)/, 'Specimen'],
  [
    new RegExp(
      `${tumour}_?(?:CNT|COUNT|NUM|NO)(?:_(?!(?:PART_?|SPEC_?|P)?[A-D]$)|$)|FOCALITY|(?:NOD|NODULE|TUM|TUMOU?R|LES|LESION)S?_(?:TOTAL|CNT|COUNT)`,
    ),
    'Number of tumors',
  ],
  [
    /DIST\w*_(?:RESX?N|RESECT|EDGE)|(?:DIST|CLEAR)_?(?:TO_)?(?:RM|MARG)|(?:RM|SM|MARG(?:IN)?)_(?:DIST|MM|CM|CLEAR|MIN|NEAREST|CLOSEST)/,
    'Distance to resection margin',
  ],
  [/(?:^|_)(?:RM|SM|MARG|MARGIN|RESECT_MARGIN)(?:_|$)/, 'Resection margin'],
  [/(?:MVI|VI_MICRO)_(?:GRP|GRD|GRADE)/, 'MVI grade'],
  [/MVI|VI_MICRO|MICRO(?:SCOPIC)?_?(?:VASC|VESS|VEN)|VASC_INV\w*_MICRO|SMALL_VESSEL/, 'Microvascular invasion'],
  [
    /VI_MACRO|MACRO(?:SCOPIC)?_?(?:VASC|VESS|VEN)|VASC_INV\w*_MACRO|GROSS_VESSEL|LARGE_VESSEL/,
    'Macrovascular invasion',
  ],
  [/BDI|BILE?_?DUCT|BD_INV/, 'Bile duct invasion'],
  [/(?:^|_)SAT/, 'Satellite nodules'],
  [/EDM|STEINER|(?:^|_)ES_GR|GR(?:ADE|D)?_ES(?:_|$)/, 'Edmondson-Steiner grade'],
  [/(?:^|_)CAPS/, 'Tumor capsule'],
  [/CAPS(?:ULE)?$/, 'Tumor capsule'],
  [/DIFF|(?:^|_)(?:GRD|GRADE)(?:_VAL)?$/, 'Histologic grade'],
  [/^FIB(?:_|$)|FIBROSIS|_FIB(?:_|$)/, 'Fibrosis stage'],
  [/CIRR/, 'Cirrhosis'],
  [/^(?:BG|BKG|BKGD|NONTUM)|BKG/, 'Background liver'],
  [/(?:HIST|DX\d?|HX)_?(?:DX|TYPE|MAIN|TXT|TEXT|$)|TUM_HIST|DX_MAIN|^HIST$|(?:MI|TUM)_TYPE/, 'Histologic diagnosis'],
  [
    new RegExp(
      `${tumour}_(?:MAX|DIM|DMAX|SIZE|DIAM|MAXDIM)|^SIZE_MAX|^MAX_DIA|^(?:LARGEST|GREATEST|MAX(?:IMUM)?)(?:_(?:DIM|DIAM|SIZE|TUM|LES)[A-Z]*){0,2}_[CM]M$|^SIZE(?:_[CM]M)?$|NOD_\\d_MAXD`,
    ),
    'Tumor size',
  ],
];

/** Words behind a code, or a code that says what it is. */
const meant = /[\u3400-\u9fff]|[A-Za-z]{3} [A-Za-z]{3}|^(?:M[012]|R[012]|NEG|POS|YES|NO|Y|N)\b/;

/** Undefined for a field that is to be left out. */
export function labelInWords(written: string, value = ''): string | undefined {
  const name = written.replaceAll('.', '_').replace(/^(?:REVIEW|REV|OPINION)_(?=[A-Z])/, '');
  const isCode = /(?<!SPEC)_(?:CD|CODE)$/.test(name) && !meant.test(value);
  if (isCode || left.test(name) || elsewhere.test(name)) return undefined;
  if (/^ADD_(?!TXT|TEXT|TYPE|DX|OTHER|COMMENT)/.test(name))
    return `Addendum ${labelInWords(name.slice(4), value) ?? ''}`;
  if (/^(?:NO|NUM|COUNT)$/.test(name) && /^\d{1,2}\s*$/.test(value)) return 'Number of tumors';
  return (
    labels.find(([pattern]) => pattern.test(name))?.[1] ??
    name.replace(/^[^^]{1,20}\^(?=.*[A-Z]{4})/, '').replace(/[_^]/g, ' ')
  );
}
