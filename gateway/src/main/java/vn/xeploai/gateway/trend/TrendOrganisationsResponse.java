package vn.xeploai.gateway.trend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.figures.SubjectKind;

@Schema(description = "The organisations of one kind")
record TrendOrganisationsResponse(
        SubjectKind kind,
        @Schema(nullable = true, description = "Null if the kind is in `unratedKinds`") TrendFiguresResponse figures) {}
