/** A call of teams-js to its host. */
export interface TeamsCall {
  readonly id: number;
  readonly uuidAsString: string;
  readonly func: string;
  readonly args: readonly unknown[];
  /** msal's request, with nestedAppAuth.execute only. */
  readonly data?: string;
}

/** The place in Teams an app is shown, in the host's own words. */
export interface TeamsPage {
  readonly frameContext: 'sidePanel' | 'content' | 'meetingStage';
  readonly entityId: 'personal' | 'meeting';
  /** What a deep link asks the app to show. */
  readonly subEntityId: string;
  readonly theme: string;
  readonly locale: string;
  /** Null outside a meeting or chat. */
  readonly chatId: string | null;
  readonly inMeeting: boolean;
  readonly user: { readonly id: string; readonly name: string; readonly username: string };
  readonly tenantId: string;
}

/** What a host does for an app besides telling where it is. */
export interface TeamsServices {
  openLink(url: string): void;
  /** Shows an address of the app on the meeting's stage, as whoever shares their screen. */
  shareToStage(url: string): void;
  /** Never settles when the bridge is mute. */
  nestedAuth(data: string): Promise<string>;
}

/** True for a call of teams-js: a window gets other messages too. */
export function isTeamsCall(data: unknown): data is TeamsCall {
  return typeof data === 'object' && data !== null && 'func' in data && typeof data.func === 'string';
}

const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  isDeeplyNestedAuthSupported: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: { app: {}, nestedAppAuth: {}, pages: { tabs: {} }, teamsCore: {} },
};

/** The arguments of the answer to a call, or null when teams-js expects none. */
export async function answerTeamsCall(
  call: TeamsCall,
  page: TeamsPage,
  services: TeamsServices,
): Promise<readonly unknown[] | null> {
  switch (call.func) {
    case 'initialize':
      // The version before the runtime, not after it: teams-js sets up the sign-in bridge only in this order.
      return [page.frameContext, 'desktop', String(call.args[0]), JSON.stringify(runtime)];
    case 'getContext':
      return [contextOf(page)];
    case 'executeDeepLink':
      services.openLink(String(call.args[0]));
      return [true];
    case 'meeting.shareAppContentToStage':
      if (page.frameContext !== 'sidePanel') return [{ errorCode: 1000 }, false];
      services.shareToStage(String(call.args[0]));
      return [null, true];
    case 'nestedAppAuth.execute':
      return [null, await services.nestedAuth(call.data ?? '')];
    default:
      return null;
  }
}

/** Teams sends a flat context, which teams-js sorts. */
function contextOf({ user, chatId, inMeeting, ...page }: TeamsPage): Record<string, unknown> {
  return {
    locale: page.locale,
    theme: page.theme,
    entityId: page.entityId,
    subEntityId: page.subEntityId,
    frameContext: page.frameContext,
    hostName: 'TeamsModern',
    hostClientType: 'desktop',
    ringId: 'general',
    sessionId: 'sandbox',
    appSessionId: 'sandbox',
    isFullScreen: false,
    isMultiWindow: false,
    userObjectId: user.id,
    userDisplayName: user.name,
    userPrincipalName: user.username,
    loginHint: user.username,
    tid: page.tenantId,
    ...(chatId ? { chatId } : {}),
    ...(chatId && inMeeting ? { meetingId: btoa(`0#${chatId}#0`) } : {}),
  };
}
