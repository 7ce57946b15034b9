package vn.xeploai.members.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;

@Schema(description = "A post that a member holds on some days")
public record PostRequest(
        @NotNull PostSide side,
        @NotBlank @Size(max = 200) @Schema(examples = "Bí thư chi bộ") String title,
        boolean leader,
        @ByCode("unit") UUID unitId,
        @NotNull @Schema(examples = "2020-06-01") LocalDate from,
        @Schema(description = "Exclusive") LocalDate to)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return from;
    }

    public Validity validity() {
        return new Validity(from, to);
    }

    /** Whether the other says the same; an end that this one leaves open may have been recorded since. */
    public boolean isRecordedAs(PostRequest recorded) {
        return side == recorded.side
                && title.strip().equals(recorded.title)
                && leader == recorded.leader
                && Objects.equals(unitId, recorded.unitId)
                && from.equals(recorded.from)
                && (to == null || to.equals(recorded.to));
    }

    /** As in problems: {@code PARTY Bí thư chi bộ [2020-06-01, …)}. */
    public String words() {
        return side + " " + title.strip() + (leader ? " (leader)" : "") + (unitId == null ? "" : " " + unitId) + " ["
                + from + ", " + (to == null ? "…" : to) + ")";
    }
}
