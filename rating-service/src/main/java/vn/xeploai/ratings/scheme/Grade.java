package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One grade (mức xếp loại) of a scheme and the kinds of subjects that can receive it. */
public record Grade(
        List<SubjectKind> subjectKinds,
        @Schema(examples = "HTTNV") String code,
        Tier tier,
        Label label,
        @Schema(description = "1 is the best", examples = "2") int order) {}
