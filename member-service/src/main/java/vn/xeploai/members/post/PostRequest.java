package vn.xeploai.members.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.timeline.Validity;

@Schema(description = "A post that a member holds on some days")
public record PostRequest(
        @NotNull PostSide side,
        @NotBlank @Size(max = 200) @Schema(examples = "Bí thư chi bộ") String title,
        boolean leader,
        UUID unitId,
        @NotNull @Schema(examples = "2020-06-01") LocalDate from,
        @Schema(description = "Exclusive") LocalDate to) {

    public Validity validity() {
        return new Validity(from, to);
    }
}
