import type { Scenario } from '../../scenario/scenario.ts';
import type { Problem } from '../../problem.ts';
import { bestStandsOut } from './best-stands-out.ts';
import { choiceLeadsNowhere } from './choice-leads-nowhere.ts';
import { conversationsUnused } from './conversations-unused.ts';
import { deadEnd } from './dead-end.ts';
import { endlessLoop } from './endless-loop.ts';
import { factUnused } from './fact-unused.ts';
import { giveAway } from './give-away.ts';
import { nameTwice } from './name-twice.ts';
import { neverLooksBack } from './never-looks-back.ts';
import { neverReached } from './never-reached.ts';
import { optionBeatsAll } from './option-beats-all.ts';
import { optionsDoTheSame } from './options-do-the-same.ts';
import { personNeverPresent } from './person-never-present.ts';
import { practisedNowhere } from './practised-nowhere.ts';
import { quantityOutOfBounds } from './quantity-out-of-bounds.ts';
import { randomPlay } from './random-play.ts';
import { tooFewEndings } from './too-few-endings.ts';
import { tooLarge } from './too-large.ts';
import { unknownName } from './unknown-name.ts';
import { voiceMissing } from './voice-missing.ts';

/** A rule looks at one scenario and returns every problem it finds. */
export type ScenarioRule = (scenario: Scenario, file: string) => Problem[];

/** First what makes no sense, then what no play can do, then whether the play is fair. */
export const SCENARIO_RULES: readonly ScenarioRule[] = [
  unknownName,
  nameTwice,
  choiceLeadsNowhere,
  tooLarge,
  neverReached,
  deadEnd,
  endlessLoop,
  quantityOutOfBounds,
  factUnused,
  personNeverPresent,
  voiceMissing,
  conversationsUnused,
  practisedNowhere,
  tooFewEndings,
  neverLooksBack,
  optionsDoTheSame,
  optionBeatsAll,
  giveAway,
  bestStandsOut,
  randomPlay,
];
