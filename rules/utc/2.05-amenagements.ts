import { type Cell, plainly } from '../cell.ts';
import { claimed, pointed } from './points.ts';
import { finds } from '../who.ts';
import { moduleHead } from './people.ts';

const clauses = {
  measures: {
    label: 'Section 2.05',
    words:
      "Chaque responsable de module d'enseignement prend les dispositions nécessaires pour, dans la mesure du possible, et en bonne intelligence avec les étudiants concernés, satisfaire les aménagements requis par les situations de handicap déclarées et reconnues, comme par exemple : imprimer des sujets en gros caractères, autoriser la sortie temporaire de la salle d'examen, autoriser la composition dans une salle à part (et donc prévoir une surveillance pour cette salle), accorder un temps de composition supplémentaire (et donc prévoir des horaires de convocation adaptés)",
  },
  contact: {
    label: 'Section 2.05',
    words:
      "Chaque responsable de module d'enseignement prend les dispositions nécessaires […] Il se fait aider dans ces démarches par les services compétents de l'UTC. Son interlocuteur privilégié est alors le référent handicap de l'UTC.",
  },
  alternative: {
    label: 'Section 2.05',
    words:
      "Dans certains cas laissés à l'appréciation du responsable de module d'enseignement (liés à la nature du handicap, et/ou à la nature de l'épreuve), l'organisation d'une épreuve alternative visant à évaluer les mêmes compétences que pour les autres étudiants, mais selon des modalités de passation différentes, peut être envisagée.",
  },
  list: {
    label: 'Section 2.05',
    words:
      "Chaque responsable de module d'enseignement reçoit la liste des étudiants en situation de handicap inscrits à son module. Cette liste, comportant le descriptif des aménagements requis lors des examens, est transmise par la Direction Formation et Pédagogie dès que le handicap a été déclaré et reconnu par les autorités médicales compétentes.",
  },
  sameInformation: {
    label: 'Section 3.02(b)',
    words:
      "Même placés dans une salle différente, il appartient au responsable du module d'enseignement de s'assurer que les étudiants bénéficiant d'aménagements reçoivent des informations identiques à celles données aux autres étudiants.",
  },
  dictionary: {
    label: 'Section 3.01(d)',
    words:
      "Les étudiants en convention non francophones, ainsi que les étudiants issus des programmes de développement de l'UTC à l'étranger (par exemple étudiants de l'UTSEUS en Chine) ont la possibilité de pouvoir utiliser un dictionnaire papier de traduction bilingue, sauf dans le cadre des examens des enseignements de langue.",
  },
  anyDictionary: {
    label: 'Section 2.03',
    words:
      "En l'absence d'indications sur le sujet, aucun document ni aucun matériel ne sont autorisés pendant les épreuves, à l'exception des dictionnaires papier réservés à l'usage exclusif des étudiants en convention",
  },
};

const recognised = {
  fr: 'Les aménagements sont ceux que requiert un handicap déclaré et reconnu par les autorités médicales compétentes.',
  en: 'Accommodations are those required by a disability that is declared, and recognised by the competent medical authorities.',
};
const informed = {
  fr: "Même dans une autre salle, ces étudiants doivent recevoir des informations identiques à celles données aux autres : c'est au responsable du module de s'en assurer.",
  en: 'Even in another room, these students must get the same information as the others: it is for the module head to make sure of it.',
};
const arranged = {
  automatic: finds(
    'false',
    "Rien n'est automatique : le handicap doit être déclaré et reconnu, et le responsable du module satisfait les aménagements requis dans la mesure du possible.",
    'Nothing is automatic: the disability must be declared and recognised, and the module head meets the accommodations required as far as possible.',
    'measures',
    'list',
  ),
  unrecognised: finds(
    'unsaid',
    "Le texte ne parle que d'un handicap déclaré et reconnu : il ne dit rien de ce qui ne l'est pas.",
    'The text speaks only of a disability that is declared and recognised: it says nothing of one that is not.',
    'measures',
    'list',
  ),
  recognised: finds('required', recognised.fr, recognised.en, 'list', 'measures'),
  same_information: finds('required', informed.fr, informed.en, 'sameInformation'),
  other_information: finds('forbidden', informed.fr, informed.en, 'sameInformation'),
  room_proctor: finds(
    'required',
    'Autoriser la composition dans une salle à part suppose de prévoir une surveillance pour cette salle.',
    'Allowing a student to write in a separate room means providing for that room to be proctored.',
    'measures',
  ),
};
const byTheHead = {
  fr: "C'est à chaque responsable de module d'enseignement de prendre les dispositions nécessaires pour satisfaire, dans la mesure du possible, les aménagements requis ; il se fait aider par les services compétents de l'UTC.",
  en: 'It is for each module head to take the steps needed to meet, as far as possible, the accommodations required; the competent UTC services help.',
};
const notTheHeads = claimed('office', false, byTheHead.fr, byTheHead.en, 'measures');
/** It is right that all are told the same, and wrong that these are not. */
const notTold = claimed('told', false, informed.fr, informed.en, 'sameInformation');
const arrangedOr = (cell: Pick<Cell, 'statement' | 'decision'>) =>
  pointed(
    'not_informed',
    notTold,
    pointed('arranger_claim', notTheHeads, pointed('arrangement', arranged, cell)),
  );

export const accommodations: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'accommodations',
    proposition: 'exist',
    inventory: ['utc/accommodations-measures'],
    clauses: {
      measures: clauses.measures,
      list: clauses.list,
      sameInformation: clauses.sameInformation,
    },
    ...arrangedOr(
      plainly(
        'depends',
        {
          fr: 'Pour un handicap déclaré et reconnu, le responsable du module prend les dispositions nécessaires pour satisfaire, dans la mesure du possible, les aménagements requis : par exemple sujets en gros caractères, sortie temporaire, salle à part, temps de composition supplémentaire.',
          en: 'For a declared and recognised disability, the module head takes the steps needed to meet, as far as possible, the accommodations required: for example papers in large print, leaving the room for a while, a separate room, extra time.',
        },
        {
          reasons: [
            {
              fr: "La reconnaissance vient des autorités médicales compétentes. La liste n'est faite que d'exemples ; le temps supplémentaire n'est pas chiffré.",
              en: 'Recognition comes from the competent medical authorities. The list gives examples only; extra time has no figure.',
            },
          ],
        },
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'accommodations',
    proposition: 'how',
    inventory: ['utc/accommodations-contact'],
    clauses: {
      list: clauses.list,
      measures: clauses.measures,
      contact: clauses.contact,
      sameInformation: clauses.sameInformation,
    },
    ...arrangedOr(
      plainly(
        'true',
        {
          fr: "Le handicap doit être déclaré et reconnu par les autorités médicales compétentes ; le responsable du module prend alors les dispositions nécessaires, dans la mesure du possible. Son interlocuteur privilégié est le référent handicap de l'UTC.",
          en: "The disability must be declared and recognised by the competent medical authorities; the module head then takes the steps needed, as far as possible. The module head's main contact is UTC's disability officer (référent handicap).",
        },
        {
          reasons: [
            {
              fr: "Le texte ne dit ni à qui l'étudiant s'adresse, ni quelle décision est prise.",
              en: 'The text says neither whom the student applies to nor what decision is taken.',
            },
          ],
        },
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'accommodations',
    proposition: 'teachers-told',
    inventory: ['utc/accommodations-list', 'utc/equal-information-other-room'],
    clauses: {
      list: clauses.list,
      measures: clauses.measures,
      sameInformation: clauses.sameInformation,
    },
    ...arrangedOr(
      plainly('true', {
        fr: "La Direction Formation et Pédagogie transmet à chaque responsable de module la liste des étudiants concernés et de leurs aménagements, dès que le handicap est déclaré et médicalement reconnu. Le responsable les met en place dans la mesure du possible, et s'assure que ces étudiants, même dans une autre salle, reçoivent les mêmes informations que les autres.",
        en: 'The Direction Formation et Pédagogie sends each module head the list of the students concerned and their accommodations, as soon as the disability is declared and medically recognised. The module head sets them up as far as possible, and makes sure that these students, even in another room, get the same information as the others.',
      }),
    ),
  },
  {
    regulation: 'utc',
    topic: 'accommodations',
    proposition: 'alternative-test',
    inventory: ['utc/alternative-test'],
    clauses: { alternative: clauses.alternative },
    ...plainly(
      'discretion',
      {
        fr: "Dans certains cas, laissés à l'appréciation du responsable du module selon la nature du handicap ou de l'épreuve, une épreuve alternative qui évalue les mêmes compétences peut être envisagée.",
        en: 'In certain cases, left to the judgement of the module head according to the disability or the exam, an alternative test of the same skills may be considered.',
      },
      { holder: moduleHead },
    ),
  },
  {
    regulation: 'utc',
    topic: 'foreign-students',
    proposition: 'arrangements',
    inventory: ['silent/foreign-student-extra-time'],
    clauses: { dictionary: clauses.dictionary, anyDictionary: clauses.anyDictionary },
    statement: {
      fr: "Les étudiants en convention non francophones, et ceux des programmes de l'UTC à l'étranger, peuvent utiliser un dictionnaire papier bilingue, sauf aux examens de langue ; la Section 2.03, elle, quand le sujet n'indique rien, laisse les dictionnaires papier à tous les étudiants en convention. Le texte ne dit rien de temps supplémentaire ni d'un autre aménagement pour les non-francophones.",
      en: 'Exchange students ("en convention") who do not speak French, and those of UTC programmes abroad, may use a bilingual paper dictionary, except in language exams; Section 2.03, for its part, leaves paper dictionaries to all exchange students when the paper says nothing. The text says nothing of extra time or of any other arrangement for those who do not speak French.',
    },
  },
];
