import { NavigationTarget, router } from '@forge/bridge';
import type { MouseEvent, ReactNode } from 'react';
import { useSurroundings } from '../../surroundings';
import styles from './project-link.module.css';

/** A project's name that leads to its own risk register; with Ctrl, ⌘ or Shift in a new tab. */
export function ProjectLink({ projectKey, children }: { projectKey: string; children: ReactNode }) {
  const { siteUrl } = useSurroundings();
  const follow = (click: MouseEvent) => {
    click.preventDefault();
    const to = { target: NavigationTarget.Module, moduleKey: 'project-page', projectKey, path: '/risks' };
    void (click.metaKey || click.ctrlKey || click.shiftKey ? router.open(to) : router.navigate(to));
  };
  return (
    <a href={`${siteUrl}/browse/${encodeURIComponent(projectKey)}`} className={styles.link} onClick={follow}>
      {children}
    </a>
  );
}
