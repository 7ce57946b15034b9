package vn.xeploai.members.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.DatedRow;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;

@Schema(description = "That a committee member is in charge of a cell or of a field of work: one of both is named")
record AssignmentEntry(
        @NotNull @ByCode("member") UUID memberId,
        @ByCode("unit") @Schema(description = "A cell below the committee") UUID cellId,
        @Size(max = 50) @Schema(description = "One of `GET /cadres/catalogue`", examples = "PARTY_BUILDING")
                String field,
        @NotNull @Schema(examples = "2018-01-15") LocalDate from,
        @Schema(description = "Exclusive") LocalDate to)
        implements CodeScope, DatedRow {

    @Override
    public LocalDate codesOn() {
        return from;
    }

    @Override
    public Subject subject() {
        return new Subject(cellId, field);
    }

    Validity validity() {
        return new Validity(from, to);
    }

    record Subject(UUID cellId, String field) {}
}
