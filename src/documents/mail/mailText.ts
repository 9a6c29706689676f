import { listed } from '../../language/language';
import type { Change } from '../../minutes/changes';
import type { Report, ReportAction, ReportCarried, ReportItem, ReportLine } from '../report';
import { reportWords as words } from '../reportWords';
import { safeText } from '../safeText';
import { actionRemarks, byDepartment, type MailRequest } from './mailReport';

/** The same mail in plain words, for who reads no HTML. */
export function mailText({ report, form, greeting, changes, hasAttachment }: MailRequest): string {
  const parts = [
    greeting,
    [report.title, report.status].filter(Boolean).join('\n'),
    changes ? titled(words.changes, changes.map(changeText)) : '',
    report.fields
      .filter(({ value }) => value)
      .map(({ label, value }) => `${label}: ${value}`)
      .join('\n'),
    report.kind === 'decisions' ? '' : actionsText(report.actions),
    titled(words.carriedList, report.carried.map(carriedText)),
    decisionsText(report),
    form === 'full' ? [...report.lead.map(lineText), ...report.items.flatMap(itemText)].join('\n') : '',
    hasAttachment ? words.attached[report.kind] : '',
    report.letterhead.join('\n'),
  ];
  return safeText(`${parts.filter(Boolean).join('\n\n')}\n`);
}

function decisionsText({ decisions, kind }: Report): string {
  if (decisions.length === 0) return kind === 'decisions' ? words.noDecisions : '';
  return titled(
    words.decisions,
    decisions.map(({ itemPath, text }) => (itemPath ? `${itemPath}. ${text}` : `- ${text}`)),
  );
}

function actionsText(actions: readonly ReportAction[]): string {
  if (actions.length === 0) return words.noActions;
  const groups = byDepartment(actions).map(({ department, actions: own }) =>
    titled(
      department,
      own.map((action) => actionText(action, department)),
    ),
  );
  return [words.actionsByDepartment, ...groups].join('\n\n');
}

function actionText(action: ReportAction, department: string): string {
  const facts = [action.dueText, ...actionRemarks(action, department)];
  return `${action.number}. ${action.title} (${facts.join('; ')})`;
}

function carriedText({ number, title, departments, dueText, born, stand }: ReportCarried): string {
  return `${number}. ${title} (${[listed(departments, 'nl'), dueText, words.agreed(born), stand].join('; ')})`;
}

function itemText({ label, level, title, outcome, lines, items }: ReportItem): readonly string[] {
  const heading = `${level === 1 ? '  ' : ''}${label ? `${label}. ` : ''}${title}`;
  return [
    '',
    heading,
    ...(outcome ? [`- ${words.decision}: ${outcome}`] : []),
    ...lines.map(lineText),
    ...items.flatMap(itemText),
  ];
}

function lineText({ kind, speaker, text, depth, action }: ReportLine): string {
  const said = speaker ? `${speaker}: ${text}` : text;
  const mark = kind === 'decision' ? `${words.decision}: ` : '';
  const facts = action ? ` [${words.action} ${action.number}: ${action.responsible}, ${action.dueText}]` : '';
  return `${'  '.repeat(depth)}- ${mark}${said}${facts}`;
}

function changeText({ kind, itemPath, before, after, isActionOnly }: Change): string {
  const place = itemPath ? ` (${itemPath})` : '';
  const was =
    kind === 'changed' && before ? ` (${isActionOnly ? words.actionChanged : words.was(before)})` : '';
  return `${words.changed[kind]}${place}: ${after ?? before ?? ''}${was}`;
}

function titled(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines].join('\n');
}
