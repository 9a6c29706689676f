import { wordList } from './wordList';

/** Verbs that stand over another verb in a cluster. */
export const AUXILIARIES = wordList(
  `zijn hebben worden zullen kunnen moeten mogen willen gaan komen laten blijven hoeven dienen horen`,
);

/** Those that say how likely, needed or wanted something is. */
export const MODALS = wordList(`kunnen moeten mogen willen hoeven dienen horen`);

/** Verbs whose infinitive with "te" belongs to their own cluster: "is te vinden", "dient te worden". */
export const WITH_TE = wordList(
  `zijn hebben hoeven dienen horen blijken lijken schijnen staan zitten liggen weten komen vallen gaan`,
);
