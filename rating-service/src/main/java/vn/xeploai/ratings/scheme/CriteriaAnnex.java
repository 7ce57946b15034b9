package vn.xeploai.ratings.scheme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The criteria (phụ lục) by which some subjects are scored. */
public record CriteriaAnnex(
        @Schema(examples = "PHU_LUC_3") String code,
        Label label,
        LegalBasis legalBasis,
        List<SubjectKind> subjectKinds,
        List<Criterion> groups) {
    /** Of its groups and all criteria within them. */
    public Set<String> codes() {
        return groups.stream().flatMap(Criterion::codes).collect(Collectors.toSet());
    }
}
