import { always, type Cell, type Decision, type Step } from '../cell.ts';
import { byWhen, inTime, within, type TimeLimit } from '../deadline.ts';
import { each, finds, whoDecides } from '../who.ts';
import { pointed } from './points.ts';

const TWO_MONTHS =
  "Les décisions de sanction des études peuvent faire l'objet de recours de la part des apprenants. Le délai de recours est de 2 mois à partir de la date où la décision a été portée à la connaissance de l'apprenant qui en est l'objet.";

const clauses = {
  twoMonths: { label: '3.4', words: TWO_MONTHS },
  form: {
    label: '3.4',
    words: `${TWO_MONTHS} Pour ce faire, l'apprenant concerné fait parvenir un courrier postal à la direction de l'Institut Mines-Télécom qui, si elle juge la contestation recevable, présentera le recours au jury des études pour avis.`,
  },
  pronounced: {
    label: '3.4',
    words:
      "La sanction des études est prononcée par le directeur de l'Institut Mines-Télécom sur proposition du jury des études.",
  },
  newMark: {
    label: '3',
    words:
      "En cas de nouvelle correction de l' examen, la nouvelle note transmise par l'équipe enseignante au service vie scolaire, annule et remplace l'ancienne note, sans qu'aucun recours ne soit possible, même dans le cas où la nouvelle note est inférieure à la précédente.",
  },
};

const limit: TimeLimit = {
  from: 'notified_date',
  act: 'act_date',
  period: { months: 2 },
  side: 'after',
  bound: 'latest',
  duty: { fr: 'Le recours doit être formé', en: 'The appeal must be made' },
  counted: {
    fr: "deux mois à partir de la date où la décision a été portée à la connaissance de l'apprenant",
    en: 'two months from the date on which the decision was made known to the learner',
  },
};

const postedOrReceived = {
  fr: "Le texte ne dit pas si la date d'envoi ou de réception du courrier compte ; « fait parvenir » suggère la réception.",
  en: 'The text does not say whether the letter counts when it is posted or when it is received; "fait parvenir" (gets to) suggests receipt.',
};
const noException = { fr: "Le texte ne prévoit pas d'exception.", en: 'The text provides for no exception.' };
const byPost = {
  fr: "L'apprenant fait parvenir un courrier postal à la direction de l'Institut Mines-Télécom ; si elle juge la contestation recevable, elle présente le recours au jury des études pour avis.",
  en: 'The learner gets a letter to the management of the Institut Mines-Télécom by post; if it finds the challenge admissible, it submits the appeal to the jury (jury des études) for its opinion.',
};
const whichDecision = {
  fr: "La « sanction des études » est prononcée par le directeur de l'Institut, sur proposition du jury ; le texte ne la définit pas autrement, et ne dit pas qu'une note en soit une. Une note issue d'une nouvelle correction est sans recours.",
  en: 'The outcome of studies (sanction des études) is pronounced by the director of the Institute, on the proposal of the jury; the text does not define it further, and does not say that a mark is one. A mark from a new marking is without recourse.',
};

const notSaidOtherwise = {
  fr: 'Il ne dit pas ce que vaut un recours fait autrement.',
  en: 'It does not say what an appeal made otherwise is worth.',
};

const appealSteps: readonly Step[] = [
  {
    actor: 'student',
    text: {
      fr: "Faire parvenir un courrier postal à la direction de l'Institut Mines-Télécom, dans les deux mois à partir de la date où la décision a été portée à votre connaissance.",
      en: 'Get a letter to the management of the Institut Mines-Télécom by post, within two months from the date on which the decision was made known to you.',
    },
    clause: 'form',
  },
  {
    actor: 'staff',
    text: {
      fr: 'La direction juge si la contestation est recevable.',
      en: 'The management judges whether the challenge is admissible.',
    },
    clause: 'form',
  },
  {
    actor: 'staff',
    text: {
      fr: 'Si elle la juge recevable, elle présente le recours au jury des études pour avis.',
      en: 'If it finds it admissible, it submits the appeal to the jury for its opinion.',
    },
    clause: 'form',
  },
];

const narrowOrWide = {
  fr: "Au sens étroit, la « sanction des études » serait la décision qui conclut les études, et le texte ne prévoit alors aucun appel contre une sanction disciplinaire. Au sens large, l'exclusion du droit de s'inscrire en ferait partie.",
  en: 'In the narrow sense, "sanction des études" would be the decision on the outcome of the studies, and then the text provides for no appeal against a disciplinary sanction. In the wide sense, exclusion from registering would be part of it.',
};
const penaltyLeftOpen = {
  fr: 'Ce délai est celui des décisions de « sanction des études » ; le texte ne dit pas si une sanction pour fraude en est une.',
  en: 'That time is for decisions of "sanction des études"; the text does not say whether a penalty for cheating is one of them.',
};

/**
 * Past the two months no reading leaves an appeal. Within them, against a penalty for cheating, the narrow reading leaves
 * none and the wide one does.
 */
const ofPenalties = (decision: Decision): Decision => ({
  ...decision,
  conditions: [...(decision.conditions ?? []), 'penalty'],
  decide: (facts) => {
    const found = decision.decide(facts);
    return found.status === 'true' && facts.penalty === true
      ? { ...found, status: 'contradictory', reasons: [narrowOrWide, ...(found.reasons ?? [])] }
      : found;
  },
});

const mailFound = {
  counts: finds(
    'false',
    "L'apprenant fait parvenir un courrier postal à la direction de l'Institut Mines-Télécom, dans les deux mois : le texte ne donne pas cet effet à un courriel.",
    'The learner gets a letter to the management of the Institut Mines-Télécom by post, within two months: the text gives an e-mail no such effect.',
  ),
  does_not: finds(
    'true',
    "L'apprenant fait parvenir un courrier postal à la direction de l'Institut Mines-Télécom, dans les deux mois : le texte ne donne pas cet effet à un courriel.",
    'The learner gets a letter to the management of the Institut Mines-Télécom by post, within two months: the text gives an e-mail no such effect.',
  ),
};
/** What was sent otherwise than by post does not keep the time limit, whenever it was sent. */
const byLetter = (decision: Decision): Decision => ({
  ...decision,
  conditions: [...(decision.conditions ?? []), 'appeal_way'],
  decide: (facts) => {
    const found = decision.decide(facts);
    return found.status === 'true' && facts.appeal_way !== undefined && NOT_BY_POST.has(facts.appeal_way)
      ? { status: 'depends', say: byPost, reasons: [found.say, notSaidOtherwise, ...(found.reasons ?? [])] }
      : found;
  },
});
const NOT_BY_POST: ReadonlySet<string> = new Set(['email', 'fax', 'online_form', 'chat', 'oral']);

const filterFound = {
  heard: finds(
    'depends',
    'La direction présente le recours au jury des études, pour avis, si elle juge la contestation recevable.',
    'The management submits the appeal to the jury, for its opinion, if it finds the challenge admissible.',
  ),
  rejected: finds(
    'permitted',
    'La direction ne présente le recours au jury des études que si elle juge la contestation recevable.',
    'The management submits the appeal to the jury only if it finds the challenge admissible.',
  ),
  jury_decides: finds(
    'false',
    'Le recours est présenté au jury des études « pour avis » ; le texte ne dit pas qui décide après cet avis.',
    'The appeal is submitted to the jury "for its opinion"; the text does not say who decides after that opinion.',
  ),
};

const lettersInTime = byLetter(
  inTime(limit, {
    inTime: { reasons: [postedOrReceived] },
    late: { reasons: [noException] },
  }),
);

export const appeals: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'appeal',
    proposition: 'jury-decision',
    inventory: ['imt/appeal-right'],
    clauses: { form: clauses.form, pronounced: clauses.pronounced, newMark: clauses.newMark },
    statement: {
      fr: `Les décisions de « sanction des études » peuvent faire l'objet d'un recours de l'apprenant, dans les deux mois à partir de la date où la décision a été portée à sa connaissance. ${byPost.fr}`,
      en: `Decisions on the outcome of studies (sanction des études) may be appealed against by the learner, within two months from the date on which the decision was made known to them. ${byPost.en}`,
    },
    decision: within(
      limit,
      {
        status: 'permitted',
        say: {
          fr: "La décision de « sanction des études » peut faire l'objet d'un recours, dans les deux mois à partir de la date où elle a été portée à la connaissance de l'apprenant, par courrier postal à la direction de l'Institut.",
          en: 'The decision on the outcome of studies (sanction des études) may be appealed against, within two months from the date on which it was made known to the learner, by a letter to the management of the Institute by post.',
        },
        reasons: [whichDecision],
      },
      {
        inTime: { reasons: [postedOrReceived] },
        late: { status: 'false', reasons: [noException] },
      },
    ),
    figure: byWhen(limit, { reasons: [postedOrReceived] }),
  },
  {
    regulation: 'imt',
    topic: 'appeal',
    proposition: 'jury-in-time',
    inventory: ['imt/appeal-two-months'],
    clauses: { form: clauses.form },
    statement: {
      fr: "Le délai de recours est de deux mois à partir de la date où la décision a été portée à la connaissance de l'apprenant.",
      en: 'The time for appealing is two months from the date on which the decision was made known to the learner.',
    },
    decision: pointed(
      'mail_in_time',
      mailFound,
      pointed('appeal_filter', { heard: filterFound.heard }, lettersInTime),
    ),
    figure: byWhen(limit, { reasons: [postedOrReceived] }),
  },
  {
    regulation: 'imt',
    topic: 'appeal',
    proposition: 'jury-form',
    inventory: ['imt/appeal-form'],
    clauses: { form: clauses.form },
    statement: byPost,
    decision: {
      ...pointed(
        'appeal_filter',
        filterFound,
        whoDecides('appeal_way', {
          whole: { status: 'required', say: byPost },
          of: {
            letter: finds(
              'required',
              "Le recours se fait par un courrier postal à la direction de l'Institut Mines-Télécom.",
              'The appeal is made by a letter sent by post to the management of the Institut Mines-Télécom.',
            ),
            to_management: finds(
              'required',
              "Le recours est adressé, par courrier postal, à la direction de l'Institut Mines-Télécom.",
              'The appeal is sent, by post, to the management of the Institut Mines-Télécom.',
            ),
            passed_on: finds(
              'depends',
              'La direction présente le recours au jury des études, pour avis, si elle juge la contestation recevable.',
              'The management submits the appeal to the jury, for its opinion, if it finds the challenge admissible.',
            ),
            registered: finds(
              'not-required',
              "Le texte demande un courrier postal à la direction de l'Institut ; il ne demande pas de recommandé.",
              'The text asks for a letter by post to the management of the Institute; it does not ask for registered mail.',
            ),
            ...each(['email', 'fax', 'online_form', 'chat', 'oral', 'by_hand'], {
              ...finds(
                'false',
                "L'apprenant fait parvenir un courrier postal à la direction de l'Institut Mines-Télécom : le texte ne prévoit pas d'autre moyen.",
                'The learner gets a letter to the management of the Institut Mines-Télécom by post: the text provides for no other way.',
              ),
              reasons: [notSaidOtherwise],
            }),
            ...each(['to_jury', 'to_teacher', 'to_office'], {
              ...finds(
                'false',
                "Le recours est adressé à la direction de l'Institut Mines-Télécom, par courrier postal ; c'est elle qui le présente au jury, si elle juge la contestation recevable.",
                'The appeal is sent to the management of the Institut Mines-Télécom, by post; it is the management that submits it to the jury, if it finds the challenge admissible.',
              ),
              reasons: [notSaidOtherwise],
            }),
          },
          cite: 'form',
        }),
      ),
      // "May I still challenge it by letter?" asks for the time as well.
      inTime: lettersInTime,
    },
    steps: appealSteps,
    cautions: [
      {
        fr: "Le texte ne demande pas de recommandé ; il ne prévoit ni courriel ni formulaire, et ne dit ni ce que vaut un recours fait autrement, ni qui décide après l'avis du jury.",
        en: "The text does not ask for registered mail; it provides for neither e-mail nor a form, and says neither what an appeal made otherwise is worth, nor who decides after the jury's opinion.",
      },
      postedOrReceived,
    ],
  },
  {
    regulation: 'imt',
    topic: 'appeal',
    proposition: 'sanction',
    inventory: ['silent/sanction-appeal'],
    clauses: { twoMonths: clauses.twoMonths, pronounced: clauses.pronounced, form: clauses.form },
    statement: {
      fr: "Le texte ouvre un recours, dans les deux mois, contre les décisions de « sanction des études » ; il ne dit pas si une sanction pour fraude, comme l'exclusion du droit de s'inscrire, en est une.",
      en: 'The text opens an appeal, within two months, against decisions on the outcome of studies (sanction des études); it does not say whether a penalty for cheating, such as exclusion from registering, is one of them.',
    },
    decision: always({
      status: 'contradictory',
      say: {
        fr: 'Deux lectures sont possibles : le recours de deux mois vise les décisions de « sanction des études », et le texte ne dit pas si une sanction pour fraude en est une.',
        en: 'Two readings are possible: the two-month appeal is against decisions of "sanction des études", and the text does not say whether a penalty for cheating is one of them.',
      },
      reasons: [narrowOrWide, byPost],
      cites: ['twoMonths', 'pronounced', 'form'],
    }),
    steps: appealSteps,
    cautions: [penaltyLeftOpen, postedOrReceived],
  },
  {
    regulation: 'imt',
    topic: 'appeal',
    proposition: 'sanction-in-time',
    inventory: [],
    clauses: { form: clauses.form, pronounced: clauses.pronounced },
    statement: {
      fr: `Le seul délai de recours du texte est de deux mois, à partir de la date où la décision a été portée à la connaissance de l'apprenant. ${penaltyLeftOpen.fr}`,
      en: `The only time for appealing in the text is two months, from the date on which the decision was made known to the learner. ${penaltyLeftOpen.en}`,
    },
    decision: ofPenalties(
      inTime(limit, {
        inTime: { reasons: [penaltyLeftOpen, postedOrReceived] },
        late: { reasons: [noException] },
      }),
    ),
    figure: byWhen(limit, { reasons: [penaltyLeftOpen, postedOrReceived] }),
  },
];
