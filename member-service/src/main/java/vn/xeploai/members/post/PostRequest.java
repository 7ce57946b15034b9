package vn.xeploai.members.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.catalogue.PostCategory;
import vn.xeploai.members.catalogue.PostSide;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.text.OneLine;

@Schema(description = "A post that a member holds on some days")
public record PostRequest(
        @NotNull PostSide side,
        @OneLine @NotBlank @Size(max = 200) @Schema(examples = "Bí thư chi bộ") String title,
        boolean leader,
        @Schema(description = "Without it, that of the office, if it has one") PostCategory category,
        @Size(max = 50) @Schema(description = "One of `GET /cadres/catalogue`", examples = "CELL_SECRETARY")
                String office,
        @ByCode("unit") UUID unitId,
        @NotNull @Schema(examples = "2020-06-01") LocalDate from,
        @Schema(description = "Exclusive") LocalDate to)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return from;
    }

    PostRequest withCategory(PostCategory other) {
        return new PostRequest(side, title, leader, other, office, unitId, from, to);
    }

    public Validity validity() {
        return new Validity(from, to);
    }

    /** Whether the other says the same; an end that this one leaves open may have been recorded since. */
    public boolean isRecordedAs(PostRequest recorded) {
        return side == recorded.side
                && title.strip().equals(recorded.title)
                && leader == recorded.leader
                && (category == null || category == recorded.category)
                && (office == null || office.equals(recorded.office))
                && Objects.equals(unitId, recorded.unitId)
                && from.equals(recorded.from)
                && (to == null || to.equals(recorded.to));
    }

    /** As in problems: {@code PARTY Bí thư chi bộ [2020-06-01, …)}. */
    public String words() {
        return side + " " + title.strip() + (leader ? " (leader)" : "") + (office == null ? "" : " " + office)
                + (unitId == null ? "" : " " + unitId) + " [" + from + ", " + (to == null ? "…" : to) + ")";
    }
}
