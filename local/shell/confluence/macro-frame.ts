import { frameFor } from '../frame-for';
import type { FrameSetup } from '../frame-setup';
import type { Surroundings } from '../surroundings';
import type { MacroOnPage } from './macro-node';
import type { Page, Space } from './shapes';

/** What a macro learns of the page it stands on. */
export function macroExtension(macro: MacroOnPage, page: Page, space: Space, isEditing: boolean) {
  return {
    type: 'macro',
    isEditing,
    content: { id: page.id, type: 'page' },
    space: { id: space.id, key: space.key },
    ...(macro.config === undefined ? {} : { config: macro.config }),
  };
}

/** The macro itself, as readers of the page see it. */
export function macroFrame(around: Surroundings, macro: MacroOnPage, page: Page, space: Space): FrameSetup {
  return frameFor(around, macro.module, {
    localId: macro.localId,
    extension: macroExtension(macro, page, space, false),
  });
}

/** The document with which an author configures the macro; `undefined` where it has none of its own. */
export function macroConfigFrame(
  around: Surroundings,
  macro: MacroOnPage,
  page: Page,
  space: Space,
): FrameSetup | undefined {
  const { config } = macro.module;
  if (typeof config !== 'object' || config.resource === undefined) return undefined;
  const frame = frameFor(around, macro.module, {
    localId: macro.localId,
    resource: config.resource,
    extension: macroExtension(macro, page, space, true),
  });
  return { ...frame, title: config.title ?? `Configure ${frame.title}` };
}
