/** What an acceptor says: it does not know, the file is valid, or it is if its bytes are UTF-8. */
export const unknown = 0;
export const valid = 1;
export const validIfUtf8 = 2;
