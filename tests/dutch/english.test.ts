import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../src/dutch/readMinutes';
import { readPassage } from '../../src/dutch/readPassage';
import { createDepartments } from '../../src/departments/resolver';
import { context } from './acts/reader';

/** What was found in a line: its kind, who it is for, its day and its title. */
function read(text: string, itemTitle = 'Planning') {
  return readPassage(text, { ...context, itemTitle }).map(({ kind, action }) => {
    const who = action?.responsible;
    const owners = who?.kind === 'everybody' ? ['ALL'] : (who?.departments ?? []);
    return [kind, owners.join('+'), action?.deadline?.date ?? null, action?.title ?? null];
  });
}

describe('English: a task', () => {
  it.each([
    ['BZK will look into this.', 'BZK', null, 'Look into this'],
    ['VWS to provide the cost estimate by Friday.', 'VWS', '2021-03-26', 'Provide the cost estimate'],
    ['The chair will contact the Commission.', 'BZK', null, 'Contact the Commission'],
    ['It was agreed that SZW coordinates the input.', 'SZW', null, 'SZW coordinates the input'],
    ['The group agreed that VWS will draft a letter.', 'VWS', null, 'Draft a letter'],
    ['All members are requested to send comments before 1 April.', 'ALL', '2021-03-31', 'Send comments'],
    ['The chair asked VWS to prepare a note.', 'VWS', null, 'Prepare a note'],
    ['Please send comments before 1 April.', 'ALL', '2021-03-31', 'Send comments'],
    ['SZW, please check the figures in annex 2.', 'SZW', null, 'Check the figures in annex 2'],
    ['Agreed: SZW sends the letter on Friday.', 'SZW', '2021-03-26', 'SZW sends the letter'],
    ['VWS and SZW will meet to discuss the plan.', 'VWS+SZW', null, 'Meet to discuss the plan'],
    ['To do VWS: update the tracker', 'VWS', null, 'Update the tracker'],
    ['The secretariat will plan a meeting in May.', 'BZK', '2021-05-31', 'Plan a meeting'],
    ['BZK and VWS will discuss the legal basis.', 'BZK+VWS', null, 'Discuss the legal basis'],
  ])('%s', (text, owners, day, title) => expect(read(text)).toEqual([['action', owners, day, title]]));
});

describe('English: a decision', () => {
  it.each([
    'The minutes were adopted without changes.',
    'The report was approved.',
    'The group decided to postpone the evaluation.',
    'It was agreed to meet every month.',
    'Agreed to close item 5.',
    'The working group agreed on the planning.',
    'This item is postponed to the next meeting.',
    'Decision: the pilot is extended.',
  ])('%s', (text) => expect(read(text).map(([kind]) => kind)).toEqual(['decision']));
});

describe('English: neither', () => {
  it.each([
    'BZK reports that the Commission will publish the draft.',
    'VWS will not send the letter.',
    'Please do not send the letter.',
    'Please note that the room is closed.',
    'SZW wants to propose a new date.',
    'The regulation will enter into force in May.',
    'Will BZK send the letter?',
    'The regulation was adopted by the Council last week.',
    'The proposal should be approved.',
    'If the plan is approved, the work can start.',
    'The Commission decided to postpone the proposal.',
    'The meeting will take place in Brussels.',
    'The report was not adopted.',
    'Thanks to BZK for the draft.',
    'SZW suggested to add a paragraph.',
    'BZK mentioned the Commission intends to send a questionnaire.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

it('has who took the minutes among those present', () => {
  const text =
    'Minutes of the working group on data\n\nDate: 18 March 2021\nChair: A. Sample (BZK)\nMinutes: B. Specimen (SZW)\n' +
    'Present: C. Mock (VWS)\nApologies: D. Void (FIN)\n\n1. Opening\nThe chair opens the meeting.\n';
  const { attendees, absentees } = readMinutes(text, {
    departments: createDepartments,
    date: '2021-03-18',
    today: '2021-03-22',
    calendar: [],
  });
  expect(attendees.map(({ name, role }) => [name, role])).toEqual(
    expect.arrayContaining([
      ['A. Sample', 'chair'],
      ['B. Specimen', 'minuteTaker'],
      ['C. Mock', null],
    ]),
  );
  expect(absentees.map(({ name }) => name)).toEqual(['D. Void']);
});
