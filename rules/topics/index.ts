import { defaultMaterials } from './default-materials.ts';
import { devices } from './devices.ts';
import { fraudInTheRoom } from './fraud-in-the-room.ts';
import { identity } from './identity.ts';
import { lateEntry } from './late-entry.ts';
import { leaveForAMoment } from './leave-for-a-moment.ts';
import { leaveForGood } from './leave-for-good.ts';

/** What people ask, once for all regulations: the rows of the matrix. */
export const topics = {
  'late-entry': lateEntry,
  'leave-for-good': leaveForGood,
  'leave-for-a-moment': leaveForAMoment,
  devices,
  identity,
  'default-materials': defaultMaterials,
  'fraud-in-the-room': fraudInTheRoom,
} as const;

export type TopicId = keyof typeof topics;
