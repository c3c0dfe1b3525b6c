import type { AdfNode } from './adf';

/** The macro is found by the last part of this key; app and environment are those of the local host. */
export const reportExtensionKey =
  '6f1c2b0e-4a53-4d7e-9b1f-2f6f3f1f7a10/1b7e4c52-0d7c-4e0a-8a5e-5b0d9c0c6a21/static/status-report';

/** The status report macro as Confluence stores it in a page. */
export function reportMacro(project: string, localId: string): AdfNode {
  return {
    type: 'extension',
    attrs: {
      layout: 'default',
      extensionType: 'com.atlassian.ecosystem',
      extensionKey: reportExtensionKey,
      parameters: {
        localId,
        extensionTitle: 'Project status report',
        guestParams: { project, detail: 'full' },
      },
      localId,
    },
  };
}
