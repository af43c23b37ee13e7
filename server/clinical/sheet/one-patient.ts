import { assessCase } from '../assess-case.ts';
import { composeCards } from '../cards/compose.ts';
import { inputName, remark, stageName, stageValue, valueText } from '../cards/words/facts.ts';
import { groupName, scoreName } from '../cards/words/published.ts';
import type { InputName } from '../case/patient-case.ts';
import { isKnown, type Sourced } from '../case/sourced.ts';
import { scoreIds } from '../scores/score-case.ts';
import type { ClinicalSettings, Locale } from '../settings.ts';
import { exampleCase, pendingCase } from './example-case.ts';
import { decimals, heading, type Part, type Said, type Section, table } from './part.ts';

/** One made-up patient from the facts to the card, so that the parts can be seen together. */
export const onePatient = (settings: ClinicalSettings): Section => ({
  id: 'one-patient',
  title: 'One patient from chart to card',
  lead: 'A made-up man of 58, ten days after resection of a single HCC of 4.2 cm with microvascular invasion. Every value and sentence is computed by the code as it would be for a real chart.',
  parts: [
    table(
      ['Fact', 'Value'],
      used.map((name): Said[] => [bothNames(name), shownValue(exampleCase().inputs[name])]),
      'Facts',
    ),
    ...results(settings),
    heading('The card, pathology final'),
    cardOf('final', settings),
    heading('The card at discharge, pathology pending'),
    cardOf('pending', settings),
  ],
});

const used: readonly InputName[] = [
  ...([
    'sex',
    'age',
    'afp',
    'albumin',
    'bilirubin',
    'platelets',
    'ast',
    'astUpperLimit',
    'alt',
    'inr',
    'creatinine',
    'sodium',
  ] as const),
  ...([
    'tumourSizeImaging',
    'tumourNumberImaging',
    'tumourSizePathology',
    'tumourNumberPathology',
    'mvi',
    'margin',
  ] as const),
  ...(['grade', 'satellites', 'histology', 'ecog', 'ascites', 'encephalopathy', 'neoadjuvant', 'adjuvant'] as const),
];

const bothNames = (name: InputName): Said => ({ text: inputName(name, 'en'), zh: inputName(name, 'zh-CN') });
const shownValue = (fact: Sourced<unknown>): string => (isKnown(fact) ? valueText(fact, 'en') : '');

export const assessed = (which: 'final' | 'pending', settings: ClinicalSettings) =>
  assessCase(which === 'final' ? exampleCase() : pendingCase(), { settings, identities: [], outputs: [] });

function results(settings: ClinicalSettings): Part[] {
  const { scores, stages, gates } = assessed('final', settings);
  const { source: _, ...staged } = stages;
  return [
    table(
      ['Score', 'Value', 'Group'],
      scoreIds.map((id): Said[] => {
        const result = scores[id];
        return [
          scoreName(id, 'en'),
          result?.value === undefined ? 'no value' : decimals(result.value, 3).replace('-', '−'),
          result === undefined ? '' : (groupName(id, result, 'en') ?? ''),
        ];
      }),
      'Scores',
    ),
    table(
      ['Stage', 'Value'],
      (Object.keys(staged) as (keyof typeof staged)[]).map((stage): Said[] => [
        { text: stageName(stage, 'en'), zh: stageName(stage, 'zh-CN') },
        stageValue(staged[stage], 'en'),
      ]),
      'Stages',
    ),
    table(
      ['Gate', 'State', 'Reasons, as the clinician reads them'],
      (['plan', 'score', 'network'] as const).map((gate): Said[] => [
        gate,
        gates[gate].state.replace('-', ' '),
        {
          text: gates[gate].reasons.map((reason) => remark(reason, 'en')).join(' '),
          zh: gates[gate].reasons.map((reason) => remark(reason, 'zh-CN')).join(''),
        },
      ]),
      'Gates',
    ),
  ];
}

function cardOf(which: 'final' | 'pending', settings: ClinicalSettings): Part {
  const said = (locale: Locale) => {
    const [card] = composeCards(assessed(which, settings), {
      hook: 'encounter-discharge',
      locale,
      region: settings.region,
      networksShown: false,
      hospital: locale === 'en' ? 'Example hospital' : '示例医院',
      launchUrl: 'https://remnant.example/launch',
      publicUrl: 'https://remnant.example',
      newId: () => 'example',
      appContext: 'example',
      toldReasons: [],
    });
    return `${card?.summary ?? ''}\n\n${(card?.detail ?? '').replaceAll('**', '').replaceAll('\\', '')}`;
  };
  return { is: 'card', text: said('en'), zh: said('zh-CN') };
}
