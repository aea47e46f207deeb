import { type Cell, type Outcome } from '../cell.ts';
import { plus } from '../dates.ts';
import { day, en, fr, trace } from '../minutes.ts';
import type { Holder } from '../status.ts';
import { each, finds, whoDecides } from '../who.ts';
import { pointed } from './points.ts';

const clauses = {
  marked: {
    label: '3',
    words:
      'Tous les contrôles donnent lieu à notation. Celle-ci peut prendre en compte les résultats fournis par les apprenants, la démarche mise en œuvre pour atteindre ces résultats, la participation des apprenants au processus de formation, la qualité de fond et de forme des comptes rendus ou rapports.',
  },
  individual: {
    label: '3',
    words: "Toute activité notée fait l'objet d'une appréciation individuelle.",
  },
  circuit: {
    label: '3',
    words:
      "Toute note est transmise directement au service vie scolaire par le coordonnateur du cours. Les notes sont ensuite communiquées aux étudiants par voie d'affichage après validation par la direction de l'Institut Mines-Télécom",
  },
  posting: {
    label: '3 (note 1)',
    words:
      "On entend par « affichage » tous procédés physiques ou électroniques permettant de rendre visuellement publiques des informations, tels que le site du d'inscription à la »session d'examen », placard sur des panneaux d'affichage, le dépôt sur un espace numérique de travail ou sur un écran de télévision",
  },
  harmonised: {
    label: '3',
    words:
      "Lorsqu'au sein d'une même « session d'examen » et pour un même exercice, la notation des étudiants est effectuée par des intervenants différents, la direction de l'Institut Mines-Télécom peut faire procéder par les correcteurs à une harmonisation des résultats.",
  },
  final: {
    label: '3',
    words:
      'Au delà de cette période de deux semaines, les notes deviennent définitives et les copies sont transmises à la direction.',
  },
  kept: {
    label: '3',
    words:
      "Les documents écrits, copies, rapports, électroniques fichiers, log… sont conservés par l'équipe enseignante responsable de l'enseignement pendant deux semaines après l'affichage des notes. Pendant cette période, les apprenants ont la possibilité de consulter leurs copies et de demander des explications sur leurs résultats à l'équipe enseignante responsable de l'enseignement. Celui-ci pourra pendant cette même période décider du maintien ou de la modification de la note de l'apprenant par une nouvelle correction.",
  },
};

const management: Holder = {
  name: {
    fr: "la direction de l'Institut Mines-Télécom",
    en: 'the management of the Institut Mines-Télécom',
  },
  roles: [],
};

const afterTwoWeeks = {
  fr: "Une note devient définitive au-delà des deux semaines qui suivent l'affichage ; jusque-là, l'équipe enseignante peut la modifier par une nouvelle correction.",
  en: 'A mark becomes final beyond the two weeks that follow its posting; until then, the teaching team may change it by a new marking.',
};
const notTheJury = {
  fr: 'Le texte compte depuis l’affichage, non depuis le jury, et ne prévoit pas d’exception.',
  en: 'The text counts from the posting, not from the jury, and provides for no exception.',
};
const counted = {
  fr: 'Jours comptés en jours calendaires : le texte ne dit pas autre chose. Le dernier jour des deux semaines en fait partie.',
  en: 'Days are counted as calendar days: the text says nothing else. The last day of the two weeks belongs to them.',
};
const posted = {
  fr: "Le coordonnateur du cours transmet les notes au service vie scolaire ; après validation par la direction de l'Institut, elles sont communiquées par voie d'affichage.",
  en: 'The course coordinator passes the marks to the student office (service vie scolaire); once the management of the Institute has validated them, they are given by posting (affichage).',
};
const anyPosting = {
  fr: "L'affichage est tout procédé, physique ou électronique, qui rend l'information visuellement publique (site d'inscription, panneau, espace numérique de travail, écran de télévision…).",
  en: 'Posting is any means, physical or electronic, that makes information visually public (registration site, notice board, digital workspace, television screen…).',
};

const appraisal = {
  fr: "Toute activité notée fait l'objet d'une appréciation individuelle.",
  en: 'Every marked activity receives an individual appraisal.',
};

const noGroupException = {
  fr: "Le texte ne fait pas d'exception pour un travail de groupe et ne dit pas quelle forme prend l'appréciation.",
  en: 'The text makes no exception for group work and does not say which form the appraisal takes.',
};

const mayBeHarmonised: Outcome = {
  status: 'discretion',
  holder: management,
  say: {
    fr: "Si plusieurs personnes ont noté le même exercice dans la même session, la direction de l'Institut peut faire harmoniser les résultats par les correcteurs.",
    en: 'If several people marked the same exercise in the same session, the management of the Institute may have the markers harmonise the results.',
  },
  reasons: [
    {
      fr: 'Le texte ne parle d’harmonisation dans aucun autre cas, et ne dit pas comment les correcteurs sont désignés.',
      en: 'The text speaks of harmonising in no other case, and does not say how markers are designated.',
    },
  ],
};

const validated = {
  fr: "Les notes sont communiquées par voie d'affichage après validation par la direction de l'Institut Mines-Télécom.",
  en: 'Marks are made known by posting after validation by the management of the Institut Mines-Télécom.',
};
const validationFound = {
  management: { status: 'required', say: validated },
  other: { status: 'false', say: validated },
} as const;

const postingFound = {
  only_paper: { status: 'false', say: anyPosting, reasons: [posted], cites: ['posting', 'circuit'] },
  any_means: { status: 'true', say: anyPosting, reasons: [posted], cites: ['posting', 'circuit'] },
} as const;
const tooEarly = {
  too_early: { status: 'true', say: validated, reasons: [posted], cites: ['circuit'] },
  in_order: { status: 'false', say: validated, reasons: [posted], cites: ['circuit'] },
} as const;

export const marks: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'marks-and-results',
    proposition: 'channel',
    inventory: ['imt/marks-circuit', 'imt/affichage-definition', 'silent/results-channel'],
    clauses: { circuit: clauses.circuit, posting: clauses.posting },
    statement: {
      fr: `${posted.fr} ${anyPosting.fr}`,
      en: `${posted.en} ${anyPosting.en}`,
    },
    decision: pointed(
      'posting',
      postingFound,
      pointed(
        'marks_told',
        tooEarly,
        pointed(
          'validated_by',
          validationFound,
          whoDecides('results_way', {
            whole: { status: 'true', say: posted, reasons: [anyPosting] },
            of: {
              ...each(['board', 'screen', 'web'], {
                status: 'permitted',
                say: anyPosting,
                reasons: [posted],
                cites: ['posting', 'circuit'],
              }),
              ...each(
                ['email', 'letter', 'phone', 'sms', 'chat', 'aloud', 'desk'],
                finds(
                  'false',
                  "Les notes sont communiquées par voie d'affichage, c'est-à-dire par un procédé qui les rend visuellement publiques ; le texte ne prévoit pas d'autre voie.",
                  'Marks are given by posting (affichage), that is, by a means that makes them visually public; the text provides for no other way.',
                  'circuit',
                  'posting',
                ),
              ),
              by_teacher: finds(
                'false',
                "Le coordonnateur du cours transmet les notes au service vie scolaire ; elles sont affichées ensuite, après validation par la direction de l'Institut.",
                'The course coordinator passes the marks to the student office (service vie scolaire); they are posted afterwards, once the management of the Institute has validated them.',
                'circuit',
              ),
              to_office: finds(
                'required',
                'Toute note est transmise directement au service vie scolaire par le coordonnateur du cours.',
                'Every mark is passed directly to the student office (service vie scolaire) by the course coordinator.',
                'circuit',
              ),
              before_validation: finds(
                'forbidden',
                "Les notes sont communiquées après validation par la direction de l'Institut Mines-Télécom.",
                'Marks are given once the management of the Institut Mines-Télécom has validated them.',
                'circuit',
              ),
            },
            cite: 'circuit',
          }),
        ),
      ),
    ),
  },
  {
    regulation: 'imt',
    topic: 'marks-and-results',
    proposition: 'final',
    inventory: ['imt/marks-final'],
    clauses: { final: clauses.final, kept: clauses.kept },
    statement: {
      fr: "Au-delà des deux semaines qui suivent leur affichage, les notes deviennent définitives et les copies sont transmises à la direction. Le texte ne prévoit pas d'exception.",
      en: 'Beyond the two weeks that follow their posting, marks become final and scripts go to the management. The text provides for no exception.',
    },
    decision: {
      asks: [],
      conditions: ['published_date', 'act_date'],
      monotone: { act_date: 'helps', published_date: 'hurts' },
      decide: ({ published_date: published, act_date: act }) => {
        if (published === undefined || act === undefined)
          return { status: 'depends', say: afterTwoWeeks, reasons: [notTheJury] };
        const last = plus(published, { weeks: 2 });
        const final = act > last;
        return {
          status: final ? 'true' : 'false',
          say: final
            ? {
                fr: fr`Affichée le ${day(published)}, la note est définitive le ${day(act)} : les deux semaines ont pris fin le ${day(last)}.`,
                en: en`Posted on ${day(published)}, the mark is final on ${day(act)}: the two weeks ended on ${day(last)}.`,
              }
            : {
                fr: fr`Affichée le ${day(published)}, la note n'est pas encore définitive le ${day(act)} : elle ne le devient qu'après le ${day(last)}, au bout de deux semaines.`,
                en: en`Posted on ${day(published)}, the mark is not final yet on ${day(act)}: it becomes so only after ${day(last)}, at the end of two weeks.`,
              },
          trace: [trace(final, { fr: fr`${day(act)} > ${day(last)}`, en: en`${day(act)} > ${day(last)}` })],
          reasons: [
            counted,
            ...(final
              ? [
                  {
                    fr: "Le texte ne prévoit pas d'exception, même pour une erreur de calcul.",
                    en: 'The text provides for no exception, not even for an arithmetic error.',
                  },
                ]
              : []),
          ],
        };
      },
    },
    figure: {
      asks: ['published_date'],
      decide: ({ published_date: published }) => {
        if (published === undefined) return { status: 'true', say: afterTwoWeeks };
        const last = plus(published, { weeks: 2 });
        return {
          status: 'true',
          say: {
            fr: fr`Affichée le ${day(published)}, la note devient définitive après le ${day(last)}, au bout de deux semaines.`,
            en: en`Posted on ${day(published)}, the mark becomes final after ${day(last)}, at the end of two weeks.`,
          },
          reasons: [counted],
        };
      },
    },
  },
  {
    regulation: 'imt',
    topic: 'marks-and-results',
    proposition: 'markers',
    inventory: ['imt/harmonisation'],
    clauses: { harmonised: clauses.harmonised },
    statement: {
      fr: "Quand, dans une même session et pour un même exercice, plusieurs personnes corrigent, la direction de l'Institut Mines-Télécom peut faire harmoniser les résultats par les correcteurs.",
      en: 'Where, in one session and for one exercise, several people mark, the management of the Institut Mines-Télécom may have the markers harmonise the results.',
    },
    decision: whoDecides('marking', {
      whole: mayBeHarmonised,
      of: {
        harmonised: mayBeHarmonised,
        management_harmonises: { ...mayBeHarmonised, status: 'permitted' },
        one_marker: finds(
          'false',
          'Le texte ne prévoit d’harmonisation que si le même exercice est noté, dans la même session, par des intervenants différents.',
          'The text provides for harmonising only where the same exercise is marked, in the same session, by different people.',
        ),
        other_sessions: finds(
          'false',
          "Le texte prévoit une harmonisation au sein d'une même session d'examen.",
          'The text provides for harmonising within one exam session.',
        ),
        other_exercises: finds(
          'false',
          'Le texte prévoit une harmonisation pour un même exercice.',
          'The text provides for harmonising within one exercise.',
        ),
      },
      cite: 'harmonised',
    }),
  },
  {
    regulation: 'imt',
    topic: 'marks-and-results',
    proposition: 'criteria',
    inventory: ['imt/all-tests-marked'],
    clauses: { marked: clauses.marked },
    statement: {
      fr: 'Tous les contrôles sont notés. La notation peut tenir compte des résultats, de la démarche, de la participation, et de la qualité de fond et de forme des comptes rendus ou rapports.',
      en: 'All tests are marked. Marking may take into account the results, the approach, the participation, and the quality of reports in content and form.',
    },
    decision: whoDecides('marked_on', {
      of: {
        ...each(
          ['approach', 'participation', 'presentation'],
          finds(
            'permitted',
            'La notation « peut » prendre en compte les résultats, la démarche, la participation, et la qualité de fond et de forme des comptes rendus ou rapports.',
            'Marking "may" take into account the results, the approach, the participation, and the quality of reports in content and form.',
          ),
        ),
        result_only: finds(
          'false',
          'La notation peut prendre en compte autre chose que les résultats : la démarche, la participation, la qualité de fond et de forme des comptes rendus ou rapports.',
          'Marking may take into account more than the results: the approach, the participation, the quality of reports in content and form.',
        ),
      },
      cite: 'marked',
      whole: {
        status: 'permitted',
        say: {
          fr: 'Tous les contrôles sont notés, et la notation peut tenir compte des résultats, de la démarche, de la participation et de la qualité de fond et de forme des rapports.',
          en: 'All tests are marked, and marking may take into account the results, the approach, the participation and the quality of reports in content and form.',
        },
      },
    }),
  },
  {
    regulation: 'imt',
    topic: 'marks-and-results',
    proposition: 'appraisal',
    inventory: ['imt/individual-appreciation'],
    clauses: { individual: clauses.individual },
    statement: appraisal,
    decision: whoDecides('appraisal_of', {
      whole: { status: 'required', say: appraisal, reasons: [noGroupException] },
      of: {
        own: { status: 'required', say: appraisal, reasons: [noGroupException] },
        shared: { status: 'false', say: appraisal, reasons: [noGroupException] },
      },
      cite: 'individual',
    }),
  },
];
