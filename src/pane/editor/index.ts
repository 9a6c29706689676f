export { MinutesEditor, type MinutesEditorProps } from './MinutesEditor';
