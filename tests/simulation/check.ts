import type { TenantState } from '../../sandbox/tenant/tenantState';
import { dueInstant } from '../../src/delivery/dueInstant';
import { wantedTasks, type WantedTask } from '../../src/delivery/wantedTasks';
import type { Boards, Made } from './boards';
import type { Page } from './page';

/** Something that must never happen, and did. */
export interface Finding {
  readonly kind: 'loss' | 'duplicate' | 'violation';
  readonly what: string;
}

/** What there is when everything has come to rest. */
export interface Rest {
  /** A device that has just opened the minutes for the first time. */
  readonly page: Page;
  readonly boards: Boards;
  /** Words that were said to be kept. */
  readonly kept: ReadonlySet<string>;
  readonly tenant: TenantState;
}

/** Everything that is wrong in the end. */
export function check(rest: Rest): readonly Finding[] {
  if (!rest.page.minutes) return [{ kind: 'violation', what: 'the minutes do not open' }];
  const findings = [
    ...wordFindings(rest),
    ...taskFindings(rest),
    ...bucketFindings(rest),
    ...formFindings(rest),
  ];
  return findings.map(([kind, what]) => ({ kind, what }));
}

type Found = readonly [Finding['kind'], string];

function wordFindings({ page, kept }: Rest): readonly Found[] {
  const { blocks } = page.minutes!.document.minutes();
  const texts = blocks.map((block) => (block.type === 'line' ? block.text : block.title));
  const words = texts.flatMap((text) => text.match(/woord\d+x/g) ?? []);
  const count = new Map<string, number>();
  words.forEach((word) => count.set(word, (count.get(word) ?? 0) + 1));
  const lost = [...kept].filter((word) => !count.has(word));
  const twice = [...count].filter(([, times]) => times > 1);
  const items = blocks.flatMap((block, at) =>
    block.type === 'agendaItem' ? [{ title: block.title, isEmpty: blocks[at + 1]?.type !== 'line' }] : [],
  );
  const titles = items.map(({ title }) => title);
  // A heading under which two people typed stays twice: no line may change its heading.
  const doubled = titles.filter((title, at) => titles.indexOf(title) < at && items[at]?.isEmpty);
  return [
    ...lost.map((word) => ['loss', `word ${word}`] as const),
    ...twice.map(([word]) => ['duplicate', `word ${word}`] as const),
    ...doubled.map((title) => ['duplicate', `agenda item ${title}`] as const),
  ];
}

function taskFindings({ page, boards, tenant }: Rest): readonly Found[] {
  const { document } = page.minutes!;
  const { routes, departments } = page.context(page.minutes!);
  const wanted = wantedTasks(document.minutes(), routes, { language: 'nl', departments });
  const addresses = [...new Set(boards.made.map(({ address }) => address))];
  const twice = addresses.filter((address) => {
    const made = boards.made.filter((one) => one.address === address);
    const again = made.filter(({ task }) => boards.wantedAgain.has(task.id));
    return made.length > 1 + again.length;
  });
  return [
    ...twice.map((address) => ['duplicate', `task ${address}`] as const),
    ...boards.writtenOver().map((what) => ['loss', `what a department made of the ${what}`] as const),
    ...wanted.flatMap((task) => wantedFindings(task, present(boards, task), page, tenant)),
    ...boards.made.flatMap((made) => madeFindings(made, page)),
  ];
}

/** What was made for an action and was not given up for another. */
function present(boards: Boards, { lineId, department }: WantedTask): readonly Made[] {
  return boards.of(lineId, department).filter(({ task }) => !boards.wantedAgain.has(task.id));
}

function wantedFindings(
  { key, content, route }: WantedTask,
  made: readonly Made[],
  page: Page,
  tenant: TenantState,
): readonly Found[] {
  if (route === null) return [['violation', `no route for ${key}`]];
  const [first] = made;
  if (!first) return route.kind === 'mail' ? [] : [['loss', `task ${key}`]];
  const entry = page.minutes!.document.ledger().get(key);
  const { task, touched } = first;
  const found: Found[] = [];
  if (entry?.taskId !== task.id) found.push(['violation', `the ledger does not know task ${key}`]);
  if (!tenant.planner.tasks.has(task.id)) {
    if (!touched.has('deleted')) found.push(['loss', `task ${key} is gone`]);
    return found;
  }
  const due = content.due === null ? null : dueInstant(content.due);
  const isDue =
    (due === null ? null : Date.parse(due)) ===
    (task.dueDateTime === null ? null : Date.parse(task.dueDateTime));
  if (task.title !== content.title && !touched.has('title'))
    found.push(['loss', `update of the title of ${key}: ${task.title} for ${content.title}`]);
  if (!isDue && !touched.has('due')) found.push(['loss', `update of the date of ${key}`]);
  if (task.details.description !== content.description)
    found.push(['loss', `update of the description of ${key}`]);
  return found;
}

/** A task is in the ledger, also when nobody wants it any more: else nobody could close it. */
function madeFindings({ address, task }: Made, page: Page): readonly Found[] {
  const isKnown = page.minutes!.document.claims().some(({ taskId }) => taskId === task.id);
  return isKnown ? [] : [['violation', `a task nobody knows of: ${address}`]];
}

function bucketFindings({ tenant }: Rest): readonly Found[] {
  const names = [...tenant.planner.buckets.values()].map(({ planId, name }) => `${name} in ${planId}`);
  return names
    .filter((name, at) => names.indexOf(name) < at)
    .map((name) => ['duplicate', `bucket ${name}`] as const);
}

/** Statuses with which Graph says that a request was written wrongly. */
const badForm = [400, 405, 411, 413, 414, 415, 416];

function formFindings({ tenant }: Rest): readonly Found[] {
  return tenant.log
    .all()
    .filter(({ status }) => badForm.includes(status))
    .map(({ method, path, status }) => ['violation', `${status} for ${method} ${path}`] as const);
}
