import { GraphError } from '../graph/graph';
import type { MailContent } from '../graph/mail';
import { failureOf } from './failureOf';
import { markedDraft, type DraftPlace } from './markedDraft';
import type { SendingFailure } from './sending';

/** What came of a draft. */
export type ListDraft =
  | { readonly kind: 'drafted' | 'sentBefore'; readonly webLink: string }
  | { readonly kind: 'failed'; readonly failure: SendingFailure };

/** Puts a mail that belongs to no meeting in Drafts, once: the same words to the same people give the same draft. Sends nothing. */
export async function draftList(place: DraftPlace, content: MailContent): Promise<ListDraft> {
  try {
    const { isDraft, webLink } = await markedDraft(place, content, await markOf(content));
    return { kind: isDraft ? 'drafted' : 'sentBefore', webLink };
  } catch (error) {
    if (error instanceof GraphError) return { kind: 'failed', failure: failureOf(error) };
    throw error;
  }
}

async function markOf({ subject, html, to, cc }: MailContent): Promise<string> {
  const addresses = [...to, ...cc].map(({ address }) => address.toLowerCase()).sort();
  const words = new TextEncoder().encode(JSON.stringify([subject, html, addresses]));
  const digest = await crypto.subtle.digest('SHA-256', words);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
