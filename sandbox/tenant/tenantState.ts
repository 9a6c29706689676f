import type { World } from '../world/world';
import { Calendars } from './calendar/calendars';
import { Changes } from './admin/changes';
import { ChatMessages } from './chat/messages';
import { Consents } from './signIn/consents';
import { Directory } from './directory/directory';
import { DriveStore } from './drive/store';
import { Faults } from './faults/faults';
import { usualHabits, type Habits } from './faults/habits';
import { Mailboxes } from './mail/mailboxes';
import { OutlookGate } from './outlook/gate';
import { PlannerStore } from './planner/store';
import { RequestLog } from './admin/requestLog';

/** Everything a tenant holds, in memory: built from the world, changed by calls, thrown away by `reset`. */
export class TenantState {
  readonly changes = new Changes();
  readonly log = new RequestLog();
  readonly faults = new Faults();
  readonly outlook = new OutlookGate();
  readonly directory: Directory;
  readonly calendars: Calendars;
  habits!: Habits;
  consents!: Consents;
  planner!: PlannerStore;
  drives!: DriveStore;
  mailboxes!: Mailboxes;
  chatMessages!: ChatMessages;

  constructor(readonly world: World) {
    this.directory = new Directory(world);
    this.calendars = new Calendars(world, this.directory);
    this.reset();
  }

  /** Back to the world as it was at the start; tokens stay good, windows go on listening. */
  reset(): void {
    this.habits = usualHabits();
    this.consents = new Consents();
    this.planner = new PlannerStore(this.world, () => this.habits);
    this.drives = new DriveStore();
    this.mailboxes = new Mailboxes();
    this.chatMessages = new ChatMessages(() => this.now());
    this.faults.clear();
    this.log.clear();
    this.changes.tell('reset');
  }

  now(): Date {
    return new Date();
  }
}
