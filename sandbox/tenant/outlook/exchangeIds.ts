import { ok, type Call } from '../protocol/call';
import { itemId } from '../calendar/calendars';
import { contextOf } from '../protocol/odata';
import { operationsOf } from '../protocol/operation';
import { idForms, type IdForm } from './outlookId';
import { Refusal } from '../protocol/refusal';
import { scopes } from '../signIn/scopes';

const { post } = operationsOf('directory');

/** From one form of an item's id to another, within one mailbox. */
export const exchangeIds = [
  post('/me/translateExchangeIds', scopes.me, (call) => {
    const { inputIds, targetIdType } = bodyOf(call);
    return ok({
      '@odata.context': contextOf(call),
      value: inputIds.map((sourceId) => {
        const item = call.state.calendars.find(call.user.id, sourceId);
        return item
          ? { sourceId, targetId: itemId(item, targetIdType) }
          : {
              sourceId,
              targetId: null,
              errorDetails: { code: 'InvalidId', message: 'Invalid id specified.' },
            };
      }),
    });
  }),
];

function bodyOf(call: Call): { inputIds: readonly string[]; targetIdType: IdForm } {
  const body = (call.body ?? {}) as Record<string, unknown>;
  const { inputIds, sourceIdType, targetIdType } = body;
  const known = [sourceIdType, targetIdType].every((form) => idForms.includes(form as IdForm));
  if (!known || !Array.isArray(inputIds) || inputIds.length > 1000) {
    throw new Refusal(
      400,
      'BadRequest',
      'The parameters inputIds, sourceIdType and targetIdType are required.',
    );
  }
  return { inputIds, targetIdType: targetIdType as IdForm };
}
