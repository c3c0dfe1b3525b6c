/** Somebody with an Atlassian account. The name is for showing only and is never stored by the app. */
export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly active: boolean;
}
