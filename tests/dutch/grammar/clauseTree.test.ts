import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/dutch/grammar/clause';
import { clausesIn, dependantsOf, governorOf } from '../../../src/dutch/grammar/clauseTree';
import { readClauses } from '../../../src/dutch/grammar/readClauses';

const text = 'VWS belooft dat BZK de lijst krijgt om deze te delen. Anna belt de zaal en zij reserveert hem.';
const clauses = readClauses(text);
const [promise, content, aim, call, booking] = clauses as readonly [Clause, Clause, Clause, Clause, Clause];

describe('the tree of clauses', () => {
  it('leads from a clause to the one above it', () => {
    expect(clauses.map((clause) => governorOf(clause, clauses))).toEqual([
      null,
      promise,
      content,
      null,
      call,
    ]);
  });

  it('leads from a clause to those below it, in their order', () => {
    expect(dependantsOf(promise, clauses)).toEqual([content]);
    expect(dependantsOf(content, clauses)).toEqual([aim]);
    expect(dependantsOf(booking, clauses)).toEqual([]);
  });

  it('leads nowhere from a clause that is none of the list', () => {
    expect(dependantsOf({ ...promise }, clauses)).toEqual([]);
  });

  it('has the clauses of each sentence', () => {
    expect(clausesIn(promise.sentence, clauses)).toEqual([promise, content, aim]);
    expect(clausesIn(booking.sentence, clauses)).toEqual([call, booking]);
    expect(clausesIn({ start: 1, end: 2 }, clauses)).toEqual([]);
  });
});
