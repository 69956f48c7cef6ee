import type { FormTexts } from './form-texts.js';

/** French. */
export const texts: FormTexts = {
  receipt: {
    title: 'Bien reçu',
    body: 'Merci. Votre message est enregistré sous votre numéro.',
    number: 'Votre numéro',
    key: 'Votre clé',
    keep: 'À conserver pour suivre votre dossier',
    once: 'La clé n’est affichée qu’ici et maintenant. Notez-la, ou enregistrez ou imprimez cette page : personne ne pourra vous la redonner.',
    next: 'La suite',
    read: 'Les personnes responsables de ce service le liront. Avec votre numéro et votre clé, vous pouvez connaître la suite donnée.',
    anonymous: 'Vous restez anonyme. Avec votre numéro et votre clé, vous pouvez connaître la suite donnée.',
    follow: 'Suivre votre dossier',
    back: 'Retour à la page',
    known: 'Vous l’aviez déjà envoyé ; cela compte une seule fois. Votre clé a été affichée la première fois.',
  },
  again: {
    title: 'Rien n’a encore été envoyé',
    kept: 'Ce que vous avez écrit est conservé ci-dessous. Relisez-le, puis envoyez-le.',
    busy: 'Trop d’envois sont partis de votre connexion en même temps. Patientez un instant, puis renvoyez.',
    unavailable: 'L’enregistrement est impossible pour le moment. Renvoyez dans un instant.',
    spare: 'Ceci n’a pas pu être pris en compte. Si c’est important, ajoutez-le à votre texte :',
    files: 'Ce formulaire ne permet pas d’envoyer de fichiers. Votre texte peut partir sans eux.',
    trap: 'Un champ invisible a été rempli, comme le font les robots. Si vous êtes une personne, veuillez renvoyer.',
  },
  fields: {
    kind: 'Que souhaitez-vous nous dire ?',
    kinds: { rating: 'Évaluation', complaint: 'Réclamation', suggestion: 'Suggestion' },
    complaint: 'Que s’est-il passé ?',
    suggestion: 'Quelle est votre suggestion ?',
    comment: 'Souhaitez-vous ajouter quelque chose ?',
    score: 'Votre note',
    no: 'Non',
    yes: 'Oui',
    skipped: 'Sans objet',
    wantedDetail: 'Que souhaitez-vous que nous fassions ?',
    occurredAt: 'Quand cela s’est-il produit ?',
    name: 'Nom',
    phone: 'Téléphone',
    email: 'Adresse e-mail',
    preferredTime: 'Quand peut-on vous joindre ?',
    anonymous: 'Envoyer anonymement',
    send: 'Envoyer',
  },
  faults: {
    complaint: 'Veuillez nous dire ce qui s’est passé.',
    suggestion: 'Veuillez nous dire votre suggestion.',
    choice: 'Veuillez choisir une réponse.',
    email: 'Cette adresse e-mail semble incomplète.',
    date: 'Veuillez indiquer une date complète.',
    long: 'Raccourcissez à {most} caractères au maximum.',
  },
  refused: {
    title: 'L’envoi n’a pas abouti',
    tooLarge:
      'C’est trop volumineux. Revenez en arrière : votre texte y est encore. Raccourcissez-le ou retirez les fichiers.',
    unreadable:
      'Ce que la page a envoyé n’a pas pu être lu ; rien n’a été enregistré. Revenez en arrière : votre texte y est encore. Merci de prévenir les responsables de la page.',
    foreign:
      'Nous n’acceptons rien de la page où se trouve ce formulaire ; rien n’a été enregistré. Revenez en arrière : votre texte y est encore. Merci de prévenir les responsables de la page.',
  },
};
