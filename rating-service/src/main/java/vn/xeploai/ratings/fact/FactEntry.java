package vn.xeploai.ratings.fact;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Label;

/** One fact about a subject, with its source. */
public record FactEntry(
        @Schema(examples = "TASKS_EXCEEDED_PERCENT") Fact fact,
        Label label,
        @Schema(implementation = Object.class, description = "A number, true or false, or a word", examples = "20")
                Object value,
        FactOrigin source,
        @Schema(description = "The ids of the records behind it; empty where a register holds none")
                List<UUID> references) {}
