import { batch } from './batch';
import { chats } from '../chat/chats';
import { driveItems } from '../drive/items';
import { drives } from '../drive/drives';
import { events } from '../calendar/events';
import { exchangeIds } from '../outlook/exchangeIds';
import { groups } from '../directory/groups';
import { messages } from '../mail/messages';
import type { Operation } from './operation';
import { people } from '../directory/people';
import { plannerPlans } from '../planner/plans';
import { plannerTasks } from '../planner/tasks';
import { uploadSessions } from '../drive/uploadSessions';
import { users } from '../directory/users';

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
