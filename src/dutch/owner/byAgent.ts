import type { Clause } from '../grammar/clause';
import { isPassive, originOf } from '../grammar/clauseFacts';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { actorsWithin } from '../parties/actorsAt';
import type { Span } from '../span';
import type { FindOwner } from './finder';
import { resolved } from './resolve';

/** "De brief wordt door BZK aangepast", "van de zijde van BZK wordt toegezegd dat", "vanuit BZK wordt een brief gemaakt", "dit laten regelen door BZK". */
export const ownerByAgent: FindOwner = ({ task, frame }, utterance) => {
  const promise = frame && isPromised(frame) ? agentOf(frame) : null;
  const agent = promise ?? (task && agentOf(task));
  return agent && resolved(actorsWithin(agent, utterance), utterance, agent.start);
};

/** "Door BZK is toegezegd dat". */
function isPromised({ predicate }: Clause): boolean {
  return isOfClass(predicate?.lemma ?? '', 'promise');
}

function agentOf(clause: Clause): Span | null {
  if (isPassive(clause)) return clause.agent ?? originOf(clause);
  return clause.kind === 'fragment' || clause.kind === 'infinitive' ? clause.agent : null;
}
