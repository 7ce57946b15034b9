package vn.xeploai.reviews.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record RecordTaskResultRequest(
        @NotNull @Schema(examples = "2018-12-10") LocalDate on,
        @Digits(integer = 15, fraction = 4)
                @Schema(nullable = true, description = "What a task with a target has reached", examples = "38")
                BigDecimal value,
        @Schema(nullable = true, description = "Of a task without a target") TaskOutcome outcome,
        @Schema(nullable = true, description = "Whether the quality was as required; null if nobody judged it")
                Boolean quality,
        @Size(max = 1000) @Schema(nullable = true, examples = "Theo số liệu thống kê của phường") String note,
        @Valid Document document) {}
