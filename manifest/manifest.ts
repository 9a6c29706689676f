import { dutch, english, ribbonContexts, type ManifestWords, type RibbonContext } from './words';

/** One installation: where the static files are, and the app registration that signs people in. */
export interface Installation {
  /** Origin of the pane, "https://notulist.organisation.nl". */
  readonly origin: string;
  readonly clientId: string;
  readonly version: string;
}

const SCHEMAS = 'https://developer.microsoft.com/json-schemas/teams/v1.30';
/** The identity of the app, the same in every organisation. */
const APP_ID = '6d0c1e2e-4c35-4f2b-9a39-6b1f0f5f9a71';
const OPEN_PANE = 'openPane';
const MAILBOX = { capabilities: [{ name: 'Mailbox', minVersion: '1.8' }] };

/** The unified manifest, schema 1.30, in Dutch. */
export function manifest({ origin, clientId, version }: Installation) {
  const { host } = new URL(origin);
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: '1.30',
    version,
    id: APP_ID,
    localizationInfo: {
      defaultLanguageTag: 'nl-nl',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
    developer: {
      name: 'Notulist',
      websiteUrl: `${origin}/about.html`,
      privacyUrl: `${origin}/about.html#privacy`,
      termsOfUseUrl: `${origin}/about.html#voorwaarden`,
    },
    name: { short: dutch.short, full: dutch.full },
    description: { short: dutch.shortDescription, full: dutch.fullDescription },
    icons: { outline: 'outline.png', color: 'color.png', color32x32: 'color32x32.png' },
    accentColor: '#154273',
    staticTabs: [
      tab(origin, 'personal', 'personal', ['personalTab']),
      tab(origin, 'meeting', 'groupChat', [
        'meetingSidePanel',
        'meetingDetailsTab',
        'meetingChatTab',
        'meetingStage',
      ]),
    ],
    permissions: ['identity'],
    validDomains: [host],
    webApplicationInfo: {
      id: clientId,
      resource: `api://${host}/${clientId}`,
      nestedAppAuthInfo: [{ redirectUri: `brk-multihub://${host}`, scopes: ['User.Read'] }],
    },
    authorization: {
      permissions: {
        resourceSpecific: [
          { name: 'MailboxItem.ReadWrite.User', type: 'Delegated' },
          { name: 'MeetingStage.Write.Chat', type: 'Delegated' },
        ],
      },
    },
    meetingExtensionDefinition: { supportsAnonymousGuestUsers: false, supportsCustomShareToStage: true },
    defaultInstallScope: 'meetings',
    defaultGroupCapability: { groupchat: 'tab', meetings: 'tab' },
    extensions: [outlookExtension(origin)],
  };
}

/** The English file beside it; Microsoft asks for the same version of the schema. */
export function englishStrings(): Record<string, string> {
  const strings: Record<string, string> = {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': english.short,
    'name.full': english.full,
    'description.short': english.shortDescription,
    'description.full': english.fullDescription,
    'staticTabs[0].name': english.tab,
    'staticTabs[1].name': english.tab,
  };
  ribbonContexts.forEach((context, index) => {
    const group = `extensions[0].ribbons[${index}].tabs[0].groups[0]`;
    const { label, description } = english.ribbons[context];
    strings[`${group}.label`] = english.short;
    strings[`${group}.controls[0].label`] = label;
    strings[`${group}.controls[0].supertip.title`] = label;
    strings[`${group}.controls[0].supertip.description`] = description;
  });
  return strings;
}

function tab(origin: string, entityId: string, scope: 'personal' | 'groupChat', context: readonly string[]) {
  return {
    entityId,
    name: dutch.tab,
    contentUrl: `${origin}/teams.html`,
    websiteUrl: `${origin}/about.html`,
    scopes: [scope],
    context,
  };
}

function outlookExtension(origin: string) {
  return {
    requirements: { scopes: ['mail'], ...MAILBOX },
    runtimes: [
      {
        requirements: MAILBOX,
        id: 'pane',
        type: 'general',
        code: { page: `${origin}/outlook.html` },
        lifetime: 'short',
        actions: [{ id: OPEN_PANE, type: 'openPage', view: 'pane', pinnable: true }],
      },
    ],
    ribbons: ribbonContexts.map((context) => ribbon(origin, context, dutch)),
    alternates: [
      {
        alternateIcons: {
          icon: { size: 64, url: `${origin}/icons/icon-64.png` },
          highResolutionIcon: { size: 64, url: `${origin}/icons/icon-128.png` },
        },
      },
    ],
  };
}

function ribbon(origin: string, context: RibbonContext, words: ManifestWords) {
  const icons = [16, 20, 24, 32, 40, 48, 64, 80].map((size) => ({
    size,
    url: `${origin}/icons/icon-${size}.png`,
  }));
  const { label, description } = words.ribbons[context];
  return {
    contexts: [context],
    tabs: [
      {
        builtInTabId: 'TabDefault',
        groups: [
          {
            id: `${context}Group`,
            label: words.short,
            icons,
            controls: [
              {
                id: `${context}Button`,
                type: 'button',
                label,
                icons,
                supertip: { title: label, description },
                actionId: OPEN_PANE,
              },
            ],
          },
        ],
      },
    ],
  };
}
