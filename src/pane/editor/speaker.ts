import { InputRule, inputRules } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import type { DepartmentResolver } from '../../departments/department';
import { readSpeaker } from '../../dutch/parties/speaker';
import { isLine } from './blocks/schema';

/** "BZK: " at the start of a line becomes its speaker. */
export function speakerRule(departments: DepartmentResolver): Plugin {
  const rule = new InputRule(/^[^:]{1,60}: $/, (state, match, start, end) => {
    const { $from } = state.selection;
    if (!isLine($from.parent) || $from.parent.attrs.speaker !== null) return null;
    const read = readSpeaker(match[0], departments);
    if (!read || read.rest.trim() !== '') return null;
    return state.tr.delete(start, end).setNodeAttribute($from.before(), 'speaker', read.speaker);
  });
  return inputRules({ rules: [rule] });
}
