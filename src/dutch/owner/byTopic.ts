import { hasOwner } from '../../minutes/hasOwner';
import type { Act } from '../acts/act';
import { wordsOf } from '../parties/keys';
import { topicOf, type TopicOwner } from '../parties/topics';
import type { Span } from '../span';
import type { Utterance } from '../utterance';
import { NOBODY, type Owner } from './owner';

/** Nobody is named: then who answers for the subject, as the document divides the subjects. */
export function withTopicOwner(owner: Owner, { span }: Act, utterance: Utterance): Owner {
  const { topics = [], itemTitle } = utterance.context;
  if (hasOwner(owner.responsible) || owner.correspondent !== null || topics.length === 0) return owner;
  const topic =
    topicOf(utterance.text.slice(span.start, span.end), topics) ?? topicOf(itemTitle ?? '', topics);
  if (!topic) return owner;
  const { lead, involved } = topic;
  return {
    ...NOBODY,
    responsible: { kind: 'joint', departments: lead },
    involved,
    isInferred: true,
    spans: wordsThatTell(topic, span, utterance),
  };
}

/** The words of the text that are the topic's: what the owner rests on. */
function wordsThatTell({ keys }: TopicOwner, { start, end }: Span, { text }: Utterance): readonly Span[] {
  return wordsOf(text.slice(start, end))
    .filter(({ key }) => keys.includes(key))
    .map((word) => ({ start: start + word.start, end: start + word.end }));
}
