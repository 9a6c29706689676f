import js from '@eslint/js';
import globals from 'globals';
import hooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * The direction of imports: the pure folders know only each other, the edges know the pure folders,
 * the pane puts them together. `allowed` lists, for each folder of src/, the sibling folders it may import.
 */
const allowed = {
  departments: [],
  minutes: ['departments'],
  dutch: ['departments', 'minutes'],
  invitation: ['departments', 'minutes', 'markup'],
  delivery: ['departments', 'minutes'],
  actionList: ['departments', 'minutes', 'delivery'],
  carryOver: ['departments', 'minutes', 'delivery', 'actionList'],
  documents: ['departments', 'minutes', 'language'],
  language: ['minutes', 'departments'],
  proposals: ['departments', 'minutes', 'dutch'],
  files: ['dutch', 'markup'],
  markup: [],
  graph: [],
  hosts: [],
  workspace: [
    'departments',
    'minutes',
    'actionList',
    'invitation',
    'dutch',
    'proposals',
    'delivery',
    'documents',
    'graph',
    'hosts',
  ],
  posting: ['departments', 'minutes', 'delivery', 'graph', 'workspace'],
  sending: ['departments', 'minutes', 'delivery', 'documents', 'graph', 'workspace'],
  tracking: ['departments', 'minutes', 'delivery', 'actionList', 'graph', 'posting', 'workspace'],
  pane: null,
  cli: ['departments', 'minutes', 'dutch', 'proposals', 'files', 'documents', 'language'],
};

const pure = [
  'actionList',
  'carryOver',
  'markup',
  'departments',
  'minutes',
  'dutch',
  'proposals',
  'invitation',
  'delivery',
  'documents',
  'language',
];
const folders = Object.keys(allowed);

const direction = folders
  .filter((folder) => allowed[folder])
  .map((folder) => {
    const forbidden = folders.filter((other) => other !== folder && !allowed[folder].includes(other));
    const outside = pure.includes(folder)
      ? [
          'react',
          'react-dom',
          '@fluentui/*',
          '@microsoft/*',
          '@azure/*',
          'yjs',
          'y-*',
          'prosemirror-*',
          'idb',
        ]
      : ['react', 'react-dom', '@fluentui/*'];
    return {
      files: [`src/${folder}/**`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                group: forbidden.map((other) => `**/${other}/**`),
                message: `src/${folder} may not import this folder: see the README, "Layout".`,
              },
              { group: ['**/sandbox/**'], message: 'The product never imports the sandbox.' },
              {
                group: outside,
                message: `src/${folder} does without this library: see the README, "Layout".`,
              },
            ],
          },
        ],
      },
    };
  });

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    // Text of others is read there: what can be matched in many ways takes hours on a run of blanks.
    files: ['src/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error' },
  },
  {
    files: pure.map((folder) => `src/${folder}/**`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'fetch', 'indexedDB', 'crypto'].map(
          (name) => ({
            name,
            message: 'The pure folders take what they need as an argument.',
          }),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Pass the time in.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the time in.' },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Pass new ids in.',
        },
      ],
    },
  },
  ...direction,
  {
    files: ['src/**/*.tsx', 'src/**/use*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  { files: ['src/cli/**', 'sandbox/**', 'tests/**', 'manifest/**', '*.js'], rules: { 'no-console': 'off' } },
);
