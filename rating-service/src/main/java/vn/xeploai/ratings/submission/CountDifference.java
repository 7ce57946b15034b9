package vn.xeploai.ratings.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How many subjects stand alike in the one version and in the other. */
record CountDifference(
        SubjectKind subjectKind,
        @Schema(examples = "DECIDED") String state,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String notRatedReason,
        @Schema(examples = "310") long before,
        @Schema(examples = "309") long after,
        @Schema(description = "After less before", examples = "-1") long difference) {}
