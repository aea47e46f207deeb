import { always, type Cell, plainly } from '../cell.ts';
import { pointed } from './points.ts';

/** The words of A.1.1. */
export const clauses = {
  smoking: {
    label: 'A.1.1',
    words:
      "Le décret n° 2006-1386 du 15 novembre 2006 et ses circulaires d'application fixent les conditions d'application de l'interdiction de fumer dans les lieux affectés à un usage collectif. Il est interdit de fumer dans tous les locaux de l'école y compris lorsqu'ils sont utilisés pour des activités extra scolaires.",
  },
  drunk: {
    label: 'A.1.1',
    words:
      "Il est interdit de pénétrer ou de demeurer dans l'établissement en état d'ébriété ou sous l'emprise de la drogue. La direction de L'école peut demander à toute autorité compétente de constater un état d'ébriété et prendre les mesures conservatoires qui s'imposent.",
  },
  alcohol: {
    label: 'A.1.1',
    words:
      "L'introduction de boissons alcoolisées ainsi que leur consommation dans les locaux de L'école en dehors du restaurant de l'école et du foyer des élèves (cercle privé), est interdite.",
  },
  narcotics: {
    label: 'A.1.1',
    words: "L'introduction et la consommation de stupéfiants sont interdites",
  },
};

const noSmoking = {
  fr: "Il est interdit de fumer dans tous les locaux de l'école, même lorsqu'ils servent à des activités extrascolaires.",
  en: 'Smoking is forbidden in all the premises of the school, even when they are used for extracurricular activities.',
};
const notDrunk = {
  fr: "Il est interdit d'entrer ou de rester dans l'établissement en état d'ébriété ou sous l'emprise de la drogue.",
  en: 'It is forbidden to enter or to stay on the premises while drunk or under the influence of drugs.',
};
const noNarcotics = {
  fr: "L'introduction et la consommation de stupéfiants sont interdites.",
  en: 'Bringing in and using narcotics is forbidden.',
};
const alcohol = {
  fr: "Introduire ou boire de l'alcool dans les locaux de l'école est interdit, sauf au restaurant de l'école et au foyer des élèves (cercle privé).",
  en: "Bringing or drinking alcohol on the premises of the school is forbidden, except in the school restaurant and the students' foyer (a private circle).",
};

/** What the text says of smoking, for cells with the clause `smoking`. */
export const smokeFound = {
  vape: {
    status: 'unsaid',
    say: {
      fr: "Le texte interdit de fumer dans tous les locaux de l'école ; il ne nomme pas la cigarette électronique.",
      en: 'The text forbids smoking on all premises of the school; it does not name electronic cigarettes.',
    },
    cites: ['smoking'],
  },
  outdoors: {
    status: 'unsaid',
    say: {
      fr: "Le texte interdit de fumer dans tous les locaux de l'école ; il ne dit rien des espaces extérieurs.",
      en: 'The text forbids smoking on all premises of the school; it says nothing of outdoor areas.',
    },
    cites: ['smoking'],
  },
  event: {
    status: 'forbidden',
    say: {
      fr: "Il est interdit de fumer dans tous les locaux de l'école, y compris quand ils servent à des activités extra scolaires.",
      en: 'Smoking is forbidden on all premises of the school, even when they are used for activities outside school.',
    },
    cites: ['smoking'],
  },
  lifted: { status: 'false', say: noSmoking, cites: ['smoking'] },
  in_force: { status: 'true', say: noSmoking, cites: ['smoking'] },
} as const;

const soberFound = {
  management: {
    status: 'permitted',
    say: {
      fr: "La direction de l'école peut demander à toute autorité compétente de constater un état d'ébriété, et prendre les mesures conservatoires qui s'imposent.",
      en: 'The management of the school may ask any competent authority to establish drunkenness, and take the protective measures needed.',
    },
  },
  proctor: {
    status: 'unsaid',
    say: {
      fr: "Le texte ne parle pas du surveillant : c'est la direction de l'école qui peut demander à toute autorité compétente de constater un état d'ébriété.",
      en: 'The text does not speak of the proctor: it is the management of the school that may ask any competent authority to establish drunkenness.',
    },
  },
} as const;

const drunkFound = {
  kept_out: { status: 'true', say: notDrunk },
  let_in: { status: 'false', say: notDrunk },
  sober: {
    status: 'unsaid',
    say: {
      fr: "Le texte interdit d'entrer ou de rester en état d'ébriété ou sous l'emprise de la drogue ; il ne dit rien de qui n'est pas dans cet état, ni à partir de quand on y est.",
      en: 'The text forbids entering or staying while drunk or under the influence of drugs; it says nothing of somebody who is not, nor from when on one is.',
    },
  },
} as const;

export const hygiene: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'premises',
    proposition: 'smoking',
    inventory: ['imt/no-smoking', 'silent/smoking-vaping'],
    clauses: { smoking: clauses.smoking },
    statement: noSmoking,
    decision: pointed(
      'smoke_point',
      smokeFound,
      always({
        status: 'forbidden',
        say: noSmoking,
        reasons: [
          {
            fr: 'Le texte ne nomme ni la cigarette électronique, ni les espaces extérieurs : pour eux, il ne dit rien, et renvoie au décret n° 2006-1386 pour les lieux à usage collectif.',
            en: 'The text names neither electronic cigarettes nor outdoor areas: of these it says nothing, and it refers to decree no. 2006-1386 for places of collective use.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'premises',
    proposition: 'drunk',
    inventory: ['imt/no-drunk-or-drugged'],
    clauses: { drunk: clauses.drunk },
    statement: {
      fr: `${notDrunk.fr} La direction de l'école peut demander à toute autorité compétente de constater l'ébriété, et prendre les mesures conservatoires qui s'imposent.`,
      en: `${notDrunk.en} The management of the school may ask any competent authority to establish drunkenness, and take the protective measures needed.`,
    },
    decision: pointed(
      'sober_check',
      soberFound,
      pointed(
        'drunk_point',
        drunkFound,
        always({
          status: 'forbidden',
          say: notDrunk,
          reasons: [
            {
              fr: "C'est la direction de l'école, non le surveillant, qui peut demander à toute autorité compétente de constater l'ébriété, et prendre les mesures conservatoires.",
              en: 'The management of the school, not the proctor, may ask any competent authority to establish drunkenness, and take protective measures.',
            },
          ],
        }),
      ),
    ),
  },
  {
    regulation: 'imt',
    topic: 'premises',
    proposition: 'alcohol',
    inventory: ['imt/alcohol'],
    clauses: { alcohol: clauses.alcohol },
    statement: alcohol,
    decision: {
      asks: [],
      conditions: ['place', 'alcohol_point'],
      decide: ({ place, alcohol_point: point }) => {
        const excepted = place === 'school_restaurant' || place === 'student_foyer';
        if (point === 'everywhere') return { status: 'false', say: alcohol, worded: true, whole: true };
        if (point === 'excepted') return { status: 'true', say: alcohol, worded: true, whole: true };
        if (point === 'stopped')
          return {
            status: place === undefined ? 'depends' : excepted ? 'false' : 'true',
            say: alcohol,
            worded: true,
            whole: true,
          };
        if (place === 'school_restaurant')
          return {
            status: 'permitted',
            say: {
              fr: "L'interdiction de l'alcool ne vaut pas au restaurant de l'école.",
              en: 'The ban on alcohol does not apply in the school restaurant.',
            },
          };
        if (place === 'student_foyer')
          return {
            status: 'permitted',
            say: {
              fr: "L'interdiction de l'alcool ne vaut pas au foyer des élèves, qui est un cercle privé.",
              en: "The ban on alcohol does not apply in the students' foyer, which is a private circle.",
            },
            reasons: [
              {
                fr: 'Le texte ne dit pas si un apprenant extérieur y a accès.',
                en: 'The text does not say whether an external learner has access to it.',
              },
            ],
          };
        return { status: place === undefined ? 'depends' : 'forbidden', say: alcohol };
      },
    },
  },
  {
    regulation: 'imt',
    topic: 'premises',
    proposition: 'narcotics',
    inventory: ['imt/no-narcotics'],
    clauses: { narcotics: clauses.narcotics },
    ...plainly('forbidden', noNarcotics),
  },
];
