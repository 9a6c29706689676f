import webpack from 'webpack';
import configurations from '../webpack.config.js';

type Mode = 'development' | 'production';

/** Builds the pane and the windows into dist/. Rejects with webpack's own words when something does not compile. */
export function build(mode: Mode): Promise<void> {
  const compiler = webpack(configurations({}, { mode }));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
}

/** Builds, and builds again on every change; resolves after the first build. */
export function buildAndWatch(mode: Mode): Promise<void> {
  const compiler = webpack(configurations({}, { mode }));
  return new Promise((resolve) => {
    compiler.watch({}, (error, stats) => {
      if (error) console.error(error.message);
      else if (stats?.hasErrors()) console.error(stats.toString('errors-only'));
      resolve();
    });
  });
}
