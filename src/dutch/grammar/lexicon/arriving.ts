import { wordList } from './wordList';

/** Verbs of coming: nobody does the coming, somebody brings what comes. */
export const ARRIVING = wordList(`volgen komen verschijnen terugkomen langskomen`);

/** Verbs of getting: somebody else brings what one gets. */
export const GETTING = wordList(`ontvangen krijgen horen vernemen tegemoetzien zien`);
