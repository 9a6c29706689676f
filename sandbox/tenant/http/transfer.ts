import { Router, type Response } from 'express';
import { takeAttachmentRange } from '../mail/attachmentUploads';
import type { Answer } from '../protocol/call';
import { send } from './graph';
import { Refusal, refusalAnswer } from '../protocol/refusal';
import type { TenantState } from '../tenantState';
import { sessionState, takeRange } from '../drive/uploadSessions';

/** The addresses that need no token because nobody can guess them: downloads, and uploads in ranges. */
export function transfer(state: TenantState): Router {
  const router = Router();
  router.get('/download/:key', (request, response) => {
    const download = state.drives.downloads.get(request.params.key);
    if (!download || download.ends < state.now().getTime()) return void response.status(404).end();
    response.setHeader('Cache-Control', 'private, no-store');
    response.type(download.mimeType).send(download.content);
  });
  router.put('/upload/:id', (request, response) =>
    answer(response, () => {
      if (request.headers.authorization)
        throw new Refusal(401, 'unauthenticated', 'No token is expected here.');
      const range = request.headers['content-range'] ?? '';
      return takeRange(state, session(state, request.params.id), range, request.body as Buffer);
    }),
  );
  router.put('/attachment-upload/:id', (request, response) =>
    answer(response, () => {
      if (request.headers.authorization)
        throw new Refusal(401, 'InvalidAudience', 'No token is expected here.');
      const upload = state.mailboxes.uploads.get(request.params.id);
      if (!upload) throw new Refusal(404, 'ErrorItemNotFound', 'The upload session was not found.');
      const taken = takeAttachmentRange(
        upload,
        request.headers['content-range'] ?? '',
        request.body as Buffer,
      );
      if (taken.status === 201) state.mailboxes.uploads.delete(upload.id);
      return taken;
    }),
  );
  router.get('/upload/:id', (request, response) =>
    answer(response, () => ({ status: 200, body: sessionState(session(state, request.params.id)) })),
  );
  router.delete('/upload/:id', (request, response) =>
    answer(response, () => {
      state.drives.uploads.delete(session(state, request.params.id).id);
      return { status: 204 };
    }),
  );
  return router;
}

function session(state: TenantState, id: string) {
  const found = state.drives.uploads.get(id);
  if (!found) throw new Refusal(404, 'itemNotFound', 'The upload session was not found');
  return found;
}

function answer(response: Response, make: () => Answer): void {
  try {
    send(response, make());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    send(response, refusalAnswer(error, undefined));
  }
}
