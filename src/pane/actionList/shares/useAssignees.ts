import { useEffect, useSyncExternalStore } from 'react';
import { listed } from '../../../language/language';
import { actionShareWords } from '../../../language/words/actionShare';
import { createAssigneeNames, type AssigneeNames } from '../../../tracking/assigneeNames';
import { useLanguage, useParts, useWords, type Parts } from '../../parts';

const stores = new WeakMap<Parts, AssigneeNames>();

/** Whom a task is assigned to, in words: by name where the directory tells it, the others counted. "" for nobody. */
export function useAssignees(ids: readonly string[]): string {
  const parts = useParts();
  const words = useWords(actionShareWords);
  const language = useLanguage();
  const names = namesOf(parts);
  const known = useSyncExternalStore(names.subscribe, names.known);
  useEffect(() => void names.ask(ids), [names, ids]);
  if (ids.length === 0) return '';
  const told = ids.flatMap((id) => known.get(id) ?? []);
  const rest = ids.length - told.length;
  const people = told.length === 0 ? words.people(rest) : words.others(rest);
  return words.assigned(listed(rest === 0 ? told : [...told, people], language));
}

function namesOf(parts: Parts): AssigneeNames {
  const names = stores.get(parts) ?? createAssigneeNames(parts.graph, parts.workspace.notes);
  stores.set(parts, names);
  return names;
}
