import type { PhotosMessages } from './messages.js';

/** Spanish: photos and other files. */
export const messages: PhotosMessages = {
  hint: 'Hasta {count} archivos de {size} como máximo. Las fotos se reducen en su dispositivo y se quitan el lugar, la hora y la cámara que llevan guardados.',
  take: 'Hacer una foto',
  choose: 'Elegir archivos',
  drop: 'También puede soltar archivos en este formulario o pegarlos.',
  working: 'Preparando la foto…',
  photo: 'Lista, {size}. Sin lugar ni hora.',
  document: 'Se envía sin cambios, con su nombre y todo lo que lleva guardado. {size}',
  blur: 'Difuminar partes',
  blurOf: 'Difuminar partes de {name}',
  remove: 'Quitar',
  removeOf: 'Quitar {name}',
  said: {
    added: 'Se ha añadido {name}.',
    removed: 'Se ha quitado {name}.',
    blurred: 'Se han difuminado partes de {name}.',
    refused: 'No se puede añadir {name}.',
  },
  faults: {
    unreadable: 'Su navegador no puede abrir esta foto. Guárdela como JPEG o haga otra. No se enviará.',
    blocked:
      'Su navegador no permite quitar el lugar y la hora de las fotos, por lo que esta no se enviará. Pruebe con otro navegador.',
    many: 'Ya tiene {count} archivos. Este no se enviará.',
    empty: 'Este archivo está vacío. No se enviará.',
    large: 'Este archivo ocupa más de {size}. No se enviará.',
  },
  waiting: 'Todavía se está preparando una foto. Vuelva a enviar dentro de un momento.',
  staying:
    'Ahora mismo no se pueden enviar fotos ni otros archivos, porque una parte de esta página no se ha cargado. Quítelos para enviar solo el texto, o inténtelo de nuevo más tarde.',
  editor: {
    heading: 'Difuminar partes de la foto',
    how: 'Pinte sobre caras, nombres o matrículas. Lo que difumine desaparece para siempre al usar la foto.',
    keys: 'Con el teclado: las flechas mueven el recuadro, Mayús y las flechas cambian su tamaño, Intro difumina lo que contiene.',
    photo: 'Foto {name}',
    brush: 'Tamaño del pincel',
    undo: 'Deshacer',
    redo: 'Rehacer',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    move: 'Mover la foto',
    done: 'Usar esta foto',
    cancel: 'Cancelar',
    failed: 'No ha funcionado. La foto sigue como estaba.',
    blurred: 'Difuminado.',
    undone: 'Deshecho.',
    redone: 'Rehecho.',
    zoomed: 'Zoom al {percent} por ciento.',
    box: 'Recuadro: a {left} por ciento de la izquierda, a {top} por ciento de arriba, {width} por ciento de ancho, {height} por ciento de alto.',
  },
};
