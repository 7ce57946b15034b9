package vn.xeploai.gateway.source;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a period, as far as a report needs them. */
public record Scheme(
        String id, int revision, String legalBasis, List<Grade> grades, List<NotRatedReason> notRatedReasons) {
    public Scheme {
        Shape.present(id, "id");
        grades = Shape.list(grades, "grades");
        notRatedReasons = Shape.list(notRatedReasons, "notRatedReasons");
    }

    /** The grades of a kind of subject, in their order. */
    public Stream<Grade> grades(String subjectKind) {
        return grades.stream()
                .filter(grade -> grade.subjectKinds().contains(subjectKind))
                .sorted(Comparator.comparing(Grade::order));
    }

    /** The tier of a grade of that kind of subject; null if the scheme does not have the grade. */
    public String tier(String subjectKind, String code) {
        return grades(subjectKind)
                .filter(grade -> grade.code().equals(code))
                .map(Grade::tier)
                .findFirst()
                .orElse(null);
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
