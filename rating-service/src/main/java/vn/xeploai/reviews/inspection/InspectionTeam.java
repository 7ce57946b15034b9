package vn.xeploai.reviews.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who inspects, by their offices. Public, since Jdbi fills public records only. */
public record InspectionTeam(
        @NotNull
                @Size(min = 1, max = 50)
                @Schema(
                        description = "The offices of the team, the head first, without names",
                        examples = "[\"Ủy viên Ủy ban Kiểm tra\"]")
                List<@NotBlank @Size(max = 200) String> offices,
        @NotNull @Min(1) @Max(1000) @Schema(description = "How many people it has", examples = "3") Integer people) {}
