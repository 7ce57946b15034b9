package vn.xeploai.gateway.forward;

/** Calls that share connections to a service. Calls of one lane never wait for those of another. */
enum Lane {
    /** Calls that are answered soon. */
    ORDINARY,
    /** Bodies that are too large, or of unknown size, to be received before the call is sent on. */
    UPLOAD,
    /** Streams, and acts on the structure or roster of a whole country. */
    LONG
}
