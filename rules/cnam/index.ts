import { devices } from './4.2-surveillance.ts';
import { exits } from './4.3-sorties.ts';
import { fraud } from './4.6-fraude.ts';
import { identity, materials } from './2-3-identite-et-materiel.ts';
import { lateEntry } from './4.1-acces.ts';

export const cells = [...identity, ...materials, ...lateEntry, ...devices, ...exits, ...fraud];
export { silences } from './silences.ts';
