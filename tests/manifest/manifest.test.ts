import { describe, expect, it } from 'vitest';
import { appPackage } from '../../manifest/appPackage';
import { ownFailures, schemaFailures } from '../../manifest/checks';
import { englishStrings, manifest } from '../../manifest/manifest';

const installation = {
  origin: 'https://notulist.example.nl',
  clientId: '11111111-2222-4333-8444-555555555555',
  version: '1.2.3',
};

/** The manifest with one thing changed, as a careless edit would. */
function broken(change: (document: ReturnType<typeof manifest>) => void) {
  const document = structuredClone(manifest(installation));
  change(document);
  return document;
}

describe('the app package', () => {
  it('is valid and complete for an installation', async () => {
    expect(Object.keys(await appPackage(installation)).sort()).toEqual([
      'color.png',
      'color32x32.png',
      'en.json',
      'manifest.json',
      'outline.png',
    ]);
  });

  it('offers every surface of a meeting and of Outlook', () => {
    const document = manifest(installation);
    expect(document.staticTabs.flatMap((tab) => tab.context)).toEqual([
      'personalTab',
      'meetingSidePanel',
      'meetingDetailsTab',
      'meetingChatTab',
      'meetingStage',
    ]);
    expect(document.extensions[0]?.ribbons.flatMap((ribbon) => ribbon.contexts)).toEqual([
      'mailRead',
      'mailCompose',
      'meetingDetailsOrganizer',
      'meetingDetailsAttendee',
    ]);
  });
});

describe('the checks', () => {
  const files = (document: ReturnType<typeof manifest>) =>
    ownFailures(document, englishStrings(), {}).filter(
      (failure) => !failure.endsWith('is not in the package'),
    );

  it('find what the schema forbids', () => {
    const document = broken((it) => void (it.name.short = 'x'.repeat(31)));
    expect(schemaFailures(document, englishStrings()).join()).toContain('/name/short');
  });

  it('find a button without an action', () => {
    expect(
      files(broken((it) => void (it.extensions[0]!.runtimes[0]!.actions[0]!.id = 'other'))),
    ).toHaveLength(4);
  });

  it('find a tab id that occurs twice', () => {
    expect(files(broken((it) => void (it.staticTabs[0]!.entityId = 'meeting')))).toEqual([
      'tab "meeting" occurs twice',
    ]);
  });

  it('find an address outside the valid domains', () => {
    const failures = files(
      broken((it) => void (it.staticTabs[0]!.contentUrl = 'https://elsewhere.example/teams.html')),
    );
    expect(failures).toEqual(['https://elsewhere.example/teams.html is not on a valid domain']);
  });

  it('find a domain written as an address', () => {
    expect(files(broken((it) => it.validDomains.push('https://x.example')))).toContain(
      'valid domain "https://x.example" has a scheme',
    );
  });

  it('find an English string for something that is gone', () => {
    expect(files(broken((it) => void it.staticTabs.pop()))).toEqual([
      'en.json names "staticTabs[1].name", which the manifest does not have',
    ]);
  });

  it('find a version that Teams does not take', () => {
    expect(files(broken((it) => void (it.version = '1.0')))).toEqual(['version "1.0" is not n.n.n']);
  });

  it('find an icon of the wrong size', async () => {
    const right = await appPackage(installation);
    const wrong = { ...right, 'color.png': right['outline.png']! };
    expect(ownFailures(manifest(installation), englishStrings(), wrong)).toEqual([
      'color.png is 32x32, not 192x192',
    ]);
  });
});
