package vn.xeploai.gateway.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.figures.Memo;

@Schema(
        description =
                "What member-service counts on the day `on`; the other figures are those of the campaign's roster")
record MemoResponse(
        @Schema(examples = "2210") long headcount,
        @Schema(examples = "64") long probationary,
        @Schema(examples = "310") long officials,
        @Schema(examples = "801") long women) {

    static MemoResponse of(Memo memo) {
        return memo == null
                ? null
                : new MemoResponse(memo.headcount(), memo.probationary(), memo.officials(), memo.women());
    }
}
