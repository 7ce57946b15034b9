package vn.xeploai.ratings.campaign;

import java.time.LocalDate;

/** Whether a lock exception still gives leave. Messages name a state by its place in this list. */
enum LockExceptionState {
    ACTIVE,
    EXPIRED,
    REVOKED;

    /** @param expiresOn the last day of the leave, which is good until it ends */
    static LockExceptionState of(boolean revoked, LocalDate expiresOn, LocalDate today) {
        if (revoked) return REVOKED;
        return today.isAfter(expiresOn) ? EXPIRED : ACTIVE;
    }
}
