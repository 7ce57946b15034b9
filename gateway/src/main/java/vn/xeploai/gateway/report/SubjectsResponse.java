package vn.xeploai.gateway.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The figures of leading collectives, of leaders, of officials or of agencies, at and below the unit")
record SubjectsResponse(
        @JsonUnwrapped FiguresResponse figures, @Schema(nullable = true) ProvisionalResponse provisional) {}
