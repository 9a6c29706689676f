import type { Span } from '../span';
import type { Word } from './word';

/** One clause of running text: what is said of whom. Every span counts from the start of the text that was read. */
export interface Clause {
  /** From its first word to its last, without the full stop. */
  readonly span: Span;
  /** The whole sentence it stands in, with its full stop. */
  readonly sentence: Span;
  /** infinitive: "om ... te sturen"; fragment: without a finite verb, as in notes ("Notitie opstellen"). */
  readonly kind: 'main' | 'subordinate' | 'infinitive' | 'fragment';
  readonly mood: 'statement' | 'question' | 'imperative';
  /** What joins it to the text before it, in small letters: "dat", "waarna", "en", "om"; null at the head of a sentence. */
  readonly link: string | null;
  /** Position, in the list of clauses, of the one it hangs on or is coordinated with; null at the head of a sentence. */
  readonly parent: number | null;
  /** The verb that says what is done; null where none is known. */
  readonly predicate: Predicate | null;
  /** The verb that agrees with the subject: "zal", "stuurt"; null in an infinitive and in a fragment. */
  readonly finite: Span | null;
  /** Who or what the verb is said of, as written: "SG J&V en SG AZ", "hij"; null when it is left out. */
  readonly subject: Span | null;
  /** True when the subject stands in the clause it is coordinated with: "... en zorgt voor". */
  readonly isSubjectShared: boolean;
  /** The first noun phrase behind the verb that is not its subject: whom "verzoekt" asks, what "levert" delivers. */
  readonly object: Span | null;
  /** The noun phrase after "door" in a passive clause: who does it. */
  readonly agent: Span | null;
  /** The other noun phrases behind a preposition. */
  readonly complements: readonly Complement[];
  readonly voice: 'active' | 'passive';
  readonly tense: 'present' | 'past' | 'perfect' | 'future';
  /** Lemmas of the verbs that stand over the main one: "zullen", "blijven". */
  readonly auxiliaries: readonly string[];
  /** Lemma of the modal verb over it: "kunnen", "moeten"; "zouden" for a wish or a guess; null when there is none. */
  readonly modal: string | null;
  readonly isNegated: boolean;
  /** Its words, for what no field tells: adverbs, idioms. */
  readonly words: readonly Word[];
}

/** The main verb of a clause. */
export interface Predicate {
  /** The infinitive with its particle: "aanleveren". */
  readonly lemma: string;
  /** Where its words stand: "levert" and "aan". */
  readonly spans: readonly Span[];
}

/** "met VNG", "aan het secretariaat", "bij de kolommen". */
export interface Complement {
  /** In small letters; "i.s.m." for every way to write that. */
  readonly preposition: string;
  /** The noun phrase behind the preposition. */
  readonly span: Span;
}
