package vn.xeploai.reviews.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.reviews.subject.Owner;

/** A task that a programme sets. */
record PlannedTask(
        @NotBlank
                @Size(max = 1000)
                @Schema(
                        description = "In short, without names of persons",
                        examples = "Nâng thu nhập bình quân đầu người")
                String text,
        @NotNull @Valid Owner owner,
        @NotNull @Schema(description = "It counts in the period of this day", examples = "2018-12-15") LocalDate dueOn,
        @Valid @Schema(description = "Of a task that is measured in numbers, of which more is better")
                TaskTarget target) {}
