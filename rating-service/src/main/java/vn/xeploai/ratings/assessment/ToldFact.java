package vn.xeploai.ratings.assessment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Label;

/** One fact about a subject, with where it comes from. */
public record ToldFact(
        @Schema(examples = "TASKS_EXCEEDED_PERCENT") Fact fact,
        Label label,
        @Schema(implementation = Object.class, description = "A number, true or false, or a word", examples = "20")
                Object value,
        FactSource source,
        @Schema(description = "The records that say so, by their ids; of a register, none if there are none")
                List<UUID> references) {}
