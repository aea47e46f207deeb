import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  timeCases,
  timeFacts,
  timesIn,
  type TimeFacts,
  type Times,
} from '../../../bot/assistant/understand/times.ts';

const d = (duration_min: number, rest: Times = {}): Times => ({ duration_min, ...rest });
const late = (delay_min: number, rest: Times = {}): Times => ({ delay_min, ...rest });
const gone = (elapsed_min: number, rest: Times = {}): Times => ({ elapsed_min, ...rest });
const since = (since_start_min: number, rest: Times = {}): Times => ({ since_start_min, ...rest });
const none: Times = {};

/** The durations that a question tells; times of day are tested apart. */
const told: readonly (readonly [text: string, times: Times])[] = [
  // Being late, in French
  ["J'ai 50 minutes de retard à un examen de 3 h, je peux entrer ?", d(180, late(50))],
  ["j'arrive 20 min après le début d'une épreuve de 2h", d(120, late(20))],
  ['je débarque à 1h25 après le début, exam de 4h', d(240, late(85))],
  ['5 min de retard', late(5)],
  ["it's a 3 hour one", d(180)],
  ["I'll walk in 50 minutes after the final exam started", late(50)],
  ['1h10 que ça a commencé, une candidate veut aller aux WC', gone(70)],
  ['un retard de vingt-cinq minutes sur une épreuve de deux heures', d(120, late(25))],
  ["Retard de vingt minutes sur une épreuve d'1 h 30 : qui tranche ?", d(90, late(20))],
  ['retard 50min exam 3h', d(180, late(50))],
  ['retard : 40 min, épreuve : 2h30', d(150, late(40))],
  ['mon retard est de 15 min', late(15)],
  ["j'ai 1h de retard mon exam fait 2h", d(120, late(60))],
  ['exam de 2h, 50 min dans la vue, mort ?', d(120, late(50))],
  ["j'ai raté les 20 premières minutes d'un partiel de 2h", d(120, late(20))],
  ["25 min de retard sur une épreuve d'1h, mort ?", d(60, late(25))],
  ["Épreuve d'une heure et demie, un candidat se pointe 35 minutes après : je le refuse ?", d(90, late(35))],
  ['Épreuve de 1h, un élève arrive à la 50e minute', d(60, late(50))],
  ['Un candidat arrive 1h10 après le début, l’épreuve fait 3h', d(180, late(70))],
  ['épreuve 3h 20 min de retard', d(180, late(20))],
  ['50 min de retard, 3h, ça passe ?', d(180, late(50))],
  ['retard d’1h05 sur 4h d’exam', d(240, late(65))],
  ["Exactement 40 minutes de retard pour 2 heures d'épreuve, on prend ?", d(120, late(40))],
  ["j'ai presque trois quarts d'heure de retard", late(45)],
  ["l'examen a commencé il y a trois quarts d'heure, on me laisse entrer ?", late(45)],
  ['entrer avec une demi-heure de retard', late(30)],
  ["Il reste 1h30 sur 2h, j'arrive seulement, je peux entrer ?", d(120, late(30))],
  ['un mec debarque 35 minutes apres la distribution, exam de 3h', d(180, late(35))],
  ['quatre-vingt-dix minutes d’examen, dix minutes de retard', d(90, late(10))],
  // Being late, in English
  ["I'm 50 minutes late for a 3 hour exam, can I go in?", d(180, late(50))],
  ['45 min late to a 2 hour final, am I screwed?', d(120, late(45))],
  ['one minute late', late(1)],
  ['Alarm failed, 18 minutes late for a 1h45 test.', d(105, late(18))],
  ['4h paper, arived 50 minutes in, can the module head say yes?', d(240, late(50))],
  ['Late by a quarter of an hour', late(15)],
  ['im about 90 minutes behind', late(90)],
  ['I missed the first 20 minutes', late(20)],
  ['31 minutes in for a late arrival, 2-hour paper', d(120, late(31))],
  ['exam 3h 20 min late', d(180, late(20))],
  ['the exam started 40 minutes ago, can I still enter?', late(40)],
  ['Guy strolled in half an hour after the start. Let him in or not?', late(30)],
  ['a delay of thirty-five minutes on a ninety-minute paper', d(90, late(35))],
  ['bus broke down, got there 12 min into a one hour midterm', d(60, late(12))],
  ['student appears 32 min after papers were given, 2h exam. Do I admit him?', d(120, late(32))],
  ['he shows up at minute 50 of a one-hour quiz', d(60, late(50))],
  ["Exam lasts two and a half hours and I'll be an hour and a quarter late", d(150, late(75))],
  ['running late, like 20 minutes', late(20)],
  ["four-hour exam, I'm gonna be there 50 minutes in. Still possible?", d(240, late(50))],
  ['50 min late, 3h, ok?', d(180, late(50))],
  // Time gone
  ['je veux sortir au bout de 45 min', gone(45)],
  ["ça fait 1h05 qu'on a commencé, je peux rendre ?", gone(65)],
  ['il reste 30 min sur 2h, je peux sortir ?', d(120, gone(90))],
  ['quitter la salle 1h avant la fin d’une épreuve de 3h', d(180, gone(120))],
  ["Une candidate a terminé à 65 min d'une épreuve de 3h30. Elle s'en va ?", d(210, gone(65))],
  ["au bout d'une heure d'épreuve on peut sortir ?", gone(60)],
  ["toilettes après 20 min d'une épreuve d'une heure", d(60, gone(20))],
  ["Copie blanche, je veux rendre au bout d'un quart d'heure et rentrer chez moi.", gone(15)],
  ["J'ai fini en 20 min sur un médian d'1h, je pars ?", d(60, gone(20))],
  ['une pause cigarette à la 45e minute ?', gone(45)],
  ["pipi 10 min apres le debut d'un exam de 1h30, j'ai le droit de sortir ?", d(90, gone(10))],
  ["sortir à la moitié d'une épreuve de 3h", d(180, gone(90))],
  ['40 min in, can I leave?', gone(40)],
  ['70 min gone, may she hand in?', gone(70)],
  ['can I leave after the first hour of a 3h paper?', d(180, gone(60))],
  ['can I leave 20 minutes before the end of a three-hour exam', d(180, gone(160))],
  ['Can I leave after an hour of a 2.5h paper?', d(150, gone(60))],
  ['Fifty minutes into a two-hour paper, is a short break possible?', d(120, gone(50))],
  ['Is it okay to quit a four-hour exam at the ninety minute mark?', d(240, gone(90))],
  ["I've been writing for 50 minutes, toilet?", gone(50)],
  ['3h exam, 1 hour elapsed, toilets?', d(180, gone(60))],
  ['finished everything in 20 min of a one hour midterm, may I leave', d(60, gone(20))],
  ['55 minutes in, two hour test, dying to leave', d(120, gone(55))],
  ['Can I leave halfway through a 3h exam?', d(180, gone(90))],
  ["20 minutes que l'exam de 3h a commencé, je peux sortir ?", d(180, gone(20))],
  ['His nose is bleeding twenty minutes in (2h exam): may he go out?', d(120, gone(20))],
  ['On a commencé il y a une heure, il veut partir', gone(60)],
  ['The final at my university is ninety minutes, I am 10 min late', d(90, late(10))],
  ['We are half way through and she asks for the toilet', { share_gone: 1 / 2 }],
  ['Could a candidate leave for good at 1h05 on a two hour paper?', d(120, gone(65))],
  ['She is done at minute 65 of a 3h30 exam, may she leave?', d(210, gone(65))],
  // Neither arriving nor leaving, or both: the topic decides
  ['after 20 min', since(20)],
  ['twenty minutes in', since(20)],
  ['une demi-heure après le début', since(30)],
  ['A student who arrived asks to leave 40 minutes in', since(40)],
  // Two people
  ['Two candidates: one left at 20 min; another arrives 40 min in', { delay_min: 40, elapsed_min: 20 }],
  // The exam alone
  ['exam de 3h', d(180)],
  ["L'épreuve dure deux heures et demie.", d(150)],
  ['6 heures d’épreuve, quelle est la règle ?', d(360)],
  ['partiel de maths de 1h30', d(90)],
  ['contrôle écrit 2h', d(120)],
  ['durée : 4 heures', d(240)],
  ["l'épreuve est prévue pour 3h", d(180)],
  ['examen de trois heures et quart', d(195)],
  ['Exactly two hours long: does the no-exit rule bite?', d(120)],
  ['the exam is 100 minutes', d(100)],
  ['a 2-hour final', d(120)],
  ['a ninety-minute written test', d(90)],
  ['Test lasts an hour and a half', d(90)],
  ['length of the exam: 90 min', d(90)],
  ['How late can I be for a three hour paper?', d(180)],
  ['Exam of 3 h', d(180)],
  ['exam de 3h pile', d(180)],
  // A share of a duration tells the duration, and nothing else
  ['Un tiers de 4 h = 1h20, donc avec 1h10 de retard je rentre ?', d(240, late(70))],
  ['a third of 3 h is an hour', d(180)],
  // Numbers that are said of something else
  ['je suis en retard', none],
  ['dans 20 min l’examen commence, je suis où ?', none],
  ["I'm here 10 minutes before the start", none],
  ['I have 15 days to appeal', none],
  ['il est parti il y a 3 minutes', none],
  ['Un étudiant sorti depuis dix minutes veut revenir', none],
  ['a student wants to step out for 5 minutes', none],
  ['Je peux sortir 5 min aux toilettes ?', none],
  ['je suis à 10 min de la salle', none],
  ['5 minutes d’avance', none],
  ['a break of 10 minutes', none],
  ['can they give me 20 minutes extra', none],
  ['I was told to wait 20 minutes outside', none],
  ['pendant la première heure, peut-on sortir ?', none],
  ['dans les 60 dernières minutes plus personne ne bouge ?', none],
  ['the 15-minute rule', none],
  ['la salle est à une demi-heure de chez moi', none],
  ['article 4.1, 3 étudiants, 12/20', none],
  // A bound is no value
  ['more than an hour late', none],
  ['plus d’une heure de retard sur une épreuve de 3h', d(180)],
  ['if the delay is less than 15 minutes', none],
  ['au-delà de soixante minutes de retard', none],
  ['10 to 15 minutes late', none],
  ['2 ou 3 h d’épreuve', none],
  // Beyond the first hour is not the first hour
  ['can I get in after the first hour', none],
  // Told in two ways
  ['is it the same for a 2h exam and a 3h exam?', none],
];

const clocks: readonly (readonly [text: string, times: Times])[] = [
  ["l'épreuve commence à 9h, il est 9h50, je peux entrer ?", late(50, { start: 540, moment: 590 })],
  [
    "starts at 9, it's 9:50, ends at noon, can I get in?",
    d(180, late(50, { start: 540, end: 720, moment: 590 })),
  ],
  ['papers handed out at 8:05, it’s 8:48, can he still come in?', late(43, { papers: 485, moment: 528 })],
  ["exam started at 9, it's 10:20, can I go to the loo", gone(80, { start: 540, moment: 620 })],
  ["épreuve de 9h à 12h, j'arrive à 9h35", d(180, late(35, { start: 540, end: 720, moment: 575 }))],
  ['mon exam de 14h, je serai là à 14h25', late(25, { start: 840, moment: 865 })],
  ['exam at 2, I turn up at 2:25', late(25, { start: 120, moment: 145 })],
  ["commence à 2h, j'arrive à 2h25", late(25, { start: 120, moment: 145 })],
  ['exam from 1pm to 4pm, student knocks at 1:40', d(180, late(40, { start: 780, end: 960, moment: 820 }))],
  ['à 9h50 puis-je entrer si ça commence à 9h ?', late(50, { start: 540, moment: 590 })],
  ['exam 9h, 9h50 je peux entrer ?', late(50, { start: 540, moment: 590 })],
  [
    'It starts at half past nine and ends at half past eleven, arriving at ten',
    d(120, late(30, { start: 570, end: 690, moment: 600 })),
  ],
  ['9am exam, got there at 9:20, 3 hours', d(180, late(20, { start: 540, moment: 560 }))],
  ['il est 10h20, on a commencé à 9h, je peux sortir?', gone(80, { start: 540, moment: 620 })],
  ['We started at 8, can I leave at 9:15?', gone(75, { start: 480, moment: 555 })],
  ["It's 10:05. Exam began 9:30. Let her in?", late(35, { start: 570, moment: 605 })],
  ['midi et demi début, il est 13h05', since(35, { start: 750, moment: 785 })],
  ['envie pressante a 9h25, l’exam a demarré a 9h', gone(25, { start: 540, moment: 565 })],
  ['exam 8h-11h il est 8h48', d(180, since(48, { start: 480, end: 660, moment: 528 }))],
  ['début 13h30, fin 17h30', d(240, { start: 810, end: 1050 })],
  ['Student shows up at 15:08 for a 14:00 start. What do I do?', late(68, { start: 840, moment: 908 })],
  [
    'ends at noon, 3h exam, it is 9:50, can I enter?',
    d(180, late(50, { start: 540, end: 720, moment: 590 })),
  ],
  ['my train leaves at 9:15, exam at 10', { start: 600 }],
  ["j'ai mon train a 17h et l'exam finit à 17h30, jpeux partir avant ?", { end: 1050 }],
  ['Bus arrived at 9:40, exam started at 9', { start: 540 }],
];

describe('a time of day', () => {
  it('is that of an arrival or of an exit, as the topic has it', () => {
    const times = timesIn('Contrôle de 3h commencé à 9h. À 10h29 une personne se lève avec sa copie.');
    expect(timeFacts(times, 'leave-for-good')).toEqual({ duration_min: 180, elapsed_min: 89 });
  });

  it.each([
    ["Four-hour exam, started at nine. It's one minute past ten and a student is knocking.", 61],
    ['Ninety-minute exam, starts at 1pm, my bus gets me there at 1:31.', 31],
    ["We opened the envelopes at eight o'clock and a girl has just appeared at 8:31.", 31],
  ])('tells a delay: “%s”', (text, delay) => {
    expect(timeFacts(timesIn(text), 'late-entry').delay_min).toBe(delay);
  });
});

describe('a share of an exam whose length is not told', () => {
  it('stands for that share of every length', () => {
    const cases = timeCases({ share_gone: 1 / 2 });
    expect(cases).toContainEqual({ duration_min: 120, elapsed_min: 60 });
    expect(timeCases({ share_gone: 1 / 2, duration_min: 120 })).toEqual([]);
  });
});

describe('what a question tells of the times of an exam', () => {
  it.each(told)('reads “%s”', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  it.each(clocks)('reads the times of day in “%s”', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  it('takes the asker’s clock as the moment where the question says “now” and gives a start', () => {
    const now = '2026-11-21T09:50:00+01:00';
    expect(timesIn('exam started at 9, can I still go in now?', now)).toMatchObject({ delay_min: 50 });
    expect(timesIn("ça a commencé à 9h, je suis là, j'entre ?", now)).toMatchObject({ delay_min: 50 });
    expect(timesIn('exam started at 9, can I still go in?', now)).toEqual({ start: 540 });
    expect(timesIn('can I still go in now?', now)).toEqual({});
    expect(timesIn("exam started at 9, it's 9:20 now, can I go in?", now)).toMatchObject({ delay_min: 20 });
  });

  it('gives a time since the start to who arrives or who leaves, as the topic has it', () => {
    const times: Times = { duration_min: 180, since_start_min: 40 };
    expect(timeFacts(times, 'late-entry')).toEqual({ duration_min: 180, delay_min: 40 } satisfies TimeFacts);
    expect(timeFacts(times, 'leave-for-good')).toEqual({ duration_min: 180, elapsed_min: 40 });
    expect(timeFacts({ delay_min: 10, elapsed_min: 50 }, 'late-entry')).toEqual({ delay_min: 10 });
    expect(timeFacts({ delay_min: 10, elapsed_min: 50 }, 'leave-for-a-moment')).toEqual({ elapsed_min: 50 });
    expect(timeFacts({ delay_min: 10 }, 'leave-for-good')).toEqual({});
  });

  it('counts from the papers where a regulation does, and both times are told', () => {
    const times = timesIn('exam starts at 8:00, papers handed out at 8:10, he arrives at 8:24');
    expect(timeFacts(times, 'late-entry')).toEqual({ delay_min: 24 });
    expect(timeFacts(times, 'late-entry', 'papers')).toEqual({ delay_min: 14 });
  });

  it('finds the delay between any start and any later arrival of the morning or the afternoon', () => {
    const clock = (minutes: number) =>
      `${String(Math.floor(minutes / 60))}h${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        fc.integer({ min: 7 * 60, max: 18 * 60 }),
        fc.integer({ min: 0, max: 240 }),
        (start, delay) => {
          const [from, to] = [clock(start), clock(start + delay)];
          expect(timesIn(`l'épreuve commence à ${from}, j'arrive à ${to}`).delay_min).toBe(delay);
          const [begins, comes] = [from.replace('h', ':'), to.replace('h', ':')];
          expect(timesIn(`The exam starts at ${begins} and I arrive at ${comes}.`).delay_min).toBe(delay);
          expect(timesIn(`We started at ${begins}, it's ${comes}, may I leave?`).elapsed_min).toBe(delay);
        },
      ),
    );
  });

  it('keeps the delay and the duration apart, whatever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 59 }), fc.integer({ min: 60, max: 360 }), (delay, exam) => {
        const expected = { delay_min: delay, duration_min: exam };
        expect(timesIn(`${String(delay)} min de retard à une épreuve de ${String(exam)} minutes`)).toEqual(
          expected,
        );
        expect(timesIn(`I am ${String(delay)} minutes late for a ${String(exam)}-minute exam`)).toEqual(
          expected,
        );
      }),
    );
  });
});
