package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SchemeSummary(
        @Schema(examples = "P2019") String id,
        @Schema(examples = "1") int revision,
        Track track,
        @Schema(examples = "2019") int fromYear,
        @Schema(examples = "2022", nullable = true) Integer toYear,
        String title,
        @Schema(examples = "QĐ 132-QĐ/TW; HD 21-HD/BTCTW") String legalBasis,
        List<SubjectKind> subjectKinds) {

    static SchemeSummary of(Scheme scheme) {
        return new SchemeSummary(
                scheme.id(),
                scheme.revision(),
                scheme.track(),
                scheme.fromYear(),
                scheme.toYear(),
                scheme.title(),
                scheme.legalBasis(),
                scheme.subjectKinds());
    }
}
