package vn.xeploai.members.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(
        description =
                "The first day on which the assignment no longer applies, and the document on which this is based")
record EndAssignmentRequest(@NotNull @Schema(examples = "2019-01-01") LocalDate to, @Valid Document document) {}
