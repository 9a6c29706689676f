import { wordList } from '../grammar/lexicon/wordList';
import type { Act } from './act';
import type { FindAct } from './finder';
import { performerIn } from './performer';

/**
 * English at a basic level: "BZK will send ...", "VWS to provide ...", "BZK agreed to share ...". The words of a Dutch clause are
 * enough for it: a doer at the head, a verb of promising, a verb of work.
 */
export const findEnglish: FindAct = (clause, reading) => {
  const { words, sentence, mood } = clause;
  if (mood === 'question' || clause.link === '(') return null;
  const at = words.findIndex(({ lower }) => WILL.has(lower));
  const work = words.slice(at + 1, at + 5).find(({ lower }) => WORK.has(lower));
  const first = words[0];
  const last = words[at - 1];
  if (at < 1 || at > 8 || !work || !first || !last || words.some(({ lower }) => lower === 'not')) return null;
  const doer = { start: first.start, end: last.end };
  if (performerIn(doer, words, reading) === null) return null;
  const will = words[at] ?? work;
  const cues = [will, work].map(({ start, end }) => ({ start, end }));
  const act: Act = {
    kind: 'commitment',
    certainty: 'firm',
    span: sentence,
    task: { ...clause, subject: doer },
    frame: null,
    mark: null,
    cues,
  };
  return act;
};

const WILL = wordList(`will shall to agreed agrees`);

/** English verbs of work with an end. */
const WORK = wordList(`
  send provide share draft write prepare update check contact circulate organise organize arrange deliver submit review revise
  investigate explore follow schedule invite discuss report ask propose compile collect finalise finalize publish distribute
  forward confirm set plan present make create
`);
