/** The part of the Atlassian Document Format that the app writes: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export interface AdfDocument {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly AdfBlock[];
}

export type AdfBlock = AdfHeading | AdfParagraph | AdfPanel | AdfTable | AdfBulletList | AdfRule;

export interface AdfHeading {
  readonly type: 'heading';
  readonly attrs: { readonly level: 1 | 2 | 3 | 4 | 5 | 6 };
  readonly content: readonly AdfInline[];
}

export interface AdfParagraph {
  readonly type: 'paragraph';
  readonly content: readonly AdfInline[];
}

export interface AdfPanel {
  readonly type: 'panel';
  readonly attrs: { readonly panelType: 'info' | 'note' | 'success' | 'warning' | 'error' };
  readonly content: readonly (AdfParagraph | AdfHeading | AdfBulletList)[];
}

export interface AdfTable {
  readonly type: 'table';
  readonly attrs: { readonly isNumberColumnEnabled: false; readonly layout: 'default' };
  readonly content: readonly AdfTableRow[];
}

export interface AdfTableRow {
  readonly type: 'tableRow';
  readonly content: readonly AdfTableCell[];
}

export interface AdfTableCell {
  readonly type: 'tableHeader' | 'tableCell';
  readonly attrs: Readonly<Record<string, never>>;
  readonly content: readonly [AdfParagraph | AdfBulletList, ...(AdfParagraph | AdfBulletList)[]];
}

export interface AdfBulletList {
  readonly type: 'bulletList';
  readonly content: readonly AdfListItem[];
}

export interface AdfListItem {
  readonly type: 'listItem';
  readonly content: readonly [AdfParagraph];
}

export interface AdfRule {
  readonly type: 'rule';
}

export type AdfInline = AdfText | AdfStatus;

export interface AdfText {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly AdfMark[];
}

export type AdfMark =
  { readonly type: 'strong' } | { readonly type: 'link'; readonly attrs: { readonly href: string } };

export interface AdfStatus {
  readonly type: 'status';
  readonly attrs: { readonly text: string; readonly color: AdfStatusColor };
}

export type AdfStatusColor = 'neutral' | 'purple' | 'blue' | 'red' | 'yellow' | 'green';
