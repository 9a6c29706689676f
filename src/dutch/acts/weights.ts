import type { Performer } from './performer';
import type { TaskClass } from './task';

/**
 * How much each sign tells that somebody takes a task upon himself. A clause with SURE or more is firm, with ENOUGH or more
 * possible. A named doer with a verb of delivering is just firm by itself; everything else needs a second sign.
 */
export const SURE = 4;
export const ENOUGH = 3;

/** Who does it: the nearer to the table, the more it is a promise. */
export const DOER: Readonly<Record<Performer, number>> = {
  named: 2,
  body: 1.5,
  self: 2,
  everybody: 2,
  earlier: 1,
  stranger: 1.5,
  perhaps: 1,
  speaker: 1.5,
  /** "We" is as often everybody or nobody. */
  we: 0.5,
  you: 0,
  anybody: -1,
};

/** What is done: work with an end that another sees, before work that goes on. */
export const WORK: Readonly<Record<TaskClass, number>> = {
  deliver: 2,
  contact: 2,
  inquire: 2,
  make: 1.5,
  assume: 1.5,
  sustain: 0.5,
  /** As often what goes on anyway. */
  act: -0.5,
  /** Without a future it is done at the table. */
  show: -0.5,
};

/** When and how it is said. */
export const SIGN = {
  /** "zal": an intention in so many words. */
  future: 1.5,
  /** "gaat": the same, but plans of others are told so too. */
  going: 1,
  /** A day to do it by. */
  deadline: 1,
  /** A demonstration with a day is no act of this meeting. */
  later: 1,
  /** "blijft ... doen": it is done already. */
  staying: -2,
  /** "op zich nemen": a promise in so many words. */
  undertaken: 0.5,
  /** "nog", "hierover", "alsnog": it follows from what was said. */
  coming: 0.5,
  /** "Bewaakt dit": what was said just now. */
  pointing: 0.5,
  /** "momenteel", "regelmatig": it is being done anyway. */
  ongoing: -2,
  /** "zal regelmatig": it is to be done time and again. */
  recurring: -1,
  /** "mogelijk", "wellicht". */
  hedged: -2,
  /** "naar verwachting". */
  expected: -1.5,
  /** "meldt dat hij ...": told, not promised. */
  reported: -1,
  /** Of those who are not at the table, what they publish or do by themselves is news. */
  elsewhere: -3,
  /** A name where no attendance list tells the names. */
  unlisted: 0.5,
} as const;

/** The same for what is announced without a doer. */
export const PASSIVE = {
  base: 0.5,
  work: {
    deliver: 1,
    contact: 1,
    inquire: 1,
    make: 0.5,
    assume: 0.5,
    sustain: 0,
    act: -1,
    show: -1,
  } satisfies Record<TaskClass, number>,
  circulates: 1.5,
  /** "Bij de stuurgroep", "aan de leden": somebody gets it. */
  recipient: 0.5,
  future: 1,
  /** "zal verder worden ingevuld". */
  further: 1,
  /** "door VWS": as good as a subject. */
  agent: 2,
  /** A day is as often when it happens as when it must be done. */
  deadline: 1,
  /** "uiterlijk", "vóór": by when it must be done. */
  limit: 1.5,
  follow: 3,
  /** "er zal ... worden georganiseerd": something happens. */
  existential: -1,
} as const;
