import { readWordXml } from './wordXml';

/** What a paragraph style gives its paragraphs. */
export interface WordStyle {
  /** 1 to 9 for a heading, 0 for anything else. */
  readonly heading: number;
  readonly numbering: NumberingPlace | null;
}

/** Where in a numbering a paragraph stands. */
export interface NumberingPlace {
  readonly list: string;
  readonly level: number;
}

interface Draft {
  basedOn: string | null;
  heading: number | null;
  list: string | null;
  level: number | null;
}

const HEADING_NAME = /^(?:heading|kop)\s?([1-9])$/i;

/** The styles of a Word file by their id; a style without a say of its own does as the one it is based on. */
export function wordStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const drafts = new Map<string, Draft>();
  let draft: Draft | null = null;
  readWordXml(xml, {
    open(name, { styleId, val }) {
      if (name === 'style' && styleId) {
        draft = { basedOn: null, heading: null, list: null, level: null };
        drafts.set(styleId, draft);
      } else if (draft) readProperty(draft, name, val ?? '');
    },
    close: (name) => void (name === 'style' && (draft = null)),
  });
  return new Map([...drafts.keys()].map((id) => [id, resolved(id, drafts)]));
}

function readProperty(draft: Draft, name: string, value: string): void {
  if (name === 'basedOn') draft.basedOn = value;
  else if (name === 'name') draft.heading ??= value.toLowerCase() === 'title' ? 1 : headingOf(value);
  else if (name === 'outlineLvl') draft.heading ??= Number(value) + 1;
  else if (name === 'numId') draft.list = value;
  else if (name === 'ilvl') draft.level = Number(value);
}

function headingOf(name: string): number | null {
  const level = HEADING_NAME.exec(name)?.[1];
  return level ? Number(level) : null;
}

function resolved(id: string, drafts: ReadonlyMap<string, Draft>): WordStyle {
  const line = lineOf(id, drafts);
  const first = <Key extends keyof Draft>(key: Key) =>
    line.find((draft) => draft[key] !== null)?.[key] ?? null;
  const list = first('list');
  return {
    heading: first('heading') ?? 0,
    numbering: list && list !== '0' ? { list, level: first('level') ?? 0 } : null,
  };
}

/** A style and those it is based on; a circle ends where it began. */
function lineOf(id: string, drafts: ReadonlyMap<string, Draft>): readonly Draft[] {
  const line = new Set<Draft>();
  for (let draft = drafts.get(id); draft && !line.has(draft); draft = drafts.get(draft.basedOn ?? ''))
    line.add(draft);
  return [...line];
}
