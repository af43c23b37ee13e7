import { cautionSource } from './guidance/cautions.ts';
import { albiSource } from './scores/albi.ts';
import { apriSource } from './scores/apri.ts';
import { childPughSource } from './scores/child-pugh.ts';
import { eraslSource } from './scores/erasl.ts';
import { ersSource } from './scores/ers.ts';
import { fib4Source } from './scores/fib-4.ts';
import { hccCrsSource } from './scores/hcc-crs.ts';
import { meldNaSource, meldSource } from './scores/meld.ts';
import { shimSource } from './scores/shim.ts';
import type { Source } from './source.ts';
import { studySource } from './staging/aggressive-recurrence.ts';
import { ajcc8Source } from './staging/ajcc8.ts';
import { bclcSource } from './staging/bclc.ts';
import { emerald2Source } from './staging/emerald2.ts';
import { gradeSource } from './staging/grade.ts';
import { imbrave050Source } from './staging/imbrave050.ts';
import { milanSource } from './staging/milan.ts';
import { mviGradeSource } from './staging/mvi-grade.ts';
import { ucsfSource } from './staging/ucsf.ts';
import { upTo7Source } from './staging/up-to-7.ts';

/** Every source there is, by the name a clinician knows it by. */
export const sources = {
  ERASL: eraslSource,
  'HCC-CRS': hccCrsSource,
  ERS: ersSource,
  Shim: shimSource,
  ALBI: albiSource,
  'FIB-4': fib4Source,
  APRI: apriSource,
  'Child-Pugh': childPughSource,
  MELD: meldSource,
  'MELD-Na': meldNaSource,
  Milan: milanSource,
  UCSF: ucsfSource,
  'Up-to-seven': upTo7Source,
  BCLC: bclcSource,
  'AJCC T category': ajcc8Source,
  IMbrave050: imbrave050Source,
  'EMERALD-2': emerald2Source,
  'MVI grade': mviGradeSource,
  Differentiation: gradeSource,
  'Aggressive recurrence': studySource,
  Cautions: cautionSource,
} satisfies Record<string, Source>;
