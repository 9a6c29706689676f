import { firstView, type Grouping, type ListView } from './view';

const groupings: readonly Grouping[] = ['department', 'meeting', 'date', 'topic'];
const shows: readonly ListView['show'][] = ['open', 'overdue', 'done', 'all'];

/** A view as the parameters of a link; what is as at first is left out. */
export function viewParameters(view: ListView): URLSearchParams {
  const parameters = new URLSearchParams();
  if (view.grouping !== firstView.grouping) parameters.set('group', view.grouping);
  if (view.departments.length > 0) parameters.set('departments', view.departments.join(','));
  if (view.body !== null) parameters.set('body', view.body);
  if (view.show !== firstView.show) parameters.set('show', view.show);
  if (view.search) parameters.set('search', view.search);
  return parameters;
}

/** The view a link carries. Anything unknown in it reads as it is at first. */
export function viewOf(parameters: URLSearchParams): ListView {
  const departments = parameters.get('departments') ?? '';
  return {
    grouping: groupings.find((one) => one === parameters.get('group')) ?? firstView.grouping,
    departments: departments.split(',').filter(Boolean),
    body: parameters.get('body'),
    show: shows.find((one) => one === parameters.get('show')) ?? firstView.show,
    search: parameters.get('search') ?? '',
  };
}
