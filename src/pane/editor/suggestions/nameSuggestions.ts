import type { Command } from 'prosemirror-state';
import type { Department, DepartmentResolver } from '../../../departments/department';
import type { Attendee } from '../../../minutes/attendee';
import type { Suggest, Suggestion } from './suggestion';

const most = 8;

/** Departments and attendees by any part of their name, those in the meeting first. */
export function nameSuggestions(
  departments: DepartmentResolver,
  attendees: () => readonly Attendee[],
): Suggest {
  return (typed) => {
    const wanted = typed.toLowerCase();
    const list = attendees();
    const present = new Set(list.map(({ department }) => department));
    const named = departments.departments.filter((department) => isNamed(department, wanted));
    const inMeeting = named.filter(({ code }) => present.has(code));
    const others = named.filter(({ code }) => !present.has(code));
    return [
      ...inMeeting.map(ofDepartment),
      ...list.filter(({ name }) => name !== null && startsAWord(name, wanted)).map(ofAttendee),
      ...others.map(ofDepartment),
    ].slice(0, most);
  };
}

function isNamed({ abbreviation, name, aliases }: Department, wanted: string): boolean {
  return (
    startsAWord(abbreviation, wanted) ||
    startsAWord(name, wanted) ||
    aliases.some((alias) => startsAWord(alias, wanted))
  );
}

function startsAWord(name: string, wanted: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith(wanted) || lower.includes(` ${wanted}`);
}

function ofDepartment({ code, abbreviation, name }: Department): Suggestion {
  return { id: `department-${code}`, name: abbreviation, hint: name, run: insert(abbreviation) };
}

function ofAttendee({ id, name, unit, department }: Attendee): Suggestion {
  return { id: `person-${id}`, name: name ?? '', hint: unit ?? department ?? '', run: insert(name ?? '') };
}

function insert(text: string): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.insertText(`${text} `));
    return true;
  };
}
