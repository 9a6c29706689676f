/** Where the tasks of a department go: confirmed once by the secretary, kept in the workspace. */
export type Route =
  | {
      readonly kind: 'planner';
      readonly planId: string;
      readonly planTitle: string;
      /** Null: a bucket named after the meeting body, made when it is not there. */
      readonly bucketId: string | null;
      /** Entra object ids of the coordinators the department has named. */
      readonly coordinators: readonly string[];
    }
  /** The department has no plan we can write to: its actions go out with the minutes by mail. */
  | { readonly kind: 'mail'; readonly address: string | null };

/** By `Department.code`. */
export type Routes = Readonly<Record<string, Route>>;
