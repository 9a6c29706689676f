import { expect, it } from 'vitest';
import { firstView } from '../../src/actionList/view';
import { viewParameters } from '../../src/actionList/viewAddress';
import { actionLink } from '../../src/pane/actions/actionLink';
import { paneLink } from '../../src/pane/paneLink';
import { header as headerOf } from '../minutes/build';

it('reads the link of a task: its meeting and its action', () => {
  const header = headerOf({ iCalUId: '040000/+=' });
  const link = new URL(actionLink(header, 'line-1', 'SZW', 'https://notulist.example/outlook.html')).hash;
  expect(paneLink(link.slice(1))).toEqual({ kind: 'action', meeting: '040000/+=', lineId: 'line-1' });
});

it('reads the link of a view of the list', () => {
  const view = { ...firstView, departments: ['VWS'], show: 'overdue' as const };
  const parameters = viewParameters(view);
  parameters.set('list', '');
  expect(paneLink(parameters.toString())).toEqual({ kind: 'list', view });
});

it('asks for nothing in particular without a link, or with half of one', () => {
  expect(paneLink('')).toEqual({ kind: 'none' });
  expect(paneLink('meeting=a')).toEqual({ kind: 'none' });
});
