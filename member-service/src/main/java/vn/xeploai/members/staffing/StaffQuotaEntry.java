package vn.xeploai.members.staffing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.DatedRow;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;

@Schema(description = "How many posts of a group a unit may have on some days, without the units below it")
record StaffQuotaEntry(
        @NotNull @ByCode("unit") UUID unitId,
        @NotBlank @Size(max = 50) @Schema(description = "One of `GET /cadres/catalogue`", examples = "OFFICIALS")
                String staffGroup,
        @NotNull @Min(0) @Max(100000) @Schema(examples = "33") Integer number,
        @NotNull @Schema(examples = "2016-01-01") LocalDate from,
        @Schema(description = "Exclusive") LocalDate to)
        implements CodeScope, DatedRow {

    @Override
    public LocalDate codesOn() {
        return from;
    }

    @Override
    public Subject subject() {
        return new Subject(unitId, staffGroup);
    }

    Validity validity() {
        return new Validity(from, to);
    }

    record Subject(UUID unitId, String staffGroup) {}
}
