import type { Topic } from '../topic.ts';

export const jury = {
  id: 'jury',
  name: { fr: 'Le jury', en: 'The jury' },
  question: { fr: 'Comment le jury délibère-t-il ?', en: 'How does the jury deliberate?' },
  propositions: {
    quorum: {
      fr: 'Le jury délibère valablement.',
      en: "The jury's deliberation is valid.",
      unsaid: {
        fr: 'combien de membres doivent être présents pour que le jury délibère',
        en: 'how many members must be present for the jury to deliberate',
      },
    },
    reconvene: {
      fr: 'Le jury sans quorum est convoqué de nouveau dans un délai.',
      en: 'A jury without a quorum is convened again within a set time.',
      unsaid: {
        fr: 'dans quel délai un jury sans quorum est convoqué de nouveau',
        en: 'by when a jury without a quorum is convened again',
      },
    },
    members: {
      told: true,
      fr: 'Le jury a une composition fixée.',
      en: 'The jury has a set composition.',
      unsaid: { fr: 'qui siège au jury', en: 'who sits on the jury' },
    },
    guests: {
      fr: 'Des personnes qui ne sont pas membres peuvent assister au jury ou à ses délibérations.',
      en: 'People who are not members may attend the jury or its deliberations.',
      unsaid: {
        fr: 'si des personnes extérieures peuvent assister au jury',
        en: 'whether people who are not members may attend the jury',
      },
    },
    deliberations: {
      fr: 'Des personnes qui ne sont pas membres peuvent assister aux délibérations et aux votes du jury.',
      en: "People who are not members may attend the jury's deliberations and votes.",
      unsaid: {
        fr: 'si des personnes extérieures peuvent assister aux délibérations du jury',
        en: "whether people who are not members may attend the jury's deliberations",
      },
    },
    vote: {
      fr: 'Le jury décide à la majorité.',
      en: 'The jury decides by a majority.',
      unsaid: { fr: 'comment le jury vote', en: 'how the jury votes' },
    },
    proxy: {
      fr: 'Un membre absent du jury peut donner procuration.',
      en: 'A jury member who is absent may give a proxy.',
      unsaid: {
        fr: 'si un membre absent du jury peut donner procuration',
        en: 'whether a jury member who is absent may give a proxy',
      },
    },
    'change-marks': {
      fr: 'Le jury peut relever ou baisser une note (points de jury).',
      en: 'The jury may raise or lower a mark (jury points).',
      unsaid: {
        fr: 'si le jury peut relever ou baisser une note',
        en: 'whether the jury may raise or lower a mark',
      },
    },
    minutes: {
      told: true,
      fr: 'Un procès-verbal du jury est établi.',
      en: 'Minutes of the jury are drawn up.',
      unsaid: {
        fr: 'si un procès-verbal du jury est établi et qui le reçoit',
        en: 'whether minutes of the jury are drawn up and who gets them',
      },
    },
    'minutes-access': {
      fr: "Une personne qui n'est pas membre du jury peut en recevoir le procès-verbal.",
      en: 'A person who is not a member of the jury may get its minutes.',
      unsaid: { fr: 'qui peut recevoir le procès-verbal du jury', en: 'who may get the minutes of the jury' },
    },
    meetings: {
      told: true,
      fr: 'Le jury se réunit à une fréquence fixée.',
      en: 'The jury meets at a set frequency.',
      unsaid: { fr: 'quand le jury se réunit', en: 'when the jury meets' },
    },
    outcome: {
      told: true,
      fr: "La décision est prononcée par une personne désignée et notifiée à l'étudiant.",
      en: 'The outcome is pronounced by a named person and notified to the student.',
      unsaid: {
        fr: 'qui prononce la décision et comment elle est notifiée',
        en: 'who pronounces the outcome and how it is notified',
      },
    },
  },
  facts: [
    'jury_members',
    'jury_present',
    'jury_call',
    'proxies_held',
    'votes_for',
    'votes_against',
    'chair_vote',
    'meeting_date',
    'done_date',
    'proxy_holder',
    'jury_seat',
    'jury_meeting',
    'jury_minutes',
    'mark_changed_by',
    'minutes_by',
    'casting_vote',
    'outcome_by',
    'tie_break',
    'after_jury',
    'chair_point',
    'quorum_point',
    'second_call',
    'guest_point',
    'minutes_point',
    'jury_validity',
    'proxy_point',
    'votes_each',
    'tie_point',
  ],
} as const satisfies Topic;
