import { registration, fees } from './1-inscription.ts';
import { courseDocuments, passing } from './2-validation.ts';
import { identity, lateEntry } from './3-acces.ts';
import { consultScript, contestMark } from './3-consultation.ts';
import { conductOfExams } from './3-deroulement.ts';
import { online } from './3-en-ligne.ts';
import { endOfExam } from './3-fin.ts';
import { devices, materials } from './3-materiel.ts';
import { marks } from './3-notation.ts';
import { exits } from './3-sorties.ts';
import { organisation } from './3.1-organisation.ts';
import { campusRules } from './3.2.1-regles-de-vie.ts';
import { fraud } from './3.2.2-fraude.ts';
import { sanctions } from './3.2.2-sanctions.ts';
import { plagiarism } from './3.2.3-plagiat.ts';
import { jury } from './3.3-3.4-jury.ts';
import { appeals } from './3.4-recours.ts';
import { hygiene } from './annexe-A.1.1-hygiene.ts';
import { safety } from './annexe-A.1.2-securite.ts';
import { access } from './annexe-A.2.1-acces.ts';
import { scope, sessions } from './preambule.ts';

export const cells = [
  ...sessions,
  ...scope,
  ...registration,
  ...fees,
  ...courseDocuments,
  ...passing,
  ...marks,
  ...lateEntry,
  ...identity,
  ...conductOfExams,
  ...online,
  ...exits,
  ...endOfExam,
  ...devices,
  ...materials,
  ...consultScript,
  ...contestMark,
  ...organisation,
  ...campusRules,
  ...fraud,
  ...sanctions,
  ...plagiarism,
  ...jury,
  ...appeals,
  ...hygiene,
  ...safety,
  ...access,
];
export { silences } from './silences.ts';
