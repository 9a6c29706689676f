/** The values behind Office's enumerations, which the types declare and the script must bring. */
export const enumerations = {
  HostType: { Outlook: 'Outlook' },
  PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  CoercionType: { Text: 'text', Html: 'html' },
  EventType: {
    ItemChanged: 'olkItemSelectedChanged',
    OfficeThemeChanged: 'officeThemeChanged',
    RecipientsChanged: 'olkRecipientsChanged',
  },
  MailboxEnums: {
    ItemType: { Message: 'message', Appointment: 'appointment' },
    RestVersion: { v1_0: 'v1.0', v2_0: 'v2.0', Beta: 'beta' },
    RecipientType: {
      User: 'user',
      DistributionList: 'distributionList',
      ExternalUser: 'externalUser',
      Other: 'other',
    },
    AttachmentType: { File: 'file', Item: 'item', Cloud: 'cloud' },
    ResponseType: {
      None: 'none',
      Organizer: 'organizer',
      Tentative: 'tentative',
      Accepted: 'accepted',
      Declined: 'declined',
    },
  },
} as const;

const supported: Readonly<Record<string, number>> = {
  mailbox: 1.14,
  openbrowserwindowapi: 1.1,
  nestedappauth: 1.1,
};

/** `requirements.isSetSupported`: versions compare by their parts, "1.14" is above "1.8". */
export function isSetSupported(name: string, minimum: number | string = '1.1'): boolean {
  const offered = supported[name.toLowerCase()];
  return offered !== undefined && minor(String(minimum)) <= minor(String(offered));
}

function minor(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}
