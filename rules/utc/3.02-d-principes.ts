import { type Cell, plainly } from '../cell.ts';
import { alwaysHold, headProvides, lendingSuspected, noPresumption } from './head-allows.ts';
import { pointed } from './points.ts';
import { finds } from '../who.ts';

const clauses = {
  principles: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : chaque étudiant compose seul, chaque étudiant est responsable de sa copie jusqu'à sa remise à un surveillant, sauf situation exceptionnelle (notamment cas de fraude à la substitution (Section 4.01(a)), tout étudiant qui commence à composer est évalué selon le barème établi pour l'examen, la communication entre étudiants, par quelque moyen que ce soit, est strictement interdite, le transfert de documents et/ou de matériels entre étudiants est strictement interdit, même s'il s'agit de documents et/ou matériels autorisés dans le cadre de l'épreuve, les étudiants utilisent exclusivement les copies et le brouillon qui leur ont été fournis, les téléphones portables doivent être éteints, et rangés hors de vue.",
  },
  after: {
    label: 'Section 3.02(e)',
    words:
      "Au signal : chaque étudiant doit immédiatement cesser de composer ; toute transgression fait l'objet d'une notification auprès du responsable du module d'enseignement et peut entraîner une pénalité dans l'évaluation de la copie",
  },
  disturbance: {
    label: 'Section 3.02(f)',
    words:
      "Lorsque le comportement d'un étudiant ou d'un groupe d'étudiants trouble le bon déroulement de l'épreuve, une expulsion de la salle doit être prononcée par le responsable du module d'enseignement.",
  },
  communication: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : chaque étudiant compose seul, […] la communication entre étudiants, par quelque moyen que ce soit, est strictement interdite",
  },
  supplied: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : […] les étudiants utilisent exclusivement les copies et le brouillon qui leur ont été fournis",
  },
  devices: {
    label: 'Section 3.01(d)',
    words:
      "Sauf dispositions spéciales, les téléphones portables, et de manière générale, tout appareil permettant le stockage et la diffusion d'information (y compris les traducteurs électroniques), sont strictement interdits pendant les épreuves",
  },
  questions: {
    label: 'Section 3.01(a)',
    words:
      "Si l'enseignant responsable du module d'enseignement ne peut être lui-même présent […] il doit : désigner un représentant qualifié parmi les membres de son équipe enseignante ; ce représentant doit être en mesure de répondre aux éventuelles questions des étudiants pendant l'épreuve",
  },
  presumption: {
    label: 'Section 3.02(d)',
    words: "Toute transgression d'au moins un de ces principes constitue une présomption de fraude.",
  },
};

const presumed = {
  fr: 'Y manquer est une présomption de fraude, pas encore une sanction.',
  en: 'Breaking this is a presumption of fraud, not yet a sanction.',
};

const breaking = (fr: string, en: string) =>
  finds(
    'true',
    `${fr} est une présomption de fraude, sauf dispositions particulières du responsable du module.`,
    `${en} is a presumption of fraud, unless the module head has provided otherwise.`,
    'principles',
    'presumption',
  );
/** The general principles, each of which it is a presumption of fraud to break. */
const breaches = {
  lending: breaking(
    'Se passer documents ou matériel, même autorisés,',
    'Passing documents or equipment on, even if they are authorised,',
  ),
  talking: breaking(
    'Communiquer entre étudiants, par quelque moyen que ce soit,',
    'Communication between students, by whatever means,',
  ),
  own_paper: breaking(
    "Utiliser d'autres copies ou brouillons que ceux qui ont été fournis",
    'Using other scripts or scrap paper than those supplied',
  ),
  phone: breaking(
    'Un téléphone qui n’est pas éteint et rangé hors de vue',
    'A phone that is not switched off and put away out of sight',
  ),
  together: breaking('Ne pas composer seul', 'Not working alone'),
  seat_or_bag: finds(
    'unsaid',
    'Le texte ne fait une présomption de fraude que des « principes généraux », dont la place assignée et le sac posé à terre ne font pas partie.',
    'The text presumes fraud only where a general principle ("principe général") is broken; the assigned seat and the bag on the floor are not among them.',
    'principles',
    'presumption',
  ),
};

export const principles: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'conduct',
    proposition: 'communicate',
    inventory: ['utc/conduct-principles'],
    clauses: {
      communication: clauses.communication,
      presumption: clauses.presumption,
      devices: clauses.devices,
      questions: clauses.questions,
    },
    ...pointed(
      'talk_claim',
      alwaysHold,
      pointed(
        'head_allows',
        headProvides,
        plainly(
          'forbidden',
          {
            fr: 'Sauf dispositions particulières du responsable du module, chaque étudiant compose seul, et la communication entre étudiants, par quelque moyen que ce soit, est strictement interdite.',
            en: 'Unless the module head provides otherwise, each student works alone, and communication between students, by whatever means, is strictly forbidden.',
          },
          {
            reasons: [
              presumed,
              {
                fr: "Avec l'extérieur, le texte interdit strictement, sauf dispositions spéciales, téléphones et appareils qui diffusent de l'information. Poser une question est autre chose : le représentant d'un responsable absent doit pouvoir y répondre.",
                en: 'As to the outside, the text strictly forbids, save special provisions, phones and devices that transmit information. Asking a question is another matter: the representative of an absent module head must be able to answer.',
              },
            ],
          },
        ),
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'conduct',
    proposition: 'breach',
    inventory: ['utc/conduct-presumption', 'utc/conduct-principles'],
    clauses: {
      presumption: clauses.presumption,
      principles: clauses.principles,
      after: clauses.after,
      disturbance: clauses.disturbance,
    },
    ...pointed(
      'lending_claim',
      lendingSuspected('principles', 'presumption'),
      pointed(
        'talk_claim',
        alwaysHold,
        pointed(
          'head_allows',
          noPresumption,
          pointed(
            'breach',
            breaches,
            plainly(
              'depends',
              {
                fr: "Manquer à un seul des « principes généraux » est une présomption de fraude, sauf dispositions particulières du responsable du module : composer seul, ne pas communiquer entre étudiants, ne rien se passer, n'utiliser que les copies et le brouillon fournis, avoir son téléphone éteint et hors de vue, être responsable de sa copie. Le texte ne le dit pas des autres règles.",
                en: 'Breaking a single one of the general principles ("principes généraux") is a presumption of fraud, unless the module head has provided otherwise: work alone, no communication between students, pass nothing on, use only the scripts and scrap paper supplied, keep the phone off and out of sight, answer for one\'s script. The text does not say so of the other rules.',
              },
              {
                reasons: [
                  {
                    fr: "Une présomption n'est pas encore une sanction. Écrire après le signal de fin peut entraîner une pénalité dans l'évaluation de la copie ; troubler l'épreuve entraîne l'expulsion, que prononce le responsable du module.",
                    en: 'A presumption is not yet a sanction. Writing after the end signal may bring a penalty in the marking of the script; disturbing the exam leads to expulsion, pronounced by the module head.',
                  },
                ],
              },
            ),
          ),
        ),
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'default-materials',
    proposition: 'own-paper',
    inventory: ['utc/conduct-principles'],
    clauses: { supplied: clauses.supplied, presumption: clauses.presumption },
    ...pointed(
      'head_allows',
      headProvides,
      plainly(
        'forbidden',
        {
          fr: 'Sauf dispositions particulières du responsable du module, les étudiants utilisent exclusivement les copies et le brouillon qui leur ont été fournis.',
          en: 'Unless the module head provides otherwise, students use only the scripts and scrap paper supplied to them.',
        },
        { reasons: [presumed] },
      ),
    ),
  },
];
