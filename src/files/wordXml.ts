import { Parser } from 'htmlparser2';

/** What a reader of a Word part is told: elements by their name without prefix, with their attributes likewise. */
export interface WordReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Deeper than any document goes; what lies deeper is not read. */
const DEEPEST = 400;

/** Hands the elements of a part to a reader, in one pass. */
export function readWordXml(xml: string, reader: WordReader): void {
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) parser.pause();
        else reader.open(local(name), withLocalNames(attributes));
      },
      onclosetag(name) {
        depth -= 1;
        reader.close(local(name));
      },
      ontext: (text) => reader.text?.(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withLocalNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));
}
