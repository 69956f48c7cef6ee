/** What a person can do once their voice has been sent: keep the receipt, add to it, take it back. */
export type LaterMessages = {
  readonly later: {
    /** By when they will hear: `{date}`. */
    readonly by: string;
    readonly copyLink: string;
    readonly save: string;
    readonly print: string;
    /** Under the QR code. */
    readonly scan: string;
    /** Why number and key are to be kept to oneself. */
    readonly secret: string;
    readonly link: string;
    readonly remember: string;
    readonly rememberHint: string;
    /** `{date}`. */
    readonly sent: string;
    readonly add: string;
    readonly addLabel: string;
    readonly addSend: string;
    readonly added: string;
    readonly withdraw: string;
    readonly withdrawQuestion: string;
    readonly withdrawReason: string;
    readonly withdrawSend: string;
    readonly withdrawn: string;
    readonly cancel: string;
    /** What was sent waits on this device. */
    readonly stored: string;
    /** It waits in the page alone, where nothing can be kept on the device. */
    readonly memory: string;
    /** `{reason}`, which may be empty. */
    readonly refused: string;
    readonly empty: string;
  };
};
