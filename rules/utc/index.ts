import { methods } from './1-controle-des-connaissances.ts';
import { ownArrangements } from './1.03-cas-particuliers.ts';
import { timetable } from './2.01-calendrier.ts';
import { convocation } from './2.02-convocation.ts';
import { examPaper } from './2.03-sujets.ts';
import { preparation } from './2.04-preparation.ts';
import { accommodations } from './2.05-amenagements.ts';
import { welcome } from './3.01-accueil.ts';
import { lateEntry } from './3.01-b-retard.ts';
import { identity } from './3.01-c-identite.ts';
import { devices } from './3.01-d-appareils.ts';
import { materials } from './3.01-d-materiel.ts';
import { absence } from './3.01-e-absence.ts';
import { attendanceList } from './3.02-a-emargement.ts';
import { exits } from './3.02-c-sorties.ts';
import { principles } from './3.02-d-principes.ts';
import { end } from './3.02-e-fin.ts';
import { fraud } from './4-fraude.ts';
import { consequences } from './4.02-suites.ts';
import { plagiarism } from './4.03-plagiat.ts';
import { moduleJury } from './5.01-jury.ts';
import { results } from './5.02-resultats.ts';
import { scripts } from './5.03-copies.ts';
import { scope } from './preambule.ts';

export const cells = [
  ...scope,
  ...methods,
  ...ownArrangements,
  ...timetable,
  ...convocation,
  ...examPaper,
  ...preparation,
  ...accommodations,
  ...welcome,
  ...lateEntry,
  ...identity,
  ...materials,
  ...devices,
  ...absence,
  ...attendanceList,
  ...exits,
  ...principles,
  ...end,
  ...fraud,
  ...consequences,
  ...plagiarism,
  ...moduleJury,
  ...results,
  ...scripts,
];
export { silences } from './silences.ts';

/** "Décompte opéré après la distribution du premier sujet" (3.01(b), 3.02(c)). */
export const countedFrom = 'papers';
