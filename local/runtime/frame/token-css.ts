import { createRequire } from 'node:module';
import * as v from 'valibot';

const theme = v.object({ default: v.string() });
const themes = ['light', 'dark', 'spacing', 'typography', 'shape', 'motion'];

/** The attribute with which a document chooses among the themes below. */
export const themeAttribute = 'light:light dark:dark spacing:spacing typography:typography shape:shape motion:motion';

/** The design tokens as style sheets, as a product puts them into its own pages and into frames that ask for its theme. */
export function tokenCss(): string {
  const load = createRequire(__filename);
  return themes
    .map((name) => v.parse(theme, load(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}.js`)).default)
    .join('\n');
}
