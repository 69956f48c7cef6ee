import type { PhotosMessages } from './messages.js';

/** Portuguese of Brazil: photos and other files. */
export const messages: PhotosMessages = {
  hint: 'Até {count} arquivos de no máximo {size}. As fotos são reduzidas no seu dispositivo, e o local, a hora e a câmera gravados nelas são retirados.',
  take: 'Tirar uma foto',
  choose: 'Escolher arquivos',
  drop: 'Também é possível soltar arquivos neste formulário ou colá-los.',
  working: 'Preparando a foto…',
  photo: 'Pronta, {size}. Local e hora foram retirados.',
  document: 'Enviado sem alterações, com o nome e tudo o que está gravado nele. {size}',
  blur: 'Desfocar partes',
  blurOf: 'Desfocar partes de {name}',
  remove: 'Remover',
  removeOf: 'Remover {name}',
  said: {
    added: '{name} foi adicionado.',
    removed: '{name} foi removido.',
    blurred: 'Partes de {name} foram desfocadas.',
    refused: 'Não é possível adicionar {name}.',
  },
  faults: {
    unreadable: 'Seu navegador não consegue abrir esta foto. Salve-a como JPEG ou tire outra. Ela não será enviada.',
    blocked:
      'Seu navegador não permite retirar o local e a hora das fotos, por isso esta não será enviada. Tente com outro navegador.',
    many: 'Você já tem {count} arquivos. Este não será enviado.',
    empty: 'Este arquivo está vazio. Não será enviado.',
    large: 'Este arquivo tem mais de {size}. Não será enviado.',
  },
  waiting: 'Uma foto ainda está sendo preparada. Envie novamente em instantes.',
  staying:
    'No momento, não é possível enviar fotos nem outros arquivos, porque uma parte desta página não foi carregada. Remova-os para enviar só o texto ou tente novamente mais tarde.',
  editor: {
    heading: 'Desfocar partes da foto',
    how: 'Pinte sobre rostos, nomes ou placas. O que for desfocado some de vez quando a foto for usada.',
    keys: 'Com o teclado: as setas movem a caixa, Shift com as setas muda o tamanho, Enter desfoca o que está dentro.',
    photo: 'Foto {name}',
    brush: 'Tamanho do pincel',
    undo: 'Desfazer',
    redo: 'Refazer',
    zoomIn: 'Ampliar',
    zoomOut: 'Reduzir',
    move: 'Mover a foto',
    done: 'Usar esta foto',
    cancel: 'Cancelar',
    failed: 'Não deu certo. A foto continua como estava.',
    blurred: 'Desfocado.',
    undone: 'Desfeito.',
    redone: 'Refeito.',
    zoomed: 'Zoom de {percent} por cento.',
    box: 'Caixa a {left} por cento da esquerda, a {top} por cento do alto, com {width} por cento de largura e {height} por cento de altura.',
  },
};
