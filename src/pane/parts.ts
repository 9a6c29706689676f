import { createContext, use, useSyncExternalStore } from 'react';
import type { Configuration } from '../hosts/configuration';
import type { Host } from '../hosts/host';
import type { Graph } from '../graph/graph';
import type { Language } from '../language/language';
import type { Settings, Workspace } from '../workspace/workspace';
import type { AskingSignIn } from './opening/askingSignIn';

/** What the pane is put together from, once for each page. */
export interface Parts {
  readonly configuration: Configuration;
  readonly host: Host;
  readonly signIn: AskingSignIn;
  readonly graph: Graph;
  readonly workspace: Workspace;
  /** Kept with a claim on a task: tells this device from another. */
  readonly device: string;
}

export const PartsContext = createContext<Parts | null>(null);

/** The parts, for everything below the opened pane. */
export function useParts(): Parts {
  const parts = use(PartsContext);
  if (!parts) throw new Error('No parts above this component');
  return parts;
}

/** A part of the workspace's settings: the same value until that part changes. */
export function useSettings<T>(select: (settings: Settings) => T): T {
  const { workspace } = useParts();
  return useSyncExternalStore(workspace.onSettings, () => select(workspace.settings()));
}

export const LanguageContext = createContext<Language>('nl');

/** The interface's language. */
export function useLanguage(): Language {
  return use(LanguageContext);
}

/** The words of one area in the interface's language. */
export function useWords<T>(words: Readonly<Record<Language, T>>): T {
  return words[useLanguage()];
}
