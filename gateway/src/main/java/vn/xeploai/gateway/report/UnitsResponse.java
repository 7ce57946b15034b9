package vn.xeploai.gateway.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The units directly below: how many there are, how many of them have submitted, and how many have unknown figures")
record UnitsResponse(
        @Schema(examples = "7") long total,
        @Schema(nullable = true, examples = "7") Long submitted,
        @Schema(examples = "0") long unknown) {}
