import { always, type Cell, type Decision } from '../cell.ts';
import { languageAlike } from '../language-exam.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  calendar: {
    label: '3.1.1',
    words:
      "La liste des documents ainsi que la nature des instruments de calcul autorisés doivent être indiquées sur le calendrier des épreuves. En l'absence de toute indication, aucun document ou matériel ne sera autorisé.",
  },
  paper: {
    label: '3.1.2',
    words:
      "Les sujets des épreuves écrites terminales doivent comporter, outre le texte du sujet lui-même : […] les documents et/ou matériels de composition autorisés. En l'absence d'indication, aucun document ou matériel ne sera autorisé",
  },
  supplied: {
    label: '3.2.2 Le déroulement',
    words:
      "Les candidats ne peuvent composer que sur le matériel d'examen mis à leur disposition : documents éventuels, copies, intercalaires et brouillons fournis par l'Université.",
  },
  byTheUniversity: {
    label: '2.2',
    words: "Les copies, intercalaires et brouillons sont fournis par l'Université.",
  },
  disability: {
    label: '3.2.2 Les principes',
    words:
      "Les étudiants présentant un handicap peuvent bénéficier d'aménagements particuliers après avis du médecin du SSU et décision du Président : temps majoré, utilisation de matériels appropriés, surveillance-secrétariat.",
  },
  property: {
    label: '3.2.2 Le déroulement',
    words:
      "Les copies et intercalaires, avant, durant et après l'examen, ainsi que les copies, brouillons et intercalaires vierges sont et restent la propriété de l'Université.",
  },
  belongings: {
    label: '3.2.1',
    words:
      "Les étudiants ne conservent avec eux que le matériel autorisé pour l'épreuve. Les vêtements d'extérieur, sacs, porte-documents, cartables, doivent être déposés à l'entrée dans la salle. Il en est de même des téléphones portables (ou de tout autre dispositif de stockage d'émission ou de réception d'informations) qui doivent être éteints.",
  },
};

const paperAndCalendar = {
  fr: "Le sujet et le calendrier des épreuves doivent tous deux l'indiquer ; si l'un se tait et l'autre autorise, le texte ne dit pas lequel l'emporte.",
  en: 'Both the paper and the exam calendar must say what is allowed; if one is silent and the other authorises, the text does not say which prevails.',
};

/**
 * Where somebody tells a candidate to put a thing away: right where nothing authorises it, wrong where the paper or the
 * calendar does.
 */
const toldToPutAway = (decision: Decision): Decision => ({
  ...decision,
  conditions: [...(decision.conditions ?? []), 'put_away'],
  decide: (facts) => {
    if (facts.put_away === undefined) return decision.decide(facts);
    const right = facts.put_away === 'told_to';
    const { paper_says: says, accommodated } = facts;
    if (accommodated === true) return { ...decision.decide(facts), worded: true };
    return {
      status: says === undefined ? 'depends' : right === (says !== 'allowed') ? 'true' : 'false',
      worded: true,
      say:
        says === 'allowed'
          ? {
              fr: 'Ce qui est indiqué comme autorisé est permis et peut être gardé.',
              en: 'What is listed as authorised is allowed and may be kept.',
            }
          : {
              fr: "Sans indication qui l'autorise, aucun document ni matériel n'est permis, calculatrice comprise : les étudiants ne gardent que le matériel autorisé.",
              en: 'Without an indication that authorises it, no document and no equipment is allowed, calculators included: students keep only the equipment authorised.',
            },
      reasons: [paperAndCalendar],
      cites: ['paper', 'calendar', 'belongings'],
    };
  },
});

const sheetsStay = finds(
  'forbidden',
  "Copies, brouillons et intercalaires, même vierges, sont et restent la propriété de l'Université.",
  'Scripts, scrap paper and extra sheets, even blank, are and remain the property of the university.',
  'property',
  'byTheUniversity',
);
const lostThings = finds(
  'unsaid',
  "Le texte demande de déposer les affaires à l'entrée dans la salle ; il ne dit pas qui en répond si elles sont perdues, volées ou abîmées.",
  'The text has belongings left on entering the room; it does not say who answers for them if they are lost, stolen or damaged.',
  'belongings',
);

/** What a paper and a calendar that say nothing allow. */
const silenceFound = {
  allowed: finds(
    'false',
    "Sans indication sur le sujet ou le calendrier des épreuves, aucun document ni matériel n'est autorisé, calculatrice comprise.",
    'Without an indication on the paper or the exam calendar, no document and no equipment is allowed, calculators included.',
    'paper',
    'calendar',
  ),
  banned: finds(
    'true',
    "Sans indication sur le sujet ou le calendrier des épreuves, aucun document ni matériel n'est autorisé, calculatrice comprise.",
    'Without an indication on the paper or the exam calendar, no document and no equipment is allowed, calculators included.',
    'paper',
    'calendar',
  ),
};

export const materials: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'default-materials',
    proposition: 'use',
    inventory: ['univ/materials-default-none', 'univ/calendar-materials'],
    clauses: {
      paper: clauses.paper,
      calendar: clauses.calendar,
      supplied: clauses.supplied,
      disability: clauses.disability,
      belongings: clauses.belongings,
    },
    statement: {
      fr: "Le sujet et le calendrier des épreuves indiquent les documents, matériels et instruments de calcul autorisés. Sans indication, aucun document ni matériel n'est autorisé.",
      en: 'The paper and the exam calendar say which documents, equipment and calculators are authorised. Without any indication, no document and no equipment is allowed.',
    },
    decision: toldToPutAway(
      pointed('silence_means', silenceFound, {
        asks: [],
        conditions: ['paper_says', 'item', 'accommodated'],
        decide: ({ paper_says: says, item, accommodated }) => {
          if (item === 'scrap_paper')
            return {
              status: 'forbidden',
              say: {
                fr: "Les candidats ne composent que sur les copies, intercalaires et brouillons fournis par l'Université : pas de papier apporté de chez soi.",
                en: 'Candidates write only on the scripts, extra sheets and scrap paper supplied by the university: no paper of their own.',
              },
              cites: ['supplied'],
            };
          if (item === 'pens' && says !== 'forbidden')
            return {
              status: 'unsaid',
              say: {
                fr: "Le texte ne parle pas des stylos : il dit seulement que les étudiants ne gardent que le matériel autorisé pour l'épreuve.",
                en: 'The text does not mention pens: it only says that students keep the equipment authorised for the exam.',
              },
              cites: ['belongings'],
            };
          if (says === 'allowed')
            return {
              status: 'permitted',
              say: {
                fr: 'Ce qui est indiqué comme autorisé est permis.',
                en: 'What is listed as authorised is allowed.',
              },
              reasons: [paperAndCalendar],
              cites: ['paper', 'calendar'],
            };
          // The accommodation may be extra time alone, and give no equipment.
          if (accommodated === true)
            return {
              status: 'depends',
              say: {
                fr: "Un étudiant à qui un aménagement a été accordé, après avis du médecin du SSU et décision du Président, peut utiliser les matériels appropriés qu'il prévoit ; tout autre document ou matériel n'est permis que si le sujet ou le calendrier des épreuves l'autorise.",
                en: 'A student who has been granted an accommodation, after the opinion of the SSU doctor and a decision of the President, may use the appropriate equipment that it provides for; any other document or equipment is allowed only if the paper or the exam calendar authorises it.',
              },
              cites: ['disability', 'paper', 'calendar'],
            };
          if (says === undefined)
            return {
              status: 'depends',
              say: {
                fr: "Le sujet et le calendrier des épreuves le disent. S'ils n'indiquent rien, aucun document ni matériel n'est autorisé.",
                en: 'The paper and the exam calendar tell. If they say nothing, no document and no equipment is allowed.',
              },
              cites: ['paper', 'calendar'],
            };
          return {
            status: 'forbidden',
            say: {
              fr: "Sans indication qui l'autorise, aucun document ni matériel n'est permis, calculatrice comprise.",
              en: 'Without an indication that authorises it, no document and no equipment is allowed, calculators included.',
            },
            reasons: [paperAndCalendar],
            cites: ['paper', 'calendar'],
          };
        },
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'default-materials',
    proposition: 'dictionary',
    inventory: [],
    clauses: { paper: clauses.paper, calendar: clauses.calendar, belongings: clauses.belongings },
    statement: {
      fr: "Le texte ne fait aucune exception pour les dictionnaires, même pour les étudiants étrangers : comme tout document, un dictionnaire n'est permis que si le sujet ou le calendrier l'autorise.",
      en: 'The text makes no exception for dictionaries, not even for foreign students: like any document, a dictionary is allowed only if the paper or the calendar authorises it.',
    },
    decision: toldToPutAway(
      pointed('silence_means', silenceFound, {
        asks: [],
        conditions: ['paper_says', 'language_exam'],
        decide: ({ paper_says: says, language_exam: language }) => ({
          status: says === 'allowed' ? 'permitted' : says === undefined ? 'depends' : 'forbidden',
          say: {
            fr: "Le texte ne fait aucune exception pour les dictionnaires, même pour les étudiants étrangers : il faut que le sujet ou le calendrier l'autorise, et sans indication aucun document n'est permis.",
            en: 'The text makes no exception for dictionaries, not even for foreign students: the paper or the calendar has to authorise it, and without any indication no document is allowed.',
          },
          reasons: language === true ? [languageAlike] : [],
        }),
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'default-materials',
    proposition: 'belongings',
    inventory: ['univ/belongings-deposited'],
    clauses: {
      belongings: clauses.belongings,
      property: clauses.property,
      byTheUniversity: clauses.byTheUniversity,
    },
    statement: {
      fr: "Les étudiants ne gardent que le matériel autorisé pour l'épreuve ; vêtements d'extérieur, sacs, porte-documents et cartables doivent être déposés à l'entrée dans la salle, de même que les téléphones et tout appareil qui stocke, émet ou reçoit des informations, éteints.",
      en: 'Students keep only the equipment authorised for the exam; outdoor clothing, bags, folders and satchels must be left on entering the room, and so must phones and any device that stores, sends or receives information, switched off.',
    },
    decision: pointed(
      'things_lost',
      { lost: lostThings },
      pointed(
        'sheets_taken',
        { taken: sheetsStay },
        pointed(
          'bag_place',
          {
            kept: finds(
              'forbidden',
              "Vêtements d'extérieur, sacs, porte-documents et cartables doivent être déposés à l'entrée dans la salle.",
              'Outdoor clothing, bags, document cases and satchels must be left on entering the room.',
              'belongings',
            ),
            entrance: finds(
              'required',
              "Vêtements d'extérieur, sacs, porte-documents et cartables doivent être déposés à l'entrée dans la salle.",
              'Outdoor clothing, bags, document cases and satchels must be left on entering the room.',
              'belongings',
            ),
          },
          always({
            status: 'required',
            say: {
              fr: "Vêtements d'extérieur, sacs, porte-documents et cartables doivent être déposés à l'entrée dans la salle, de même que les téléphones et tout appareil qui stocke, émet ou reçoit des informations, éteints ; les étudiants ne gardent que le matériel autorisé.",
              en: 'Outdoor clothing, bags, folders and satchels must be left on entering the room, and so must phones and any device that stores, sends or receives information, switched off; students keep only the authorised equipment.',
            },
            cites: ['belongings'],
          }),
        ),
      ),
    ),
  },
  {
    regulation: 'univ',
    topic: 'default-materials',
    proposition: 'calculator-model',
    inventory: ['silent/calculator-model'],
    clauses: { calendar: clauses.calendar, paper: clauses.paper },
    statement: {
      fr: "Le règlement ne fixe ni modèle ni mode de calculatrice : la nature des instruments de calcul autorisés doit être indiquée sur le calendrier des épreuves, et les matériels autorisés sur le sujet. Sans indication, aucun n'est autorisé.",
      en: 'The regulation sets no model and no mode of calculator: the kind of calculators authorised must be given on the exam calendar, and the authorised equipment on the paper. Without any indication, none is allowed.',
    },
    decision: always({
      status: 'unsaid',
      say: {
        fr: "Le règlement ne fixe ni modèle ni mode de calculatrice : la nature des instruments de calcul autorisés doit être indiquée sur le calendrier des épreuves, et les matériels autorisés sur le sujet ; sans indication, aucun n'est autorisé.",
        en: 'The regulation sets no model and no mode of calculator: the kind of calculators authorised must be given on the exam calendar, and the authorised equipment on the paper; without any indication, none is allowed.',
      },
    }),
  },
  {
    regulation: 'univ',
    topic: 'default-materials',
    proposition: 'own-paper',
    inventory: ['univ/only-supplied-material', 'univ/paper-supplied'],
    clauses: { supplied: clauses.supplied, byTheUniversity: clauses.byTheUniversity },
    statement: {
      fr: "Les candidats ne composent que sur le matériel mis à leur disposition : documents éventuels, copies, intercalaires et brouillons fournis par l'Université.",
      en: 'Candidates write only on the material made available to them: documents if any, scripts, extra sheets and scrap paper supplied by the university.',
    },
    decision: pointed(
      'paper_source',
      {
        supplied_only: finds(
          'true',
          "Les candidats ne composent que sur les copies, intercalaires et brouillons fournis par l'Université.",
          'Candidates write only on the scripts, extra sheets and scrap paper supplied by the university.',
          'supplied',
          'byTheUniversity',
        ),
      },
      always({
        status: 'forbidden',
        say: {
          fr: "Les candidats ne composent que sur les copies, intercalaires et brouillons fournis par l'Université.",
          en: 'Candidates write only on the scripts, extra sheets and scrap paper supplied by the university.',
        },
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'default-materials',
    proposition: 'scrap-paper',
    inventory: ['univ/paper-supplied'],
    clauses: { byTheUniversity: clauses.byTheUniversity, supplied: clauses.supplied },
    statement: {
      fr: "Les brouillons, comme les copies et les intercalaires, sont fournis par l'Université.",
      en: 'Scrap paper, like scripts and extra sheets, is supplied by the university.',
    },
    decision: pointed(
      'paper_source',
      {
        supplied_only: finds(
          'true',
          "Les candidats ne composent que sur les copies, intercalaires et brouillons fournis par l'Université.",
          'Candidates write only on the scripts, extra sheets and scrap paper supplied by the university.',
          'supplied',
          'byTheUniversity',
        ),
      },
      always({
        status: 'true',
        say: {
          fr: "L'Université fournit les brouillons, comme les copies et les intercalaires.",
          en: 'The university supplies scrap paper, as well as scripts and extra sheets.',
        },
      }),
    ),
  },
];
