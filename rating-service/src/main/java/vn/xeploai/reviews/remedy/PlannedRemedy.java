package vn.xeploai.reviews.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.reviews.subject.Owner;

/** What is planned against a weakness. */
record PlannedRemedy(
        @NotBlank @Size(max = 1000) @Schema(examples = "Sinh hoạt chi bộ theo chuyên đề hằng quý") String text,
        @NotNull @Valid Owner owner,
        @NotNull @Schema(examples = "2018-06-30") LocalDate dueOn) {}
