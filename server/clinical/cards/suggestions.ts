import type { Assessment, Slot } from '../assessment.ts';
import { orderCodes } from '../case/order-codes.ts';
import { isKnown } from '../case/sourced.ts';
import type { Locale } from '../settings.ts';
import type { Suggestion } from './card.ts';
import { outstanding, plannable, today } from './shown.ts';
import { day, label, slotNeeds, slotSentence } from './words.ts';

/** Draft requests a clinician may accept. FHIR R4 (4.0.1) ServiceRequest and CarePlan; nothing is ordered without a person. */

export interface SuggestionContext {
  locale: Locale;
  encounter?: string;
  user?: string;
  newId(): string;
}

type Resource = Record<string, unknown>;
type Work = 'mri' | 'ct' | 'afp' | 'mdt' | 'either';

const categoryOf = { mri: 'imaging', ct: 'imaging', afp: 'laboratory', mdt: 'referral' } as const;

/** MRI, or CT instead, and AFP for the next visit, less what is done; the whole plan where more than one visit is left. */
export function visitSuggestions(assessment: Assessment, context: SuggestionContext): Suggestion[] {
  const [next] = outstanding(assessment.schedule);
  const left = plannable(assessment.schedule);
  if (!next) return [];
  const { imaging, afp } = slotNeeds(next);
  const orders = [
    ...(imaging ? [order('mri', next, assessment, context), order('ct', next, assessment, context)] : []),
    ...(afp ? [order('afp', next, assessment, context)] : []),
  ];
  return left.length > 1 ? [...orders, plan(left, assessment, context)] : orders;
}

export function mdtSuggestion(assessment: Assessment, context: SuggestionContext, recommended: boolean): Suggestion {
  const { locale } = context;
  const resource = serviceRequest('mdt', assessment, context);
  return {
    label: label('mdt', locale),
    uuid: context.newId(),
    ...(recommended ? { isRecommended: true } : {}),
    actions: [
      { type: 'create', description: label('draftReferral', locale, { what: label('mdtName', locale) }), resource },
    ],
  };
}

function order(work: 'mri' | 'ct' | 'afp', slot: Slot, assessment: Assessment, context: SuggestionContext): Suggestion {
  const { locale } = context;
  const asOf = today(assessment);
  const late = slot.due < asOf;
  const occurrence = late ? asOf : slot.due;
  const date = (iso: string) => day(iso, locale, asOf);
  const note = label('slotNote', locale, {
    months: slot.months,
    from: day(slot.from, locale),
    to: day(slot.to, locale),
  });
  const resource = serviceRequest(work, assessment, context, {
    occurrenceDateTime: occurrence,
    note: [{ text: note }],
  });
  return {
    label: label(late ? `${work}Now` : work, locale, { due: date(slot.due) }),
    uuid: context.newId(),
    ...(work === 'ct' ? {} : { isRecommended: true }),
    actions: [
      {
        type: 'create',
        description: label('draftOrder', locale, { what: label(`${work}Name`, locale), date: date(occurrence) }),
        resource,
      },
    ],
  };
}

function plan(left: Slot[], assessment: Assessment, context: SuggestionContext): Suggestion {
  const { locale } = context;
  const asOf = today(assessment);
  const [first, last] = [left[0] as Slot, left.at(-1) as Slot];
  const count = left.length;
  const from = first.due < asOf ? asOf : first.due;
  const resource: Resource = {
    resourceType: 'CarePlan',
    status: 'draft',
    intent: 'proposal',
    title: label('planTitle', locale),
    ...about(assessment, context),
    period: { start: first.state === 'overdue' ? asOf : first.from, end: last.to },
    created: asOf,
    ...some('addresses', references(assessment, ['Condition'])),
    activity: left.flatMap((slot) => activities(slot, assessment, locale)),
  };
  return {
    label: label('plan', locale, { count, from: day(from, locale), to: day(last.due, locale) }),
    uuid: context.newId(),
    actions: [{ type: 'create', description: label('draftPlan', locale, { count }), resource }],
  };
}

function activities(slot: Slot, assessment: Assessment, locale: Locale): Resource[] {
  const needs = slotNeeds(slot);
  const asOf = today(assessment);
  const works: Work[] = [...(needs.imaging ? (['either'] as const) : []), ...(needs.afp ? (['afp'] as const) : [])];
  const reasons = some('reasonReference', references(assessment));
  const description = slotSentence(slot, locale, asOf);
  return works.map((work) => ({
    detail: {
      kind: 'ServiceRequest',
      code: concept(work, locale),
      ...reasons,
      status: 'not-started',
      scheduledPeriod: slot.state === 'overdue' ? { start: asOf } : { start: slot.from, end: slot.to },
      description,
    },
  }));
}

function serviceRequest(
  work: keyof typeof categoryOf,
  assessment: Assessment,
  context: SuggestionContext,
  when: Resource = {},
): Resource {
  const reasons = references(assessment);
  const resection = assessment.resection?.ref;
  return {
    resourceType: 'ServiceRequest',
    status: 'draft',
    intent: 'order',
    category: [{ coding: [orderCodes[categoryOf[work]]] }],
    code: concept(work, context.locale),
    ...about(assessment, context),
    ...when,
    authoredOn: today(assessment),
    ...(context.user && /^(Practitioner|PractitionerRole)\/[A-Za-z0-9.-]{1,64}$/.test(context.user)
      ? { requester: { reference: context.user } }
      : {}),
    ...(reasons.length > 0
      ? { reasonReference: reasons }
      : { reasonCode: [{ text: label('reasonName', context.locale) }] }),
    ...(resection === undefined ? {} : { supportingInfo: [{ reference: resection }] }),
  };
}

/** MRI or CT is no one code's meaning: text alone. */
const concept = (work: Work, locale: Locale): Resource => ({
  ...(work === 'either' ? {} : { coding: [orderCodes[work]] }),
  text: label(`${work}Name`, locale),
});

const about = (assessment: Assessment, { encounter }: SuggestionContext): Resource => ({
  subject: { reference: assessment.patient },
  ...(encounter === undefined
    ? {}
    : { encounter: { reference: encounter.includes('/') ? encounter : `Encounter/${encounter}` } }),
});

/** The diagnosis and the report it rests on, as far as the case found them. */
function references(assessment: Assessment, types = ['Condition', 'DiagnosticReport', 'Observation']): Resource[] {
  const { histology } = assessment.inputs;
  const diagnosis = assessment.gates.plan.reasons.flatMap((reason) => reason.from ?? []);
  const all = [...new Set([...diagnosis, ...(isKnown(histology) ? histology.from : [])])];
  return all
    .filter((reference) => types.some((type) => reference.startsWith(`${type}/`)))
    .map((reference) => ({ reference }));
}

const some = (key: string, values: Resource[]): Resource => (values.length > 0 ? { [key]: values } : {});
