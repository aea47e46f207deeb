import { claimed } from './points.ts';
import { finds } from '../who.ts';

/** Of a general principle ("sauf dispositions particulières définies par le responsable du module d'enseignement"). */
export const headProvides = {
  yes: finds(
    'permitted',
    'Le responsable du module peut définir des dispositions particulières : ce principe ne vaut que si rien d’autre n’est prévu.',
    'The module head may provide otherwise: this principle holds only where nothing else is provided.',
  ),
};
/** That they hold whatever the module head provides. */
export const alwaysHold = claimed(
  'always',
  false,
  'Les principes généraux valent « sauf dispositions particulières définies par le responsable du module d’enseignement » : ce qu’il a autorisé n’est pas interdit.',
  'The general principles hold unless the module head provides otherwise: what the module head has allowed is not forbidden.',
);
/** That somebody is suspected for passing something on. */
export const lendingSuspected = (...cites: readonly string[]) =>
  claimed(
    'suspected',
    true,
    'Se passer documents ou matériel, même autorisés, est strictement interdit et constitue une présomption de fraude, sauf dispositions particulières du responsable du module.',
    'Passing documents or equipment on, even if they are authorised, is strictly forbidden and a presumption of fraud, unless the module head has provided otherwise.',
    ...cites,
  );
/** Of what it is to break one. */
export const noPresumption = {
  yes: finds(
    'false',
    'Les principes généraux valent sauf dispositions particulières définies par le responsable du module : faire ce qu’il a autorisé n’y manque pas.',
    'The general principles hold unless the module head provides otherwise: doing what the module head has allowed breaks none.',
  ),
};
