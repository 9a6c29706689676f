import { createDepartments } from '../../src/departments/resolver';
import { neutralStyle, type HouseStyle } from '../../src/documents/houseStyle';
import { firstChoice, type MailChoice } from '../../src/pane/sending/mailChoice';
import { makeFile, type FileForm } from '../../src/pane/sending/files/makeFile';
import { fingerprintOf, outgoingMail, type OutgoingMail } from '../../src/pane/sending/outgoingMail';
import { publish, type PublishRequest } from '../../src/sending/publish';
import type { Mail } from '../../src/sending/sending';
import { today } from '../workspace/devices';
import type { Sender } from './sender';

export const departments = createDepartments(today);

/** What is previewed of the minutes as this device has them now. */
export function previewOf(
  { minutes: { document } }: Pick<Sender, 'minutes'>,
  { choice = firstChoice, style = neutralStyle, day = today }: Partial<PreviewSetting> = {},
): OutgoingMail {
  const minutes = document.minutes();
  const [mailings, record] = [document.mailings(), document.record()];
  return outgoingMail({ minutes, mailings, record, routes: {}, departments, style, today: day }, choice);
}

interface PreviewSetting {
  readonly choice: MailChoice;
  readonly style: HouseStyle;
  readonly day: string;
}

/** The mail as the screen hands it over to be sent, without its document. */
export async function mailOf(preview: OutgoingMail, choice = firstChoice): Promise<Mail> {
  const { mail, to, cc, minutes, standing } = preview;
  const fingerprint = await fingerprintOf(preview, choice);
  return {
    purpose: choice.kind,
    content: { ...mail, to, cc },
    attachments: [],
    fingerprint,
    minutes,
    standing,
  };
}

export const folder = { drive: '/me/drive', name: 'Notulist' };

/** Puts what is previewed in the library, as the screen does. */
export async function publishAs(
  { minutes, context: { graph, now } }: Sender,
  { report, standing }: OutgoingMail,
  {
    form = 'docx',
    ...where
  }: Partial<Pick<PublishRequest, 'pdf' | 'tasks' | 'chat'>> & { form?: FileForm } = {},
): ReturnType<typeof publish> {
  const file = await makeFile(report, neutralStyle, form);
  const document = { ...file, form: `${report.kind} ${form}` as const };
  const nowhere = { pdf: null, tasks: null, chat: null };
  return publish({ graph, minutes, folder, now }, { document, standing, ...nowhere, ...where });
}

/** The bytes of a file in the library. */
export async function contentOf({ context: { graph } }: Sender, fileId: string): Promise<Uint8Array> {
  const path = `/me/drive/items/${fileId}?$select=id,@microsoft.graph.downloadUrl`;
  const scopes = ['Files.ReadWrite'];
  const item = await graph.send<Readonly<Record<string, string>>>({ method: 'GET', path, scopes });
  const answer = await fetch(item['@microsoft.graph.downloadUrl']!);
  return new Uint8Array(await answer.arrayBuffer());
}
