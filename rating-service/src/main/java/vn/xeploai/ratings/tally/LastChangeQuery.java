package vn.xeploai.ratings.tally;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

record LastChangeQuery(
        @NotNull @ByCode("unit") @QueryParam("under") UUID under,
        @NotNull @QueryParam("period") @Parameter(example = "2022") Period period,
        @QueryParam("track") @Parameter(description = "Without it, `PARTY`") Track track,
        @QueryParam("alsoTrack") @Parameter(description = "Another track whose facts are considered too")
                Track alsoTrack,
        @QueryParam("knownAt") @Parameter(description = "Without it, the latest settled instant") Instant knownAt,
        @QueryParam("facts")
                @Parameter(
                        description =
                                "`counts`: the facts that the counts rest on; `all`: any fact of the service, for answers that include"
                                        + " what the rules say",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"counts", "all"},
                                        defaultValue = "counts"))
                TallyFacts facts) {

    boolean all() {
        return facts == TallyFacts.ALL;
    }

    /** The facts on which an answer rests. */
    enum TallyFacts {
        /** Those that the counts at and below the unit rest on. */
        COUNTS,
        /** Any fact of the service: what the rules say rests on more than the counts do, and not only on what is below the unit. */
        ALL;

        /** @throws IllegalArgumentException if the text is neither {@code counts} nor {@code all} */
        static TallyFacts fromString(String text) {
            for (var facts : values()) {
                if (facts.name().toLowerCase(Locale.ROOT).equals(text)) return facts;
            }
            throw new IllegalArgumentException("Neither counts nor all: " + text);
        }
    }
}
