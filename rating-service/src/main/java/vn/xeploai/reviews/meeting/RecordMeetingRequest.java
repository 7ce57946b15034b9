package vn.xeploai.reviews.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;

/** One meeting by its minutes. Whoever had to attend and is not named as absent was present. */
record RecordMeetingRequest(
        @NotNull UUID campaignId,
        @NotNull @ByCode("unit") @Schema(description = "The unit that met, as a cell") UUID unitId,
        @NotNull MeetingKind kind,
        @NotNull @Schema(description = "A day of the rated period", examples = "2018-05-03") LocalDate heldOn,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "The office of whoever chaired, without a name", examples = "Bí thư chi bộ")
                String chair,
        @Size(max = 2000) @Schema(description = "Who had to attend and did not; empty or missing if all were present")
                List<@NotNull @Valid Absence> absences,
        @NotNull @Valid Document document)
        implements CodeScope {

    RecordMeetingRequest {
        absences = absences == null ? List.of() : List.copyOf(absences);
    }

    @Override
    public LocalDate codesOn() {
        return heldOn;
    }

    /** A member who was absent from a meeting. */
    record Absence(
            @NotNull @ByCode("member") UUID memberId,
            @NotNull @Schema(description = "Whether the absence was excused", examples = "true") Boolean excused,
            @Size(max = 200) @Schema(nullable = true, description = "In short, without names", examples = "Đi công tác")
                    String reason) {}
}
