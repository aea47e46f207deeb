import type { Holder } from '../status.ts';

export const moduleHead: Holder = {
  name: { fr: "le responsable du module d'enseignement", en: 'the module head' },
  roles: ['staff'],
};

export const proctor: Holder = { name: { fr: 'un surveillant', en: 'a proctor' }, roles: ['proctor'] };

/** The Conseil des Etudes et de la Vie Universitaire (named in 2.01). */
export const council: Holder = { name: { fr: 'le CEVU', en: 'the CEVU, the studies council' }, roles: [] };
