/** The console, served in the same way. */
export { DELETE, GET, HEAD, OPTIONS, POST } from '../../v1/[...path]/route';
