import type {
  CarePlan,
  Condition,
  DiagnosticReport,
  DocumentReference,
  Encounter,
  ImagingStudy,
  MedicationRequest,
  Observation,
  Patient,
  Procedure,
  Resource,
  ServiceRequest,
  Task,
} from '@medplum/fhirtypes';
import { type LabSeries, labSeries } from './lab-series.ts';
import { attachmentText, codesText, conceptText } from './words.ts';

/** A chart as its page shows it: every list latest first. */

export interface ChartView {
  patient?: Patient;
  encounter?: Encounter;
  problems: Line[];
  medicines: Line[];
  procedures: (Line & { hours?: string })[];
  labs: LabSeries[];
  pathology: Report[];
  imaging: Report[];
  documents: Report[];
  orders: Line[];
  tasks: Line[];
}

export interface Line {
  /** `ServiceRequest/123` */
  ref: string;
  title: string;
  date?: string;
  codes?: string;
  /** In words, where it is not the ordinary one. */
  state?: string;
  by?: string;
  /** What it says, where a title does not. */
  note?: string;
}

export interface Report extends Line {
  text?: string;
  findings: { name: string; value: string }[];
}

export function chartView(resources: Resource[], encounter: string | undefined): ChartView {
  const all = <T extends Resource>(type: T['resourceType']) => resources.filter((r) => r.resourceType === type) as T[];
  const observations = all<Observation>('Observation');
  const reports = all<DiagnosticReport>('DiagnosticReport');
  const patient = all<Patient>('Patient')[0];
  const open = all<Encounter>('Encounter').find(({ id }) => id === encounter);
  return {
    ...(patient ? { patient } : {}),
    ...(open ? { encounter: open } : {}),
    problems: latestFirst(all<Condition>('Condition').map(problemLine)),
    medicines: latestFirst(all<MedicationRequest>('MedicationRequest').map(medicineLine)),
    procedures: latestFirst(all<Procedure>('Procedure').map(procedureLine)),
    labs: labSeries(observations),
    pathology: latestFirst(reports.filter(isOf('SP')).map((report) => pathologyReport(report, observations, reports))),
    imaging: latestFirst(all<ImagingStudy>('ImagingStudy').map((study) => imagingReport(study, observations, reports))),
    documents: latestFirst(all<DocumentReference>('DocumentReference').map(documentLine)),
    orders: latestFirst([
      ...all<ServiceRequest>('ServiceRequest').map(orderLine),
      ...all<CarePlan>('CarePlan').map(planLine),
    ]),
    tasks: latestFirst(all<Task>('Task').map(taskLine)),
  };
}

const latestFirst = <T extends Line>(lines: T[]): T[] =>
  lines.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
const ref = (resource: Resource): string => `${resource.resourceType}/${resource.id}`;
const isOf = (category: string) => (report: DiagnosticReport) =>
  report.category?.some(({ coding }) => coding?.some(({ code }) => code === category)) ?? false;

function line(resource: Resource, title: string, rest: { [K in keyof Line]?: Line[K] | undefined }): Line {
  const said = Object.entries(rest).filter(([, value]) => value !== undefined && value !== '');
  return { ref: ref(resource), title, ...Object.fromEntries(said) };
}

function problemLine(condition: Condition): Line {
  const clinical = condition.clinicalStatus?.coding?.[0]?.code;
  const verification = condition.verificationStatus?.coding?.[0]?.code;
  return line(condition, conceptText(condition.code), {
    date: condition.onsetDateTime,
    codes: codesText(condition.code),
    state:
      verification === 'entered-in-error' ? 'Entered in error' : clinical === 'active' ? undefined : sentence(clinical),
  });
}

const medicineLine = (request: MedicationRequest): Line =>
  line(request, conceptText(request.medicationCodeableConcept), {
    date: request.authoredOn,
    codes: codesText(request.medicationCodeableConcept),
    state: request.status === 'active' ? undefined : sentence(request.status),
  });

function procedureLine(procedure: Procedure): ChartView['procedures'][number] {
  const { performedPeriod, performedDateTime } = procedure;
  const hours = [performedPeriod?.start, performedPeriod?.end].map((instant) => instant?.slice(11, 16)).filter(Boolean);
  return {
    ...line(procedure, conceptText(procedure.code), {
      date: performedPeriod?.start ?? performedDateTime,
      codes: codesText(procedure.code),
      by: procedure.performer?.[0]?.actor.display,
      state: procedure.status === 'completed' ? undefined : sentence(procedure.status),
    }),
    ...(hours.length === 2 ? { hours: hours.join(' to ') } : {}),
  };
}

const orderLine = (request: ServiceRequest): Line =>
  line(request, conceptText(request.code), {
    date: request.occurrenceDateTime ?? request.authoredOn,
    state: sentence(request.status),
    by: request.requester?.display,
  });

const planLine = (plan: CarePlan): Line =>
  line(plan, plan.title ?? 'Care plan', {
    date: plan.period?.start ?? plan.created,
    state: `${sentence(plan.status)}, ${plan.activity?.length ?? 0} activities`,
  });

const taskLine = (task: Task): Line =>
  line(task, conceptText(task.code), {
    date: task.authoredOn,
    state: sentence(task.status),
    by: task.requester?.display,
    note: task.description,
  });

const reportStates: Record<string, string> = {
  registered: 'Pending',
  preliminary: 'Preliminary',
  corrected: 'Corrected',
  amended: 'Amended',
  'entered-in-error': 'Entered in error',
};

function pathologyReport(report: DiagnosticReport, observations: Observation[], reports: DiagnosticReport[]): Report {
  const number = report.identifier?.[0]?.value;
  const replaced = reports.some(
    (other) =>
      number !== undefined && other.identifier?.[0]?.value === number && (other.issued ?? '') > (report.issued ?? ''),
  );
  return {
    ...line(report, number ? `Surgical pathology ${number}` : conceptText(report.code), {
      date: report.issued ?? report.effectiveDateTime,
      state: replaced ? 'Replaced by a corrected report' : reportStates[report.status ?? ''],
      by: report.performer?.[0]?.display,
    }),
    ...textOf(attachmentText(report.presentedForm?.[0]) ?? report.conclusion),
    findings: findingsOf(report, observations),
  };
}

function imagingReport(study: ImagingStudy, observations: Observation[], reports: DiagnosticReport[]): Report {
  const report = reports.find(({ imagingStudy }) => imagingStudy?.some(({ reference }) => reference === ref(study)));
  return {
    ...line(study, study.description ?? conceptText(study.procedureCode?.[0]), {
      date: study.started,
      state: report ? undefined : 'Done, not read',
      by: report?.performer?.[0]?.display,
    }),
    ...textOf(report?.conclusion),
    findings: report ? findingsOf(report, observations) : [],
  };
}

function documentLine(document: DocumentReference): Report {
  return {
    ...line(document, document.type?.text ?? 'Document', { date: document.date, by: document.author?.[0]?.display }),
    ...textOf(attachmentText(document.content[0]?.attachment)),
    findings: [],
  };
}

const textOf = (text: string | undefined) => (text ? { text } : {});

function findingsOf(report: DiagnosticReport, observations: Observation[]): Report['findings'] {
  const results = new Set(report.result?.map(({ reference }) => reference));
  return observations
    .filter((observation) => results.has(ref(observation)))
    .map((observation) => ({ name: conceptText(observation.code), value: valueText(observation) }));
}

function valueText({ valueQuantity, valueInteger, valueString, valueCodeableConcept, component }: Observation): string {
  const quantity = valueQuantity ?? component?.[0]?.valueQuantity;
  if (quantity) return `${quantity.value} ${quantity.unit ?? ''}`.trim();
  return valueInteger === undefined ? (valueString ?? conceptText(valueCodeableConcept)) : String(valueInteger);
}

const sentence = (code: string | undefined): string =>
  (code ?? '').replace(/-/g, ' ').replace(/^./, (first) => first.toUpperCase());
