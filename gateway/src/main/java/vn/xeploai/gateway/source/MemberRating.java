package vn.xeploai.gateway.source;

import java.util.UUID;

/** One member's rating, at the unit of the roster row. */
public record MemberRating(
        Subject subject, UUID unitId, String state, String grade, String distinction, String notRatedReason) {
    public MemberRating {
        Shape.present(subject, "subject");
        Shape.present(unitId, "unitId");
        Shape.present(state, "state");
    }

    /** Ratings off the roster are in no count. */
    public boolean onRoster() {
        return !state.equals("OFF_ROSTER");
    }

    /** The same as a count of one. */
    public SubjectCount counted(boolean submitted) {
        return new SubjectCount("MEMBER", state, grade, distinction, notRatedReason, submitted, 1);
    }

    /** Whom the rating is about. */
    public record Subject(UUID id) {
        public Subject {
            Shape.present(id, "subject.id");
        }
    }
}
