import type { Clause } from '../grammar/clause';
import { goesBehind, has, isAbout, isPassive } from '../grammar/clauseFacts';
import { wordList } from '../grammar/lexicon/wordList';
import { isTable } from '../parties/table';
import { lies } from '../span';
import type { Utterance } from '../utterance';
import { decided, type FindDecision } from './finder';
import { PAPERS } from './lexicon';

/** "We stoppen met de proef", "de werkgroep wordt opgeheven", "er komt geen tweede ronde", "de brief gaat niet uit": what goes on from here and what does not. */
export const findCourse: FindDecision = (clause, utterance) => {
  if (clause.tense !== 'present' || clause.kind !== 'main') return null;
  if (isSetByTable(clause, utterance) || isNotComing(clause) || isSentOut(clause)) return decided(clause);
  const isChanged = isOursChanged(clause) || isNoLonger(clause) || isAppointed(clause);
  return isChanged ? decided(clause, { certainty: 'possible' }) : null;
};

/** "We stoppen met de proef", "houden vast aan de planning", "laten dit idee vallen". */
function isSetByTable(clause: Clause, utterance: Utterance): boolean {
  const { predicate, isNegated, auxiliaries, object } = clause;
  if (isNegated || !isTable(clause, utterance)) return false;
  if (predicate?.lemma === 'vallen') return auxiliaries.includes('laten') && object !== null;
  const joint = SETTING.get(predicate?.lemma ?? '');
  return joint !== undefined && goesBehind(clause, joint);
}

const SETTING: ReadonlyMap<string, string> = new Map([
  ['stoppen', 'met'],
  ['vasthouden', 'aan'],
  ['afstappen', 'van'],
]);

/** "Er komt geen tweede ronde". */
function isNotComing({ predicate, words, subject }: Clause): boolean {
  const isEmpty = words.some(({ lower, start }) => lower === 'geen' && start === subject?.start);
  return predicate?.lemma === 'komen' && isEmpty && words.some(({ lower }) => lower === 'er');
}

/** "De brief kan uit", "de nota gaat niet uit". */
function isSentOut(clause: Clause): boolean {
  return (
    GOING_OUT.has(clause.predicate?.lemma ?? '') && isAbout(clause, PAPERS) && clause.complements.length === 0
  );
}

const GOING_OUT = new Set(['uitgaan', 'uitkunnen']);

/** "De proef wordt verlengd", "de werkgroep wordt opgeheven", "de proef gaat door". */
function isOursChanged(clause: Clause): boolean {
  if (clause.isNegated || !isAbout(clause, OURS)) return false;
  const lemma = clause.predicate?.lemma ?? '';
  if (lemma === 'doorgaan') return clause.complements.length === 0;
  return isPassive(clause) && clause.agent === null && CHANGING.has(lemma);
}

const OURS = wordList(
  `pilot proef project werkgroep subwerkgroep stuurgroep projectgroep klankbordgroep taskforce overleg budget looptijd proefperiode`,
);
const CHANGING = wordList(`
  verlengen beëindigen opheffen instellen uitbreiden stopzetten oprichten ontbinden voortzetten verhogen verlagen opschalen afschalen
  samenvoegen splitsen stoppen
`);

/** "Er wordt niet langer met formulieren gewerkt". */
function isNoLonger(clause: Clause): boolean {
  return clause.isNegated && has(clause, LONGER) && isPassive(clause) && clause.agent === null;
}

const LONGER = new Set(['langer']);

/** "Anna wordt voorzitter van de werkgroep". */
function isAppointed({ predicate, voice, object, words }: Clause): boolean {
  const [role] = words.filter((word) => object && lies(word, object));
  return predicate?.lemma === 'worden' && voice === 'active' && role !== undefined && ROLES.has(role.lower);
}

const ROLES = wordList(
  `voorzitter vicevoorzitter secretaris trekker penvoerder penningmeester contactpersoon`,
);
