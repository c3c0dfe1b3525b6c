/** The ids under which the local site and this installation are known to the app; fixed, so that stored content stays valid. */
export const cloudId = '5f0c2a7e-94c1-4d5b-8a36-1f2e3d4c5b6a';
export const environmentId = '0b7d9f52-3c6e-4a18-9e04-7c5d2b1a8f63';
export const installationId = 'c3e1a6d4-7b58-42f9-a0d7-65b4c3d2e1f0';
export const environmentType = 'DEVELOPMENT';
export const appVersion = '1.0.0';
/** The account under which the app itself acts. */
export const appAccountId = 'app-coordinator';
