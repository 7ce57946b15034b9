package vn.xeploai.gateway.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.figures.SubjectKind;

@Schema(description = "The figures of Party organisations of one kind")
record OrganisationsResponse(
        SubjectKind kind,
        @JsonUnwrapped FiguresResponse figures,
        @Schema(nullable = true) ProvisionalResponse provisional) {

    static OrganisationsResponse unrated(SubjectKind kind) {
        return new OrganisationsResponse(kind, FiguresResponse.UNRATED, null);
    }
}
