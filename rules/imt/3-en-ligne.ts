import { always, type Cell, type Decision, type Outcome } from '../cell.ts';
import { day, en, fr, trace } from '../minutes.ts';
import { finds, whoDecides } from '../who.ts';
import { pointed } from './points.ts';

const END =
  "A la fin d'un examen en ligne, l'apprenant doit impérativement immédiatement cesser d'accéder au site et s'engage a ne pas tenter d'y accéder ultérieurement. Dans le cas contraire, sa « copie » ne sera pas corrigée.";

const clauses = {
  alone: {
    label: '3',
    words:
      "Lors des contrôles en temps limité : […] en ligne, l'apprenant doit être seul dans la pièce à pouvoir montrer au surveillant toute la pièce, aucune personne n'est autorisée à entrer dans la pièce après le début de l'épreuve.",
  },
  computer: {
    label: '3',
    words:
      "Les appareils électronique (téléphones ou ordinateurs portables, tablettes numériques, appareil photo…) doivent être éteints, placés en évidence et demeurer dans la salle pendant toute la période de l'examen. A l'exception pour les examens en ligne de l'ordinateur sur lequel l'apprenant travaille qui est sous contrôle du surveillant.",
  },
  end: { label: '3', words: END },
  undertaking: {
    label: '3',
    words: `${END} Il s'engage à ne pas faire de copie électronique du sujet (copie fichier, copie d'écran…), à ne pas communiquer, en particulier par voie électronique, d'éléments sur le contenu de l'examen jusqu'à la publication des résultats.`,
  },
};

const alone = {
  fr: "En ligne, l'apprenant doit être seul dans la pièce et pouvoir la montrer tout entière au surveillant ; personne n'est autorisé à y entrer après le début de l'épreuve.",
  en: 'Online, the learner must be alone in the room and able to show the whole of it to the proctor; nobody may enter it after the start of the exam.',
};
const stopAtOnce = {
  fr: "À la fin d'un examen en ligne, l'apprenant doit immédiatement cesser d'accéder au site, et s'engage à ne pas tenter d'y revenir ; sinon, sa « copie » n'est pas corrigée.",
  en: 'At the end of an online exam, the learner must stop accessing the site at once, and undertakes not to try to come back; otherwise the "script" is not marked.',
};
const noCopy = {
  fr: "Pour un examen en ligne, l'apprenant s'engage à ne faire aucune copie électronique du sujet (fichier, capture d'écran…).",
  en: 'For an online exam, the learner undertakes to make no electronic copy of the paper (file, screenshot…).',
};
const noDisclosure = {
  fr: "Pour un examen en ligne, l'apprenant s'engage à ne rien communiquer du contenu de l'examen, en particulier par voie électronique, jusqu'à la publication des résultats.",
  en: "For an online exam, the learner undertakes to communicate nothing of the exam's content, in particular electronically, until the results are published.",
};
const notForARoom = {
  fr: "Pour un examen en salle, le texte n'en dit rien.",
  en: 'For an exam in a room, the text says nothing of it.',
};
const noSanctionNamed = {
  fr: "Aucune sanction propre n'est attachée à cette règle.",
  en: 'No sanction of its own is attached to this rule.',
};

const onlyThatRoom = {
  fr: "La règle vise la pièce où l'apprenant passe l'examen : il doit y être seul, et personne n'y entre après le début. Elle ne dit rien du reste du logement.",
  en: 'The rule is about the room in which the learner takes the exam: the learner must be alone in it, and nobody enters it after the start. It says nothing of the rest of the home.',
};
const roomFound = {
  company: { status: 'forbidden', say: alone, cites: ['alone'] },
  alone: { status: 'required', say: alone, cites: ['alone'] },
  shown: { status: 'required', say: alone, cites: ['alone'] },
  unshown: { status: 'forbidden', say: alone, cites: ['alone'] },
  breach: { status: 'true', say: alone, cites: ['alone'] },
  elsewhere: { status: 'true', say: onlyThatRoom, cites: ['alone'] },
  elsewhere_breach: { status: 'false', say: onlyThatRoom, cites: ['alone'] },
} as const;
const notMarked = {
  fr: "Qui accède encore au site après la fin d'un examen en ligne, ou tente d'y revenir, n'a pas sa « copie » corrigée ; le texte ne fait pas d'exception.",
  en: 'Whoever still accesses the site after the end of an online exam, or tries to come back, does not have the "script" marked; the text makes no exception.',
};
const scriptFound = {
  marked: { status: 'false', say: notMarked },
  unmarked: { status: 'true', say: notMarked },
} as const;
const backFound = {
  harmless: { status: 'false', say: notMarked },
  harm: { status: 'true', say: notMarked },
} as const;
const byHand: Outcome = {
  status: 'unsaid',
  say: {
    fr: "L'engagement vise les copies électroniques du sujet (copie de fichier, copie d'écran…) ; le texte ne dit rien de notes prises à la main.",
    en: 'The undertaking is about electronic copies of the paper (copy of a file, screenshot…); the text says nothing of notes taken by hand.',
  },
};

/** Of telling the content, or of keeping it to oneself, as the question words it. */
const ofTelling = (decision: Decision): Decision => ({
  ...decision,
  conditions: [...(decision.conditions ?? []), 'content_told'],
  monotone: { act_date: { either: 'undertaking' }, published_date: { either: 'undertaking' } },
  decide: (facts) => {
    const found = decision.decide(facts);
    if (facts.content_told === undefined || (found.status !== 'permitted' && found.status !== 'forbidden'))
      return found;
    const silent = found.status === 'forbidden' ? 'required' : 'not-required';
    return {
      ...found,
      status: facts.content_told === 'told' ? found.status : silent,
      worded: true,
      whole: true,
    };
  },
});

export const online: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'online-exam',
    proposition: 'alone',
    inventory: ['imt/online-alone-no-entry', 'silent/remote-proctoring'],
    clauses: { alone: clauses.alone, computer: clauses.computer },
    statement: alone,
    decision: pointed(
      'room_point',
      roomFound,
      always({
        status: 'required',
        say: alone,
        reasons: [
          {
            fr: "L'ordinateur sur lequel l'apprenant travaille est sous le contrôle du surveillant ; le texte ne nomme ni caméra ni logiciel.",
            en: 'The computer that the learner works on is under the control of the proctor; the text names neither a camera nor any software.',
          },
          noSanctionNamed,
        ],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'online-exam',
    proposition: 'end',
    inventory: ['imt/online-end-cease-access'],
    clauses: { end: clauses.end },
    statement: stopAtOnce,
    decision: pointed(
      'site_script',
      scriptFound,
      pointed(
        'site_back',
        backFound,
        whoDecides('site_after', {
          whole: { status: 'required', say: stopAtOnce },
          of: {
            stop: { status: 'required', say: stopAtOnce },
            back: finds(
              'forbidden',
              "Après la fin d'un examen en ligne, l'apprenant ne doit plus accéder au site ni tenter d'y revenir ; sinon, sa « copie » n'est pas corrigée.",
              'After the end of an online exam, the learner must neither access the site nor try to come back to it; otherwise the "script" is not marked.',
            ),
          },
          cite: 'end',
        }),
      ),
    ),
  },
  {
    regulation: 'imt',
    topic: 'online-exam',
    proposition: 'copy-paper',
    inventory: ['imt/online-no-copy-of-paper'],
    clauses: { undertaking: clauses.undertaking },
    statement: noCopy,
    decision: pointed(
      'paper_by_hand',
      { copied: byHand },
      always({
        status: 'forbidden',
        say: noCopy,
        reasons: [
          noSanctionNamed,
          {
            fr: "L'engagement ne vise que les copies électroniques ; le texte ne dit pas qu'il prenne fin à la publication des résultats.",
            en: 'The undertaking is about electronic copies only; the text does not say that it ends when the results are published.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'online-exam',
    proposition: 'disclose',
    inventory: ['imt/online-no-disclosure-until-results'],
    clauses: { undertaking: clauses.undertaking },
    statement: {
      fr: `${noDisclosure.fr} ${notForARoom.fr}`,
      en: `${noDisclosure.en} ${notForARoom.en}`,
    },
    decision: ofTelling({
      asks: [],
      conditions: ['mode', 'results_state', 'published_date', 'act_date'],
      monotone: { act_date: 'helps', published_date: 'hurts' },
      decide: ({ mode, results_state: results, published_date: published, act_date: act }) => {
        if (mode === 'room')
          return {
            status: 'unsaid',
            say: {
              fr: "L'engagement de ne rien communiquer du contenu avant les résultats n'est écrit que pour les examens en ligne ; pour un examen en salle, le texte n'en dit rien.",
              en: 'The undertaking to communicate nothing of the content before the results is written for online exams only; for an exam in a room, the text says nothing of it.',
            },
          };
        // "Marks come out in three weeks": what somebody does now is done before, whatever other dates are told.
        if (results === 'pending' && mode === 'online')
          return { status: 'forbidden', say: noDisclosure, reasons: [noSanctionNamed] };
        if (results === 'out' && published === undefined)
          return {
            status: 'permitted',
            say: {
              fr: "L'engagement de ne rien communiquer du contenu ne vaut que jusqu'à la publication des résultats : une fois publiés, cette clause ne l'interdit plus.",
              en: 'The undertaking to communicate nothing of the content holds only until the results are published: once they are, this clause no longer forbids it.',
            },
            reasons: [
              {
                fr: "L'interdiction de copier le sujet, elle, n'a pas de terme dans le texte.",
                en: 'The ban on copying the paper, for its part, has no end in the text.',
              },
            ],
          };
        const out = results !== 'pending' && published !== undefined && act !== undefined && act >= published;
        if (mode === undefined && !out)
          return { status: 'depends', say: noDisclosure, reasons: [notForARoom, noSanctionNamed] };
        if (published === undefined || act === undefined)
          return { status: 'forbidden', say: noDisclosure, reasons: [noSanctionNamed] };
        return {
          status: out ? 'permitted' : 'forbidden',
          say: out
            ? {
                fr: fr`L'engagement ne vaut que jusqu'à la publication des résultats, le ${day(published)} : le ${day(act)}, cette clause n'interdit plus de parler du contenu.`,
                en: en`The undertaking holds only until the results are published, on ${day(published)}: on ${day(act)}, this clause no longer forbids speaking of the content.`,
              }
            : {
                fr: fr`Le ${day(act)}, c'est trop tôt : l'engagement de ne rien communiquer vaut jusqu'à la publication des résultats, le ${day(published)}.`,
                en: en`On ${day(act)}, it is too early: the undertaking to communicate nothing holds until the results are published, on ${day(published)}.`,
              },
          trace: [
            trace(out, { fr: fr`${day(act)} ≥ ${day(published)}`, en: en`${day(act)} ≥ ${day(published)}` }),
          ],
          reasons: [
            out
              ? {
                  fr: "L'interdiction de copier le sujet, elle, n'a pas de terme dans le texte.",
                  en: 'The ban on copying the paper, for its part, has no end in the text.',
                }
              : noSanctionNamed,
          ],
        };
      },
    }),
  },
];
