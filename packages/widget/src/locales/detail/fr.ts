import type { DetailMessages } from './messages.js';

/** French: what a complaint asks when it is unfolded or called for. */
export const messages: DetailMessages = {
  wantedDetail: 'Que souhaitez-vous que nous fassions ?',
  occurredAt: 'Quand cela s’est-il produit ?',
  severity: 'Quelle est la gravité du problème ?',
  severities: {
    A: 'Inutilisable, à rendre ou à refaire entièrement',
    B: 'Inutilisable, mais réparable sur place ou à proximité',
    C: 'Utilisable, mais quelque chose est à corriger',
  },
  failure: 'Où se situe le problème ?',
  failures: {
    outcome: 'Je n’ai pas obtenu ce que je demandais',
    process: 'Je l’ai obtenu, mais pas de la bonne manière',
  },
  date: 'Veuillez indiquer une date complète.',
  futureDate: 'Cette date est dans le futur. Veuillez la vérifier.',
  danger: 'Quelqu’un est-il en danger en ce moment ?',
  emergency: 'Appelez d’abord les services d’urgence. Ce message ne sera peut-être pas lu tout de suite.',
  consentMissing:
    'Veuillez cocher la case pour donner votre accord. Sans cela, nous ne pouvons pas traiter votre réclamation.',
};
