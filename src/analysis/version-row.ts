/** The id of a version's line among issues, whose ids are their keys. */
export function versionRowId(versionId: string): string {
  return `version:${versionId}`;
}
