import { describe, expect, it } from 'vitest';
import { SignInError, type SignIn } from '../../../src/hosts/host';
import { afterOpening, type OpeningState } from '../../../src/pane/opening/afterOpening';
import { askingSignIn } from '../../../src/pane/opening/askingSignIn';
import { openInSteps } from '../../../src/pane/opening/openInSteps';
import { openingWords } from '../../../src/language/words/opening';
import { sentenceOf } from '../../../src/pane/opening/useSigningIn';
import { lazyGraph } from '../../../src/pane/opening/lazyGraph';
import type { Graph } from '../../../src/graph/graph';
import type { OpenMinutes } from '../../../src/workspace/workspace';

const minutes = {} as OpenMinutes;
const refused = { kind: 'noMeeting', reason: 'signIn' } as const;

describe('afterOpening', () => {
  it('never takes away the copy that is open', () => {
    const before = { kind: 'open', minutes, trouble: null } as const;
    expect(afterOpening(before, refused)).toEqual({ kind: 'open', minutes, trouble: 'signIn' });
  });

  it('says why there is nothing when there is nothing', () => {
    expect(afterOpening({ kind: 'opening' }, refused)).toEqual(refused);
  });

  it('forgets earlier trouble once Graph has answered', () => {
    const before = { kind: 'open', minutes, trouble: 'offline' } as const;
    const opened = { kind: 'open', minutes, from: 'device' } as const;
    expect(afterOpening(before, opened)).toEqual({ kind: 'open', minutes, trouble: null });
  });
});

describe('openInSteps', () => {
  const subject = { kind: 'none' } as const;

  it('asks Graph also when the device cannot say what it has', async () => {
    let state: OpeningState = { kind: 'opening' };
    const openFromDevice = () => Promise.reject(new Error('the storage is damaged'));
    const open = async () => ({ kind: 'open', minutes, from: 'drive' }) as const;
    const opener = { hold: () => undefined, isWaiting: () => true };
    await openInSteps({ openFromDevice, open }, subject, {
      ...opener,
      show: (next) => void (state = next(state)),
    });
    expect(state).toEqual({ kind: 'open', minutes, trouble: null });
  });
});

/** A sign-in that has a token only for what was asked from a click. */
function strictSignIn(): SignIn & { readonly asked: string[][] } {
  const asked: string[][] = [];
  return {
    asked,
    token: async (scopes) => {
      if (scopes.every((scope) => asked.flat().includes(scope))) return 'token';
      throw new SignInError('interaction', 'ask first');
    },
    tokenByAsking: async (scopes) => {
      asked.push([...scopes]);
      return 'token';
    },
    user: () => null,
  };
}

describe('askingSignIn', () => {
  it('asks once for everything that was refused', async () => {
    const host = strictSignIn();
    const signIn = askingSignIn(host, ['User.Read']);
    await expect(signIn.token(['Calendars.Read'])).rejects.toThrow(SignInError);
    await expect(signIn.token(['Chat.ReadBasic', 'Calendars.Read'])).rejects.toThrow(SignInError);
    expect(await signIn.askForMissing()).toBeNull();
    expect(host.asked).toEqual([['Calendars.Read', 'Chat.ReadBasic']]);
    expect(await signIn.token(['Chat.ReadBasic'])).toBe('token');
  });

  it('asks for the basics when nothing was refused', async () => {
    const host = strictSignIn();
    await askingSignIn(host, ['User.Read']).askForMissing();
    expect(host.asked).toEqual([['User.Read']]);
  });

  it('says why it was not given, and asks for the same again', async () => {
    const host = strictSignIn();
    let cancelled = false;
    const signIn = askingSignIn(
      {
        ...host,
        tokenByAsking: async (scopes) => {
          if (cancelled) return host.tokenByAsking(scopes);
          cancelled = true;
          throw new SignInError('cancelled', 'closed');
        },
      },
      [],
    );
    await signIn.token(['Tasks.ReadWrite']).catch(() => undefined);
    expect(await signIn.askForMissing()).toBe('cancelled');
    expect(await signIn.askForMissing()).toBeNull();
    expect(host.asked).toEqual([['Tasks.ReadWrite']]);
  });
});

describe('what is said when nothing was allowed', () => {
  it('tells a permission that was refused from a sign-in that was broken off', () => {
    const { notAllowed, signInFailed } = openingWords.nl;
    expect(sentenceOf('cancelled', false, openingWords.nl)).toBe(signInFailed.cancelled);
    expect(sentenceOf('cancelled', true, openingWords.nl)).toBe(notAllowed);
    expect(sentenceOf('offline', true, openingWords.nl)).toBe(signInFailed.offline);
  });
});

describe('lazyGraph', () => {
  it('loads once, at the first call', async () => {
    let loads = 0;
    const graph = lazyGraph(async () => {
      loads += 1;
      return { send: async () => 'sent', batch: async () => [], pages: async () => [] } as unknown as Graph;
    });
    expect(loads).toBe(0);
    const request = { method: 'GET', path: '/me', scopes: [] } as const;
    expect(await Promise.all([graph.send(request), graph.batch([]), graph.pages(request)])).toEqual([
      'sent',
      [],
      [],
    ]);
    expect(loads).toBe(1);
  });

  it('loads again after a failed load', async () => {
    let loads = 0;
    const graph = lazyGraph(async () => {
      loads += 1;
      if (loads === 1) throw new TypeError('offline');
      return { send: async () => 'sent' } as unknown as Graph;
    });
    const request = { method: 'GET', path: '/me', scopes: [] } as const;
    await expect(graph.send(request)).rejects.toThrow('offline');
    expect(await graph.send(request)).toBe('sent');
  });
});
