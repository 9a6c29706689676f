import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** The page the authority sends the sign-in window back to: hands the answer to the pane and closes. */
broadcastResponseToMainFrame().catch(() => window.close());
