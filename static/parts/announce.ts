import styles from './hidden.module.css';

let region: HTMLElement | undefined;

/** Tells people who do not see the page what has just happened. */
export function announce(words: string): void {
  if (!region) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.className = styles.hidden ?? '';
    document.body.append(region);
  }
  region.textContent = words;
}
