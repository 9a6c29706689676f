import type { Publication } from '../delivery/publication';
import { GraphError } from '../graph/graph';
import { orRefused } from '../graph/orRefused';
import { isSameStanding, standingOf, type Standing } from '../minutes/standing';
import { keepDocument, keepPdf } from './keepDocument';
import { libraryFailureOf, type LibraryContext, type LibraryDocument, type LibraryFailure } from './library';
import { linkInTasks, type LinkedTasks } from './linkInTasks';
import { tellChat } from './tellChat';

/** A document for the library, and where its link goes. */
export interface PublishRequest {
  readonly document: LibraryDocument;
  /** How far the minutes are by that document. */
  readonly standing: Standing;
  /** What the tenant's pdf of it is kept as; null: none is wanted. */
  readonly pdf: LibraryDocument['form'] | null;
  /** Name of the link in the tasks; null: not there. */
  readonly tasks: string | null;
  readonly chat: { readonly chatId: string; readonly words: string } | null;
}

/** What is there now; each null was not asked for. */
export interface Published {
  readonly kind: 'published';
  readonly publication: Publication;
  readonly pdf: 'kept' | 'refused' | null;
  readonly tasks: LinkedTasks | null;
  readonly chat: 'told' | 'before' | 'unsure' | 'refused' | null;
}

/**
 * Keeps the document and carries its link around, unless another device adopted the minutes meanwhile, or opened them again: a final document
 * is never replaced by who does not know that it is. What is refused on the way leaves the rest as it is; doing it again does no harm.
 */
export async function publish(
  context: LibraryContext,
  { document, standing, pdf, tasks, chat }: PublishRequest,
): Promise<Published | { readonly kind: 'failed'; readonly failure: LibraryFailure }> {
  const unread = await orRefused(context.minutes.refresh());
  if (unread instanceof GraphError) return { kind: 'failed', failure: libraryFailureOf(unread) };
  const present = standingOf(context.minutes.document.record().steps);
  if (!isSameStanding(present, standing)) return { kind: 'failed', failure: 'changed' };
  const kept = await orRefused(keepDocument(context, document));
  if (kept instanceof GraphError) return { kind: 'failed', failure: libraryFailureOf(kept) };
  const made = pdf && (await orRefused(keepPdf(context, kept, pdf)));
  const reference = tasks === null ? null : { address: kept.link, alias: tasks };
  const said = chat && (await orRefused(tellChat(context, { ...chat, publication: kept })));
  return {
    kind: 'published',
    publication: kept,
    pdf: made && (made instanceof GraphError ? 'refused' : 'kept'),
    tasks: reference && (await linkInTasks(context, reference)),
    chat: said instanceof GraphError ? 'refused' : said,
  };
}
