/** Who records what nobody did. */
export const REGISTER = { id: 'collector' };
