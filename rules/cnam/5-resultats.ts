import { type Cell, type Decision, type Outcome, plainly } from '../cell.ts';
import { plus } from '../dates.ts';
import { byWhen, inTime, within, type Findings, type TimeLimit } from '../deadline.ts';
import type { Facts } from '../facts.ts';
import { finalByJury } from '../final-marks.ts';
import { day, en, fr, trace } from '../minutes.ts';
import { asWorded, withPoint, withPointBy } from './points.ts';
import { each, finds, saysWho, whoDecides } from '../who.ts';
import { aboutHonours, outOf20, PASS_MARK } from './1.3-validation.ts';

const clauses = {
  marking: {
    label: '5.1',
    words:
      "Les corrections sont effectuées par les enseignants responsables nationaux ou régionaux et les notes retournées au service des examens du centre d'enseignement dans un délai maximal de 3 semaines après réception des copies.",
  },
  channel: {
    label: '5.2',
    words:
      "Les résultats aux examens sont communiqués à l'élève sur son Environnement Numérique de Formation. Les résultats ne sont en aucun cas transmis téléphoniquement.",
  },
  final: { label: '5.2', words: "La note ne deviendra définitive qu'après délibération du jury." },
  chair: {
    label: '5.2',
    words:
      "Dans les centres Cnam régionaux, un jury présidé par un enseignant-chercheur de l'établissement proclame les résultats.",
  },
  certificate: {
    label: '5.3',
    words:
      "En cas de note supérieure ou égale à 10/20, une attestation est transmise à l'élève (téléchargeable sur le portail, envoi par courriel ou par voie postale selon l'organisation du centre Cnam régional).",
  },
  kept: {
    label: '5.4',
    words:
      'Les copies des examens terminaux doivent être conservées durant un an par le centre Cnam régional organisateur, à compter de la date de publication des résultats.',
  },
  see: {
    label: '5.4',
    words:
      "Chaque élève peut consulter sa copie d'examen, ou en obtenir une photocopie en acquittant des droits de reprographie, pendant un an à compter de la date de publication des résultats.",
  },
};

const threeWeeks: TimeLimit = {
  from: 'received_date',
  act: 'done_date',
  period: { weeks: 3 },
  side: 'after',
  bound: 'latest',
  duty: {
    fr: 'Les notes doivent être retournées au service des examens',
    en: 'The marks must be returned to the exams office',
  },
  counted: { fr: '3 semaines après réception des copies', en: '3 weeks after receipt of the scripts' },
};

const marking = {
  fr: 'Les notes sont retournées au service des examens du centre dans un délai maximal de 3 semaines après la réception des copies.',
  en: 'Marks go back to the exams office (service des examens) of the centre within 3 weeks at most of receipt of the scripts.',
};
const notForStudents = {
  fr: "Ce délai lie les correcteurs : le texte n'en fixe aucun pour publier les résultats.",
  en: 'This binds the markers: the text sets no time for publishing results.',
};
const noPublicationDate = {
  fr: 'Le texte ne fixe pas de délai pour publier les résultats aux élèves. Les correcteurs ont 3 semaines au plus, après réception des copies, pour retourner les notes au service des examens.',
  en: 'The text sets no time for publishing results to students. Markers have 3 weeks at most, after receipt of the scripts, to return marks to the exams office.',
};
const channel = {
  fr: "Les résultats sont communiqués à l'élève sur son Environnement Numérique de Formation (ENF).",
  en: 'Results are given to the student in the online learning environment (Environnement Numérique de Formation, ENF).',
};
const notByPhone = {
  fr: 'Les résultats ne sont en aucun cas transmis par téléphone.',
  en: 'Results are in no case given by telephone.',
};
const final = {
  fr: "La note ne devient définitive qu'après la délibération du jury.",
  en: "A mark becomes final only after the jury's deliberation.",
};
const markers = {
  fr: "Les corrections sont faites par les enseignants responsables nationaux ou régionaux. Le texte ne parle pas d'harmonisation des notes.",
  en: 'Marking is done by the national or regional teachers in charge. The text does not mention harmonising marks.',
};
const chair = {
  fr: "Dans les centres régionaux, le jury est présidé par un enseignant-chercheur de l'établissement. Le texte ne dit pas qui d'autre y siège.",
  en: 'In regional centres the jury is chaired by a lecturer-researcher (enseignant-chercheur) of the institution. The text does not say who else sits on it.',
};
const outcome = {
  fr: "Dans les centres régionaux, un jury présidé par un enseignant-chercheur de l'établissement proclame les résultats, communiqués à l'élève sur son ENF. La note n'est définitive qu'après la délibération du jury.",
  en: 'In regional centres, a jury chaired by a lecturer-researcher (enseignant-chercheur) of the institution proclaims the results, which are given to the student in the online learning environment (ENF). A mark is final only after the jury has deliberated.',
};

const ways = {
  fr: "L'attestation est transmise à l'élève selon l'organisation du centre régional : téléchargeable sur le portail, par courriel ou par voie postale.",
  en: 'The certificate (attestation) reaches the student as the regional centre organises it: to download on the portal, by e-mail or by post.',
};

export const results: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'marks-and-results',
    proposition: 'when',
    inventory: ['cnam/marking-3-weeks'],
    clauses: { marking: clauses.marking },
    statement: { fr: `${marking.fr} ${notForStudents.fr}`, en: `${marking.en} ${notForStudents.en}` },
    decision: within(threeWeeks, { status: 'required', say: marking, reasons: [notForStudents] }),
    figure: byWhen(threeWeeks, { reasons: [notForStudents] }),
  },
  {
    regulation: 'cnam',
    topic: 'marks-and-results',
    proposition: 'publication',
    inventory: ['silent/results-publication-deadline'],
    clauses: { marking: clauses.marking },
    ...plainly('unsaid', noPublicationDate),
  },
  {
    regulation: 'cnam',
    topic: 'marks-and-results',
    proposition: 'in-time',
    inventory: ['cnam/marking-3-weeks'],
    clauses: { marking: clauses.marking },
    statement: { fr: `${marking.fr} ${notForStudents.fr}`, en: `${marking.en} ${notForStudents.en}` },
    decision: inTime(threeWeeks, {
      inTime: { reasons: [notForStudents] },
      late: { reasons: [notForStudents] },
    }),
    figure: byWhen(threeWeeks, { reasons: [notForStudents] }),
  },
  {
    regulation: 'cnam',
    topic: 'marks-and-results',
    proposition: 'channel',
    inventory: ['cnam/results-on-enf-never-by-phone', 'silent/results-channel'],
    clauses: { channel: clauses.channel },
    statement: { fr: `${channel.fr} ${notByPhone.fr}`, en: `${channel.en} ${notByPhone.en}` },
    decision: whoDecides('results_way', {
      whole: { status: 'required', say: channel, reasons: [notByPhone] },
      of: {
        web: { status: 'true', say: channel },
        phone: { status: 'forbidden', say: notByPhone },
        ...each(
          ['board', 'screen', 'email', 'letter', 'sms', 'chat', 'aloud', 'desk', 'to_family'],
          finds(
            'false',
            "Les résultats sont communiqués à l'élève sur son Environnement Numérique de Formation (ENF) ; le texte ne prévoit pas d'autre voie.",
            'Results are given to the student in the online learning environment (ENF); the text provides for no other way.',
          ),
        ),
      },
      cite: 'channel',
    }),
  },
  {
    regulation: 'cnam',
    topic: 'marks-and-results',
    proposition: 'by-phone',
    inventory: ['cnam/results-on-enf-never-by-phone'],
    clauses: { channel: clauses.channel },
    ...plainly('forbidden', notByPhone, { reasons: [channel] }),
  },
  {
    regulation: 'cnam',
    topic: 'marks-and-results',
    proposition: 'final',
    inventory: ['cnam/mark-final-after-jury'],
    clauses: { final: clauses.final },
    ...finalByJury(final),
  },
  {
    regulation: 'cnam',
    topic: 'marks-and-results',
    proposition: 'markers',
    inventory: [],
    clauses: { marking: clauses.marking },
    statement: markers,
    decision: whoDecides('marking', {
      whole: { status: 'true', say: markers },
      of: {
        ...each(
          ['module_teacher', 'own_teacher'],
          finds(
            'depends',
            "Les corrections sont faites par les enseignants responsables nationaux ou régionaux : il faut donc qu'il soit l'un d'eux.",
            'Marking is done by the national or regional teachers in charge: so it has to be one of them.',
          ),
        ),
        outsider: finds(
          'false',
          'Les corrections sont faites par les enseignants responsables nationaux ou régionaux ; le texte ne nomme pas d’autre correcteur.',
          'Marking is done by the national or regional teachers in charge; the text names no other marker.',
        ),
      },
      cite: 'marking',
    }),
  },
  {
    regulation: 'cnam',
    topic: 'jury',
    proposition: 'members',
    inventory: ['silent/jury-composition'],
    clauses: { chair: clauses.chair },
    statement: chair,
    decision: withPoint(
      'chair_point',
      whoDecides('jury_seat', {
        whole: { status: 'unsaid', say: chair },
        of: {
          chair_researcher: finds(
            'true',
            "Dans les centres régionaux, le jury est présidé par un enseignant-chercheur de l'établissement.",
            'In regional centres the jury is chaired by a lecturer-researcher (enseignant-chercheur) of the institution.',
          ),
          chair_temp: finds(
            'false',
            "Dans les centres régionaux, le jury est présidé par un enseignant-chercheur de l'établissement ; le texte ne prévoit pas d'autre président.",
            'In regional centres the jury is chaired by a lecturer-researcher (enseignant-chercheur) of the institution; the text provides for no other chair.',
          ),
          ...each(
            ['chair_teacher', 'chair_module_head', 'chair_director', 'chair_senior'],
            finds(
              'depends',
              "Dans les centres régionaux, c'est un enseignant-chercheur de l'établissement qui préside le jury : il faut donc l'être.",
              'In regional centres a lecturer-researcher (enseignant-chercheur) of the institution chairs the jury: so one has to be that.',
            ),
          ),
        },
        cite: 'chair',
      }),
      {
        outsider: asWorded(
          'false',
          {
            fr: "Dans les centres régionaux, le jury est présidé par un enseignant-chercheur de l'établissement ; le texte ne prévoit pas d'autre président.",
            en: 'In regional centres the jury is chaired by a lecturer-researcher (enseignant-chercheur) of the institution; the text provides for no other chair.',
          },
          ['chair'],
        ),
      },
    ),
  },
  {
    regulation: 'cnam',
    topic: 'jury',
    proposition: 'outcome',
    inventory: ['cnam/mark-final-after-jury'],
    clauses: { chair: clauses.chair, channel: clauses.channel, final: clauses.final },
    ...plainly('true', outcome),
  },
  {
    regulation: 'cnam',
    topic: 'passing',
    proposition: 'certificate',
    inventory: ['cnam/certificate-at-10'],
    clauses: { certificate: clauses.certificate },
    statement: {
      fr: "Avec une note supérieure ou égale à 10/20, une attestation est transmise à l'élève : sur le portail, par courriel ou par la poste, selon le centre.",
      en: 'With a mark of 10/20 or more, a certificate (attestation) is sent to the student: on the portal, by e-mail or by post, depending on the centre.',
    },
    decision: aboutHonours(
      withPointBy(
        ['certificate_way', 'mark'],
        {
          asks: [],
          conditions: ['mark'],
          monotone: { mark: 'helps' },
          decide: ({ mark }) => {
            if (mark === undefined || mark >= PASS_MARK)
              return {
                status: 'true',
                say: {
                  fr: "Avec une note supérieure ou égale à 10/20, une attestation est transmise à l'élève, sur le portail, par courriel ou par la poste, selon le centre.",
                  en: 'With a mark of 10/20 or more, a certificate (attestation) is sent to the student, on the portal, by e-mail or by post, depending on the centre.',
                },
              };
            return {
              status: 'false',
              say: {
                fr: fr`Avec ${outOf20(mark).fr}, l'attestation n'est pas prévue : elle l'est à partir de 10/20.`,
                en: en`With ${outOf20(mark).en} no certificate is provided for: it is from 10/20 on.`,
              },
            };
          },
        },
        ({ certificate_way: way, mark }) =>
          way === undefined || (mark !== undefined && mark < PASS_MARK)
            ? undefined
            : asWorded(way === 'has_to_be' ? 'not-required' : 'permitted', ways, ['certificate']),
      ),
    ),
  },
];

const oneYear: TimeLimit = {
  from: 'published_date',
  act: 'act_date',
  period: { years: 1 },
  side: 'after',
  bound: 'latest',
  duty: { fr: 'La copie se consulte', en: 'The script may be seen' },
  counted: {
    fr: 'un an à compter de la date de publication des résultats',
    en: 'one year from the publication of the results',
  },
};

const see = {
  fr: "Chaque élève peut consulter sa copie d'examen pendant un an à compter de la publication des résultats.",
  en: 'Each student may see the exam script for one year from the publication of the results.',
};
const whom = {
  fr: "Les copies des examens terminaux sont conservées par le centre régional organisateur ; le texte ne dit ni à qui s'adresser, ni comment.",
  en: 'Scripts of final exams are kept by the organising regional centre; the text says neither whom to ask nor how.',
};
const photocopy = {
  fr: "L'élève peut obtenir une photocopie de sa copie d'examen, en payant des droits de reprographie, pendant un an à compter de la publication des résultats. Le texte n'en donne pas le montant et ne dit rien d'une photo ni d'un envoi.",
  en: 'The student may get a photocopy of the exam script, for a copying fee, for one year from the publication of the results. The text gives no amount and says nothing of taking a photo, nor of having it sent.',
};
const kept = {
  fr: 'Les copies des examens terminaux doivent être conservées un an, à compter de la publication des résultats, par le centre Cnam régional organisateur.',
  en: 'Scripts of final exams must be kept for one year, from the publication of the results, by the organising regional Cnam centre.',
};

/** Whether scripts are still to be kept, as far as the dates tell. */
function keptStill({ published_date: published, act_date: today }: Facts): Outcome {
  if (published === undefined) return { status: 'required', say: kept };
  const last = plus(published, { years: 1 });
  if (today === undefined || today <= last)
    return {
      status: 'required',
      say: {
        fr: fr`Les copies doivent être conservées un an à compter de la publication des résultats, le ${day(published)} : jusqu'au ${day(last)}.`,
        en: en`Scripts must be kept for one year from the publication of the results, on ${day(published)}: until ${day(last)}.`,
      },
      reasons: [kept],
      deadline: last,
    };
  return {
    status: 'not-required',
    say: {
      fr: fr`L'année de conservation, comptée de la publication des résultats, a pris fin le ${day(last)}.`,
      en: en`The year for which scripts are kept, from the publication of the results, ended on ${day(last)}.`,
    },
    reasons: [kept],
    trace: [
      trace(false, {
        fr: fr`${day(today)} ≤ ${day(last)}`,
        en: en`${day(today)} ≤ ${day(last)}`,
      }),
    ],
  };
}

/** After the year the text grants nothing more; it does not forbid. */
const noLongerGranted: Findings = {
  late: {
    status: 'false',
    reasons: [
      {
        fr: "Passé un an, le texte n'ouvre plus ce droit ; il ne dit pas si une demande tardive peut être acceptée.",
        en: 'After the year the text no longer gives that right; it does not say whether a late request may be accepted.',
      },
    ],
  },
};

const charged = {
  fr: "La photocopie de la copie d'examen s'obtient en payant des droits de reprographie, dont le texte ne donne pas le montant.",
  en: 'A photocopy of the exam script is had for a copying fee, of which the text gives no amount.',
};
const lookFree = {
  fr: "Le texte n'attache des droits de reprographie qu'à la photocopie, et non à la consultation de la copie.",
  en: 'The text attaches a copying fee to the photocopy only, not to seeing the script.',
};
/** A decision about seeing a script, and what is paid for. */
const aboutCharges = (decision: Decision): Decision =>
  withPoint('charge_point', decision, {
    photocopy_charged: { status: 'required', say: charged, reasons: [see], cites: ['see'] },
    photocopy_free: { status: 'false', say: charged, reasons: [see], cites: ['see'] },
    look_charged: { status: 'false', say: lookFree, reasons: [see], cites: ['see'] },
    look_free: { status: 'true', say: lookFree, reasons: [see], cites: ['see'] },
    how_much: asWorded('unsaid', charged, ['see'], [see]),
  });

export const consultation: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'consult-script',
    proposition: 'see',
    inventory: ['cnam/copy-consultation-one-year'],
    clauses: { see: clauses.see, kept: clauses.kept },
    statement: see,
    decision: aboutCharges(
      within(oneYear, { status: 'permitted', say: see, reasons: [whom] }, noLongerGranted),
    ),
    figure: byWhen(oneYear, { cites: ['see'] }),
  },
  {
    regulation: 'cnam',
    topic: 'consult-script',
    proposition: 'in-time',
    inventory: ['cnam/copy-consultation-one-year'],
    clauses: { see: clauses.see },
    statement: see,
    decision: inTime(oneYear),
    figure: byWhen(oneYear),
  },
  {
    regulation: 'cnam',
    topic: 'consult-script',
    proposition: 'photocopy',
    inventory: ['cnam/copy-consultation-one-year', 'silent/photocopy-of-script'],
    clauses: { see: clauses.see },
    statement: photocopy,
    decision: aboutCharges(within(oneYear, { status: 'permitted', say: photocopy }, noLongerGranted)),
  },
  {
    regulation: 'cnam',
    topic: 'consult-script',
    proposition: 'retention',
    inventory: ['cnam/copies-kept-one-year', 'silent/script-retention'],
    clauses: { kept: clauses.kept },
    statement: kept,
    decision: {
      asks: [],
      conditions: ['published_date', 'act_date', 'script_keeping'],
      monotone: { published_date: { either: 'kept' }, act_date: { either: 'kept' } },
      decide: (facts) => {
        const whole = keptStill(facts);
        const during = whole.status === 'required';
        return saysWho(
          'script_keeping',
          {
            whole,
            of: {
              destroyed: {
                ...whole,
                status: during ? 'forbidden' : 'unsaid',
                say: during
                  ? whole.say
                  : {
                      fr: `${whole.say.fr} Le texte ne dit pas ce que deviennent ensuite les copies.`,
                      en: `${whole.say.en} The text does not say what becomes of the scripts then.`,
                    },
              },
              by_office: whole,
              ...each(
                ['by_teacher', 'by_other_centre'],
                finds(
                  'false',
                  "C'est le centre Cnam régional organisateur qui doit conserver les copies.",
                  'It is the organising regional Cnam centre that must keep the scripts.',
                ),
              ),
            },
            cite: 'kept',
          },
          facts,
        );
      },
    },
  },
];
