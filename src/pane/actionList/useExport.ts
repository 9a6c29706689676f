import { useState } from 'react';
import type { GraphFailure } from '../../graph/graph';
import type { ListReport } from '../../documents/list/listReport';
import { graphFailure } from '../graphFailure';
import { useParts } from '../parts';

export type ListFormat = 'xlsx' | 'csv';

/** A file of the list, as it goes. It is put in the drive: a tab in Teams can hardly download. */
export type ExportState =
  | { readonly kind: 'none' | 'working' }
  | { readonly kind: 'made'; readonly name: string; readonly webUrl: string }
  | { readonly kind: 'failed'; readonly failure: GraphFailure };

export interface Export {
  readonly state: ExportState;
  readonly make: (format: ListFormat, name: string, report: ListReport) => Promise<void>;
}

const contentTypes: Readonly<Record<ListFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** Makes a file of the list beside the minutes; a file of the same name stays, the new one gets a number. */
export function useExport(): Export {
  const { graph, workspace } = useParts();
  const [state, setState] = useState<ExportState>({ kind: 'none' });
  const make: Export['make'] = async (format, name, report) => {
    setState({ kind: 'working' });
    try {
      const [{ createDocument }, { listCsv, listSheet }] = await Promise.all([
        import('../../graph/documents'),
        import('../../documents/list/listSheet'),
      ]);
      const bytes = format === 'xlsx' ? await listSheet(report) : new TextEncoder().encode(listCsv(report));
      const made = await createDocument(graph, workspace.folder(), {
        name: `${name}.${format}`,
        contentType: contentTypes[format],
        bytes,
        whenTaken: 'rename',
      });
      setState({ kind: 'made', name: made.name, webUrl: made.webUrl });
    } catch (error) {
      setState({ kind: 'failed', failure: graphFailure(error) });
    }
  };
  return { state, make };
}
