import { devices, materials } from './3-materiel.ts';
import { exits } from './3-sorties.ts';
import { fraud } from './3.2.2-fraude.ts';
import { identity, lateEntry } from './3-acces.ts';

export const cells = [...lateEntry, ...identity, ...exits, ...devices, ...materials, ...fraud];
export { silences } from './silences.ts';
