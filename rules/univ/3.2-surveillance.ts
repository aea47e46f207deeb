import { always, type Cell } from '../cell.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  chair: {
    label: '3.2',
    words:
      "Chaque épreuve est placée sous la responsabilité du président du jury. Le président du jury ou la personne qu'il a désignée pour le représenter est compétent pour prendre toute disposition nécessaire à son bon déroulement.",
  },
  teacher: {
    label: '3.2.2 Le déroulement',
    words:
      "L'enseignant responsable de l'épreuve doit être présent sur les lieux de l'examen et participer à la surveillance, sauf impossibilité absolue, auquel cas un remplaçant est désigné parmi l'équipe pédagogique.",
  },
  uninterrupted: {
    label: '3.2.2 Le déroulement',
    words: "La surveillance doit être assurée sans aucune interruption pendant toute la durée de l'épreuve.",
  },
  checks: {
    label: '3.2.2 Le déroulement',
    words:
      "Le surveillant s'assure de l'identité et du placement des candidats, du respect de l'usage du matériel autorisé, du bon déroulement de l'épreuve et effectue toutes vérifications qu'il juge utiles. La tenue portée par les usagers ne doit pas empêcher la nécessaire prévention de la fraude et la surveillance légitime que doit exercer le surveillant.",
  },
  identity: {
    label: '3.2.1',
    words:
      "L'identité de l'étudiant qui compose est vérifiée par la présentation de la carte d'étudiant ou, à défaut, d'une pièce ou photocopie avec photographie justifiant son identité.",
  },
  rules: {
    label: '3.2.2 Les principes',
    words: "Les étudiants doivent respecter les règles de déroulement de l'épreuve.",
  },
  seatChange: {
    label: '3.2.2 Les principes',
    words:
      "Les étudiants doivent obligatoirement composer à la place qui leur a été éventuellement assignée. En outre, les surveillants sont autorisés à procéder à tout changement de place s'ils l'estiment nécessaire au bon déroulement de l'épreuve.",
  },
  talk: {
    label: 'Annexe 3',
    words:
      'Le surveillant, devant un flagrant délit ou une tentative de fraude, doit prendre toutes mesures nécessaires pour faire cesser la fraude notamment : mettre un terme aux discussions entre étudiants, par exemple en les déplaçant',
  },
  belongings: {
    label: '3.2.1',
    words:
      "Les vêtements d'extérieur, sacs, porte-documents, cartables, doivent être déposés à l'entrée dans la salle. Il en est de même des téléphones portables (ou de tout autre dispositif de stockage d'émission ou de réception d'informations) qui doivent être éteints.",
  },
};

const onlyOutdoorClothing = {
  fr: "Le texte ne nomme que les « vêtements d'extérieur », à déposer à l'entrée. Il ne dit ni quelle tenue empêche la surveillance, ni comment se fait la vérification, ni si un étudiant peut être refusé pour sa tenue.",
  en: 'The text names only outdoor clothing ("vêtements d\'extérieur"), to be left at the entrance. It does not say which clothing hinders supervision, how the check is made, nor whether a student may be refused for it.',
};
const noProcedure = {
  fr: 'Le texte ne dit pas comment se fait la vérification : ni à quel moment, ni si le surveillant est une femme ou un homme.',
  en: 'The text does not say how the check is made: neither at what moment, nor whether by a woman or a man.',
};

/** Who may replace the teacher in charge, where it is absolutely impossible to be there. */
const standIns = {
  colleague: finds(
    'permitted',
    "En cas d'impossibilité absolue, un remplaçant est désigné parmi l'équipe pédagogique ; le texte ne dit ni par qui, ni ce qu'est une impossibilité absolue.",
    'If it is absolutely impossible for the teacher to be there, a replacement from the teaching team is appointed; the text says neither by whom, nor what is absolutely impossible.',
    'teacher',
  ),
  outsider: finds(
    'forbidden',
    "Le remplaçant de l'enseignant responsable est désigné parmi l'équipe pédagogique.",
    'The replacement of the teacher in charge is appointed from the teaching team.',
    'teacher',
  ),
};

/** Of ears that are to be shown, whichever way it is asked. */
const earsShown = {
  say: {
    fr: "Le surveillant fait toutes vérifications qu'il juge utiles, et la tenue ne doit empêcher ni la prévention de la fraude ni la surveillance ; les oreilles ne sont pas nommées.",
    en: 'The proctor makes any check judged useful, and clothing must hinder neither the prevention of cheating nor supervision; ears are not named.',
  },
  reasons: [noProcedure],
};

export const supervision: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'invigilation',
    proposition: 'continuous',
    inventory: ['univ/supervision-continuous'],
    clauses: { uninterrupted: clauses.uninterrupted, checks: clauses.checks },
    statement: {
      fr: "La surveillance doit être assurée sans aucune interruption pendant toute la durée de l'épreuve. Le surveillant s'assure de l'identité et du placement des candidats, du respect du matériel autorisé et du bon déroulement, et fait toutes vérifications qu'il juge utiles.",
      en: 'The exam must be proctored without any interruption throughout. The proctor checks the identity and seats of the candidates, that only authorised equipment is used and that the exam runs properly, and makes any check judged useful.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: "La surveillance doit être assurée sans aucune interruption pendant toute la durée de l'épreuve.",
        en: 'The exam must be proctored without any interruption throughout.',
      },
      reasons: [
        {
          fr: "Le surveillant s'assure de l'identité, du placement, du matériel et du bon déroulement, et fait toutes vérifications qu'il juge utiles.",
          en: 'The proctor checks identity, seats, equipment and the proper running of the exam, and makes any check judged useful.',
        },
      ],
    }),
  },
  {
    regulation: 'univ',
    topic: 'invigilation',
    proposition: 'teacher-present',
    inventory: ['univ/teacher-present'],
    clauses: { teacher: clauses.teacher },
    statement: {
      fr: "L'enseignant responsable de l'épreuve doit être présent sur les lieux et participer à la surveillance, sauf impossibilité absolue ; un remplaçant est alors désigné parmi l'équipe pédagogique. Le texte ne dit ni par qui, ni ce qu'est une impossibilité absolue.",
      en: 'The teacher in charge of the exam must be present on site and take part in proctoring, unless it is absolutely impossible; a replacement from the teaching team is then appointed. The text says neither by whom, nor what is absolutely impossible.',
    },
    decision: pointed(
      'teacher_there',
      {
        present: finds(
          'required',
          "L'enseignant responsable doit être présent sur les lieux et participer à la surveillance, sauf impossibilité absolue : un remplaçant est alors désigné parmi l'équipe pédagogique.",
          'The teacher in charge must be present on site and take part in proctoring, unless it is absolutely impossible: a replacement from the teaching team is then appointed.',
          'teacher',
        ),
        away: finds(
          'depends',
          "L'enseignant responsable ne peut être remplacé, par un membre de l'équipe pédagogique, qu'en cas d'impossibilité absolue ; le texte ne dit pas ce qui en est une.",
          'The teacher in charge may be replaced, by a member of the teaching team, only if it is absolutely impossible to be there; the text does not say what is absolutely impossible.',
          'teacher',
        ),
        unneeded: finds(
          'forbidden',
          "L'enseignant responsable doit être présent sur les lieux et participer à la surveillance ; il n'en est dispensé, et remplacé par un membre de l'équipe pédagogique, qu'en cas d'impossibilité absolue.",
          'The teacher in charge must be present on site and take part in proctoring, and is excused, and replaced by a member of the teaching team, only if it is absolutely impossible to be there.',
          'teacher',
        ),
        ...standIns,
      },
      always({
        status: 'required',
        say: {
          fr: "L'enseignant responsable doit être présent sur les lieux et participer à la surveillance, sauf impossibilité absolue : un remplaçant est alors désigné parmi l'équipe pédagogique.",
          en: 'The teacher in charge must be present on site and take part in proctoring, unless it is absolutely impossible: a replacement from the teaching team is then appointed.',
        },
        reasons: [
          {
            fr: "Le texte ne dit ni qui désigne le remplaçant, ni ce qu'est une impossibilité absolue.",
            en: 'The text says neither who appoints the replacement nor what is absolutely impossible.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'invigilation',
    proposition: 'in-charge',
    inventory: ['univ/responsibility-jury-president'],
    clauses: { chair: clauses.chair, teacher: clauses.teacher },
    statement: {
      fr: "Chaque épreuve est placée sous la responsabilité du président du jury. Lui-même, ou la personne qu'il a désignée pour le représenter, peut prendre toute disposition nécessaire à son bon déroulement.",
      en: 'Each exam is under the responsibility of the chair of the jury. The chair, or the person appointed to represent them, may take any measure needed for the exam to run properly.',
    },
    decision: pointed(
      'teacher_there',
      standIns,
      pointed(
        'chair_stand_in',
        {
          named: finds(
            'true',
            "Le président du jury, ou la personne qu'il a désignée pour le représenter, peut prendre toute disposition nécessaire au bon déroulement de l'épreuve.",
            'The chair of the jury, or the person appointed to represent the chair, may take any measure needed for the exam to run properly.',
            'chair',
          ),
        },
        always({
          status: 'true',
          say: {
            fr: "Chaque épreuve est placée sous la responsabilité du président du jury ; lui, ou la personne qu'il a désignée pour le représenter, peut prendre toute disposition nécessaire à son bon déroulement.",
            en: 'Each exam is under the responsibility of the chair of the jury; the chair, or the person appointed to represent them, may take any measure needed for it to run properly.',
          },
          cites: ['chair'],
        }),
      ),
    ),
  },
  {
    regulation: 'univ',
    topic: 'clothing',
    proposition: 'face',
    inventory: ['univ/proctor-checks-clothing'],
    clauses: { checks: clauses.checks, belongings: clauses.belongings, identity: clauses.identity },
    statement: {
      fr: "Le texte ne parle pas d'un visage caché : il ne l'interdit ni ne le permet en tant que tel. La tenue ne doit empêcher ni la prévention de la fraude ni la surveillance ; les vêtements d'extérieur sont déposés à l'entrée ; le surveillant s'assure de l'identité, vérifiée sur une pièce avec photographie, et fait toutes vérifications qu'il juge utiles.",
      en: 'The text does not speak of a hidden face: it neither bans nor allows it as such. Clothing must hinder neither the prevention of cheating nor supervision; outdoor clothing is left at the entrance; the proctor makes sure of identity, checked against a document with a photograph, and makes any check judged useful.',
    },
    decision: always({
      status: 'depends',
      say: {
        fr: "Le texte ne parle pas d'un visage caché, mais la tenue ne doit empêcher ni la prévention de la fraude ni la surveillance, et le surveillant s'assure de l'identité et fait toutes vérifications qu'il juge utiles.",
        en: 'The text does not speak of a hidden face, but clothing must hinder neither the prevention of cheating nor supervision, and the proctor makes sure of identity and makes any check judged useful.',
      },
      reasons: [onlyOutdoorClothing],
    }),
  },
  {
    regulation: 'univ',
    topic: 'clothing',
    proposition: 'ears',
    inventory: ['univ/proctor-checks-clothing'],
    clauses: { checks: clauses.checks },
    statement: {
      fr: "Les oreilles ne sont pas nommées, mais le surveillant fait toutes vérifications qu'il juge utiles, et la tenue ne doit empêcher ni la prévention de la fraude ni la surveillance.",
      en: 'Ears are not named, but the proctor makes any check judged useful, and clothing must hinder neither the prevention of cheating nor supervision.',
    },
    decision: pointed(
      'clothing_check',
      { asked: { ...earsShown, status: 'permitted' }, barred: { ...earsShown, status: 'false' } },
      always({ ...earsShown, status: 'permitted' }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'clothing',
    proposition: 'religious-dress',
    inventory: ['univ/proctor-checks-clothing'],
    clauses: { checks: clauses.checks, belongings: clauses.belongings },
    statement: {
      fr: "Le texte ne parle pas de tenue religieuse : il ne l'interdit ni ne la permet en tant que telle. Aucune tenue ne doit empêcher la prévention de la fraude ni la surveillance, et le surveillant fait toutes vérifications qu'il juge utiles.",
      en: 'The text does not speak of religious dress: it neither bans nor allows it as such. No clothing may hinder the prevention of cheating or supervision, and the proctor makes any check judged useful.',
    },
    decision: always({
      status: 'depends',
      say: {
        fr: "Le texte ne parle pas de tenue religieuse ; comme toute tenue, elle ne doit empêcher ni la prévention de la fraude ni la surveillance, et le surveillant fait toutes vérifications qu'il juge utiles.",
        en: 'The text does not speak of religious dress; like any clothing, it must hinder neither the prevention of cheating nor supervision, and the proctor makes any check judged useful.',
      },
      reasons: [onlyOutdoorClothing],
    }),
  },
  {
    regulation: 'univ',
    topic: 'conduct',
    proposition: 'communicate',
    inventory: ['univ/fraud-measures'],
    clauses: { talk: clauses.talk, belongings: clauses.belongings },
    statement: {
      fr: "Le texte ne formule pas d'interdiction générale de parler, mais compte les discussions entre étudiants parmi ce que le surveillant doit faire cesser devant une fraude ou une tentative. Les téléphones et appareils qui stockent, émettent ou reçoivent des informations doivent être éteints et déposés à l'entrée.",
      en: 'The text has no general ban on talking in so many words, but counts talk between students among the things that the proctor must stop when faced with cheating or an attempt. Phones and devices that store, send or receive information must be switched off and left at the entrance.',
    },
    decision: always({
      status: 'forbidden',
      say: {
        fr: "Pour faire cesser une fraude ou une tentative, le surveillant doit mettre un terme aux discussions entre étudiants, par exemple en les déplaçant ; les téléphones et appareils qui stockent, émettent ou reçoivent des informations doivent être éteints et déposés à l'entrée.",
        en: 'To stop cheating or an attempt, the proctor must put an end to talk between students, by moving them for instance; phones and devices that store, send or receive information must be off and left at the entrance.',
      },
      reasons: [
        {
          fr: "L'interdiction n'est pas formulée pour elle-même : le texte cite les discussions parmi les mesures à prendre devant une fraude ou une tentative.",
          en: 'The ban is not stated for its own sake: the text names talk among the measures to take when faced with cheating or an attempt.',
        },
      ],
    }),
  },
  {
    regulation: 'univ',
    topic: 'conduct',
    proposition: 'obey',
    inventory: [],
    clauses: {
      rules: clauses.rules,
      seatChange: clauses.seatChange,
      checks: clauses.checks,
      chair: clauses.chair,
    },
    statement: {
      fr: "Les étudiants doivent respecter les règles de déroulement de l'épreuve. Les surveillants peuvent les changer de place s'ils l'estiment nécessaire et font toutes vérifications qu'ils jugent utiles ; le président du jury ou son représentant peut prendre toute disposition nécessaire. Le texte ne parle ni d'autres consignes, ni de la conduite en général (hors la fraude et les troubles), ni d'une charte.",
      en: 'Students must respect the rules by which the exam is held. Proctors may change their seats if they think it necessary and make any check that they judge useful; the chair of the jury or the person representing them may take any measure needed. The text speaks neither of other instructions, nor of conduct in general (save cheating and disturbances), nor of a charter.',
    },
    decision: always({
      // Other instructions, manners, a charter: the text does not make those a duty.
      status: 'depends',
      say: {
        fr: "Les étudiants doivent respecter les règles de déroulement de l'épreuve ; les surveillants peuvent les changer de place et font toutes vérifications qu'ils jugent utiles.",
        en: 'Students must respect the rules by which the exam is held; proctors may change their seats and make any check that they judge useful.',
      },
      reasons: [
        {
          fr: "Le président du jury ou son représentant peut prendre toute disposition nécessaire. Le texte ne parle ni d'autres consignes des surveillants, ni de la conduite en général (hors la fraude et les troubles), ni d'une charte.",
          en: 'The chair of the jury or the person representing them may take any measure needed. The text speaks neither of other instructions of proctors, nor of conduct in general (save cheating and disturbances), nor of a charter.',
        },
      ],
    }),
  },
];
