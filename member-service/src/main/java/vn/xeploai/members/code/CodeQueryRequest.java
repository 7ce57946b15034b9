package vn.xeploai.members.code;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.code.Code;

record CodeQueryRequest(@NotNull @Size(min = 1, max = 50_000) List<@NotNull @Valid AskedCode> codes) {
    record AskedCode(
            @NotNull CodeKind kind,
            @NotNull @Pattern(regexp = "[A-Z0-9_]{2,20}") @Schema(examples = "GSO") String system,
            @NotBlank @Size(max = 100) @Schema(examples = "31156") String value,
            @NotNull
                    @Schema(
                            description =
                                    "The day on which the code is read; codes of members name the same on all days",
                            examples = "2022-12-31")
                    LocalDate on) {
        Code code() {
            return new Code(kind.mark(), system, value, on);
        }
    }
}
