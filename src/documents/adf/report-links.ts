import { link, plain } from './build';
import type { AdfText } from './adf-document';
import type { Milestone } from '../../analysis/milestones';

/** Where the names in a report lead on the site it was read from. */
export interface ReportLinks {
  issue(key: string): AdfText;
  milestone(milestone: Milestone): AdfText;
  project(key: string, words: string): AdfText;
}

export function reportLinks(siteUrl: string, projectKey: string): ReportLinks {
  const site = siteUrl.replace(/\/+$/, '');
  const browse = (key: string) => `${site}/browse/${segment(key)}`;
  const versions = `${site}/projects/${segment(projectKey)}/versions`;
  return {
    issue: (key) => link(key, browse(key)),
    milestone: ({ name, source }) =>
      link(name, source.kind === 'issue' ? browse(source.key) : `${versions}/${segment(source.id)}`),
    project: (key, words) => link(words, browse(key)),
  };
}

/** Half a surrogate pair would stop `encodeURIComponent`. */
function segment(text: string): string {
  return encodeURIComponent(plain(text));
}
