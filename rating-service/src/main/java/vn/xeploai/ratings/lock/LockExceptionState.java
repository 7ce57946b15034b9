package vn.xeploai.ratings.lock;

import java.time.LocalDate;

/** Whether a lock exception still applies. Messages refer to a state by its position in this list. */
enum LockExceptionState {
    ACTIVE,
    EXPIRED,
    REVOKED;

    /** @param expiresOn the last day of the exception, inclusive */
    static LockExceptionState of(boolean revoked, LocalDate expiresOn, LocalDate today) {
        if (revoked) return REVOKED;
        return today.isAfter(expiresOn) ? EXPIRED : ACTIVE;
    }
}
