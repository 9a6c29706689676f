import type { Configuration } from 'webpack';

declare const configurations: (
  environment: unknown,
  options: { mode: 'development' | 'production' },
) => Configuration[];
export default configurations;
