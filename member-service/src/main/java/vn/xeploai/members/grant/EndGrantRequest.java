package vn.xeploai.members.grant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(description = "The end of a grant, and the document that ends it")
record EndGrantRequest(
        @NotNull @Schema(description = "The first day on which it does not hold any more, not before its own first")
                LocalDate on,
        @NotNull @Valid Document document) {}
