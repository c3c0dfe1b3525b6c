import { noArithmetic, noChance, noClock, noCode, noInputOrOutput, onlyExports, type Ban } from './bans';

/** One row of the import law: who may know whom, and what must never be found there. */
export interface Article {
  /** Folder or file, from the repository's root. */
  readonly where: string;
  /** Our own folders and files that may be imported; a `type ` in front allows types only. */
  readonly may: readonly string[];
  /** Packages that may be imported, by their name or its beginning. */
  readonly packages: readonly string[];
  readonly mustNot: readonly Ban[];
  readonly reason: string;
}

const pure = [noClock, noChance, noInputOrOutput];

export const law: readonly Article[] = [
  {
    where: 'src/model',
    may: ['src/model'],
    packages: [],
    mustNot: pure,
    reason: 'The model is facts and nothing else; everything may rest on it because it rests on nothing.',
  },
  {
    where: 'src/analysis',
    may: ['src/model', 'src/analysis'],
    packages: [],
    mustNot: pure,
    reason: 'Analysis turns facts into meaning; it must run in a browser, in a test and on Forge alike.',
  },
  {
    where: 'src/documents',
    may: ['src/model', 'src/analysis', 'src/documents'],
    packages: ['saxes', 'fflate'],
    mustNot: pure,
    reason: 'Documents are made from an answer and nothing else, so that a file can be made again.',
  },
  {
    where: 'src/atlassian',
    may: ['src/model', 'src/atlassian'],
    packages: ['valibot'],
    mustNot: [noClock, noChance],
    reason: 'Pulling and parsing only: the connection is handed in, and what the facts mean is decided elsewhere.',
  },
  {
    where: 'src/store',
    may: ['src/model', 'src/store'],
    packages: ['valibot'],
    mustNot: [noClock, noChance],
    reason: 'Keeping and parsing only: the store is handed in, and what the facts mean is decided elsewhere.',
  },
  {
    where: 'src/holidays',
    may: ['src/model'],
    packages: ['date-holidays'],
    mustNot: pure,
    reason: 'Public holidays come from a maintained collection that panels must not have to load.',
  },
  {
    where: 'src/api.ts',
    may: ['type src/model', 'type src/analysis', 'type src/api'],
    packages: [],
    mustNot: [noCode],
    reason: 'The contract between panels and answers has no behaviour.',
  },
  {
    where: 'src/api',
    may: ['type src/model', 'type src/analysis', 'type src/api'],
    packages: [],
    mustNot: [noCode],
    reason: 'A large part of the contract may stand in a file of its own; it has no behaviour either.',
  },
  {
    where: 'src/app',
    may: [
      'src/model',
      'src/analysis',
      'src/documents',
      'src/atlassian',
      'src/store',
      'src/holidays',
      'src/api',
      'src/app',
    ],
    packages: ['valibot'],
    mustNot: [noClock, noChance, noArithmetic],
    reason: 'A question pulls, thinks and answers; it knows neither the host nor the rules of the trade.',
  },
  {
    where: 'src/forge',
    may: ['type src/model', 'src/app', 'src/api', 'src/atlassian', 'src/store', 'src/forge'],
    packages: ['@forge/', 'valibot', 'node:crypto'],
    mustNot: [noArithmetic],
    reason: 'The host hands requests to the app and answers back; it decides nothing.',
  },
  {
    where: 'src/index.ts',
    may: ['src/forge'],
    packages: [],
    mustNot: [onlyExports],
    reason: 'The entry is the list of functions that manifest.yml names.',
  },
  {
    where: 'static',
    may: ['type src/api', 'src/model', 'src/analysis', 'src/documents', 'static'],
    packages: ['react', 'react-dom', '@atlaskit/', '@forge/bridge', '@tanstack/react-virtual', 'valibot', 'vite'],
    mustNot: [],
    reason: 'A panel draws answers; it has no way to REST and shares only code that is pure.',
  },
  {
    where: 'local',
    may: ['src', 'local'],
    packages: ['*'],
    mustNot: [],
    reason: 'The local host runs the app as it is.',
  },
];
