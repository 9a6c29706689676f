import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import configurations from '../../webpack.config.js';

const root = join(import.meta.dirname, '../..');

/** Builds the empty page with the pane's own settings and serves it; resolves with its address. */
export async function serveEmptyPage(): Promise<{ url: string; close: () => void }> {
  const [pane] = configurations({}, { mode: 'production' });
  const path = join(root, 'dist/empty');
  const compiler = webpack({
    ...pane,
    name: 'empty',
    entry: { empty: './tests/bench/empty.tsx' },
    output: { ...pane?.output, path },
    plugins: [new HtmlPlugin({ filename: 'index.html', template: './src/teams.html' })],
    cache: false,
  });
  await new Promise<void>((resolve, reject) =>
    compiler.run((error, stats) => {
      compiler.close(() =>
        error
          ? reject(error)
          : stats?.hasErrors()
            ? reject(new Error(stats.toString('errors-only')))
            : resolve(),
      );
    }),
  );
  const server = createServer(express().use(express.static(path)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
