/** The Action: does what its input `mode` says. A mistake or a fault fails the job with one message. */
export declare function action(home: string): Promise<void>;
