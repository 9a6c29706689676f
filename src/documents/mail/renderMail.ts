import { reportWords as words } from '../reportWords';
import { mailHtml } from './mailHtml';
import type { MailRequest } from './mailReport';
import { mailText } from './mailText';

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
    subject: remarks ? `${report.title} (${remarks})` : report.title,
    html: mailHtml(request),
    text: mailText(request),
    heading: greeting.split('\n').find(Boolean) ?? report.title,
  };
}
