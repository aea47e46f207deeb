import { type Cell, type Decision, type Outcome, plainly } from '../cell.ts';
import { type TimeLimit, byWhen, inTime, within } from '../deadline.ts';
import type { Facts } from '../facts.ts';
import { day, en, fr, trace } from '../minutes.ts';
import { claimed, pointFirst, pointed, saidTooLate } from './points.ts';
import { before } from '../points.ts';
import { finds, whoDecides } from '../who.ts';

const clauses = {
  see: {
    label: 'Section 5.03(a)',
    words:
      "Tout étudiant a le droit, sur demande formulée auprès du responsable du module d'enseignement, de consulter sa copie et de prendre connaissance du barème de correction utilisé pendant une durée de un an après publication des résultats. Il ne peut pas consulter la copie d'un autre étudiant. Ce droit ne peut s'appliquer qu'une fois la note publiée.",
  },
  kept: {
    label: 'Section 5.03(a)',
    words:
      "Le responsable d'un module d'enseignement doit donc s'assurer que les copies restent consultables pendant un an à compter de la publication des résultats. Au-delà, les copies (y compris les copies de travaux pratiques) doivent être transférées aux archives de l'UTC, accompagnées de la liste d'émargement, d'un exemplaire du sujet et, si possible, d'un corrigé. Seules les copies qui font encore l'objet d'un contentieux un an après publication des résultats doivent être conservées par le responsable du module d'enseignement ou sa structure de rattachement.",
  },
  request: {
    label: 'Section 5.03(b)',
    words:
      "Toute demande dûment justifiée de modification de la note doit être adressée par l'étudiant au responsable du module d'enseignement au plus tard 15 jours après la publication des résultats.",
  },
  recourse: {
    label: 'Section 5.03(b)',
    words:
      "En cas de contestation, l'étudiant peut former un recours auprès du DFP dans un délai de deux mois après publication des résultats.",
  },
  final: {
    label: 'Section 5.01',
    words:
      "A l'issue de la délibération, les membres du jury présents émargent sur le procès-verbal de délibération. Sauf cas d'erreur matérielle de report ou de transcription de note, les notes ne peuvent être modifiées. Seul le président du jury peut authentifier par signature une rectification d'erreur.",
  },
  noAppeal: {
    label: 'Section 5.01',
    words:
      "Les décisions du jury d'un module d'enseignement sont sans appel (article III-5 du Règlement des Etudes d'Ingénieur).",
  },
};

const afterPublication = (
  period: TimeLimit['period'],
  duty: TimeLimit['duty'],
  counted: TimeLimit['counted'],
): TimeLimit => ({
  from: 'published_date',
  act: 'act_date',
  period,
  side: 'after',
  bound: 'latest',
  duty,
  counted,
});

const consultation = afterPublication(
  { years: 1 },
  { fr: 'La copie peut être consultée', en: 'The script may be seen' },
  { fr: 'un an après la publication des résultats', en: 'one year after the publication of the results' },
);
const request = afterPublication(
  { days: 15 },
  {
    fr: 'La demande doit être adressée au responsable du module',
    en: 'The request must be sent to the module head',
  },
  {
    fr: '15 jours après la publication des résultats',
    en: '15 days after the publication of the results',
  },
);
const recourse = afterPublication(
  { months: 2 },
  { fr: 'Le recours auprès du DFP doit être formé', en: 'The recourse to the DFP must be lodged' },
  {
    fr: 'deux mois après la publication des résultats',
    en: 'two months after the publication of the results',
  },
);

/** A right that begins with the publication and lasts for a year. */
function oncePublished(decision: Decision): Decision {
  return {
    ...decision,
    monotone: { act_date: { either: 'see' }, published_date: { either: 'see' } },
    decide: (facts) => notYetPublished(facts) ?? decision.decide(facts),
  };
}

function notYetPublished(facts: Facts): Outcome | undefined {
  const { act_date: act, published_date: published } = facts;
  if (act === undefined || published === undefined || act >= published) return undefined;
  return {
    status: 'false',
    say: {
      fr: fr`La copie ne se consulte qu'une fois la note publiée, le ${day(published)} : le ${day(act)}, c'est trop tôt.`,
      en: en`A script is seen only once the mark is published, on ${day(published)}: on ${day(act)}, it is too early.`,
    },
    trace: [
      trace(false, { fr: fr`${day(act)} ≥ ${day(published)}`, en: en`${day(act)} ≥ ${day(published)}` }),
    ],
    cites: ['see'],
  };
}

const afterwards = {
  fr: "Au-delà d'un an, les copies sont transférées aux archives de l'UTC ; le texte ne dit pas si on peut encore les y consulter.",
  en: 'After one year, scripts are transferred to the UTC archives; the text does not say whether they may still be seen there.',
};
const tension = {
  fr: "Mais la Section 5.01 dit que les notes, une fois le jury réuni, ne changent plus, sauf erreur matérielle, et que ses décisions sont sans appel ; le texte n'accorde pas les deux.",
  en: 'But Section 5.01 says that marks, once the jury has met, no longer change save a clerical error, and that its decisions are without appeal; the text does not reconcile the two.',
};
const dfp = {
  fr: 'En cas de contestation, un recours peut être formé auprès du DFP dans les deux mois qui suivent la publication des résultats.',
  en: 'In case of dispute, a recourse may be lodged with the DFP within two months of the publication of the results.',
};
const noRemarking = {
  fr: 'Le texte ne parle pas de nouvelle correction.',
  en: 'The text does not speak of a re-marking.',
};
const fromPublication = {
  fr: "Les deux mois courent de la publication, et non du refus du responsable ; le texte ne dit pas s'il faut d'abord lui adresser la demande.",
  en: "The two months run from publication, not from the module head's refusal; the text does not say whether the request to the module head must come first.",
};

const keptThenArchived = {
  fr: "Le responsable du module garde les copies consultables pendant un an à compter de la publication des résultats. Elles vont ensuite, copies de travaux pratiques comprises, aux archives de l'UTC, avec la liste d'émargement, un exemplaire du sujet et, si possible, un corrigé ; celles qui font encore l'objet d'un contentieux restent chez lui ou dans sa structure.",
  en: 'The module head keeps scripts available for one year from the publication of the results. They then go, lab-work scripts included, to the UTC archives, with the attendance list, a copy of the paper and, if possible, a model answer; those still in dispute stay with the module head or the unit the module head belongs to.',
};

const mayBeSeen = {
  fr: 'La copie se consulte une fois la note publiée, et pendant un an après la publication des résultats.',
  en: 'The script may be seen once the mark is published, and for one year after the publication of the results.',
};
const seen = {
  unpublished: finds(
    'forbidden',
    "Le droit de consulter sa copie ne s'applique qu'une fois la note publiée.",
    'The right to see the script applies only once the mark is published.',
    'see',
  ),
  others: finds(
    'forbidden',
    "Un étudiant ne peut pas consulter la copie d'un autre étudiant.",
    "A student may not see another student's script.",
    'see',
  ),
  for_friend: finds(
    'forbidden',
    "Un étudiant ne peut pas consulter la copie d'un autre étudiant ; le texte ne prévoit pas d'exception pour qui le fait à sa demande.",
    "A student may not see another student's script; the text makes no exception for one who does so at the other's request.",
    'see',
  ),
  for_me: finds(
    'unsaid',
    "Le droit de consulter une copie est donné à l'étudiant, pour la sienne : le texte ne dit pas si quelqu'un peut le faire pour lui.",
    "The right to see a script is given to the student, for the student's own: the text does not say whether somebody may do so on the student's behalf.",
    'see',
  ),
  scale: finds(
    'permitted',
    "L'étudiant a le droit de prendre connaissance du barème de correction utilisé, sur demande au responsable du module, une fois la note publiée et pendant un an.",
    'The student has the right to see the marking scale used, on request to the module head, once the mark is published and for one year.',
    'see',
  ),
};

/** That another student's script was not shown. */
const notShown = claimed(
  'others',
  true,
  "Un étudiant ne peut pas consulter la copie d'un autre étudiant : la lui refuser est conforme au texte.",
  "A student may not see another student's script: refusing it is in line with the text.",
  'see',
);

const toTheHead = {
  fr: 'Toute demande de modification de la note, dûment justifiée, est adressée au responsable du module au plus tard 15 jours après la publication des résultats.',
  en: 'Any request to change the mark, duly justified, goes to the module head at the latest 15 days after the publication of the results.',
};
/** To whom a request to change a mark goes, and what it has to give. */
const requested = {
  office: finds(
    'false',
    "La demande de modification de la note doit être adressée au responsable du module d'enseignement.",
    'The request to change the mark must be sent to the module head.',
    'request',
  ),
  reasons: finds(
    'required',
    'La demande de modification de la note doit être dûment justifiée.',
    'The request to change the mark must be duly justified.',
    'request',
  ),
};

export const scripts: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'consult-script',
    proposition: 'see',
    inventory: ['utc/script-consultation-one-year'],
    clauses: { see: clauses.see, kept: clauses.kept },
    statement: {
      fr: 'Une fois la note publiée, tout étudiant a le droit, sur demande au responsable du module, de consulter sa copie et de prendre connaissance du barème, pendant un an après la publication des résultats.',
      en: 'Once the mark is published, every student has the right, on request to the module head, to see the script and the marking scale, for one year after the publication of the results.',
    },
    decision: pointFirst(
      'script_refused',
      notShown,
      { status: 'permitted', say: mayBeSeen },
      pointFirst(
        'script_seen',
        seen,
        { status: 'permitted', say: mayBeSeen },
        oncePublished(
          within(
            consultation,
            {
              status: 'permitted',
              say: {
                fr: "Une fois la note publiée, l'étudiant a le droit de consulter sa copie et de prendre connaissance du barème, sur demande au responsable du module, pendant un an.",
                en: 'Once the mark is published, the student has the right to see the script and the marking scale, on request to the module head, for one year.',
              },
            },
            { late: { status: 'false', reasons: [afterwards] } },
          ),
        ),
      ),
    ),
    figure: byWhen(consultation),
  },
  {
    regulation: 'utc',
    topic: 'consult-script',
    proposition: 'in-time',
    inventory: ['utc/script-consultation-one-year'],
    clauses: { see: clauses.see, kept: clauses.kept },
    statement: {
      fr: 'La copie se consulte une fois la note publiée, et pendant un an après la publication des résultats.',
      en: 'The script may be seen once the mark is published, and for one year after the publication of the results.',
    },
    decision: pointFirst(
      'script_seen',
      seen,
      { status: 'permitted', say: mayBeSeen },
      saidTooLate(oncePublished(inTime(consultation, { late: { reasons: [afterwards] } }))),
    ),
    figure: byWhen(consultation),
  },
  {
    regulation: 'utc',
    topic: 'consult-script',
    proposition: 'other-person',
    inventory: ['utc/script-consultation-one-year'],
    clauses: { see: clauses.see },
    ...pointed(
      'script_refused',
      notShown,
      pointed(
        'script_seen',
        seen,
        plainly(
          'depends',
          {
            fr: "Un étudiant ne peut pas consulter la copie d'un autre étudiant. Le texte ne parle pas d'autres personnes (parent, avocat, tiers mandaté), ni d'une consultation à distance.",
            en: "A student may not see another student's script. The text does not speak of other persons (a parent, a lawyer, somebody sent by the student), or of seeing it at a distance.",
          },
          {
            reasons: [
              {
                fr: "Le droit de consulter une copie y est donné à l'étudiant, pour la sienne.",
                en: "The right to see a script is given to the student, for the student's own.",
              },
            ],
          },
        ),
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'consult-script',
    proposition: 'model-answer',
    inventory: ['utc/script-consultation-one-year'],
    clauses: { see: clauses.see, kept: clauses.kept },
    ...plainly(
      'depends',
      {
        fr: "Le barème de correction utilisé : l'étudiant a le droit d'en prendre connaissance, sur demande au responsable du module, une fois la note publiée et pendant un an. Un corrigé : le texte ne dit pas si l'étudiant peut le voir.",
        en: 'The marking scale used: the student has the right to see it, on request to the module head, once the mark is published and for one year. A model answer: the text does not say whether the student may see one.',
      },
      {
        reasons: [
          {
            fr: "Un corrigé n'est nommé que pour les archives, où il accompagne les copies « si possible ».",
            en: 'A model answer is named only for the archives, where it goes with the scripts "if possible".',
          },
        ],
      },
    ),
  },
  {
    regulation: 'utc',
    topic: 'consult-script',
    proposition: 'retention',
    inventory: ['utc/script-retention'],
    clauses: { kept: clauses.kept },
    statement: keptThenArchived,
    // Whether a refusal as too late was right is a matter of dates, not of who keeps what.
    decision: before(
      ['too_late_said'],
      whoDecides('script_keeping', {
        whole: { status: 'true', say: keptThenArchived },
        of: {
          destroyed: finds(
            'false',
            "Le texte ne prévoit pas de destruction : les copies restent consultables un an à compter de la publication des résultats, puis doivent être transférées aux archives de l'UTC.",
            'The text provides for no destruction: scripts stay available for one year from the publication of the results, and must then go to the UTC archives.',
          ),
          by_teacher: finds(
            'true',
            "Le responsable du module doit s'assurer que les copies restent consultables pendant un an à compter de la publication des résultats ; elles vont ensuite aux archives.",
            'The module head must make sure that scripts stay available for one year from the publication of the results; they then go to the archives.',
          ),
          archived: finds(
            'required',
            "Au-delà d'un an à compter de la publication des résultats, les copies doivent être transférées aux archives de l'UTC, sauf celles qui font encore l'objet d'un contentieux.",
            'One year after the publication of the results, scripts must be transferred to the UTC archives, save those still in dispute.',
          ),
          archived_in_dispute: finds(
            'false',
            "Les copies qui font encore l'objet d'un contentieux un an après la publication des résultats sont conservées par le responsable du module ou sa structure de rattachement.",
            'Scripts still in dispute one year after the publication of the results are kept by the module head or the unit the module head belongs to.',
          ),
          kept_in_dispute: finds(
            'required',
            "Les copies qui font encore l'objet d'un contentieux un an après la publication des résultats doivent être conservées par le responsable du module ou sa structure de rattachement.",
            'Scripts still in dispute one year after the publication of the results must be kept by the module head or the unit the module head belongs to.',
          ),
          model_answer: finds(
            'not-required',
            'Les copies vont aux archives accompagnées, « si possible », d’un corrigé.',
            'Scripts go to the archives with a model answer "if possible".',
          ),
          attendance_list: finds(
            'required',
            "Les copies doivent être transférées aux archives accompagnées de la liste d'émargement.",
            'Scripts must be transferred to the archives with the attendance list.',
          ),
        },
        cite: 'kept',
      }),
      ({ too_late_said: said }) =>
        said === undefined ? undefined : { status: 'depends', say: keptThenArchived, worded: true },
    ),
    figure: byWhen(
      afterPublication(
        { years: 1 },
        { fr: 'Les copies restent consultables', en: 'Scripts stay available' },
        {
          fr: 'un an à compter de la publication des résultats',
          en: 'one year from the publication of the results',
        },
      ),
      {
        reasons: [
          afterwards,
          {
            fr: 'Les copies encore en contentieux à cette date sont conservées par le responsable du module ou sa structure.',
            en: 'Scripts still in dispute on that date are kept by the module head or the unit the module head belongs to.',
          },
        ],
      },
    ),
  },
  {
    regulation: 'utc',
    topic: 'continuous-assessment',
    proposition: 'scripts',
    inventory: [],
    clauses: { see: clauses.see, kept: clauses.kept },
    ...plainly('true', {
      fr: "Le texte ne met pas à part les copies de contrôle continu : l'étudiant a le droit de consulter sa copie, sur demande au responsable du module, une fois la note publiée et pendant un an après la publication des résultats. Le texte ne prévoit pas qu'elle soit rendue.",
      en: 'The text does not set continuous-assessment scripts apart: the student has the right to see the script, on request to the module head, once the mark is published and for one year after the publication of the results. The text does not provide for it to be returned.',
    }),
  },
  {
    regulation: 'utc',
    topic: 'contest-mark',
    proposition: 'contest',
    inventory: ['utc/contest-15-days'],
    clauses: {
      request: clauses.request,
      final: clauses.final,
      noAppeal: clauses.noAppeal,
      recourse: clauses.recourse,
    },
    statement: {
      fr: 'Une demande dûment justifiée de modification de la note doit être adressée au responsable du module au plus tard 15 jours après la publication des résultats. Mais après la délibération du jury, seule une erreur matérielle permet encore de modifier une note. Le texte ne parle pas de nouvelle correction.',
      en: 'A duly justified request to change the mark must be sent to the module head at the latest 15 days after the publication of the results. But after the deliberation of the jury, only a clerical error still allows a mark to be changed. The text does not speak of a re-marking.',
    },
    decision: pointFirst(
      'request_way',
      requested,
      { status: 'permitted', say: toTheHead },
      within(
        request,
        {
          status: 'permitted',
          say: {
            fr: 'Une demande dûment justifiée de modification de la note peut être adressée au responsable du module, au plus tard 15 jours après la publication des résultats.',
            en: 'A duly justified request to change the mark may be sent to the module head, at the latest 15 days after the publication of the results.',
          },
          reasons: [tension, noRemarking],
        },
        {
          late: { status: 'false', reasons: [dfp] },
        },
      ),
    ),
    figure: byWhen(request, { cites: ['request'] }),
  },
  {
    regulation: 'utc',
    topic: 'contest-mark',
    proposition: 'in-time',
    inventory: ['utc/contest-15-days'],
    clauses: { request: clauses.request, recourse: clauses.recourse },
    statement: {
      fr: 'La demande de modification de la note est à temps si elle est adressée au responsable du module au plus tard 15 jours après la publication des résultats.',
      en: 'The request to change the mark is in time if it is sent to the module head at the latest 15 days after the publication of the results.',
    },
    decision: saidTooLate(inTime(request, { inTime: { cites: ['request'] }, late: { reasons: [dfp] } })),
    figure: byWhen(request, { cites: ['request'] }),
  },
  {
    regulation: 'utc',
    topic: 'contest-mark',
    proposition: 'recourse',
    inventory: ['utc/recourse-dfp-2-months'],
    clauses: { recourse: clauses.recourse, noAppeal: clauses.noAppeal, final: clauses.final },
    statement: {
      fr: "En cas de contestation, l'étudiant peut former un recours auprès du DFP dans un délai de deux mois après la publication des résultats. La Section 5.01 dit pourtant les décisions du jury sans appel.",
      en: 'In case of dispute, the student may lodge a recourse with the DFP within two months of the publication of the results. Yet Section 5.01 calls the decisions of the jury without appeal.',
    },
    decision: within(
      recourse,
      {
        status: 'permitted',
        say: {
          fr: "En cas de contestation, l'étudiant peut former un recours auprès du DFP dans les deux mois qui suivent la publication des résultats.",
          en: 'In case of dispute, the student may lodge a recourse with the DFP within two months of the publication of the results.',
        },
        reasons: [fromPublication, tension],
      },
      { late: { status: 'false' } },
    ),
    figure: byWhen(recourse, { cites: ['recourse'], reasons: [fromPublication] }),
  },
  {
    regulation: 'utc',
    topic: 'contest-mark',
    proposition: 'recourse-in-time',
    inventory: ['utc/recourse-dfp-2-months'],
    clauses: { recourse: clauses.recourse },
    statement: {
      fr: "Le recours auprès du DFP est à temps s'il est formé dans les deux mois qui suivent la publication des résultats.",
      en: 'The recourse to the DFP is in time if it is lodged within two months of the publication of the results.',
    },
    decision: saidTooLate(
      inTime(recourse, {
        inTime: { reasons: [fromPublication] },
        late: { reasons: [fromPublication] },
      }),
    ),
    figure: byWhen(recourse),
  },
];
