/** Stands beside `app`: here the one that every example mounts, in an app of your own that file itself. */
export { collector } from '../collector';
