import { readAction, readOutcome, readProposal } from '../../../workspace/documentValues';

type Attributes = Record<string, unknown>;

/** The attributes a copied block carries. The clipboard may have been filled by anyone: what is not ours is left out. */
export function readClipboardAttributes(element: { getAttribute(name: string): string | null }): Attributes {
  const raw = parsed(element.getAttribute('data-attributes'));
  return element.getAttribute('data-notulist') === 'line' ? lineAttributes(raw) : itemAttributes(raw);
}

function lineAttributes(raw: Attributes): Attributes {
  const action = raw.kind === 'action' ? readAction(raw.action) : null;
  const kind = raw.kind === 'decision' ? 'decision' : action ? 'action' : 'note';
  return {
    id: text(raw.id) ?? '',
    depth: [1, 2, 3, 4].find((depth) => depth === raw.depth) ?? 0,
    kind,
    speaker: text(raw.speaker),
    action,
    dismissed: raw.dismissed === true ? true : null,
    proposal: kind === 'note' ? readProposal(raw.proposal) : null,
  };
}

function itemAttributes(raw: Attributes): Attributes {
  return {
    id: text(raw.id) ?? '',
    level: raw.level === 1 ? 1 : 0,
    inserted: raw.inserted === true,
    outcome: readOutcome(raw.outcome),
    presenter: text(raw.presenter),
    proposed: raw.proposed === true,
  };
}

function parsed(json: string | null): Attributes {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Attributes) : {};
  } catch {
    return {};
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
