/** The screens of the pane. */
export type ScreenName =
  | 'minutes'
  | 'actions'
  | 'sending'
  | 'settings'
  | 'fields'
  | 'reading'
  | 'actionList'
  | 'carryOver'
  | 'standing';
