package vn.xeploai.gateway.source;

/** The rating of a unit itself, as an organisation. */
public record OwnRating(
        String subjectKind, String state, String grade, String distinction, String reason, boolean submitted) {
    public OwnRating {
        Shape.present(subjectKind, "subjectKind");
        Shape.present(state, "state");
        Shape.require(grade != null || !SubjectCount.isDecided(state), "a decided organisation has no grade");
    }

    public boolean decided() {
        return SubjectCount.isDecided(state);
    }
}
