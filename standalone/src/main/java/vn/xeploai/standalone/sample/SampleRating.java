package vn.xeploai.standalone.sample;

/**
 * What a paper says of one subject: a grade, or why there is none.
 *
 * @param subject a member's record number, or a unit's key
 * @param outstanding whether the paper calls it an outstanding one of its grade (tiêu biểu)
 */
record SampleRating(SubjectKind kind, String subject, String grade, String notRatedReason, boolean outstanding) {

    static SampleRating rated(SubjectKind kind, String subject, String grade) {
        return new SampleRating(kind, subject, grade, null, false);
    }

    static SampleRating notRated(String member, String reason) {
        return new SampleRating(SubjectKind.MEMBER, member, null, reason, false);
    }

    SampleRating asOutstanding() {
        return new SampleRating(kind, subject, grade, notRatedReason, true);
    }
}
