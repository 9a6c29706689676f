import type { Topic } from '../../../minutes/topic';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import type { DepartmentResolver } from '../../../departments/department';
import { listed, type Language } from '../../../language/language';
import { topicWords } from '../../../language/words/topics';

/** Who leads a topic and who is involved, in one line. */
export function topicParties(
  { lead, involved }: Topic,
  departments: DepartmentResolver,
  language: Language,
): string {
  const words = topicWords[language];
  const name = (code: string): string => abbreviationOf(code, departments);
  return [
    lead === null ? words.nobodyLeads : words.leads(name(lead)),
    involved.length > 0 && words.with(listed(involved.map(name), language)),
  ]
    .filter(Boolean)
    .join(', ');
}
