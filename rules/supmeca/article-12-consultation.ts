import { always, type Cell, type Decision, type Words } from '../cell.ts';
import { plus, type IsoDate } from '../dates.ts';
import { day, en, fr, trace } from '../minutes.ts';
import { withContrary, withPoint } from './points.ts';
import { finds } from '../who.ts';

const clauses = {
  window: {
    label: 'Article 12',
    words:
      "Les copies d'examen sont des documents administratifs à caractère nominatif. Elles doivent être consultables par les candidat(e)s qui en font la demande dans un délai de trente jours de présentiel après la publication des notes.",
  },
  where: {
    label: 'Article 12',
    words:
      "Ce droit d'accès doit être exercé par consultation directe des copies auprès du service de la scolarité ou de l'enseignant responsable de l'examen,",
  },
  noCopy: {
    label: 'Article 12',
    words:
      "Ce droit d'accès doit être exercé par consultation directe des copies […] en particulier toute reproduction (reprographie, photographie ou photocopie, ...) papier ou numérique est interdite.",
  },
  ownOnly: {
    label: 'Article 12',
    words:
      "Ce droit d'accès doit être exercé par consultation directe des copies […] Ce droit n'est ouvert qu'aux candidat(e)s et qu'en ce qui concerne leurs propres copies.",
  },
} as const satisfies Record<string, Words>;

const WINDOW_DAYS = 30;

const notDefined = {
  fr: 'Les « jours de présentiel » ne sont pas définis ; ce ne sont pas des jours calendaires.',
  en: '"Jours de présentiel" (days of attendance) are not defined; they are not calendar days.',
};
const twoReadings = {
  fr: 'Le texte ne dit pas si le délai est celui de la demande ou celui de la consultation.',
  en: 'The text does not say whether the limit is for asking or for seeing the script.',
};

/**
 * The last day that is surely within thirty "jours de présentiel" of the publication of the marks: a day of attendance is
 * a calendar day as well, so that thirty calendar days never hold more than thirty of them.
 */
const surelyUntil = (published: IsoDate): IsoDate => plus(published, { days: WINDOW_DAYS });

const inTime: Decision = {
  asks: ['published_date', 'act_date'],
  conditions: ['presence_days'],
  decide: ({ published_date: published = '', act_date: act = '', presence_days: days }) => {
    if (days !== undefined) {
      const kept = days <= WINDOW_DAYS;
      return {
        status: kept ? 'true' : 'false',
        say: {
          fr: fr`Le délai est de trente jours de présentiel après la publication des notes : ${days}, ${kept ? "c'est dans le délai" : "c'est hors délai"}.`,
          en: en`The limit is thirty days of attendance ("jours de présentiel") after the marks are published: ${days} is ${kept ? 'in time' : 'too late'}.`,
        },
        reasons: [twoReadings],
        trace: [trace(kept, `${String(days)} ≤ ${String(WINDOW_DAYS)}`)],
      };
    }
    if (act <= surelyUntil(published))
      return {
        status: 'true',
        say: {
          fr: fr`Le ${day(act)}, c'est dans le délai : trente jours de présentiel après la publication des notes, le ${day(published)}, ne peuvent finir avant le ${day(surelyUntil(published))}.`,
          en: en`On ${day(act)}, it is in time: thirty days of attendance ("jours de présentiel") after the marks were published, on ${day(published)}, cannot end before ${day(surelyUntil(published))}.`,
        },
        reasons: [notDefined, twoReadings],
      };
    return {
      status: 'depends',
      say: {
        fr: fr`Le ${day(act)}, plus de trente jours calendaires après la publication des notes, le ${day(published)}, c'est encore dans le délai si trente jours de présentiel au plus se sont écoulés.`,
        en: en`On ${day(act)}, more than thirty calendar days after the marks were published, on ${day(published)}, it is still in time if no more than thirty days of attendance ("jours de présentiel") have gone by.`,
      },
      reasons: [notDefined, twoReadings],
    };
  },
  monotone: { act_date: 'hurts', published_date: 'helps', presence_days: 'hurts' },
};

const see: Decision = {
  asks: [],
  conditions: ['published_date', 'act_date', 'presence_days'],
  decide: (facts) => {
    const { published_date, act_date, presence_days } = facts;
    const told = presence_days !== undefined || (published_date !== undefined && act_date !== undefined);
    const window = told ? inTime.decide(facts) : undefined;
    if (window && window.status !== 'true') return { ...window, cites: ['window', 'where'] };
    const late = facts.contrary_done === 'late' && !window;
    return {
      // A right that the school has to honour ("doivent être consultables"): "must they let me?" is answered yes, too.
      status: late ? 'depends' : 'true',
      say: {
        fr: "Un candidat qui en fait la demande peut consulter sa copie, dans un délai de trente jours de présentiel après la publication des notes, auprès du service de la scolarité ou de l'enseignant responsable de l'examen.",
        en: 'A candidate who asks may see the script, within thirty days of attendance ("jours de présentiel") after the marks are published, at the exams office (service de la scolarité) or with the teacher in charge of the exam.',
      },
      reasons: [
        ...(window ? [window.say] : []),
        notDefined,
        {
          fr: 'Chacun ne consulte que ses propres copies, sur place ; toute reproduction est interdite.',
          en: 'Candidates see only their own scripts, on the spot; any reproduction is forbidden.',
        },
      ],
      cites: ['window', 'where', 'ownOnly', 'noCopy'],
    };
  },
  monotone: { act_date: 'hurts', published_date: 'helps', presence_days: 'hurts' },
};

const onTheSpot = [
  "La copie se consulte directement, auprès du service de la scolarité ou de l'enseignant responsable de l'examen.",
  'A script is seen directly, at the exams office (service de la scolarité) or with the teacher in charge of the exam.',
  'where',
] as const;
/** Where a script may be seen. */
const places = {
  teacher: finds('permitted', ...onTheSpot),
  office: finds('permitted', ...onTheSpot),
  away: finds('forbidden', ...onTheSpot),
};

export const consultation: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'consult-script',
    proposition: 'see',
    inventory: ['supmeca/consult-where'],
    clauses,
    statement: {
      fr: "Un candidat qui en fait la demande peut consulter ses propres copies, dans un délai de trente jours de présentiel après la publication des notes, directement auprès du service de la scolarité ou de l'enseignant responsable de l'examen. Toute reproduction est interdite.",
      en: 'A candidate who asks may see his or her own scripts, within thirty days of attendance ("jours de présentiel") after the marks are published, directly at the exams office (service de la scolarité) or with the teacher in charge of the exam. Any reproduction is forbidden.',
    },
    decision: withPoint('consult_where', withContrary(see, 'window'), places),
    steps: [
      {
        actor: 'student',
        text: {
          fr: 'Demander à consulter la copie, dans un délai de trente jours de présentiel après la publication des notes.',
          en: 'Ask to see the script, within thirty days of attendance ("jours de présentiel") after the marks are published.',
        },
        clause: 'window',
      },
      {
        actor: 'student',
        text: {
          fr: "La consulter directement auprès du service de la scolarité ou de l'enseignant responsable de l'examen.",
          en: 'See it directly at the exams office (service de la scolarité) or with the teacher in charge of the exam.',
        },
        clause: 'where',
      },
    ],
    cautions: [
      {
        fr: 'Ne pas photographier ni photocopier la copie.',
        en: 'Do not photograph or photocopy the script.',
      },
      notDefined,
      twoReadings,
    ],
  },
  {
    regulation: 'supmeca',
    topic: 'consult-script',
    proposition: 'in-time',
    inventory: ['supmeca/consult-window'],
    clauses: { window: clauses.window },
    statement: {
      fr: 'Les copies doivent être consultables par les candidats qui en font la demande dans un délai de trente jours de présentiel après la publication des notes. Les jours de présentiel ne sont pas définis.',
      en: 'Scripts must be open to candidates who ask for it within thirty days of attendance ("jours de présentiel") after the marks are published. Days of attendance are not defined.',
    },
    decision: withContrary(inTime, 'window'),
    figure: {
      asks: ['published_date'],
      decide: ({ published_date: published = '' }) => ({
        status: 'true',
        say: {
          fr: fr`Le délai est de trente jours de présentiel après la publication des notes, le ${day(published)} : il ne peut finir avant le ${day(surelyUntil(published))}, et finit plus tard s'il y a des jours sans présentiel.`,
          en: en`The limit is thirty days of attendance ("jours de présentiel") after the marks were published, on ${day(published)}: it cannot end before ${day(surelyUntil(published))}, and ends later if there are days without attendance.`,
        },
        reasons: [notDefined, twoReadings],
      }),
    },
  },
  {
    regulation: 'supmeca',
    topic: 'consult-script',
    proposition: 'photocopy',
    inventory: ['supmeca/consult-no-copy', 'silent/photocopy-of-script'],
    clauses: { noCopy: clauses.noCopy },
    statement: {
      fr: 'La copie se consulte directement ; toute reproduction (reprographie, photographie, photocopie…), papier ou numérique, est interdite.',
      en: 'A script is seen directly; any reproduction (copying, photograph, photocopy…), on paper or digital, is forbidden.',
    },
    decision: withContrary(
      always({
        status: 'forbidden',
        say: {
          fr: 'Toute reproduction de la copie (reprographie, photographie, photocopie…), papier ou numérique, est interdite : elle se consulte directement.',
          en: 'Any reproduction of the script (copying, photograph, photocopy…), on paper or digital, is forbidden: it is seen directly.',
        },
      }),
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'consult-script',
    proposition: 'other-person',
    inventory: ['supmeca/consult-own-only', 'silent/consultation-by-proxy'],
    clauses: { ownOnly: clauses.ownOnly, where: clauses.where, noCopy: clauses.noCopy },
    statement: {
      fr: "La consultation n'est ouverte qu'aux candidats, et pour leurs propres copies seulement. Elle est directe, auprès du service de la scolarité ou de l'enseignant responsable, et toute reproduction est interdite ; le texte ne prévoit ni procuration ni consultation à distance.",
      en: 'Scripts are open to candidates only, and only to each for his or her own. They are seen directly, at the exams office (service de la scolarité) or with the teacher in charge, and any reproduction is forbidden; the text provides for neither a proxy nor seeing them at a distance.',
    },
    decision: withContrary(
      always({
        status: 'forbidden',
        say: {
          fr: "La consultation n'est ouverte qu'aux candidats, et pour leurs propres copies seulement ; le texte ne prévoit pas de procuration.",
          en: 'Scripts are open to candidates only, and only to each for his or her own; the text does not provide for a proxy.',
        },
        reasons: [
          {
            fr: "Elle est directe, auprès du service de la scolarité ou de l'enseignant responsable, et toute reproduction est interdite ; le texte ne prévoit pas de consultation à distance.",
            en: 'They are seen directly, at the exams office (service de la scolarité) or with the teacher in charge, and any reproduction is forbidden; the text does not provide for seeing them at a distance.',
          },
        ],
      }),
    ),
  },
];
