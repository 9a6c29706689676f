import { getElementsByTagName, textContent } from 'domutils';
import type { Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { wordText } from '../documents/wordText';
import { actionFact, printedNames, type Facts, type FoundAction } from './facts';

/** The facts of a mail's HTML, by another reader than its writer. */
export function factsOfHtml(html: string): Facts {
  const page = parseDocument(html);
  const elements = getElementsByTagName((name) => /^(?:h[1-4]|tr)$/.test(name), page);
  const text = elements.findIndex((element) => textContent(element) === 'Verslag');
  const rows = elements.filter(({ name }) => name === 'tr');
  const field = (label: string) => rows.map(cellsOf).find(([first]) => first === label)?.[1] ?? '';
  return {
    items: elements
      .slice(text + 1)
      .filter(({ name }) => name === 'h3' || name === 'h4')
      .map((element) => textContent(element)),
    present: printedNames(field('Aanwezig')),
    absent: printedNames(field('Afwezig')),
    decisions: below(elements, 'Besluiten').map((row) => cellsOf(row).at(-1)!),
    actions: grouped(
      elements
        .slice(0, text)
        .filter(({ name }) => name === 'h3')
        .flatMap((heading) =>
          below(elements, textContent(heading)).map((row) => {
            const [number = '', title = '', due = ''] = cellsOf(row);
            return { number: Number(number), title, due, departments: [textContent(heading)] };
          }),
        ),
    ),
  };
}

/** Rows of the table below a heading, without its own heading row. */
function below(elements: readonly Element[], heading: string): readonly Element[] {
  const start = elements.findIndex(
    ({ name, ...element }) => name !== 'tr' && textContent(element as Element) === heading,
  );
  if (start < 0) return [];
  const rest = elements.slice(start + 1);
  const end = rest.findIndex(({ name }) => name !== 'tr');
  return rest
    .slice(0, end < 0 ? undefined : end)
    .filter((row) => getElementsByTagName('th', row).length === 0);
}

/** The words of each cell; what stands small below them is a remark. */
function cellsOf(row: Element): readonly string[] {
  return getElementsByTagName((name) => name === 'td' || name === 'th', row.children).map((cell) =>
    textContent(cell.children.filter((child) => !('name' in child && child.name === 'span'))).trim(),
  );
}

/** The facts of a mail's plain text. */
export function factsOfText(text: string): Facts {
  const blocks = text
    .trimEnd()
    .split(/\n{2,}/)
    .map((block) => block.split('\n'));
  const lines = text.split('\n');
  const field = (label: string) =>
    lines.find((line) => line.startsWith(`${label}: `))?.slice(label.length + 2) ?? '';
  const titles = blocks.map(([first]) => first!);
  const from = titles.indexOf('Acties per departement') + 1;
  const until = titles.indexOf('Besluiten');
  const afterLists = until < 0 ? endOfActions(blocks, from) : until + 1;
  const minutes = blocks.slice(
    afterLists,
    titles.indexOf('Het volledige verslag is als bijlage meegestuurd.'),
  );
  return {
    items: minutes.map(([first]) => first!.trim()).filter((first) => !first.startsWith('- ')),
    present: printedNames(field('Aanwezig')),
    absent: printedNames(field('Afwezig')),
    decisions: until < 0 ? [] : blocks[until]!.slice(1).map((line) => line.replace(/^\d*[a-z]?\. /, '')),
    actions: grouped(
      blocks.slice(from, until < 0 ? endOfActions(blocks, from) : until).flatMap(([department, ...own]) =>
        own.map((line) => {
          const [, number, title = '', due = ''] =
            /^(\d+)\. (.*) \(([^;()]*)[^()]*(?:\([^()]*\)[^()]*)*\)$/.exec(line)!;
          return { number: Number(number), title, due, departments: [department!] };
        }),
      ),
    ),
  };
}

function endOfActions(blocks: readonly (readonly string[])[], from: number): number {
  const end = blocks.findIndex((block, at) => at >= from && !/^\d+\. /.test(block[1] ?? ''));
  return end < 0 ? blocks.length : end;
}

/** The facts of a Word file; `everybody` are the abbreviations that "allen" stands for. */
export async function factsOfWord(bytes: Uint8Array, everybody: readonly string[]): Promise<Facts> {
  const { headings, tables } = await wordText(bytes);
  const [fields = []] = tables;
  const field = (label: string) => fields.find(([first]) => first === label)?.[1] ?? '';
  const list = (heading: string) => tables.find(([row]) => row?.[1] === heading)?.slice(1) ?? [];
  return {
    items: headings
      .filter(({ text }) => text !== 'Actielijst' && text !== 'Besluitenlijst')
      .map(({ number, text }) => [number, text].filter(Boolean).join(' ')),
    present: printedNames(field('Aanwezig')),
    absent: printedNames(field('Afwezig')),
    decisions: list('Punt').map(([, , text]) => text!),
    actions: list('Actie').map(([number, title = '', responsible = '', due = '']) =>
      actionFact({ number: Number(number), title, due, departments: namedIn(responsible, everybody) }),
    ),
  };
}

/** "VWS en SZW", "VWS, daarna BZK", "allen, behalve JenV". */
function namedIn(responsible: string, everybody: readonly string[]): readonly string[] {
  const [, except] = /^allen(?:, behalve (.*))?$/.exec(responsible) ?? [];
  const names = (phrase: string) => phrase.split(/, daarna |, | en /);
  if (!responsible.startsWith('allen')) return responsible === 'nog niemand' ? [] : names(responsible);
  const left = except ? names(except) : [];
  return everybody.filter((department) => !left.includes(department));
}

/** One for each action, whoever has it to do. */
function grouped(found: readonly FoundAction[]): readonly string[] {
  const numbers = [...new Set(found.map(({ number }) => number))].sort((one, other) => one - other);
  return numbers.map((number) => {
    const same = found.filter((action) => action.number === number);
    const departments = same.flatMap((action) => action.departments);
    return actionFact({
      ...same[0]!,
      departments: departments.filter((name) => name !== 'Nog niet verdeeld'),
    });
  });
}
