package vn.xeploai.ratings.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be added to a grade, counted inside it (tiêu biểu). */
public record Distinction(
        @Schema(examples = "TIEU_BIEU") String code,
        List<SubjectKind> subjectKinds,
        @Schema(description = "Grades that it can be added to", examples = "[\"TSVM\"]") List<String> grades,
        Label label,
        @Schema(examples = "HD 27-HD/BTCTW") String legalBasis) {}
