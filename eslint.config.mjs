import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

// `route` is a door past the table of endpoints; only the host, which turns a checked path into a request, may hold it.
const routeOnlyInTheHost = {
  name: '@forge/api',
  importNames: ['route', 'assumeTrustedRoute'],
  message: 'Paths are built in src/atlassian/endpoints.ts; only src/forge turns them into a route.',
};

export default defineConfig(
  globalIgnores(['node_modules/', 'static/dist/', '.local/', '.build/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // JQL and XML refuse control characters, so patterns have to name them.
      'no-control-regex': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An async function without await is how a handler answers a promise and turns a throw into a rejection.
      '@typescript-eslint/require-await': 'off',
      // Interfaces here are records of functions, and nothing rests on `this`.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Text from Jira or Confluence is never markup; render it as children.',
        },
        {
          selector: "Property[key.name='dangerouslySetInnerHTML']",
          message: 'Text from Jira or Confluence is never markup; render it as children.',
        },
        {
          selector: 'TSAsExpression > TSUnknownKeyword.typeAnnotation',
          message: 'A cast through unknown hides what a parser should check.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'static/**/*.{ts,tsx}'],
    ignores: ['src/forge/**'],
    rules: { 'no-restricted-imports': ['error', { paths: [routeOnlyInTheHost] }] },
  },
  {
    files: ['static/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat['recommended-latest']],
    // Tells what the React compiler would skip; it is not used.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', process: 'readonly', console: 'readonly' },
    },
  },
);
