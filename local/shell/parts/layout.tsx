/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { themeAttribute } from '../../runtime/frame/token-css';
import type { Surroundings } from '../surroundings';
import { TopBar } from './top-bar';

/** The page around every content: head, top bar, an optional side navigation, main. */
export function Layout(props: {
  readonly around: Surroundings;
  readonly title: string;
  readonly product: 'jira' | 'confluence' | 'home';
  readonly side?: Child;
  readonly children: Child;
}) {
  const { around, title, product, side, children } = props;
  const { theme } = around.viewer;
  const page = (
    <html
      lang="en"
      data-theme={themeAttribute}
      data-theme-choice={theme}
      data-color-mode={theme === 'dark' ? 'dark' : 'light'}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Local site`}</title>
        <script src="/-/before-paint.js" />
        <link rel="stylesheet" href="/-/tokens.css" />
        <link rel="stylesheet" href="/-/shell.css" />
        <link rel="icon" href="data:," />
        <script src="/-/shell.js" defer />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <TopBar around={around} product={product} />
        <div class={side === undefined ? 'page' : 'page with-side'}>
          {side}
          <main id="main" tabindex={-1}>
            {children}
          </main>
        </div>
      </body>
    </html>
  );
  return (
    <>
      {raw('<!DOCTYPE html>')}
      {page}
    </>
  );
}
