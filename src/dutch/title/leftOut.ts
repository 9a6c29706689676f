import type { Clause } from '../grammar/clause';
import { OBJECT_PRONOUNS } from '../grammar/lexicon/closedClasses';
import { isCapitalised } from '../grammar/token';
import type { Word } from '../grammar/word';
import type { Span } from '../recognition';
import { giverOf, isThing } from './arrivals';
import { COMING } from './hedges';

/** The doer and the finite verb. What comes is no doer. */
export function leftOut(task: Clause): readonly Span[] {
  const { subject, agent, finite, voice, predicate } = task;
  const isDoer = voice === 'active' && !(isThing(task) && COMING.has(predicate?.lemma ?? ''));
  const byAgent =
    agent && voice === 'passive' ? [{ start: agent.start - 'door '.length, end: agent.end }] : [];
  const giver = giverOf(task);
  return [
    ...(subject && isDoer ? [subject] : []),
    ...byAgent,
    ...(finite ? [finite] : []),
    ...(giver ? [giver] : []),
    ...calledIn(task),
  ];
}

/** "verzoekt hem de brief te delen", "Anna, kun jij ...": who is spoken to, before what he is asked. */
function calledIn({ kind, link, words }: Clause): readonly Span[] {
  const [first, second] = words[0]?.tag === 'coordinator' ? words.slice(1) : words;
  const isAsked = kind === 'infinitive' && link === null && OBJECT_PRONOUNS.has(first?.lower ?? '');
  const isCalled = first?.tag === 'noun' && isCapitalised(first) && second?.text === ',' && words.some(isYou);
  return first && (isAsked || isCalled) ? [first] : [];
}

function isYou({ lower }: Word): boolean {
  return lower === 'jij' || lower === 'je' || lower === 'u';
}
