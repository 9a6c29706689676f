import { shifted, type Span } from '../span';
import type { Utterance } from '../utterance';
import { joinedActors, leadingActors, type JoinedActor } from './parties';

/** Everybody at the head of a phrase of the text, with their spans in the text. */
export function actorsAt(phrase: Span, { text, context }: Utterance): readonly JoinedActor[] {
  return moved(leadingActors(text.slice(phrase.start, phrase.end), context), phrase.start);
}

/** Everybody named anywhere in a phrase of the text, with their spans in the text. */
export function actorsWithin(phrase: Span, { text, context }: Utterance): readonly JoinedActor[] {
  return moved(joinedActors(text.slice(phrase.start, phrase.end), context), phrase.start);
}

function moved(actors: readonly JoinedActor[], offset: number): readonly JoinedActor[] {
  return actors.map((actor) => ({ ...actor, span: shifted(actor.span, offset) }));
}
