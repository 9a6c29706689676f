import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** What the reading of Dutch is measured by, each a share of 1. */
export type Figures = Readonly<Record<string, number>>;

/** What issue 3 wants of each figure. */
export const wanted: Figures = {
  'action precision': 0.9,
  'action recall': 0.85,
  'responsible right': 0.92,
  'deadline right': 0.95,
  'decision F1': 0.85,
  'agenda F1': 0.98,
  'attendance F1': 0.95,
  'deadlines.json': 0.97,
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(root, '../shared/corpus');
const reader = ['--', process.execPath, '--import', 'tsx', join(root, 'src/cli/notulist.ts')];

/** The labelled corpus is kept beside the project, not in it. */
export function hasCorpus(): boolean {
  return existsSync(join(corpus, 'score.mjs'));
}

/** The figures as the corpus's scorer counts them, and its misses line by line. */
export function measure(): { figures: Figures; misses: string } {
  const documents = ['--dir', join(corpus, 'seeds'), '--dir', join(corpus, 'dev')];
  const deadlines = ['--deadlines', join(corpus, 'deadlines.json')];
  const onDocuments = score([...documents, '--misses', '--json'], ['read']);
  const onDeadlines = score([...deadlines, '--misses', '--json'], []);
  const ofDocuments = JSON.parse(onDocuments.table) as Record<string, number>;
  const ofDeadlines = JSON.parse(onDeadlines.table) as { deadlines: number };
  const figures = Object.fromEntries(
    Object.keys(wanted).map((name) => [name, ofDocuments[name] ?? ofDeadlines.deadlines]),
  );
  return { figures, misses: `${onDocuments.misses}\n${onDeadlines.misses}` };
}

/** Everything before the last line are misses. */
function score(what: readonly string[], command: readonly string[]): { table: string; misses: string } {
  const args = [join(corpus, 'score.mjs'), ...what, ...reader, ...command];
  const lines = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
    .trimEnd()
    .split('\n');
  return { table: lines.at(-1) ?? '{}', misses: lines.slice(0, -1).join('\n') };
}
