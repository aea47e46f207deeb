import { always, type Cell } from '../cell.ts';
import { pointed } from './points.ts';

const clauses = {
  attitude: {
    label: '3.2.1',
    words:
      "Une attitude correcte est exigée pendant tout le temps de séjour dans l'école ou pendant la durée de l'examen en ligne.",
  },
  instructions: {
    label: '3.2.1',
    words:
      "Les dispositions relatives à la vie scolaire, applicables aux élèves en école précisent pour le bon fonctionnement de l'école : […] Elles s'appliquent aux élèves inscrits à l'école et, plus largement, aux élèves qui suivent des formations ou des enseignements organisés par la direction de la formation. Ceux-ci sont tenus de se conformer à toutes les instructions et notes de service du directeur de l'école.",
  },
  host: {
    label: '3.2.1',
    words:
      "L'apprenant pendant sa présence sur le campus de la salle de l'examen est tenu au respect du « règlement intérieur » du site qui l'accueille. Ce règlement peut être consulté sur le site web de chaque site.",
  },
  external: {
    label: '3.2.1',
    words:
      "Les apprenants extérieurs (non inscrit administrativement à l'école) en formation, présents pour un examen ou en visite dans les locaux, doivent respecter les règles générales et permanentes relatives à la discipline ainsi que les mesures d'hygiène et de sécurité en vigueur.",
  },
};

const attitude = {
  fr: "Une attitude correcte est exigée pendant tout le séjour dans l'école, et pendant la durée de l'examen en ligne.",
  en: 'A correct attitude is required during the whole stay in the school, and throughout an online exam.',
};
const hostRules = {
  fr: "Sur le campus, l'apprenant est tenu au respect du règlement intérieur du site qui l'accueille, qui peut être consulté sur le site web de chaque site.",
  en: 'On campus, the learner must respect the internal rules (règlement intérieur) of the host site, which may be read on the web site of each site.',
};

const externalToo = {
  fr: "Un apprenant extérieur, présent pour un examen, doit aussi respecter les règles générales de discipline et les mesures d'hygiène et de sécurité.",
  en: 'An external learner who is there for an exam must also respect the general rules of discipline and the measures on hygiene and safety.',
};

export const campusRules: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'conduct',
    proposition: 'obey',
    inventory: ['imt/correct-attitude'],
    clauses: { attitude: clauses.attitude, external: clauses.external, instructions: clauses.instructions },
    // No verdict: to behave is a duty, to follow the proctors' instructions is not said to be one.
    statement: {
      fr: `${attitude.fr} Les apprenants extérieurs doivent respecter les règles générales de discipline ; les élèves de l'école sont tenus de suivre les instructions de son directeur. Le texte ne parle pas des consignes des surveillants en particulier, ne définit pas « correcte » et n'y attache aucune sanction propre.`,
      en: `${attitude.en} External learners must respect the general rules of discipline; students of the school must follow the instructions of its director. The text does not speak of the proctors' instructions in particular, does not define "correct" and attaches no sanction of its own to it.`,
    },
  },
  {
    regulation: 'imt',
    topic: 'premises',
    proposition: 'host-rules',
    inventory: ['imt/host-site-rules', 'imt/external-learners-bound'],
    clauses: { host: clauses.host, external: clauses.external },
    statement: {
      fr: `${hostRules.fr} Les apprenants extérieurs présents pour un examen doivent respecter les règles générales de discipline et les mesures d'hygiène et de sécurité.`,
      en: `${hostRules.en} External learners present for an exam must respect the general rules of discipline and the measures on hygiene and safety.`,
    },
    decision: pointed(
      'host_point',
      {
        bound: { status: 'required', say: hostRules, reasons: [externalToo] },
        exempt: { status: 'false', say: hostRules, reasons: [externalToo] },
        on_site_web: { status: 'true', say: hostRules },
      },
      always({
        status: 'required',
        say: hostRules,
        reasons: [externalToo],
      }),
    ),
  },
];
