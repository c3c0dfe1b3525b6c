import { createContext, useContext } from 'react';
import type { SettingsDraft } from './settings-draft';
import type { SettingErrors } from './settings-of-draft';

interface SettingsForm {
  readonly draft: SettingsDraft;
  readonly errors: SettingErrors;
  readonly readOnly: boolean;
  change(draft: SettingsDraft): void;
}

export const SettingsFormContext = createContext<SettingsForm>({
  draft: { texts: {}, lists: {} },
  errors: {},
  readOnly: true,
  change: () => undefined,
});

/** One typed setting of the form. */
export function useText(path: string) {
  const { draft, errors, readOnly, change } = useContext(SettingsFormContext);
  return {
    value: draft.texts[path] ?? '',
    error: errors[path],
    readOnly,
    set: (value: string) => change({ ...draft, texts: { ...draft.texts, [path]: value } }),
  };
}

/** One setting that is a list. */
export function useList(path: string) {
  const { draft, errors, readOnly, change } = useContext(SettingsFormContext);
  return {
    values: draft.lists[path] ?? [],
    error: errors[path],
    readOnly,
    set: (values: readonly string[]) => change({ ...draft, lists: { ...draft.lists, [path]: values } }),
  };
}

/** What is wrong with a group of settings as a whole. */
export function useGroupError(path: string): string | undefined {
  return useContext(SettingsFormContext).errors[path];
}
