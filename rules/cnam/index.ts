import { rightToSit } from './1.1-inscription.ts';
import { methods } from './1.2-2.1-modalites.ts';
import { passing } from './1.3-validation.ts';
import { identity, materials } from './2-3-identite-et-materiel.ts';
import { continuousAssessment } from './2.2-evaluation-continue.ts';
import { calendar, moving } from './2.3.1-calendrier.ts';
import { absence, secondSession } from './2.3.1-seconde-session.ts';
import { convocation } from './2.3.2-convocation.ts';
import { accommodations, examPaper } from './3-sujet-et-amenagements.ts';
import { lateEntry } from './4.1-acces.ts';
import { arrival, conduct, invigilation, start } from './4.2-salle.ts';
import { devices } from './4.2-surveillance.ts';
import { exits } from './4.3-sorties.ts';
import { scripts } from './4.4-copies.ts';
import { examRecord } from './4.5-proces-verbal.ts';
import { fraud } from './4.6-fraude.ts';
import { fraudReport, plagiarism, proceedings, sanctions } from './4.6-sanctions.ts';
import { endOfExam } from './4.8-fin.ts';
import { consultation, results } from './5-resultats.ts';
import { scope } from './preambule-et-6-champ.ts';

export const cells = [
  ...scope,
  ...rightToSit,
  ...methods,
  ...passing,
  ...secondSession,
  ...identity,
  ...materials,
  ...continuousAssessment,
  ...calendar,
  ...moving,
  ...absence,
  ...convocation,
  ...examPaper,
  ...accommodations,
  ...lateEntry,
  ...arrival,
  ...devices,
  ...invigilation,
  ...start,
  ...conduct,
  ...exits,
  ...scripts,
  ...examRecord,
  ...fraud,
  ...fraudReport,
  ...proceedings,
  ...plagiarism,
  ...sanctions,
  ...endOfExam,
  ...results,
  ...consultation,
];
export { silences } from './silences.ts';
