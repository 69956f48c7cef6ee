import type { SentPreviewMessages } from './messages.js';

/** French: what is sent, item by item. */
export const messages: SentPreviewMessages = {
  intro:
    'Ce que vous écrivez et choisissez est envoyé, avec ce qui figure dans cette liste. Désactivez ce que vous préférez garder pour vous.',
  items: {
    page: 'Adresse de cette page',
    subject: 'Objet du message',
    lang: 'Langue du formulaire',
    promise: 'L’engagement qui vous a été affiché',
    prompt: 'Pourquoi cette page vous a sollicité',
    respondent: 'Votre rôle',
  },
  reasons: {
    delay: 'Après un certain temps sur la page',
    scroll: 'Après un défilement',
    dwell: 'Après un moment de lecture',
    event: 'Après un événement sur la page',
    exit: 'Au moment de partir',
  },
  sampled: 'question posée à {percent} des visiteurs',
  respondents: {
    employee: 'Un membre du personnel',
    manager: 'Un responsable',
    inspector: 'Un inspecteur',
  },
  exact: 'Exactement tel qu’envoyé',
  nothingYet: 'Dès qu’il y aura quelque chose à envoyer, vous le verrez ici exactement tel qu’il est envoyé.',
  key: 'Afin que personne d’autre que vous ne puisse consulter plus tard la suite donnée, votre appareil crée une clé secrète. Elle reste chez vous : seule son empreinte est envoyée, et personne ne peut en déduire la clé.',
  files: 'Les fichiers indiqués ci-dessus sont également envoyés.',
  envelope:
    'Ajoutés à l’envoi : le nom de ce site ({site}), le type de message, son numéro, l’heure et des données techniques de transmission.',
};
