import type { Plan } from '../model/plan';

const issueKey = /^[A-Z][A-Z0-9_]+-[1-9]\d*$/;

/** [F7] Text fields of a plan that look as if they held issue keys, with what people call them. */
export function issueKeyColumns({
  project,
  activities,
}: Plan): readonly { readonly id: string; readonly name: string }[] {
  const found = new Set(
    activities.flatMap(({ texts }) =>
      Object.entries(texts).flatMap(([field, text]) => (issueKey.test(text.trim()) ? [field] : [])),
    ),
  );
  return [...found].map((id) => ({ id, name: project.textNames[id] ?? id }));
}

/** [F7] The plan with its issue keys read from one of its text fields. */
export function keyedBy(plan: Plan, field: string): Plan {
  return {
    ...plan,
    activities: plan.activities.map((activity) => {
      const text = activity.texts[field]?.trim() ?? '';
      return issueKey.test(text) ? { ...activity, issueKey: text } : activity;
    }),
  };
}
