import { createNestedAuthBridge } from './nestedAuthBridge';
import { createOffice } from './createOffice';
import { createWindowPort } from './windowPort';

/**
 * The sandbox's stand-in for Office.js: one classic script that brings `Office` and Outlook's sign-in bridge, and, like
 * the real one, takes the page's history methods away.
 */
const script = document.currentScript as HTMLScriptElement;
const framed = window.parent !== window;
const port = framed ? createWindowPort(new URL(script.src).origin) : null;

Object.assign(window.history, { pushState: null, replaceState: null });
Object.assign(window, {
  Office: createOffice(port),
  ...(port ? { nestedAppAuthBridge: createNestedAuthBridge(port) } : {}),
});
