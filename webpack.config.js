import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';

const root = import.meta.dirname;
const target = 'es2022';

/** What the pane's bundle and the sandbox windows' bundle have in common. */
function base(mode, name, path) {
  return {
    name,
    mode,
    context: root,
    output: {
      path: resolve(root, 'dist', path),
      filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    target: ['web', target],
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, jsx: 'automatic' } },
        // It does not say so itself: without this all of it comes along, though one request at a time is made with it.
        { test: /microsoft-graph-client.+\.js$/, sideEffects: false },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target })] },
    devtool: mode === 'production' ? false : 'eval-cheap-module-source-map',
    performance: { hints: false },
    stats: 'errors-warnings',
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}`,
      cacheDirectory: resolve(root, 'node_modules/.cache/webpack'),
    },
  };
}

/**
 * What opening a meeting asks for a moment after the entry: named on the page, it comes beside the entry and not after it.
 * `graph` and `signIn` ask Microsoft 365, `pane` is what people see.
 */
class Preloads {
  constructor(names) {
    this.names = names;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('Preloads', (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap('Preloads', (page) => {
        const [entry] = page.plugin.options.chunks;
        if (!pagesOfTheHost.includes(entry)) return page;
        const loaded = new Set(compilation.entrypoints.get(entry).getFiles());
        const files = this.names.flatMap((name) => compilation.namedChunkGroups.get(name).getFiles());
        const links = [...new Set(files)].filter((file) => !loaded.has(file)).map(asLater);
        return { ...page, headTags: [preload('config.json', 'fetch'), ...page.headTags, ...links] };
      });
    });
  }
}

const pagesOfTheHost = ['teams', 'outlook'];
const asLater = (file) => preload(file, 'script', { fetchpriority: 'low' });

function preload(href, as, more) {
  const attributes = { rel: 'preload', as, href, ...(as === 'fetch' ? { crossorigin: true } : {}), ...more };
  return { tagName: 'link', voidTag: true, attributes, meta: {} };
}

function page(filename, template, chunk) {
  return new HtmlPlugin({ filename, template, chunks: [chunk], scriptLoading: 'defer', minify: false });
}

/** The product: two pages that open in a host, two that finish a sign-in, and the configuration beside them. */
function pane(mode) {
  const config = base(mode, 'pane', 'pane');
  return {
    ...config,
    entry: {
      teams: './src/teams.ts',
      outlook: './src/outlook.ts',
      auth: './src/hosts/authRedirect.ts',
      authRelay: './src/hosts/authRelay.ts',
    },
    // Webpack's own minimizer takes out what libraries export and the pane does not use; esbuild, quicker, does not.
    optimization: { splitChunks: { chunks: 'all' } },
    plugins: [
      page('teams.html', './src/teams.html', 'teams'),
      page('outlook.html', './src/outlook.html', 'outlook'),
      page('auth.html', './src/auth.html', 'auth'),
      page('auth-relay.html', './src/auth.html', 'authRelay'),
      new Preloads(['graph', 'signIn', 'pane']),
      new CopyPlugin({
        patterns: [
          'src/config.json',
          'src/about.html',
          { from: 'manifest/icons/*.png', to: 'icons/[name][ext]' },
        ],
      }),
    ],
  };
}

/** The sandbox's windows, one folder each. */
const windows = ['landing', 'teams', 'outlook', 'planner', 'mailbox'].filter((name) =>
  existsSync(resolve(root, `sandbox/hosts/${name}/${name}.tsx`)),
);

function sandboxWindows(mode) {
  return {
    ...base(mode, 'windows', 'windows'),
    entry: Object.fromEntries(windows.map((name) => [name, `./sandbox/hosts/${name}/${name}.tsx`])),
    plugins: windows.map((name) => page(`${name}/index.html`, `./sandbox/hosts/${name}/${name}.html`, name)),
  };
}

/** The sandbox's stand-in for Office.js: one classic script at a fixed address, as the real one is. */
function officeStandIn(mode) {
  const config = base(mode, 'office', 'office');
  return {
    ...config,
    entry: { office: './sandbox/hosts/office/office.ts' },
    output: { ...config.output, filename: 'office.js' },
  };
}

export default (_environment, { mode = 'production' }) => [
  pane(mode),
  sandboxWindows(mode),
  officeStandIn(mode),
];
