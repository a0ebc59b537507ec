import { YARDSTICK } from '../../domain/assessment/compare.ts';

/** What stands on every assessment of a form, whoever wrote its statements. */
export const KEPT = {
  own: 'Unless you choose “Keep nothing”, your answers are kept in this browser, on this device. They are not sent to us, to your employer or to anybody else. Whoever can open this browser can read what it keeps: on a shared computer choose “Keep nothing”.',
  together:
    'Your answers stay in this browser until you hand them over, as a code that holds no name. It carries the kind of organisation you come from, if you say so.',
} as const;

/** How the form of a health check prints. A journey prints it and counts. */
export const SHEETS =
  'On A4 its first six pages are for each person. Of what follows, from the page that begins “For whoever runs it” on, one copy is enough: how to go about it, a wall chart, questions to talk about and a sheet for what you agree.';

/** The note over earlier attempts, with its evidence. */
export const YARDSTICK_CITED = `${YARDSTICK} [L-007]`;

/** Why plans are asked for in this form. */
export const PLAN_CITED =
  'Plans of the form “when this happens, I will do that”, with an example to start from and a reminder, stick better than goals in free text. [L-057]';
