import type { DepartmentResolver } from '../../departments/department';
import { lastSent, type Mailing } from '../../delivery/mailing';
import { recipientsOf, type MailRecipient, type Recipients } from '../../delivery/recipients';
import type { Routes } from '../../delivery/route';
import { documentStatus } from '../../documents/documentStatus';
import type { HouseStyle } from '../../documents/houseStyle';
import { renderMail, type RenderedMail } from '../../documents/mail/renderMail';
import { makeReport } from '../../documents/makeReport';
import type { Report } from '../../documents/report';
import type { CarriedEntry } from '../../minutes/carriedAction';
import { changesBetween, type Change } from '../../minutes/changes';
import type { Minutes } from '../../minutes/minutes';
import type { SeriesRecord } from '../../minutes/seriesRecord';
import { isAdopted, standingOf, type Standing } from '../../minutes/standing';
import { fingerprint } from './fingerprint';
import { attachedForms, type MailChoice } from './mailChoice';

/** The mail as it will go out: what is previewed is this very value. */
export interface OutgoingMail {
  readonly report: Report;
  /** As they stand in it: adopted minutes as they were adopted. */
  readonly minutes: Minutes;
  readonly standing: Standing;
  readonly mail: RenderedMail;
  /** Everybody who could get it, and of those who will. */
  readonly all: Recipients;
  readonly to: readonly MailRecipient[];
  readonly cc: readonly MailRecipient[];
  /** Everything that was made of these minutes, and the last of this kind that went. */
  readonly mailings: readonly Mailing[];
  readonly last: Mailing | null;
  /** Since the last version that was sent; empty when there is none. */
  readonly changes: readonly Change[];
}

/** What a mail is made of. */
export interface MailSources {
  readonly minutes: Minutes;
  readonly mailings: readonly Mailing[];
  readonly record: SeriesRecord;
  readonly routes: Routes;
  readonly departments: DepartmentResolver;
  readonly style: HouseStyle;
  /** ISO date of today. */
  readonly today: string;
}

/** Makes the mail from the minutes and what was chosen. */
export function outgoingMail(sources: MailSources, choice: MailChoice): OutgoingMail {
  const { departments, style, today, mailings, routes, record } = sources;
  const standing = standingOf(record.steps);
  const minutes = isAdopted(standing) ? standing.minutes : sources.minutes;
  const report = makeReport(minutes, {
    kind: choice.kind,
    style,
    status: documentStatus(standing),
    departments,
    date: isAdopted(standing) ? standing.on : today,
    carried: isAdopted(standing) ? carriedUntil(record.carried, standing.at) : record.carried,
  });
  const last = lastSent(mailings, choice.kind);
  const changes = last && choice.kind === 'minutes' ? changesBetween(last.minutes, minutes) : [];
  const mail = renderMail({
    report,
    form: choice.kind === 'minutes' ? choice.form : 'short',
    greeting: choice.greeting,
    changes: changes.length > 0 ? changes : null,
    hasAttachment: attachedForms(choice).length > 0,
  });
  const all = recipientsOf(minutes, routes, { informed: choice.informed });
  const isIn = ({ address }: MailRecipient) => !choice.leftOut.includes(address.toLowerCase());
  const [to, cc] = [all.to.filter(isIn), all.cc.filter(isIn)];
  return { report, minutes, standing, mail, all, to, cc, mailings, last, changes };
}

/** What adopted minutes say of earlier actions is what was decided by then: a device that was away may have decided more. */
function carriedUntil(carried: readonly CarriedEntry[], moment: string): readonly CarriedEntry[] {
  return carried.map(({ action, decisions }) => ({
    action,
    decisions: decisions.filter(({ at }) => at <= moment),
  }));
}

/**
 * The same for two mails that say the same to the same people, on whatever day they are made: a line that was only looked at again, the
 * address of the event in one's own calendar, or what changed since the last version, makes no other mail.
 */
export function fingerprintOf(
  { to, cc, minutes, report }: OutgoingMail,
  choice: MailChoice,
): Promise<string> {
  const addresses = [...to, ...cc].map(({ address }) => address.toLowerCase()).sort();
  const said = [{ ...report, colophon: [], running: [] }, minutes.header.reference];
  return fingerprint([said, choice.form, attachedForms(choice), choice.greeting, addresses]);
}
