package vn.xeploai.gateway.source;

import java.util.List;

/** A grade of a scheme, and the tier that makes it comparable with those of other schemes. */
public record SchemeGrade(List<String> subjectKinds, String code, String tier, Label label, int order) {
    public SchemeGrade {
        subjectKinds = Shape.list(subjectKinds, "subjectKinds");
        Shape.present(code, "code");
        Shape.present(tier, "tier");
    }
}
