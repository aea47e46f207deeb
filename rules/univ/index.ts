import { materials } from './3.1-materiel.ts';
import { devices } from './3.2.1-appareils.ts';
import { identity } from './3.2.1-identite.ts';
import { lateEntry } from './3.2.1-retard.ts';
import { exits } from './3.2.1-sorties.ts';
import { fraud } from './annexes-1-3-fraudes.ts';

export const cells = [...lateEntry, ...identity, ...materials, ...devices, ...exits, ...fraud];
export { silences } from './silences.ts';
