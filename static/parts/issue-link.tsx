import { router } from '@forge/bridge';
import type { MouseEvent, ReactNode } from 'react';
import { useSurroundings } from '../surroundings';
import { classes } from './classes';
import styles from './issue-link.module.css';

/** A work item's key (or other words) that opens it in Jira; with Ctrl, ⌘ or Shift in a new tab. */
export function IssueLink({ issueKey, done, children }: { issueKey: string; done?: boolean; children?: ReactNode }) {
  const { siteUrl } = useSurroundings();
  const path = `/browse/${encodeURIComponent(issueKey)}`;
  // A link cannot leave the app's frame by itself: the product has to follow it.
  const follow = (click: MouseEvent) => {
    click.preventDefault();
    void (click.metaKey || click.ctrlKey || click.shiftKey ? router.open(path) : router.navigate(path));
  };
  return (
    <a href={`${siteUrl}${path}`} className={classes(styles.link, done && styles.done)} onClick={follow}>
      {children ?? issueKey}
    </a>
  );
}
