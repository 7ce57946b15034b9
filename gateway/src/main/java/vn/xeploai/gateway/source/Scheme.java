package vn.xeploai.gateway.source;

import java.util.List;

/** The rules of a period, as far as a report needs them. */
public record Scheme(
        String id, int revision, String legalBasis, List<Grade> grades, List<NotRatedReason> notRatedReasons) {
    public Scheme {
        Shape.present(id, "id");
        grades = Shape.list(grades, "grades");
        notRatedReasons = Shape.list(notRatedReasons, "notRatedReasons");
    }

    /** A grade of a scheme, and the tier that makes it comparable with those of other schemes. */
    public record Grade(List<String> subjectKinds, String code, String tier, Label label, int order) {
        public Grade {
            subjectKinds = Shape.list(subjectKinds, "subjectKinds");
            Shape.present(code, "code");
            Shape.present(tier, "tier");
        }
    }

    /** @param bucket {@code EXEMPT} or {@code NOT_RATED} */
    public record NotRatedReason(String code, String bucket, Label label) {
        public NotRatedReason {
            Shape.present(code, "code");
            Shape.present(bucket, "bucket");
        }

        public boolean exempt() {
            return bucket.equals("EXEMPT");
        }
    }
}
