package vn.xeploai.gateway.report;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.UnitTally;

@Schema(description = "The report that a unit submitted to its superior")
record SubmissionResponse(
        @Schema(examples = "1") int version,
        @Schema(nullable = true, examples = "45-BC/ĐU") String number,
        @Schema(nullable = true, examples = "2022-12-28") LocalDate date) {

    static SubmissionResponse of(UnitTally.Submission mark) {
        return mark == null ? null : new SubmissionResponse(mark.version(), mark.number(), mark.date());
    }
}
