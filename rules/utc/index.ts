import { lateEntry } from './3.01-b-retard.ts';
import { identity } from './3.01-c-identite.ts';
import { devices } from './3.01-d-appareils.ts';
import { materials } from './3.01-d-materiel.ts';
import { exits } from './3.02-c-sorties.ts';
import { fraud } from './4-fraude.ts';

export const cells = [...lateEntry, ...identity, ...materials, ...devices, ...exits, ...fraud];
export { silences } from './silences.ts';

/** "Décompte opéré après la distribution du premier sujet" (3.01(b), 3.02(c)). */
export const countedFrom = 'papers';
