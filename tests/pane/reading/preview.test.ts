import { describe, expect, it } from 'vitest';
import { previewOf } from '../../../src/pane/reading/preview';
import { draftFrom } from '../../proposals/reading';

describe('the preview of a document that was read', () => {
  const shown = (text: string) =>
    previewOf(draftFrom(`1. Opening\nIedereen is er.\n2. Planning\n${text}\n`)).actions;

  it('has the words that each mark rests on, as it has those of a proposal', () => {
    const words = (text: string) => shown(text).map((line) => line.words);
    expect(words('Het verslag nalezen (actie allen)')).toEqual([['(actie allen)']]);
    expect(words('Actie VWS: de namen doorgeven voor 1 december')).toEqual([
      ['Actie VWS:', 'voor 1 december'],
    ]);
    expect(words('Action VWS: send the names')).toEqual([['Action VWS:']]);
    expect(words('SZW stuurt morgen een planning rond.')).toEqual([['SZW stuurt morgen', 'rond']]);
    expect(words('Er is veel gezegd.')).toEqual([]);
  });

  it('shows a marked line whole, and of a paragraph the sentence of the proposal', () => {
    const marked = 'De brief is af. De bijlage sturen (actie VWS)';
    expect(shown(marked).map(({ text }) => text)).toEqual([marked]);
    const [line] = shown('De brief is af. VWS stuurt morgen de bijlage rond. Er is taart.');
    expect(line?.text).toBe('… VWS stuurt morgen de bijlage rond. …');
  });
});
