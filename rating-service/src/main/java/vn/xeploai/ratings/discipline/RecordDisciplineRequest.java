package vn.xeploai.ratings.discipline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.ratings.scheme.Subject;

record RecordDisciplineRequest(
        @NotNull @Valid Subject subject,
        @NotNull @Valid DisciplineTerms terms,
        @Schema(nullable = true, description = "The decided complaint that the discipline also follows from")
                UUID complaintId,
        @NotNull @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return terms == null ? null : terms.decidedOn();
    }
}
