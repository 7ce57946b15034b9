package vn.xeploai.reviews.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record ConcludeInspectionRequest(
        @NotNull @Schema(examples = "2018-07-25") LocalDate on,
        @NotBlank
                @Size(max = 1000)
                @Schema(
                        description = "The conclusion, in short, without names of persons",
                        examples = "Chấp hành nghiêm nguyên tắc tập trung dân chủ")
                String text,
        @NotNull @Schema(description = "Whether a violation was found", examples = "false") Boolean violationFound,
        @Schema(nullable = true, description = "The complaint about the subject to which it led") UUID complaintId,
        @NotNull @Valid Document document) {}
