import { router } from '@forge/bridge';
import type { DecisionPage } from '../../../src/model/page-decision';
import { DayOf } from '../../parts/day-of';
import type { IsoDate } from '../../../src/model/date';

interface PageLinkProps {
  page: DecisionPage;
  siteUrl: string;
  asOf: IsoDate;
}

/** A Confluence page that opens beside Jira, with the version that was read. */
export function PageLink({ page: { title, path, version, changed }, siteUrl, asOf }: PageLinkProps) {
  const address = `${siteUrl}${path}`;
  return (
    <>
      <a
        href={address}
        onClick={(press) => {
          press.preventDefault();
          void router.open(address);
        }}
      >
        {title}
      </a>{' '}
      <small>
        version {version}, <DayOf instant={changed} beside={asOf} />
      </small>
    </>
  );
}
