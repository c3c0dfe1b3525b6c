/** Everything a page needs to put one module of the app into a frame. */
export interface FrameSetup {
  /** Address of the document on the frame origin. */
  readonly src: string;
  readonly title: string;
  readonly moduleKey: string;
  readonly localId?: string;
  /** What `view.getContext()` answers, without theme. */
  readonly context: { readonly extension: Readonly<Record<string, unknown>>; readonly [name: string]: unknown };
  /** The part of the page's address that belongs to the shell; what follows is the app's own. */
  readonly basePath?: string;
}
