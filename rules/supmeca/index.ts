import { exits } from './article-9-sorties.ts';
import { fraud } from './article-10-fraude.ts';
import { materials } from './article-3-7-materiel.ts';
import { delayedStart } from './article-6-horaire.ts';
import { identity, lateEntry } from './article-7-acces.ts';
import { devices } from './article-7-appareils.ts';

export const cells = [
  ...lateEntry,
  ...delayedStart,
  ...identity,
  ...exits,
  ...devices,
  ...materials,
  ...fraud,
];
export { silences } from './silences.ts';
