// The sign-off sheet: the product's medicine, read from the constants that run and written for the person who signs it.
import { type ClinicalSettings, defaultSettings } from '../settings.ts';
import { sha256 } from '../sha-256.ts';
import { versionsFor, wordsDigest } from '../versions.ts';
import { about, type Digests, versionsSection } from './about.ts';
import { cautions } from './cautions.ts';
import { chart } from './chart.ts';
import { codeLists } from './code-lists.ts';
import { guidance } from './guidance.ts';
import { inputs } from './inputs.ts';
import { liverScores } from './liver-scores.ts';
import { networks, type ServedNetwork } from './networks.ts';
import { onePatient } from './one-patient.ts';
import { openSection } from './open-items.ts';
import { outcome } from './outcome.ts';
import type { Section } from './part.ts';
import { population } from './population.ts';
import { recurrenceScores } from './recurrence-scores.ts';
import { stages } from './stages.ts';
import { surveillance } from './surveillance.ts';
import { time } from './time.ts';
import { words } from './words.ts';

export interface Sheet {
  /** YYYY-MM-DD. */
  printedOn: string;
  hospital?: string;
  digests: Digests;
  sections: readonly Section[];
}

/** Pure: the day and the networks served are passed in; without settings of a hospital, the product's defaults. */
export function signOffSheet(options: {
  printedOn: string;
  hospital?: { name: string; settings: ClinicalSettings };
  networks?: readonly ServedNetwork[];
}): Sheet {
  const { printedOn, hospital, networks: identities = [] } = options;
  const settings = hospital?.settings ?? defaultSettings;
  const body: Section[] = [
    about(settings, hospital?.name),
    onePatient(settings),
    population(),
    time(settings, hospital?.name),
    inputs(settings),
    chart(settings),
    recurrenceScores(),
    liverScores(),
    stages(),
    outcome(),
    networks(identities),
    surveillance(settings),
    guidance(),
    cautions(),
    openSection(),
    words(),
    codeLists(settings),
  ];
  const digests = { clinical: versionsFor(settings).clinical, words: wordsDigest, text: sha256(JSON.stringify(body)) };
  return {
    printedOn,
    ...(hospital ? { hospital: hospital.name } : {}),
    digests,
    sections: [...body, versionsSection(digests)],
  };
}
