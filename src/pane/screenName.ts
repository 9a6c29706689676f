/** The screens of the pane. */
export type ScreenName = 'minutes' | 'actions' | 'settings' | 'fields' | 'reading';
