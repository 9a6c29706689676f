import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import type { Route } from '../../../delivery/route';
import { settingsWords } from '../../../language/words/settings';
import type { PlanChoice } from '../../../posting/suggestRoutes';
import { useMeeting } from '../../meeting';
import { useWords } from '../../parts';
import { routeTo } from './proposedRoutes';
import { useBuckets } from './useBuckets';

const mail = 'mail';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  select: { minWidth: 0 },
});

interface RouteFieldsProps {
  readonly department: string;
  readonly route: Route;
  readonly plans: readonly PlanChoice[];
  readonly choose: (route: Route) => void;
}

/** Plan and bucket for one department's tasks, or mail. */
export function RouteFields({ department, route, plans, choose }: RouteFieldsProps) {
  const styles = useStyles();
  const words = useWords(settingsWords);
  const { departments } = useMeeting();
  const label = abbreviationOf(department, departments);
  const planId = route.kind === 'planner' ? route.planId : mail;
  const buckets = useBuckets(route.kind === 'planner' ? route.planId : null);
  const choosePlan = (id: string) => {
    const plan = plans.find((each) => each.planId === id);
    choose(plan ? routeTo(plan) : { kind: 'mail', address: null });
  };
  return (
    <div className={styles.fields}>
      <Field label={words.planOf(label)} size="small">
        <Select
          className={styles.select}
          size="small"
          value={planId}
          onChange={(_, { value }) => choosePlan(value)}
        >
          <option value={mail}>{words.byMail}</option>
          {withCurrent(plans, route).map(({ planId: id, planTitle, groupName }) => (
            <option key={id} value={id}>
              {groupName && groupName !== planTitle ? `${planTitle} · ${groupName}` : planTitle}
            </option>
          ))}
        </Select>
      </Field>
      {route.kind === 'planner' && (
        <Field label={words.bucketOf(label)} size="small">
          <Select
            className={styles.select}
            size="small"
            value={route.bucketId ?? ''}
            onChange={(_, { value }) => choose({ ...route, bucketId: value || null })}
          >
            <option value="">{words.bucketOfMeeting}</option>
            {buckets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

/** A plan that was chosen by somebody who sees more plans stays to be seen. */
function withCurrent(plans: readonly PlanChoice[], route: Route): readonly PlanChoice[] {
  if (route.kind === 'mail' || plans.some(({ planId }) => planId === route.planId)) return plans;
  return [...plans, { planId: route.planId, planTitle: route.planTitle, groupName: '' }];
}
