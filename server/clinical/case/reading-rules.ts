import { answerWords } from './answer.ts';
import { answerCodes, ecogAnswers, flagCodes, severityCodes } from './answer-codes.ts';
import { administeredWithinDays, problems } from './evidence.ts';
import { roundingShare } from './labs.ts';
import { procedureNames } from './liver-procedure.ts';
import { localConcepts, localNames } from './local-codes.ts';
import { antineoplasticAtc, antineoplasticStems, ingredients } from './medicine-codes.ts';
import { sevenPointBlocks } from './mvi-sampling.ts';
import { leastLikelySize } from './narrative/likelihood/size-likelihood.ts';
import { readerDigest } from './narrative/reader-digest.ts';
import { afpFloor, largestBelievedSizeCm } from './plausible.ts';
import { aroundDays } from './recurrence.ts';
import { collectedWithinDays } from './specimen.ts';
import { statedStages } from './stated-stage.ts';
import { standings } from './status.ts';
import { oneOperationWithinDays, stagedWithinDays } from './surgery.ts';
import { directedProcedures, localProcedures, possibleRecurrenceAfterDays } from './therapies.ts';
import { aliases, molarMass } from './units.ts';

/** By which rules of this product a chart is read, beside the codes: for the digest and the sign-off sheet. */
export const readingRules = {
  readerDigest,
  afpFloor,
  largestBelievedSizeCm,
  leastLikelySize,
  roundingShare,
  oneOperationWithinDays,
  stagedWithinDays,
  collectedWithinDays,
  possibleRecurrenceAfterDays,
  aroundDays,
  administeredWithinDays,
  answerCodes,
  answerWords,
  flagCodes,
  ecogAnswers,
  severityCodes,
  procedureNames,
  localConcepts,
  localNames,
  sevenPointBlocks,
  ingredients,
  antineoplasticAtc,
  antineoplasticStems,
  directedProcedures,
  localProcedures,
  problems,
  standings,
  statedStages,
  molarMass,
  aliases,
};
