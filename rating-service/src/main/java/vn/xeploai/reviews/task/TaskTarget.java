package vn.xeploai.reviews.task;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;

/** What a task has to reach at least (chỉ tiêu). Public, since Jdbi maps nested records that are. */
public record TaskTarget(
        @NotNull @Digits(integer = 15, fraction = 4) @PropagateNull @Schema(examples = "38") BigDecimal value,
        @NotBlank @Size(max = 100) @Schema(description = "The unit of measure", examples = "triệu đồng/người/năm")
                String measure) {}
