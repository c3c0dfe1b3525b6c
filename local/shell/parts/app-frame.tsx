/** @jsxImportSource hono/jsx */
import type { FrameSetup } from '../frame-setup';

/** The place where the page's script opens a module of the app. */
export function AppFrame({ setup }: { readonly setup: FrameSetup }) {
  return <div class="app-frame" data-frame={JSON.stringify(setup)} />;
}
