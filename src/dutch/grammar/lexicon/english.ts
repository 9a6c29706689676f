import { wordList } from './wordList';

/** English verbs of work with an end. */
export const WORK = wordList(`
  add adjust align amend analyse analyze appoint approach arrange ask assess book bring call check circulate clarify collect
  compile complete confirm consult contact convene coordinate create deliver develop discuss distribute draft edit elaborate email evaluate examine explore file
  finalise finalize finish forward gather identify incorporate inform initiate invite investigate liaise list make map meet
  monitor notify organise organize plan prepare present propose provide publish raise remind report request research reserve respond review revise
  schedule seek send set share speak submit summarise summarize talk test translate update upload verify write
`);

/** Verbs that are work with the word behind them: "look into", "get back". */
export const WORK_WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  look: new Set(['into', 'at', 'for']),
  follow: new Set(['up']),
  find: new Set(['out']),
  work: new Set(['out', 'on']),
  draw: new Set(['up']),
  reach: new Set(['out']),
  come: new Set(['back', 'up']),
  get: new Set(['back', 'in']),
  take: new Set(['care', 'up', 'the', 'on', 'over', 'stock']),
};

/** What a meeting does together. */
export const AGREEING = wordList(`agreed agrees decided decides resolved resolves`);
