import type { GapAdvice } from './gap-advice.js';

/** Usual causes and remedies of the five gaps, in Brazilian Portuguese. */
export const gapAdvice: GapAdvice = {
  1: {
    causes: [
      'Raramente se pergunta aos clientes, ou ninguém lê o que eles dizem',
      'O que a equipe de atendimento sabe não chega a quem decide',
      'Há níveis demais entre os clientes e a gestão',
    ],
    remedies: [
      'Perguntar regularmente aos clientes e fazer a gestão ler as reclamações',
      'Dar à equipe de atendimento um canal direto com quem decide',
      'Fazer a gestão atender clientes de vez em quando',
    ],
  },
  2: {
    causes: [
      'Ninguém responde pela qualidade do serviço',
      'A gestão duvida que seja possível atender às expectativas',
      'As tarefas não estão descritas e as metas não podem ser medidas',
    ],
    remedies: [
      'Definir metas mensuráveis a partir do que os clientes esperam',
      'Simplificar as tarefas repetidas e descrevê-las passo a passo',
      'Divulgar os resultados das metas e premiar quem as alcança',
    ],
  },
  3: {
    causes: [
      'Faltam pessoas, treinamento ou ferramentas',
      'Papéis pouco claros ou conflitantes',
      'A equipe não pode decidir nada por conta própria',
    ],
    remedies: [
      'Perguntar a quem faz o trabalho o que atrapalha e resolver isso primeiro',
      'Treinar, equipar e escalar a equipe para o horário de pico',
      'Deixar a equipe resolver na hora os problemas pequenos',
    ],
  },
  4: {
    causes: [
      'A publicidade e as vendas prometem sem consultar quem presta o serviço',
      'Cada unidade trata o mesmo pedido de um jeito',
      'Os clientes não são avisados quando algo muda',
    ],
    remedies: [
      'Fazer quem presta o serviço aprovar cada promessa antes',
      'Prometer só o que dá para cumprir em um dia ruim',
      'Avisar cedo os clientes quando uma promessa não puder ser cumprida',
    ],
  },
  5: {
    causes: [
      'Uma ou mais das outras quatro lacunas',
      'A experiência anterior ou a concorrência elevou as expectativas',
    ],
    remedies: [
      'Fechar primeiro a maior das outras quatro lacunas',
      'Dizer com clareza o que os clientes podem esperar',
    ],
  },
};
