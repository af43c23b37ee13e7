// When a network's number is shown (clinical.md, Time): to day 90 as of surgery, then given no recurrence to date, from month 24 not at all.
import type { NetworkIdentity, NetworkOutput, NetworkResult, Stages } from '../assessment.ts';
import { addMonths } from '../case/dates.ts';
import type { PatientCase, Remark } from '../case/patient-case.ts';
import { networkGate } from '../gates.ts';
import { isDated } from '../population.ts';
import { band } from './band.ts';
import { horizonMonths, isConditional, isPastHorizon, recentImagingMonths, riskToMonth24 } from './conditional.ts';

/** One result per network served; none where time zero cannot be told. */
export function networkResults(
  patientCase: PatientCase,
  stages: Stages,
  identities: NetworkIdentity[],
  outputs: NetworkOutput[],
  asOf: string,
): NetworkResult[] {
  const { timeZero } = patientCase.surgery;
  if (!isDated(timeZero)) return [];
  const resection = timeZero.date;
  const isLater = isConditional(resection, asOf);
  return identities.map((identity): NetworkResult => {
    const { gate } = networkGate(patientCase, stages, identity.id);
    const output = outputs.find(({ id }) => id === identity.id);
    const result: NetworkResult = {
      id: identity.id,
      version: identity.version,
      digest: identity.digest,
      status: identity.status,
      pattern: output?.ok ? output.pattern : 'none',
      gate,
      horizon: { months: horizonMonths, from: isLater ? asOf : resection, to: addMonths(resection, horizonMonths) },
    };
    if (gate.state !== 'open') return result;
    const withheld = withholding(patientCase, resection, asOf, output);
    if (!output?.ok || withheld.length > 0) return { ...result, withheld };
    const risk = riskToMonth24(output.incidence, resection, asOf);
    const riskPercent = 100 * risk;
    const inBand = isLater ? undefined : band(riskPercent, identity, output.pattern);
    return {
      ...result,
      riskPercent,
      ...(inBand === undefined ? {} : { band: inBand }),
      conditional: isLater,
      incidence: output.incidence,
    };
  });
}

function withholding(
  patientCase: PatientCase,
  resection: string,
  asOf: string,
  output: NetworkOutput | undefined,
): Remark[] {
  const remarks: Remark[] = [];
  const { possibleRecurrence } = patientCase;
  if (isPastHorizon(resection, asOf)) remarks.push({ code: 'month-24-passed' });
  if (possibleRecurrence)
    remarks.push({
      code: 'possible-recurrence',
      from: possibleRecurrence.from,
      params: { what: possibleRecurrence.what, date: possibleRecurrence.date },
    });
  if (remarks.length === 0 && isConditional(resection, asOf) && !hasRecentCleanImaging(patientCase, resection, asOf))
    remarks.push({ code: 'no-recent-imaging', params: { settle: 'imaging' } });
  if (!output?.ok) remarks.push({ code: output?.reason ?? 'network-off' });
  return remarks;
}

/**
 * Contrast CT or MR after time zero with a final report, in the last six months; a recorded recurrence has closed the gate before.
 * Contrast that is not mentioned closes a visit, but shows nothing clean: a plain scan misses a small recurrence.
 */
function hasRecentCleanImaging({ followUp }: PatientCase, resection: string, asOf: string): boolean {
  const since = addMonths(asOf, -recentImagingMonths);
  return followUp.imaging.some(
    (imaging) =>
      (imaging.modality === 'CT' || imaging.modality === 'MR') &&
      imaging.contrast === 'stated' &&
      imaging.reported &&
      imaging.date > resection &&
      imaging.date >= since &&
      imaging.date <= asOf,
  );
}

/** A validated network's number as of surgery stands in its high band, whatever is shown now. */
export function validatedNetworkSaysHigh(
  networks: NetworkResult[],
  identities: NetworkIdentity[],
  outputs: NetworkOutput[],
): boolean {
  return networks.some(({ id, status, gate }) => {
    const identity = identities.find((one) => one.id === id);
    const output = outputs.find((one) => one.id === id);
    if (status !== 'validated' || gate.state !== 'open' || !identity || !output?.ok) return false;
    return band(100 * (output.incidence.aggressive.at(-1) ?? 0), identity, output.pattern) === 'high';
  });
}
