import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Who may import whom (ARCHITECTURE.md, "Folders"): each folder names what it must not reach. */
const forbid = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: patterns, message }] }] },
});

export default tseslint.config(
  { ignores: ['node_modules/', '.reglo/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  { files: ['**/*.js', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', process: 'writable', __dirname: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  forbid(
    ['ingest/**'],
    '^(\\.\\./)+(bot|rules|evals|tests)/',
    'ingest reads documents: it knows nothing of rules or bot.',
  ),
  forbid(['rules/**'], '^(\\.\\./)+(bot|evals|tests)/', 'rules know nothing of the bot.'),
  forbid(
    ['bot/assistant/**'],
    '^(\\.\\./)+(terminal|cli|evals|tests)/',
    'The assistant imports no surface and no command.',
  ),
  forbid(['bot/terminal/**'], '^(\\.\\./)+(cli|evals|tests)/', 'A surface imports no command.'),
);
