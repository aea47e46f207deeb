import { always, type Cell, type Decision, type Outcome, type Step } from '../cell.ts';
import { byWhen, within, type TimeLimit } from '../deadline.ts';
import type { Bilingual } from '../language.ts';
import { pointed } from '../points.ts';
import { onPoint, withLateClaim } from './points.ts';
import type { Holder } from '../status.ts';
import { finds } from '../who.ts';

const clauses = {
  contact: {
    label: 'Article 13',
    words:
      "Tout apprenant en situation de handicap doit de préférence en début d'année universitaire s'adresser au/ à la Référent(e) Handicap d'ISAE-Supméca pour les apprenants afin de mettre en place la démarche d'aménagement pour ses études pour l'année universitaire en cours.",
  },
  contract: {
    label: 'Article 13',
    words:
      "La demande d'aménagement sera formalisée par un « contrat d'adaptation » signé entre l'ISAE-Supméca et l'apprenant.",
  },
  decision: {
    label: 'Article 13',
    words:
      "Les apprenants nécessitant un aménagement d'épreuve peuvent en bénéficier après avis du médecin du Service Universitaire de Médecine Préventive et de Promotion de la Santé (SUMPPS) de CY Cergy Paris Université et sur décision du Directeur des formations de ISAE-Supméca : aménagement du temps d'examen adapté, utilisation de matériels appropriés, surveillance-secrétariat, etc.",
  },
  oneMonth: {
    label: 'Article 13',
    words: "Le délai entre l'avis du médecin et la prise en compte des aménagements est d'un mois maximum.",
  },
  kinds: {
    label: 'Article 13',
    words:
      "Les aménagements les plus couramment demandés pour les cours et / ou les examens sont les suivants : Aménagement du temps d'examen adapté Sujet d'examen agrandi Utilisation de machines ou de matériel technique ou informatique Pause ou sortie de salle autorisée pendant les cours et les épreuves.",
  },
  examsOffice: {
    label: 'Article 5',
    words:
      'Le service de la scolarité […] veille à mettent en œuvre les dispositions nécessaires et adaptées aux apprenants handicapés.',
  },
};

const director: Holder = {
  name: { fr: 'le directeur des formations', en: 'the director of studies (directeur des formations)' },
  roles: [],
};

const setUp: TimeLimit = {
  from: 'opinion_date',
  act: 'done_date',
  period: { months: 1 },
  side: 'after',
  bound: 'latest',
  duty: {
    fr: "L'aménagement doit être pris en compte",
    en: 'The accommodation must be taken into account',
  },
  counted: {
    fr: "un mois maximum après l'avis du médecin",
    en: "one month at most after the doctor's opinion",
  },
};

/** The general clause: it speaks of any learner who needs an accommodation. */
const byDecision = (say: Bilingual, reasons: readonly Bilingual[]): Outcome => ({
  status: 'discretion',
  holder: director,
  say,
  reasons,
  cites: ['decision'],
});

const afterOpinion = [
  "Les aménagements viennent après avis du médecin du SUMPPS et sur décision du directeur des formations : l'avis seul ne suffit pas.",
  'Accommodations come after the opinion of the SUMPPS doctor and by decision of the director of studies (directeur des formations): the opinion alone is not enough.',
] as const;
const directorDecides = [
  'La décision appartient au directeur des formations, après avis du médecin du SUMPPS.',
  'The decision is for the director of studies (directeur des formations), after the opinion of the SUMPPS doctor.',
] as const;
/** What the text says of each step that people ask about. */
const steps = {
  opinion_alone: finds('false', ...afterOpinion, 'decision'),
  opinion: finds('required', ...afterOpinion, 'decision'),
  director: finds('true', ...directorDecides, 'decision'),
  teacher: finds('false', ...directorDecides, 'decision'),
  contract: finds(
    'required',
    "La demande d'aménagement est formalisée par un « contrat d'adaptation » signé entre l'école et l'apprenant.",
    "The request is set out in an adaptation contract (contrat d'adaptation) signed by the school and the learner.",
    'contract',
  ),
  contact: finds(
    'required',
    "L'apprenant en situation de handicap doit s'adresser au Référent Handicap de l'école, de préférence en début d'année universitaire.",
    "A learner with a disability must see the school's disability officer (Référent Handicap), preferably at the start of the academic year.",
    'contact',
  ),
  mid_year: finds(
    'permitted',
    "La démarche se fait « de préférence » en début d'année universitaire : le texte n'exclut pas une demande plus tard.",
    'The request is made "preferably" at the start of the academic year: the text does not rule out a later one.',
    'contact',
    'oneMonth',
  ),
  each_year: finds(
    'unsaid',
    "La démarche vaut pour l'année universitaire en cours ; le texte ne dit pas comment elle se renouvelle.",
    'The arrangement is set up for the current academic year; the text does not say how it is renewed.',
    'contact',
  ),
} as const;

/** The whole rule, unless it is asked whether a doctor's opinion or a teacher settles it. */
const whereOthersGrant = (whole: Outcome): Decision => ({
  asks: [],
  conditions: ['accommodation_step_supmeca'],
  decide: ({ accommodation_step_supmeca: step }) =>
    step === 'opinion_alone' || step === 'teacher'
      ? { ...steps[step], worded: true, reasons: [whole.say] }
      : whole,
});

/** A time limit, unless it is asked whether a doctor's opinion settles the matter. */
const unlessOpinionAlone = (decision: Decision): Decision => ({
  ...decision,
  ...(decision.inTime ? { inTime: unlessOpinionAlone(decision.inTime) } : {}),
  conditions: [...(decision.conditions ?? []), 'accommodation_step_supmeca'],
  decide: (facts) =>
    facts.accommodation_step_supmeca === 'opinion_alone'
      ? { ...steps.opinion_alone, worded: true }
      : decision.decide(facts),
});

const notHowMuch = {
  fr: "Le texte ne dit pas de combien est le temps supplémentaire : le temps d'examen adapté vient après avis du médecin du SUMPPS et sur décision du directeur des formations.",
  en: 'The text does not say how much extra time there is: adapted exam time comes after the opinion of the SUMPPS doctor and by decision of the director of studies (directeur des formations).',
};

const howSteps: readonly Step[] = [
  {
    actor: 'student',
    text: {
      fr: "S'adresser au Référent Handicap de l'école, de préférence en début d'année universitaire.",
      en: "See the school's disability officer (Référent Handicap), preferably at the start of the academic year.",
    },
    clause: 'contact',
  },
  {
    actor: 'student',
    text: {
      fr: "Signer avec l'école le contrat d'adaptation qui formalise la demande.",
      en: "Sign with the school the adaptation contract (contrat d'adaptation) that sets out the request.",
    },
    clause: 'contract',
  },
  {
    actor: 'staff',
    text: {
      fr: 'Médecin du SUMPPS de CY Cergy Paris Université : donner son avis. Directeur des formations : décider.',
      en: 'Doctor of the SUMPPS of CY Cergy Paris Université: give an opinion. Director of studies (directeur des formations): decide.',
    },
    clause: 'decision',
  },
  {
    actor: 'staff',
    text: {
      fr: "Prendre en compte l'aménagement, un mois au plus après l'avis du médecin.",
      en: "Take the accommodation into account, one month at most after the doctor's opinion.",
    },
    clause: 'oneMonth',
  },
];

export const accommodations: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'accommodations',
    proposition: 'exist',
    inventory: ['supmeca/disability-types', 'supmeca/disability-decision', 'silent/disability-accommodation'],
    clauses: { decision: clauses.decision, kinds: clauses.kinds },
    statement: {
      fr: "Un apprenant qui a besoin d'un aménagement d'épreuve peut en bénéficier après avis du médecin du SUMPPS de CY Cergy Paris Université et sur décision du directeur des formations. Les plus demandés : temps d'examen adapté, sujet agrandi, machines ou matériel technique ou informatique, pause ou sortie de salle autorisée.",
      en: 'A learner who needs an exam accommodation may have one after the opinion of the doctor of the SUMPPS of CY Cergy Paris Université and by decision of the director of studies (directeur des formations). The most common: adapted exam time, an enlarged paper, machines or technical or IT equipment, permission for breaks or to leave the room.',
    },
    decision: whereOthersGrant({
      ...byDecision(
        {
          fr: 'Un aménagement (temps adapté, sujet agrandi, matériel, pause ou sortie autorisée…) est possible après avis du médecin du SUMPPS et sur décision du directeur des formations.',
          en: "An accommodation (adapted time, enlarged paper, equipment, permission for breaks or to go out…) is possible after the SUMPPS doctor's opinion and by decision of the director of studies (directeur des formations).",
        },
        [
          {
            fr: "Le texte demande l'avis du médecin sans dire qu'il lie le directeur.",
            en: "The text asks for the doctor's opinion without saying that it binds the director.",
          },
        ],
      ),
      cites: ['decision', 'kinds'],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'accommodations',
    proposition: 'how',
    inventory: ['supmeca/disability-contact', 'supmeca/disability-contract'],
    clauses: {
      decision: clauses.decision,
      contact: clauses.contact,
      contract: clauses.contract,
      oneMonth: clauses.oneMonth,
    },
    statement: {
      fr: "S'adresser, de préférence en début d'année, au Référent Handicap de l'école ; la demande est formalisée par un contrat d'adaptation ; l'aménagement est accordé après avis du médecin du SUMPPS de CY Cergy Paris Université et sur décision du directeur des formations, et pris en compte un mois au plus après l'avis.",
      en: "See the school's disability officer (Référent Handicap), preferably at the start of the year; the request takes the form of a signed adaptation contract (contrat d'adaptation); the accommodation comes after the opinion of the doctor of the SUMPPS of CY Cergy Paris Université and by decision of the director of studies (directeur des formations), and is taken into account one month after the opinion at the latest.",
    },
    decision: onPoint(
      'accommodation_step_supmeca',
      {
        status: 'required',
        say: {
          fr: "Il faut l'avis du médecin du SUMPPS de CY Cergy Paris Université et une décision du directeur des formations ; la demande est formalisée par un contrat d'adaptation signé avec l'école.",
          en: "It takes the opinion of the doctor of the SUMPPS of CY Cergy Paris Université and a decision of the director of studies (directeur des formations); the request takes the form of an adaptation contract (contrat d'adaptation) signed with the school.",
        },
        next: {
          fr: "S'adresser au Référent Handicap de l'école.",
          en: "See the school's disability officer (Référent Handicap).",
        },
      },
      steps,
    ),
    steps: howSteps,
    cautions: [
      {
        fr: "Le texte ne dit pas dans quel ordre viennent le contrat et l'avis du médecin.",
        en: "The text does not say which comes first, the contract or the doctor's opinion.",
      },
    ],
  },
  {
    regulation: 'supmeca',
    topic: 'accommodations',
    proposition: 'in-time',
    inventory: ['supmeca/disability-one-month', 'silent/disability-deadline'],
    clauses: { contact: clauses.contact, oneMonth: clauses.oneMonth, decision: clauses.decision },
    statement: {
      fr: "Aucune date limite n'est fixée : la démarche se fait de préférence en début d'année universitaire. Entre l'avis du médecin et la prise en compte de l'aménagement, il s'écoule un mois au plus.",
      en: "There is no closing date: the request is made preferably at the start of the academic year. One month at most passes between the doctor's opinion and the accommodation being taken into account.",
    },
    decision: unlessOpinionAlone(
      pointed(
        'late_claim',
        {
          start_of_year: finds(
            'false',
            "La démarche se fait « de préférence » en début d'année universitaire : le texte ne fixe pas de date limite et n'exclut pas une demande plus tard.",
            'The request is made "preferably" at the start of the academic year: the text sets no closing date and does not rule out a later one.',
            'contact',
            'oneMonth',
          ),
        },
        withLateClaim(
          within(
            setUp,
            {
              status: 'true',
              say: {
                fr: "Le texte ne fixe pas de date limite pour la demande, à faire de préférence en début d'année universitaire ; mais l'aménagement peut n'être pris en compte qu'un mois après l'avis du médecin.",
                en: "The text sets no closing date for the request, to be made preferably at the start of the academic year; but the accommodation may be taken into account as late as one month after the doctor's opinion.",
              },
              cites: ['contact', 'oneMonth'],
            },
            {
              late: {
                reasons: [
                  {
                    fr: "Ce mois est celui qu'a l'école, non l'apprenant ; le texte ne dit pas ce qui suit s'il est dépassé.",
                    en: "That month is the school's, not the learner's; the text does not say what follows if it is exceeded.",
                  },
                ],
              },
            },
          ),
          'oneMonth',
        ),
      ),
    ),
    figure: byWhen(setUp, { cites: ['oneMonth', 'contact'] }),
  },
  {
    regulation: 'supmeca',
    topic: 'accommodations',
    proposition: 'extra-time',
    inventory: ['silent/extra-time-amount'],
    clauses: {
      decision: clauses.decision,
      kinds: clauses.kinds,
      contact: clauses.contact,
      contract: clauses.contract,
      oneMonth: clauses.oneMonth,
    },
    statement: notHowMuch,
    decision: {
      asks: [],
      conditions: ['accommodation_step_supmeca'],
      decide: ({ accommodation_step_supmeca: step }) =>
        step === 'opinion_alone' || step === 'teacher'
          ? { ...steps[step], worded: true }
          : { status: 'unsaid', say: notHowMuch, cites: ['kinds', 'decision'] },
    },
    figure: {
      asks: [],
      decide: () => ({ status: 'unsaid', say: notHowMuch, cites: ['kinds', 'decision'] }),
    },
    steps: howSteps,
  },
  {
    regulation: 'supmeca',
    topic: 'accommodations',
    proposition: 'teachers-told',
    inventory: [],
    clauses: { examsOffice: clauses.examsOffice },
    statement: {
      fr: 'Le service de la scolarité veille à mettre en œuvre les dispositions nécessaires et adaptées aux apprenants handicapés. Le texte ne dit pas comment les enseignants en sont informés.',
      en: 'The exams office (service de la scolarité) sees to the arrangements that disabled learners need. The text does not say how teachers are told of them.',
    },
    decision: always({
      status: 'unsaid',
      say: {
        fr: "C'est le service de la scolarité qui veille à mettre en œuvre les dispositions nécessaires ; le texte ne dit pas comment les enseignants en sont informés.",
        en: 'It is the exams office (service de la scolarité) that sees to the necessary arrangements; the text does not say how teachers are told of them.',
      },
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'accommodations',
    proposition: 'injury',
    inventory: ['silent/temporary-injury'],
    clauses: { decision: clauses.decision, oneMonth: clauses.oneMonth },
    statement: {
      fr: "Une blessure n'est pas nommée, mais la règle vise tout apprenant « nécessitant un aménagement d'épreuve » : il peut en bénéficier après avis du médecin du SUMPPS et sur décision du directeur des formations, avec effet un mois au plus après l'avis.",
      en: "An injury is not named, but the rule covers any learner who needs an exam accommodation: it may be given after the SUMPPS doctor's opinion and by decision of the director of studies (directeur des formations), with effect one month at most after the opinion.",
    },
    decision: always({
      ...byDecision(
        {
          fr: "Le texte vise tout apprenant « nécessitant un aménagement d'épreuve » : un aménagement est possible après avis du médecin du SUMPPS et sur décision du directeur des formations.",
          en: "The text covers any learner who needs an exam accommodation: one is possible after the SUMPPS doctor's opinion and by decision of the director of studies (directeur des formations).",
        },
        [
          {
            fr: "Une blessure n'est pas nommée. L'aménagement peut prendre effet jusqu'à un mois après l'avis du médecin.",
            en: "An injury is not named. The accommodation may take effect up to one month after the doctor's opinion.",
          },
        ],
      ),
      cites: ['decision', 'oneMonth'],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'accommodations',
    proposition: 'pregnancy',
    inventory: ['silent/pregnancy'],
    clauses: { decision: clauses.decision },
    statement: {
      fr: "La grossesse n'est pas nommée, mais la règle vise tout apprenant « nécessitant un aménagement d'épreuve » : il peut en bénéficier après avis du médecin du SUMPPS et sur décision du directeur des formations.",
      en: "Pregnancy is not named, but the rule covers any learner who needs an exam accommodation: it may be given after the SUMPPS doctor's opinion and by decision of the director of studies (directeur des formations).",
    },
    decision: always(
      byDecision(
        {
          fr: "Le texte vise tout apprenant « nécessitant un aménagement d'épreuve » : un aménagement est possible après avis du médecin du SUMPPS et sur décision du directeur des formations.",
          en: "The text covers any learner who needs an exam accommodation: one is possible after the SUMPPS doctor's opinion and by decision of the director of studies (directeur des formations).",
        },
        [
          {
            fr: "Ni la grossesse ni l'allaitement ne sont nommés.",
            en: 'Neither pregnancy nor breastfeeding is named.',
          },
        ],
      ),
    ),
  },
];
