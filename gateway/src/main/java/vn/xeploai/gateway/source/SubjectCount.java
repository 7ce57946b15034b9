package vn.xeploai.gateway.source;

/**
 * How many subjects of one kind are in one state.
 *
 * @param grade the decided grade, if the state is decided or published
 * @param reason why not rated, in that state
 * @param submitted whether their unit, or one above it that submits for it, has submitted its report
 */
public record SubjectCount(
        String subjectKind,
        String state,
        String grade,
        String distinction,
        String reason,
        boolean submitted,
        long count) {
    public SubjectCount {
        Shape.present(subjectKind, "subjectKind");
        Shape.present(state, "state");
        Shape.count(count, "count");
        Shape.require(grade != null || !isDecided(state), "a decided subject has no grade");
        Shape.require(reason != null || !state.equals("NOT_RATED"), "a subject is not rated without a reason");
    }

    public boolean decided() {
        return isDecided(state);
    }

    static boolean isDecided(String state) {
        return state.equals("DECIDED") || state.equals("PUBLISHED");
    }
}
