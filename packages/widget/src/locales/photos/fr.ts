import type { PhotosMessages } from './messages.js';

/** French: photos and other files. */
export const messages: PhotosMessages = {
  hint: 'Jusqu’à {count} fichiers de {size} au plus. Les photos sont réduites sur votre appareil, et le lieu, l’heure et l’appareil photo qui y sont enregistrés sont retirés.',
  take: 'Prendre une photo',
  choose: 'Choisir des fichiers',
  drop: 'Vous pouvez aussi déposer des fichiers sur ce formulaire ou les coller.',
  working: 'Préparation de la photo…',
  photo: 'Prête, {size}. Le lieu et l’heure sont retirés.',
  document: 'Envoyé tel quel, avec son nom et tout ce qui y est enregistré. {size}',
  blur: 'Flouter des parties',
  blurOf: 'Flouter des parties de {name}',
  remove: 'Retirer',
  removeOf: 'Retirer {name}',
  said: {
    added: '{name} est ajouté.',
    removed: '{name} est retiré.',
    blurred: 'Des parties de {name} sont floutées.',
    refused: '{name} ne peut pas être ajouté.',
  },
  faults: {
    unreadable:
      'Votre navigateur ne peut pas ouvrir cette photo. Enregistrez-la au format JPEG ou prenez-en une autre. Elle ne sera pas envoyée.',
    blocked:
      'Votre navigateur ne permet pas de retirer le lieu et l’heure des photos : celle-ci ne sera donc pas envoyée. Veuillez essayer avec un autre navigateur.',
    many: 'Vous avez déjà {count} fichiers. Celui-ci ne sera pas envoyé.',
    empty: 'Ce fichier est vide. Il ne sera pas envoyé.',
    large: 'Ce fichier dépasse {size}. Il ne sera pas envoyé.',
  },
  waiting: 'Une photo est encore en préparation. Veuillez réessayer dans un instant.',
  staying:
    'Les photos et autres fichiers ne peuvent pas être envoyés pour le moment, car une partie de cette page ne s’est pas chargée. Retirez-les pour envoyer le texte seul, ou réessayez plus tard.',
  rejected: {
    file: '{name} n’a pas été accepté.',
    lost: '{name} n’a pas pu être envoyé, car votre navigateur n’a plus ce fichier.',
    large: 'Ce fichier est trop volumineux.',
    kind: 'Les fichiers de ce type ne sont pas acceptés.',
    arrived: 'Votre texte est bien arrivé.',
  },
  editor: {
    heading: 'Flouter des parties de la photo',
    how: 'Passez sur les visages, les noms ou les plaques. Ce que vous floutez disparaît pour de bon dès que vous utilisez la photo.',
    keys: 'Au clavier : les flèches déplacent le cadre, Maj et les flèches changent sa taille, Entrée floute ce qu’il contient.',
    photo: 'La photo {name}',
    brush: 'Taille du pinceau',
    undo: 'Annuler la dernière action',
    redo: 'Rétablir',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    move: 'Déplacer la photo',
    done: 'Utiliser cette photo',
    cancel: 'Annuler',
    failed: 'Cela n’a pas fonctionné. La photo est restée telle quelle.',
    blurred: 'Flouté.',
    undone: 'Action annulée.',
    redone: 'Action rétablie.',
    zoomed: 'Zoom de {percent} pour cent.',
    box: 'Cadre à {left} pour cent de la gauche, à {top} pour cent du haut, large de {width} pour cent, haut de {height} pour cent.',
  },
};
