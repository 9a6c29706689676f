import { actorsWithin } from '../parties/actorsAt';
import type { FindOwner } from './finder';
import { resolved } from './resolve';

/** "De brief wordt door BZK aangepast", "dit laten regelen door BZK". */
export const ownerByAgent: FindOwner = ({ task }, utterance) =>
  task?.agent && (task.voice === 'passive' || task.kind === 'fragment')
    ? resolved(actorsWithin(task.agent, utterance), utterance, task.agent.start)
    : null;
