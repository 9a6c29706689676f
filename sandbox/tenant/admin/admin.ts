import { json, Router, type Response } from 'express';
import { adminTasks } from './tasks';
import { itemId } from '../calendar/calendars';
import type { FaultRule } from '../faults/faults';
import type { Habits } from '../faults/habits';
import { messageAnswer, attachmentAnswer } from '../mail/messageAnswer';
import type { TenantState } from '../tenantState';

/** Behind the scenes, for windows and tests: what is in the tenant, and how it shall misbehave. */
export function admin(state: TenantState, afterReset: () => Promise<void>): Router {
  const router = Router();
  router.use(json());
  router.get('/world', (_request, response) => void response.json(state.world));
  router.get('/events-of', (request, response) => {
    const items = state.calendars.of(String(request.query.userId)) ?? [];
    const item = items.find(({ key }) => key === request.query.meeting);
    if (!item) return void response.status(404).json({ error: 'not_found' });
    response.json({ id: itemId(item, 'restId'), ewsId: itemId(item, 'ewsId') });
  });
  router.get('/mailbox', (request, response) => {
    const messages = state.mailboxes.of(String(request.query.userId));
    response.json(
      messages.map((message) => ({
        ...messageAnswer(message, { timeZone: 'UTC', bodyType: 'html', immutableIds: false, applied: {} }),
        folder: message.folder,
        attachments: message.attachments.map((attachment) => attachmentAnswer(attachment, message.modified)),
      })),
    );
  });
  router.get('/chat-messages', (_request, response) => void response.json(state.chatMessages.all()));
  router.get('/changes', (_request, response) => stream(state, response));
  router.get('/requests', (_request, response) => void response.json(state.log.all()));
  router.delete('/requests', (_request, response) => {
    state.log.clear();
    response.status(204).end();
  });
  router.put('/consent', (request, response) => {
    const { mode, administrator } = request.body as { mode?: string; administrator?: string[] };
    if (mode === 'granted' || mode === 'ask') state.consents.mode = mode;
    if (administrator) state.consents.grantToAll(administrator);
    response.status(204).end();
  });
  router.get('/habits', (_request, response) => void response.json(state.habits));
  router.patch('/habits', (request, response) => {
    const { limits, ...rest } = request.body as Partial<Habits>;
    state.habits = { ...state.habits, ...rest, limits: { ...state.habits.limits, ...limits } };
    response.json(state.habits);
  });
  router.post('/faults', (request, response) => {
    try {
      state.faults.set((request.body as { rules: FaultRule[] }).rules);
      response.status(204).end();
    } catch (error) {
      response.status(400).json({ error: String(error) });
    }
  });
  router.delete('/faults', (_request, response) => {
    state.faults.clear();
    response.status(204).end();
  });
  router.post('/reset', async (_request, response) => {
    state.reset();
    await afterReset();
    response.status(204).end();
  });
  router.use(adminTasks(state));
  return router;
}

/** Server-sent events: one for each change, until the window goes away. */
function stream(state: TenantState, response: Response): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': listening\n\n');
  const stop = state.changes.listen((change) => response.write(`data: ${JSON.stringify(change)}\n\n`));
  response.on('close', stop);
}
