package vn.xeploai.ratings.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** How many subjects have the same state and grade in each version. */
record CountDifference(
        SubjectKind subjectKind,
        @Schema(examples = "DECIDED") String state,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String notRatedReason,
        @Schema(examples = "310") long before,
        @Schema(examples = "309") long after,
        @Schema(description = "After minus before", examples = "-1") long difference) {}
