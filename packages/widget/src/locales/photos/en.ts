import type { PhotosMessages } from './messages.js';

/** English: photos and other files. */
export const messages: PhotosMessages = {
  hint: 'Up to {count} files of at most {size} each. Photos are made smaller on your device, and the location, time and camera saved in them are removed.',
  take: 'Take a photo',
  choose: 'Choose files',
  drop: 'You can also drop files on this form, or paste them.',
  working: 'Getting the photo ready…',
  photo: 'Ready, {size}. Location and time are removed.',
  document: 'Sent unchanged, with its name and everything saved in it. {size}',
  blur: 'Blur parts',
  blurOf: 'Blur parts of {name}',
  remove: 'Remove',
  removeOf: 'Remove {name}',
  said: {
    added: '{name} is added.',
    removed: '{name} is removed.',
    blurred: 'Parts of {name} are blurred.',
    refused: '{name} cannot be added.',
  },
  faults: {
    unreadable: 'Your browser cannot open this photo. Please save it as JPEG, or take a new one. It will not be sent.',
    blocked:
      'Your browser does not let us remove location and time from photos, so this one will not be sent. Please try another browser.',
    many: 'You already have {count} files. This one will not be sent.',
    empty: 'This file is empty. It will not be sent.',
    large: 'This file is larger than {size}. It will not be sent.',
  },
  waiting: 'A photo is not ready yet. Please send again in a moment.',
  staying:
    'Photos and other files cannot be sent just now, because a part of this page did not load. Remove them to send your text alone, or try again later.',
  editor: {
    heading: 'Blur parts of the photo',
    how: 'Paint over faces, names or number plates. What you blur is gone for good once you use the photo.',
    keys: 'With the keyboard: arrow keys move the box, Shift and arrow keys resize it, Enter blurs what is inside.',
    photo: 'Photo {name}',
    brush: 'Brush size',
    undo: 'Undo',
    redo: 'Redo',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    move: 'Move the photo',
    done: 'Use this photo',
    cancel: 'Cancel',
    failed: 'That did not work. The photo is unchanged.',
    blurred: 'Blurred.',
    undone: 'Undone.',
    redone: 'Redone.',
    zoomed: 'Zoom {percent} percent.',
    box: 'Box {left} percent from the left, {top} percent from the top, {width} percent wide, {height} percent high.',
  },
};
