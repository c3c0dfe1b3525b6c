/** The id of a version's line among issues, whose ids are their keys. */
export function versionRowId(versionId: string): string {
  return `version:${versionId}`;
}

/** What a milestone stands for: an issue, or a version. */
export type MilestoneSource =
  { readonly kind: 'issue'; readonly key: string } | { readonly kind: 'version'; readonly id: string };

export function milestoneRowId({ source }: { readonly source: MilestoneSource }): string {
  return source.kind === 'issue' ? source.key : versionRowId(source.id);
}
