/** A meeting of a body that a deadline may refer to. */
export interface BodyMeeting {
  /** As people call it: "SGO", "MT DGV", "werkgroep". */
  readonly body: string;
  /** ISO date. */
  readonly date: string;
}
