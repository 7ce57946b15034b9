package vn.xeploai.gateway.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The members' figures")
record MembersResponse(
        @JsonUnwrapped FiguresResponse figures,
        @Schema(nullable = true) ProvisionalResponse provisional,
        @Schema(nullable = true) MemoResponse memo) {

    static MembersResponse unrated(MemoResponse memo) {
        return new MembersResponse(FiguresResponse.UNRATED, null, memo);
    }
}
