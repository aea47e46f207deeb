import { finds } from '../who.ts';

/** Of a general principle ("sauf dispositions particulières définies par le responsable du module d'enseignement"). */
export const headProvides = {
  yes: finds(
    'permitted',
    'Le responsable du module peut définir des dispositions particulières : ce principe ne vaut que si rien d’autre n’est prévu.',
    'The module head may provide otherwise: this principle holds only where nothing else is provided.',
  ),
};
/** Of what it is to break one. */
export const noPresumption = {
  yes: finds(
    'false',
    'Les principes généraux valent sauf dispositions particulières définies par le responsable du module : faire ce qu’il a autorisé n’y manque pas.',
    'The general principles hold unless the module head provides otherwise: doing what the module head has allowed breaks none.',
  ),
};
