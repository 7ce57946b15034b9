package vn.xeploai.ratings.tally;

import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How many subjects of a unit stand alike. */
record TallyCountRow(
        UUID unitId,
        SubjectKind subjectKind,
        String state,
        String grade,
        String distinction,
        String reason,
        long count) {

    /** One line of the text that is hashed; it must never change, or old hashes no longer prove anything. */
    String line() {
        return "%s|%s|%s|%s|%s|%s|%d".formatted(unitId, subjectKind, state, grade, distinction, reason, count);
    }
}
