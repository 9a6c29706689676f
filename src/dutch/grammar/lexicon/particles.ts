import { wordList } from './wordList';

/** What a separable verb may leave at the end of its clause. */
export const PARTICLES = wordList(`
  aan achter achterna af beschikbaar bezig bij binnen bijeen deel door goed heen in kennis klaar kort langs los mede mee mis na naar neer om omhoog
  op open over overeen plaats rond samen tegemoet terug tegen toe uit uiteen vast verder voor voort vooruit voorop vrij weg weer
`);
