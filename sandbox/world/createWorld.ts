import { groupChatId } from './identifiers';
import { groups, plans } from './groups';
import { single, tenantId } from './meeting';
import { doorbraak } from './meetings/doorbraak';
import { groot } from './meetings/groot';
import { kwetsbareGroepen } from './meetings/kwetsbareGroepen';
import { mtDgv } from './meetings/mtDgv';
import { mtMaart } from './meetings/mtMaart';
import { sgo } from './meetings/sgo';
import { weekoverleg } from './meetings/weekoverleg';
import { person, users } from './users';
import type { World, WorldChat } from './world';

const adHocChat: WorldChat = {
  key: 'adhoc',
  topic: 'Even bellen over de brief',
  chatId: groupChatId('adhoc'),
  memberIds: ['anna.voorbeeld', 'lotte.proefstuk', 'bram.proef'].map((local) => person(local).id),
};

/** The sandbox's Microsoft 365 as it is on one day: every meeting is held that day, the series goes back three weeks. */
export function createWorld(today: string): World {
  const meetings = [mtMaart, doorbraak, mtDgv, kwetsbareGroepen, groot, sgo];
  return {
    tenantId,
    secretaryId: person('anna.voorbeeld').id,
    users,
    groups,
    plans,
    meetings: [...weekoverleg(today), ...meetings.map((draft) => single(draft, today))],
    adHocChats: [adHocChat],
  };
}
