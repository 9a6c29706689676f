import { originOf } from '../grammar/clauseFacts';
import { actorsWithin } from '../parties/actorsAt';
import type { FindOwner } from './finder';
import { resolved } from './resolve';

/** "De brief wordt door BZK aangepast", "vanuit BZK wordt een brief gemaakt", "dit laten regelen door BZK". */
export const ownerByAgent: FindOwner = ({ task }, utterance) => {
  if (!task || (task.voice !== 'passive' && task.kind !== 'fragment')) return null;
  const agent = task.agent ?? (task.voice === 'passive' ? originOf(task) : null);
  return agent && resolved(actorsWithin(agent, utterance), utterance, agent.start);
};
