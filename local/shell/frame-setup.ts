import * as v from 'valibot';

/** Everything a page needs to put one module of the app into a frame. */
export const frameSetup = v.object({
  /** Address of the document on the frame origin. */
  src: v.string(),
  title: v.string(),
  moduleKey: v.string(),
  localId: v.exactOptional(v.string()),
  /** What `view.getContext()` answers, without theme. */
  context: v.looseObject({ extension: v.record(v.string(), v.unknown()) }),
  /** The part of the page's address that belongs to the shell; what follows is the app's own. */
  basePath: v.exactOptional(v.string()),
  /** Where to put what the document submits, and where to go after that or when it is closed. */
  submitTo: v.exactOptional(v.string()),
  returnTo: v.exactOptional(v.string()),
});
export type FrameSetup = v.InferOutput<typeof frameSetup>;
