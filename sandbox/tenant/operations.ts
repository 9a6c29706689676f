import { batch } from './batch';
import { chats } from './chats';
import { driveItems } from './driveItems';
import { drives } from './drives';
import { events } from './events';
import { exchangeIds } from './exchangeIds';
import { groups } from './groups';
import { messages } from './messages';
import type { Operation } from './operation';
import { people } from './people';
import { plannerPlans } from './plannerPlans';
import { plannerTasks } from './plannerTasks';
import { uploadSessions } from './uploadSessions';
import { users } from './users';

/** Everything this Graph can do besides signing in. */
export const operations: readonly Operation[] = [
  ...batch,
  ...events,
  ...exchangeIds,
  ...chats,
  ...users,
  ...people,
  ...groups,
  ...plannerPlans,
  ...plannerTasks,
  ...drives,
  ...uploadSessions,
  ...driveItems,
  ...messages,
];
