/** The questions after a case was resolved. */
export type FollowUpMessages = {
  readonly followUp: {
    readonly question: string;
    readonly fixed: { readonly yes: string; readonly partly: string; readonly no: string };
    /** The answer is with the endpoint. */
    readonly recorded: string;
    readonly reopened: string;
    readonly stored: string;
    /** It waits in the page alone, where nothing can be kept on the device. */
    readonly memory: string;
    /** `{reason}`, which may be empty. */
    readonly refused: string;
    /** Asked after "no" and "in part". */
    readonly reason: string;
    readonly firstTime: string;
    readonly promiseKept: string;
    readonly yes: string;
    readonly no: string;
    readonly satisfaction: string;
    readonly thanks: string;
  };
};
