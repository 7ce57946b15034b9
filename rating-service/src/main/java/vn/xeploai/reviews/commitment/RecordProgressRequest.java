package vn.xeploai.reviews.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record RecordProgressRequest(
        @NotNull @Schema(description = "The day as of which it is reported", examples = "2022-12-05") LocalDate on,
        @NotNull Fulfilment kept,
        @Size(max = 1000) @Schema(nullable = true, examples = "Hai tháng còn hồ sơ trễ hẹn") String note,
        @Valid Document document) {}
