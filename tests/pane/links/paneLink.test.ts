import { expect, it } from 'vitest';
import { firstView } from '../../../src/actionList/view';
import { viewParameters } from '../../../src/actionList/viewAddress';
import { actionLink } from '../../../src/pane/links/actionLink';
import { teamsAddress, webAddress } from '../../../src/pane/links/paneAddress';
import { paneLink } from '../../../src/pane/links/paneLink';

const page = 'https://notulist.example/outlook.html';

it('reads the link of a task: its meeting and its action', () => {
  const share = { meeting: '040000/+=', lineId: 'line-1', department: 'SZW' };
  const { origin, pathname, hash } = new URL(actionLink(share, page));
  expect(`${origin}${pathname}`).toBe('https://notulist.example/teams.html');
  expect(paneLink(hash.slice(1))).toEqual({ kind: 'action', meeting: '040000/+=', lineId: 'line-1' });
});

it('has a form that Teams opens in its tab, with the page of the browser behind it', () => {
  const tab = 'https://teams.microsoft.com/l/entity/the-app/personal';
  const place = new URLSearchParams({ meeting: 'a&b=c', action: 'line-1' });
  const { origin, pathname, searchParams } = new URL(teamsAddress(place, tab, page));
  expect(`${origin}${pathname}`).toBe(tab);
  expect(searchParams.get('webUrl')).toBe(webAddress(place, page));
  const { subEntityId } = JSON.parse(searchParams.get('context')!) as { subEntityId: string };
  expect(paneLink(subEntityId)).toEqual({ kind: 'action', meeting: 'a&b=c', lineId: 'line-1' });
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
