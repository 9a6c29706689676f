import { answerWire } from '../../sandbox/tenant/http/wire';
import type { TenantState } from '../../sandbox/tenant/tenantState';
import type { Page } from './page';
import type { Timeline } from './timeline';
import type { Weather } from './weather';

/** Where the tenant is; nothing outside the simulation is ever called. */
export const origin = 'http://tenant.example';

/** A call on its way. */
interface Sent {
  readonly page: Page;
  readonly method: string;
  readonly url: string;
  readonly init: RequestInit;
  readonly at: number;
  /** When its sender gave it up. */
  endedAt: number | null;
}

/** As much of a Response as the Graph client and the drive look at. */
export interface Reply {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The longest that a write whose sender got no answer can still be under way. `flightTime` in posting rests on it. */
export const longestFlight = 8000;

/** Carries calls from pages to the tenant and back, in bad weather. */
export class Network {
  /** Calls and bytes so far, both ways. */
  readonly traffic = { requests: 0, sent: 0, received: 0 };
  /** Answers given before, for reads that come from a place that lags behind. */
  private readonly before = new Map<string, { readonly at: number; readonly text: string }>();

  constructor(
    private readonly timeline: Timeline,
    private readonly tenant: TenantState,
    private readonly weather: Weather,
  ) {}

  fetch(url: string, init: RequestInit = {}): Promise<Reply> {
    const page = this.timeline.current as Page | null;
    if (!page) throw new Error(`Nobody calls ${url}`);
    const sent: Sent = {
      page,
      method: init.method ?? 'GET',
      url,
      init,
      at: this.timeline.now,
      endedAt: null,
    };
    return new Promise((resolve, reject) => {
      const fail = (error: unknown): void => reject(error as Error);
      if (init.signal?.aborted) return fail(init.signal.reason);
      init.signal?.addEventListener('abort', () => {
        sent.endedAt = this.timeline.now;
        fail(init.signal?.reason);
      });
      if (!page.alive) return;
      void this.carry(sent, resolve, () => fail(new TypeError('Failed to fetch')));
    });
  }

  private async carry(sent: Sent, done: (reply: Reply) => void, cut: () => void): Promise<void> {
    const { timeline, weather } = this;
    const { page } = sent;
    const back = (milliseconds: number, act: () => void): void =>
      void timeline.after(milliseconds, page, () => (this.isConnected(sent) ? act() : cut()));
    if (!page.device.online) return back(5, cut);
    const fault = weather.onWire(sent.method);
    const way =
      fault === 'delay'
        ? timeline.between(2000, timeline.pick([20_000, 20_000, 150_000]))
        : timeline.between(5, 120);
    if (fault === 'dropBefore') return back(way, cut);
    if (fault === 'dropAfterwards') {
      // The connection is cut while what was sent still goes on: it takes effect when its sender no longer waits for it.
      this.arrive(timeline.between(0, longestFlight), sent, () => undefined);
      return back(timeline.between(1, 300), cut);
    }
    const fallsSilent = fault === 'dropAfter';
    this.arrive(way, sent, (reply) => {
      back(timeline.between(5, 120), () => (fallsSilent ? cut() : done(reply)));
    });
  }

  /** Who slept may have lost what was under way. */
  private isConnected({ page: { device }, at }: Sent): boolean {
    return device.online && (device.napSince(at) === null || this.timeline.chance(0.5));
  }

  /** At the tenant, whatever becomes of the sender meanwhile: but what was given up arrives soon or never. */
  private arrive(way: number, sent: Sent, answer: (reply: Reply) => void): void {
    const { timeline } = this;
    timeline.after(way, null, () => {
      const endedAt = sent.endedAt ?? sent.page.diedAt ?? sent.page.device.napSince(sent.at);
      if (endedAt !== null && timeline.now > endedAt + longestFlight) return;
      void this.perform(sent).then(answer);
    });
  }

  private async perform({ method, url, init, page }: Sent): Promise<Reply> {
    if (url.startsWith(`${origin}/download/`)) return this.download(url);
    const body = init.body === undefined || init.body === null ? undefined : Buffer.from(String(init.body));
    const headers = inLowerCase(init.headers as Readonly<Record<string, string>> | undefined);
    const path = url.slice(`${origin}/v1.0`.length);
    this.traffic.requests++;
    this.traffic.sent += body?.length ?? 0;
    const answer = await answerWire(this.tenant, { method, url: path, headers, bytes: body, origin });
    if (answer === 'drop') throw new Error('The weather drops, not the tenant.');
    const { status } = answer;
    if (path === '/$batch' && status === 200) this.batchSeenLate(page.user, body, answer.body as Batch);
    const text = answer.body === undefined ? '' : textOf(answer.body);
    this.traffic.received += text.length;
    const isRead = method === 'GET' && status === 200;
    return reply(status, answer.headers ?? {}, isRead ? this.seenLate(`${page.user} ${path}`, text) : text);
  }

  private download(url: string): Reply {
    const found = this.tenant.drives.downloads.get(url.slice(`${origin}/download/`.length));
    if (!found || found.ends < this.timeline.now) return reply(404, {}, '');
    this.traffic.requests++;
    this.traffic.received += found.content.length;
    return reply(200, {}, found.content.toString());
  }

  private batchSeenLate(user: string, sent: Buffer | undefined, { responses }: Batch): void {
    const { requests } = JSON.parse(String(sent)) as {
      requests: BatchRequest[];
    };
    for (const response of responses) {
      const request = requests.find(({ id }) => id === response.id);
      if (request?.method !== 'GET' || response.status !== 200) continue;
      const text = JSON.stringify(response.body);
      const seen = this.seenLate(`${user} ${request.url}`, text);
      if (seen !== text) response.body = JSON.parse(seen);
    }
  }

  /** What the same read gave a moment ago, if the weather is so. */
  private seenLate(read: string, text: string): string {
    const earlier = this.before.get(read);
    const lag = /planner/.test(read) ? 1000 : 5000;
    const isRecent = earlier !== undefined && this.timeline.now - earlier.at < lag;
    if (isRecent && this.weather.isStale()) return earlier.text;
    this.before.set(read, { at: this.timeline.now, text });
    return text;
  }
}

interface BatchRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
}

interface Batch {
  readonly responses: readonly BatchAnswer[];
}

interface BatchAnswer {
  readonly id: string;
  readonly status: number;
  body?: unknown;
}

function textOf(body: unknown): string {
  return Buffer.isBuffer(body) ? body.toString() : JSON.stringify(body);
}

function reply(status: number, headers: Readonly<Record<string, string>>, text: string): Reply {
  const all = inLowerCase({ 'Content-Type': 'application/json', ...headers });
  const get = (name: string): string | null => all[name.toLowerCase()] ?? null;
  return { ok: status < 400, status, headers: { get }, text: () => Promise.resolve(text) };
}

/** The platform's own headers are most of what a call costs here. */
function inLowerCase(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
