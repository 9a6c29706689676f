import { afterAll, describe, expect, it } from 'vitest';
import { createStepCounter } from './steps';

const counter = await createStepCounter('/src/', async () => ({
  ...(await import('../../src/dutch/readPassage')),
  ...(await import('../../src/dutch/layout/readLayout')),
  ...(await import('../../src/departments/resolver')),
  ...(await import('./meeting')),
}));
const { readPassage, readLayout, createDepartments, meeting } = counter.prepared;
const departments = createDepartments('2020-09-09');
afterAll(counter.stop);

const SMALL = 5000;
const TIMES = 4;
/** Sorting takes a little more than as many times the steps; anything that grows with the square takes sixteen. */
const MOST = TIMES * 1.25;

async function growth(part: string, work: (text: string) => unknown): Promise<number> {
  const text = part.repeat(SMALL / part.length);
  work(text);
  const small = await counter.steps(() => work(text));
  return (await counter.steps(() => work(text.repeat(TIMES)))) / small;
}

describe('four times the text takes no more than four times the steps', () => {
  it.each([
    'stuurt ',
    'om dat en als of ',
    '( BZK stuurt ',
    'a.',
    ',;:',
    'actie BZK: ',
    'dat hij ',
    'SZW zegt dat het dit ',
  ])('of running text: %j', async (part) => {
    expect(await growth(part, (text) => readPassage(text, meeting))).toBeLessThan(MOST);
  });

  it.each([
    '1. Opening\n',
    'Aanwezig: A. Bee (BZK), ',
    '- a\n',
    'Datum\n1\n',
    'Kop een\n\n',
    'Van: a\nAan: b\n',
  ])('of a document: %j', async (part) => {
    expect(await growth(part, (text) => readLayout(text, departments, null))).toBeLessThan(MOST);
  });
});
