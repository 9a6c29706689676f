import { describe, expect, it } from 'vitest';
import { settingsDepartments } from '../../../../src/pane/settings/routes/settingsDepartments';
import { proposedRoutes, routeTo, unconfirmed } from '../../../../src/pane/settings/routes/proposedRoutes';
import { attendee } from '../../samples';

const plan = { planId: 'p', planTitle: 'Acties AA', groupName: 'AA' };
const mail = { kind: 'mail', address: null } as const;

describe('proposedRoutes', () => {
  it('keeps what was confirmed, takes the suggestion for the rest, and mail where there is none', () => {
    const suggestions = { plans: [plan], byDepartment: { AA: [plan], BOS: [plan] } };
    expect(proposedRoutes(['AA', 'BOS', 'WENZ'], { AA: mail }, suggestions)).toEqual({
      AA: mail,
      BOS: routeTo(plan),
      WENZ: mail,
    });
  });

  it('knows which departments still ask for a yes', () => {
    expect(unconfirmed(['AA', 'BOS'], { AA: mail })).toEqual(['BOS']);
  });
});

describe('settingsDepartments', () => {
  it('lists those of the meeting first, then those known from before, each once', () => {
    const list = [attendee('1', 'BOS'), attendee('2', null), attendee('3', 'BOS')];
    expect(settingsDepartments(list, ['AA', 'BOS'])).toEqual(['BOS', 'AA']);
  });
});
