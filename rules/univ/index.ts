import { assessment } from './1-controles.ts';
import { continuous } from './1.2-controle-continu.ts';
import { oral } from './2.1-oral.ts';
import { registration } from './3-inscription.ts';
import { materials } from './3.1-materiel.ts';
import { timetable } from './3.1.1-calendrier.ts';
import { examPaper } from './3.1.2-sujet.ts';
import { arrivalAndSeats } from './3.2-arrivee-et-places.ts';
import { supervision } from './3.2-surveillance.ts';
import { devices } from './3.2.1-appareils.ts';
import { identity } from './3.2.1-identite.ts';
import { lateEntry } from './3.2.1-retard.ts';
import { exits } from './3.2.1-sorties.ts';
import { scripts } from './3.2.2-copies.ts';
import { startAndEnd } from './3.2.2-debut-et-fin.ts';
import { record } from './3.2.2-proces-verbal.ts';
import { incidents } from './annexe-1-incidents.ts';
import { fraud } from './annexes-1-3-fraudes.ts';
import { scope } from './preambule-champ.ts';
import { consultation } from './1.1-consultation.ts';
import { derogatoryRegime } from './2.2-3-regime-derogatoire.ts';
import { accommodations } from './3.2.2-amenagements.ts';
import { marks } from './3.3-notes.ts';
import { plagiarism } from './annexe-2-plagiat.ts';
import { fraudReport, proceedings } from './annexe-3-procedure.ts';
import { sanctions } from './annexe-3-sanctions.ts';
import { appeal } from './voies-de-recours.ts';

export const cells = [
  ...lateEntry,
  ...identity,
  ...materials,
  ...devices,
  ...exits,
  ...fraud,
  ...scope,
  ...continuous,
  ...assessment,
  ...oral,
  ...registration,
  ...timetable,
  ...examPaper,
  ...arrivalAndSeats,
  ...supervision,
  ...startAndEnd,
  ...scripts,
  ...record,
  ...incidents,
  ...consultation,
  ...derogatoryRegime,
  ...accommodations,
  ...marks,
  ...plagiarism,
  ...fraudReport,
  ...proceedings,
  ...sanctions,
  ...appeal,
];
export { silences } from './silences.ts';
