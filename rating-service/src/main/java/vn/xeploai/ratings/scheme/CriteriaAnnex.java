package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The criteria (phụ lục) by which some subjects are scored. */
public record CriteriaAnnex(
        @Schema(examples = "PHU_LUC_3") String code,
        Label label,
        LegalBasis legalBasis,
        List<SubjectKind> subjectKinds,
        List<Criterion> groups) {}
