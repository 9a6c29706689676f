import type { app } from '@microsoft/teams-js';
import type { HostFacts } from '../liveHost';
import type { HostTheme, Subject, Surface } from '../host';

/** The parts of the Teams context that say where the pane is. */
export interface TeamsPlace {
  readonly page: Pick<app.Context['page'], 'id'> & { readonly frameContext: string };
  readonly meeting?: { readonly id: string };
  readonly chat?: { readonly id: string };
}

/** The manifest's entity id of the personal tab; every other tab belongs to a meeting or a chat. */
const PERSONAL = 'personal';

/**
 * Teams calls the details tab, the chat tab and the personal tab all "content": the manifest's entity id tells the
 * personal tab, and a tab of a chat that has no meeting is a chat tab.
 */
export function surfaceOf(place: TeamsPlace): Surface {
  switch (place.page.frameContext) {
    case 'sidePanel':
      return 'sidePanel';
    case 'meetingStage':
      return 'stage';
    default:
      if (place.page.id === PERSONAL) return 'personal';
      return place.meeting ? 'details' : 'chat';
  }
}

/** A meeting is known by its chat, which Graph can read. */
export function subjectOf(place: TeamsPlace): Subject {
  const chatId = place.chat?.id ?? chatOfMeeting(place.meeting?.id);
  return chatId ? { kind: 'chat', chatId } : { kind: 'none' };
}

/** Teams knows four looks; "glass" (headsets) is light text on a dark, see-through ground. */
export function themeOf(theme: string): HostTheme {
  if (theme === 'contrast') return 'contrast';
  return theme === 'dark' || theme === 'glass' ? 'dark' : 'light';
}

/** Everything the pane wants of the context. */
export function factsOf(context: app.Context): HostFacts {
  return {
    name: 'teams',
    surface: surfaceOf(context),
    theme: themeOf(context.app.theme),
    locale: context.app.locale,
    subject: subjectOf(context),
    link: context.page.subPageId ?? '',
  };
}

/** A meeting id is base64 of "0#<chat id>#0"; in a channel "#<message id>" stands in for the last part. */
function chatOfMeeting(meetingId: string | undefined): string | null {
  if (!meetingId) return null;
  try {
    return /^\d+#(19:[^#]+)#/.exec(atob(meetingId))?.[1] ?? null;
  } catch {
    return null;
  }
}
