package vn.xeploai.ratings.tally;

import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

record TallyCheckRow(
        UUID unitId,
        SubjectKind subjectKind,
        String state,
        String grade,
        String distinction,
        String reason,
        long kept,
        long counted) {

    boolean differs() {
        return kept != counted;
    }

    TallyDifference difference() {
        return new TallyDifference(unitId, subjectKind, state, grade, distinction, reason, kept, counted);
    }
}
