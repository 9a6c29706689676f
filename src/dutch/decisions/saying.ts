import type { Clause } from '../grammar/clause';
import { isDone } from '../grammar/clauseFacts';
import { isChair, isTable } from '../parties/table';
import type { Utterance } from '../utterance';
import { decided, type FindDecision } from './finder';

/** "De knoop is doorgehakt", "er gaat een streep door de proef", "B komt als voorkeur uit de bus": what people say instead. */
export const findSaying: FindDecision = (clause, utterance) => {
  if (clause.isNegated !== isOfNot(clause) || clause.tense === 'past' || clause.kind === 'infinitive')
    return null;
  return SAYINGS.some((saying) => says(clause, saying, utterance)) ? decided(clause) : null;
};

/** "Haalt het niet": denied, and decided all the same. */
function isOfNot({ predicate }: Clause): boolean {
  return predicate?.lemma === 'halen';
}

/** A verb, the words that must stand beside it (with a space: next to each other), and in which tense. */
interface Saying {
  readonly verb: string;
  readonly words: readonly string[];
  /** Said of what has just been done: "is doorgehakt". */
  readonly isOfResult?: true;
  /** A decision only where the table or its chair does it: "de voorzitter hakt de knoop door". */
  readonly isOfTable?: true;
}

const SAYINGS: readonly Saying[] = [
  { verb: 'doorhakken', words: ['knoop'], isOfResult: true },
  { verb: 'doorhakken', words: ['knopen'], isOfResult: true },
  { verb: 'doorhakken', words: ['knoop'], isOfTable: true },
  { verb: 'doorhakken', words: ['knopen'], isOfTable: true },
  { verb: 'gaan', words: ['streep', 'door'] },
  { verb: 'komen', words: ['uit de bus'] },
  { verb: 'halen', words: ['het niet'] },
  { verb: 'mogen', words: ['naar buiten'] },
  { verb: 'zijn', words: ['van', 'tafel'] },
  { verb: 'gaan', words: ['van', 'tafel'] },
  { verb: 'doen', words: ['zo doen we het'] },
  { verb: 'zijn', words: ['groen licht'] },
  { verb: 'krijgen', words: ['groen licht'] },
  { verb: 'kunnen', words: ['van start'] },
  { verb: 'vastliggen', words: ['daarmee'] },
];

function says(clause: Clause, { verb, words, isOfResult, isOfTable }: Saying, utterance: Utterance): boolean {
  if (clause.predicate?.lemma !== verb || isDone(clause) !== (isOfResult === true)) return false;
  if (isOfTable && !isTable(clause, utterance) && !isChair(clause, utterance)) return false;
  const said = ` ${clause.words.map(({ lower }) => lower).join(' ')} `;
  return words.every((word) => said.includes(` ${word} `));
}
