import type { GapAdvice } from './gap-advice.js';

/** Usual causes and remedies of the five gaps, in Spanish. */
export const gapAdvice: GapAdvice = {
  1: {
    causes: [
      'Rara vez se pregunta a los clientes, o nadie lee lo que dicen',
      'Lo que sabe el personal de atención no llega a quienes deciden',
      'Hay demasiados niveles entre los clientes y la dirección',
    ],
    remedies: [
      'Preguntar con regularidad a los clientes y que la dirección lea las quejas',
      'Dar al personal de atención una vía directa con quienes deciden',
      'Que la dirección atienda a clientes de vez en cuando',
    ],
  },
  2: {
    causes: [
      'Nadie responde de la calidad del servicio',
      'La dirección duda que se pueda cumplir lo que esperan los clientes',
      'Las tareas no están descritas y los objetivos no se pueden medir',
    ],
    remedies: [
      'Fijar objetivos medibles a partir de lo que esperan los clientes',
      'Simplificar las tareas habituales y describirlas paso a paso',
      'Informar sobre los objetivos y premiar a quienes los alcanzan',
    ],
  },
  3: {
    causes: [
      'Falta personal, o le faltan formación o medios',
      'Funciones poco claras o contradictorias',
      'El personal no puede decidir nada por sí mismo',
    ],
    remedies: [
      'Preguntar a quienes hacen el trabajo qué los frena y resolverlo primero',
      'Formar, equipar y dotar de personal para la hora de más trabajo',
      'Permitir que el personal resuelva al momento los problemas pequeños',
    ],
  },
  4: {
    causes: [
      'La publicidad y las ventas prometen sin consultar a quienes prestan el servicio',
      'Cada oficina trata de forma distinta la misma petición',
      'No se avisa a los clientes cuando algo cambia',
    ],
    remedies: [
      'Que quienes prestan el servicio aprueben cada promesa antes de hacerla',
      'Prometer solo lo que se puede cumplir en un mal día',
      'Avisar pronto a los clientes cuando no se pueda cumplir una promesa',
    ],
  },
  5: {
    causes: [
      'Una o varias de las otras cuatro brechas',
      'La experiencia anterior o la competencia han elevado las expectativas',
    ],
    remedies: [
      'Cerrar primero la mayor de las otras cuatro brechas',
      'Decir con claridad qué pueden esperar los clientes',
    ],
  },
};
