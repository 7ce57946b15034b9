package vn.xeploai.ratings.submission;

import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A subject whose figures differ, as the database tells it; without a unit the campaign did not know it then. */
record DifferenceRow(
        UUID ratingId,
        SubjectKind subjectKind,
        UUID subjectId,
        UUID beforeUnitId,
        boolean beforeCounted,
        String beforeState,
        String beforeGrade,
        String beforeDistinction,
        String beforeReason,
        UUID afterUnitId,
        boolean afterCounted,
        String afterState,
        String afterGrade,
        String afterDistinction,
        String afterReason) {

    SubjectFigure before() {
        return beforeUnitId == null
                ? null
                : new SubjectFigure(
                        beforeUnitId, beforeCounted, beforeState, beforeGrade, beforeDistinction, beforeReason);
    }

    SubjectFigure after() {
        return afterUnitId == null
                ? null
                : new SubjectFigure(afterUnitId, afterCounted, afterState, afterGrade, afterDistinction, afterReason);
    }
}
