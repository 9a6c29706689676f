import { describe, expect, it } from 'vitest';
import { topicFinder } from '../../src/actionList/topics';
import type { Topic } from '../../src/minutes/topic';

const topic = (name: string, words: readonly string[] = []): Topic => ({
  name,
  lead: null,
  involved: [],
  words,
});
const topics = [topic('Wonen'), topic('Wonen en zorg', ['verpleeghuizen']), topic('Financiën')];
const topicOf = topicFinder(topics);
const nameOf = (itemTitle: string, title: string) => topicOf({ itemTitle, title })?.name ?? null;

describe('the topic of an action', () => {
  it('is what its agenda item names, before what its own words name', () => {
    expect(nameOf('Stand van zaken wonen', 'overzicht financiën maken')).toBe('Wonen');
    expect(nameOf('Rondvraag', 'overzicht FINANCIEN, per jaar')).toBe('Financiën');
  });

  it('is the one that says most, also by another word', () => {
    expect(nameOf('Wonen en zorg', '')).toBe('Wonen en zorg');
    expect(nameOf('Rondvraag', 'bezoekt verpleeghuizen')).toBe('Wonen en zorg');
  });

  it('is none where no whole word names it', () => {
    expect(nameOf('Bewoners', 'woningen')).toBeNull();
    expect(topicFinder([topic('', [''])])({ itemTitle: 'x', title: 'y' })).toBeNull();
  });
});
