package vn.xeploai.ratings.submission;

import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How many subjects of a unit have the same state and grade. */
record UnitCount(
        UUID unitId,
        SubjectKind subjectKind,
        String state,
        String grade,
        String distinction,
        String reason,
        long count) {
    /** One line of the text that is hashed. It must never change, or hashes recorded before no longer prove anything. */
    String line() {
        return "%s|%s|%s|%s|%s|%s|%d".formatted(unitId, subjectKind, state, grade, distinction, reason, count);
    }
}
