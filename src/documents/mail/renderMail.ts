import { shortened } from '../../minutes/shortened';
import { reportWords as words } from '../reportWords';
import { safeText } from '../safeText';
import { mailHtml } from './mailHtml';
import type { MailRequest } from './mailReport';
import { mailText } from './mailText';

/** Characters that Outlook takes. */
const longestSubject = 255;

/** A mail as it goes out, whichever way. */
export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** The words it begins with. */
  readonly heading: string;
}

/** Renders a mail: the preview and what is sent are this same value. */
export function renderMail(request: MailRequest): RenderedMail {
  const { report, greeting, changes } = request;
  const remarks = [report.status, changes ? words.revised : ''].filter(Boolean).join(', ');
  return {
    subject: subjectOf(report.title, remarks ? ` (${remarks})` : ''),
    html: mailHtml(request),
    text: mailText(request),
    heading: greeting.split('\n').find(Boolean) ?? report.title,
  };
}

/** As Outlook takes it: on one line, not too long, and what is said of the minutes is not cut for the sake of a long title. */
function subjectOf(title: string, remarks: string): string {
  const room = Math.max(100, longestSubject - remarks.length);
  return shortened(`${shortened(plain(title), room)}${plain(remarks)}`, longestSubject);
}

/** Without what breaks a line, or turns what stands behind it round. */
function plain(text: string): string {
  return safeText(text).replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');
}
