/** Longest name of a file, in code points. */
export const MAX_FILE_NAME = 255;

/** Media type without parameters, such as `image/jpeg`. @see RFC 6838, section 4.2. */
export const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;
