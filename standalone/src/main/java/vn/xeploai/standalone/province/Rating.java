package vn.xeploai.standalone.province;

/**
 * A line of a document: a subject's grade, or the reason why there is none.
 *
 * @param subject the key of a member or unit
 * @param outstanding whether the document names the subject as outstanding among those of its grade (tiêu biểu)
 */
public record Rating(SubjectKind kind, String subject, String grade, String notRatedReason, boolean outstanding) {

    public static Rating rated(SubjectKind kind, String subject, String grade) {
        return new Rating(kind, subject, grade, null, false);
    }

    public static Rating notRated(String member, String reason) {
        return new Rating(SubjectKind.MEMBER, member, null, reason, false);
    }

    public Rating asOutstanding() {
        return new Rating(kind, subject, grade, notRatedReason, true);
    }
}
