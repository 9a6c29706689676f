import type { Act } from '../acts/act';
import type { Utterance } from '../utterance';
import { ownerByAgent } from './byAgent';
import { ownerByAssignment } from './byAssignment';
import { ownerByList } from './byList';
import { ownerByMark } from './byMark';
import { ownerByOrigin } from './byOrigin';
import { ownerByRequest } from './byRequest';
import { ownerBySubject } from './bySubject';
import { ownerBySurroundings } from './bySurroundings';
import { withTopicOwner } from './byTopic';
import type { FindOwner } from './finder';
import { NOBODY, type Owner } from './owner';
import { withPartners } from './partners';
import { withSuccessors } from './successors';

/** From what is written on purpose to what must be concluded: the first that answers is right. */
const ways: readonly FindOwner[] = [
  ownerByMark,
  ownerByAssignment,
  ownerByList,
  ownerByRequest,
  ownerByAgent,
  ownerByOrigin,
  ownerBySubject,
  ownerBySurroundings,
];

/** Who must do what an act asks for, and who is involved. Total: nobody is an answer too. */
export function readOwner(act: Act, utterance: Utterance): Owner {
  const owner = ways.reduce<Owner | null>((found, way) => found ?? way(act, utterance), null) ?? NOBODY;
  const whole = withTopicOwner(withSuccessors(owner, act, utterance), act, utterance);
  return withPartners(whole, act, utterance);
}
