/** The single door to every sentence a clinician reads, in English and Simplified Chinese. Tables and functions lie by subject in words/. */

export { label, lead, line, overrideCodes, overrideReasons, recurrencePattern, summary } from './words/card.ts';
export { citationText, footnote } from './words/citations.ts';
export { day, daysUntil, distance, when } from './words/dates.ts';
export { aboutUngrouped, atSurgery, ersPoints, t4NotRead, trialContext, trialGroup } from './words/derived.ts';
export {
  changedNames,
  choiceSentence,
  gateName,
  gateState,
  inputName,
  isChartText,
  missingReason,
  missingSentence,
  missingTogether,
  nextStep,
  remark,
  reportedText,
  seenReason,
  seenText,
  stageName,
  stageValue,
  standsAlone,
  valueText,
} from './words/facts.ts';
export {
  cautionName,
  cautionSentence,
  cautionState,
  cautionsSentence,
  flagText,
  mdtLine,
  optionText,
  stoppedSentence,
  strengthName,
} from './words/guidance.ts';
export { causeName, pageSentence, populationName, sharpenSentence } from './words/page.ts';
export { capital, list } from './words/pair.ts';
export {
  eachVisit,
  intervalSentence,
  slotName,
  slotNeed,
  slotNeeds,
  slotSentence,
  slotStateName,
} from './words/plan.ts';
export {
  groupName,
  investigationalHeading,
  investigationalLine,
  networkName,
  patternName,
  publishedCaveat,
  publishedLine,
  scoreName,
  wholePercent,
} from './words/published.ts';
export { changeSentence, needName, taskName, taskText } from './words/worklist.ts';
