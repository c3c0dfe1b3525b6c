import { useState } from 'react';
import type { RiskModel } from '../../../src/model/risk-model';
import { sameValue } from '../../../src/model/same-value';
import type { ProjectSettings } from '../../../src/model/settings';
import { draftOfModel, edited, redone, undone, type ModelDraft } from './model-draft';

/** The shared model that is being edited, at the version that was seen. */
export interface SharedTarget {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** A model that is not saved yet, with the settings that it was begun from. */
export interface ModelWork {
  readonly draft: ModelDraft;
  readonly seen: ProjectSettings;
  /** Absent where the model is to be the project's own. */
  readonly shared?: SharedTarget;
}

/** Unsaved models by project, so that a look at another page does not lose them. */
const unsaved = new Map<string, ModelWork>();

export function useModelWork(project: string, settings: ProjectSettings, shared: SharedTarget | undefined) {
  const [work, setWork] = useState(() => unsaved.get(project));
  const put = (next: ModelWork | undefined) => {
    setWork(next);
    if (next) unsaved.set(project, next);
    else unsaved.delete(project);
  };
  const target = shared ? { shared } : {};
  const begun = work ?? { draft: draftOfModel(settings.riskModel), seen: settings, ...target };
  const step = (how: (draft: ModelDraft) => ModelDraft) => put({ ...begun, draft: how(begun.draft) });
  return {
    work,
    model: begun.draft.model,
    changed: work !== undefined && (differs(work) || work.shared?.name !== shared?.name),
    mayUndo: begun.draft.past.length > 0,
    mayRedo: begun.draft.future.length > 0,
    edit: (model: RiskModel, place?: string) => step((draft) => edited(draft, model, place)),
    undo: () => step(undone),
    redo: () => step(redone),
    /** Begins the project's own model from another one. */
    copy: (model: RiskModel) => put({ draft: edited(begun.draft, model), seen: settings }),
    rename: (name: string) => begun.shared && put({ ...begun, shared: { ...begun.shared, name } }),
    /** After somebody else has saved: mine over theirs. */
    rebase: (seen: ProjectSettings, version: number | undefined) =>
      put({
        ...begun,
        seen,
        ...(begun.shared ? { shared: { ...begun.shared, version: version ?? begun.shared.version } } : {}),
      }),
    discard: () => put(undefined),
  };
}

function differs({ draft, seen, shared }: ModelWork): boolean {
  return !sameValue(draft.model, seen.riskModel) || shared?.id !== seen.sharedRiskModel?.id;
}

export type Working = ReturnType<typeof useModelWork>;
