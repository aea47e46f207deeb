import { exits } from './article-9-sorties.ts';
import { fraud } from './article-10-fraude.ts';
import { materials } from './article-3-7-materiel.ts';
import { times } from './article-6-horaire.ts';
import { identity, lateEntry } from './article-7-acces.ts';
import { devices } from './article-7-appareils.ts';
import { rightToSit } from './article-1-7-inscription.ts';
import { convocation } from './article-2-convocation.ts';
import { paper } from './article-3-sujet.ts';
import { supervision } from './article-4-5-surveillance.ts';
import { start } from './article-6-8-debut.ts';
import { clothing, hostRules, seating } from './article-7-salle.ts';
import { conduct } from './article-8-conduite.ts';
import { end } from './article-8-9-fin.ts';
import { record } from './article-8-proces-verbal.ts';
import { scripts } from './article-12-statut-des-copies.ts';
import { scope } from './preambule-champ.ts';
import { suspicionReport } from './annexe-suspicion-de-fraude.ts';
import { discipline } from './article-10-discipline.ts';
import { sanctions } from './article-10-sanctions.ts';
import { marks } from './article-11-notes.ts';
import { consultation } from './article-12-consultation.ts';
import { accommodations } from './article-13-amenagements.ts';
import { nonFrenchSpeakers } from './article-14-non-francophones.ts';

export const cells = [
  ...lateEntry,
  ...times,
  ...identity,
  ...exits,
  ...devices,
  ...materials,
  ...fraud,
  ...scope,
  ...rightToSit,
  ...convocation,
  ...paper,
  ...supervision,
  ...seating,
  ...clothing,
  ...hostRules,
  ...conduct,
  ...start,
  ...end,
  ...record,
  ...scripts,
  ...suspicionReport,
  ...discipline,
  ...sanctions,
  ...marks,
  ...consultation,
  ...accommodations,
  ...nonFrenchSpeakers,
];
export { silences } from './silences.ts';
