package vn.xeploai.ratings.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Severity;

/** How many findings one rule has at one severity. */
public record FindingCount(
        @Schema(examples = "V12a") String rule, Severity severity, @Schema(examples = "3") int count) {}
