import type { Messages } from './messages.js';

const agreement = ['Pas du tout d’accord', 'Tout à fait d’accord'];

/** French, addressing people as vous, with the no-break spaces of its punctuation. */
export const messages: Messages = {
  panel: {
    launcher: 'Votre avis',
    heading: 'Que souhaitez-vous nous dire ?',
    close: 'Fermer',
    failed: 'Le chargement a échoué. Veuillez réessayer.',
  },
  kinds: { rating: { title: 'Évaluation' }, complaint: { title: 'Réclamation' }, suggestion: { title: 'Suggestion' } },
  scales: {
    likert5: {
      question: 'Quel est votre niveau de satisfaction ?',
      names: ['Très insatisfait', 'Insatisfait', 'Neutre', 'Satisfait', 'Très satisfait'],
    },
    stars: { question: 'Comment nous évaluez-vous ?', names: ['Mauvais', 'Passable', 'Bon', 'Très bon', 'Excellent'] },
    emoji: { question: 'Comment était-ce ?', names: ['Très mal', 'Mal', 'Moyen', 'Bien', 'Très bien'] },
    thumbs: { question: 'Cela vous a-t-il été utile ?', names: ['Non', 'Oui'] },
    nps: {
      question: 'Quelle est la probabilité que vous nous recommandiez ?',
      names: ['Pas du tout probable', 'Extrêmement probable'],
    },
    ces: { question: 'Ma démarche a été facile à effectuer.', names: agreement },
    servqual7: { question: 'Le service était tel qu’il devait être.', names: agreement },
    percent: {
      question: 'Dans quelle mesure avons-nous répondu à vos attentes ?',
      names: ['Pas du tout', 'Entièrement'],
    },
  },
  rating: {
    point: '{score}, {label}',
    star: { one: '{count} étoile', many: '{count} d’étoiles', other: '{count} étoiles' },
    notApplicable: 'Ne me concerne pas',
    wrong: 'Nous sommes désolés. Qu’est-ce qui n’a pas fonctionné ?',
    more: 'Souhaitez-vous ajouter quelque chose ?',
    percent: 'Pourcentage',
  },
  form: {
    optional: 'facultatif',
    left: {
      one: 'Il reste {count} caractère',
      many: 'Il reste {count} de caractères',
      other: 'Il reste {count} caractères',
    },
    over: {
      one: '{count} caractère en trop',
      many: '{count} de caractères en trop',
      other: '{count} caractères en trop',
    },
    send: 'Envoyer',
    sending: 'Envoi en cours…',
    readBy: 'Lu par : {recipients}.',
  },
  sent: {
    line: 'Envoyés avec votre message : {items}. Aucun cookie.',
    subject: 'l’objet du message ({name})',
    page: 'l’adresse de cette page',
    language: 'la langue',
    time: 'l’heure',
    look: 'Voir exactement ce qui est envoyé',
    anonymous: 'Ni nom, ni coordonnées.',
  },
  errors: {
    summary: {
      one: '{count} point à revoir avant l’envoi',
      many: '{count} de points à revoir avant l’envoi',
      other: '{count} points à revoir avant l’envoi',
    },
    score: 'Veuillez choisir une réponse.',
    tooLong: {
      one: 'Veuillez raccourcir le texte de {count} caractère.',
      many: 'Veuillez raccourcir le texte de {count} de caractères.',
      other: 'Veuillez raccourcir le texte de {count} caractères.',
    },
    unavailable: 'L’envoi est impossible pour le moment. Ce que vous avez saisi est toujours là ; veuillez réessayer.',
  },
};
