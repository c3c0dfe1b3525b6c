import { sourcesUnder } from './source';

describe('raising work items', () => {
  it('[T10] goes through a claim and a mark everywhere, so that a lost answer raises no second one', () => {
    const raising = sourcesUnder('src').filter(({ text }) => /\bcreateIssue\(|'create issue'/.test(text));
    expect(raising.map(({ path }) => path).sort()).toEqual([
      'src/app/claimed.ts',
      'src/atlassian/create-issue.ts',
      'src/atlassian/endpoints.ts',
    ]);
  });
});
