// Where the pathologist states another stage than size, number and invasion give. Rule of this product: both are shown, neither is preferred.
import type { Remark, StatedStage } from '../case/patient-case.ts';
import { saysT4 } from '../case/stated-stage.ts';
import type { Ajcc8 } from './ajcc8.ts';

/** A stated T4 is shown also where the computed category cannot be told: it may rest on what is not read. */
export function stageConflicts(computed: Ajcc8, statements: readonly StatedStage[]): Remark[] {
  return statements
    .filter(({ allows }) => (computed === 'cannot-tell' ? saysT4({ allows }) : !allows.includes(computed)))
    .map(({ stated, from }) => ({
      code: 'ajcc-stage-differs',
      from,
      params: { stated, ...(computed === 'cannot-tell' ? {} : { stage: computed }) },
    }));
}
