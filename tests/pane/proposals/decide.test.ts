import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/dutch/finding';
import type { LineBlock } from '../../../src/minutes/block';
import {
  confirmProposal,
  dismissProposal,
  splitProposal,
  undecide,
} from '../../../src/pane/proposals/decide';
import { createMinutesDocument } from '../../../src/workspace/createMinutesDocument';
import type { MinutesDocument } from '../../../src/workspace/minutesDocument';
import { action, header, line } from '../../minutes/build';

const text = 'BZK belt. VWS schrijft.';

function opened(...blocks: readonly LineBlock[]): MinutesDocument {
  const document = createMinutesDocument();
  document.seed({ header: header(), attendees: [], blocks });
  return document;
}

function finding(words: string, department: string): Finding {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    kind: 'action',
    certainty: 'firm',
    action: action({ responsible: { kind: 'joint', departments: [department] } }),
    cues: [span],
    clause: span,
    correspondent: null,
    isOwnerInferred: false,
    deadline: null,
  };
}

function lines(document: MinutesDocument): readonly LineBlock[] {
  return document.minutes().blocks.filter((block) => block.type === 'line');
}

const both = [finding('BZK belt.', 'BZK'), finding('VWS schrijft.', 'VWS')];
const proposed = { line: line('r', { text, speaker: 'AZ' }), findings: both };

describe('what was proposed on a line', () => {
  it('is an action for each finding once confirmed, and a note again when that is taken back', () => {
    const document = opened(proposed.line);
    const ids = confirmProposal(document, proposed, () => 'new');
    expect(lines(document).map(({ id, text, kind, speaker }) => [id, text, kind, speaker])).toEqual([
      ['r', 'BZK belt.', 'action', 'AZ'],
      ['new', 'VWS schrijft.', 'action', 'AZ'],
    ]);
    undecide(document, ids);
    expect(lines(document).map(({ kind, action }) => [kind, action])).toEqual([
      ['note', null],
      ['note', null],
    ]);
  });

  it('can be divided first, and is then still to be decided', () => {
    const document = opened(proposed.line);
    splitProposal(document, proposed, () => 'new');
    expect(lines(document).map(({ kind }) => kind)).toEqual(['note', 'note']);
    expect(lines(document)[1]?.proposal).toMatchObject({ kind: 'action', words: ['VWS schrijft.'] });
  });

  it('stays dismissed when another device writes in the same minutes meanwhile', () => {
    const here = opened(proposed.line);
    const there = createMinutesDocument();
    there.merge(here.encode());
    dismissProposal(here, proposed);
    there.changeLine('r', { depth: 2 });
    there.merge(here.encode());
    here.merge(there.encode());
    expect(lines(here)).toEqual(lines(there));
    expect(lines(here)[0]).toMatchObject({ dismissed: true, depth: 2 });
  });
});
