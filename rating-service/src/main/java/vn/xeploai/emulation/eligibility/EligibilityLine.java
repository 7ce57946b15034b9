package vn.xeploai.emulation.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.stream.StreamEnd;

/** A line of the stream of eligibility. */
@Schema(
        description = "One line, by `line`. Skip lines of unknown kinds",
        oneOf = {EligibilityLine.Header.class, EligibilityLine.Row.class, StreamEnd.class},
        discriminatorProperty = "line",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "HEADER", schema = EligibilityLine.Header.class),
            @DiscriminatorMapping(value = "ELIGIBILITY", schema = EligibilityLine.Row.class),
            @DiscriminatorMapping(value = "END", schema = StreamEnd.class)
        })
sealed interface EligibilityLine {
    String line();

    @Schema(name = "EligibilityStreamHeader", description = "The first line of a stream")
    record Header(
            String line,
            UUID under,
            @Schema(nullable = true, description = "null for all titles of the year") String title,
            int year,
            LocalDate on,
            Instant knownAt)
            implements EligibilityLine {}

    @Schema(name = "EligibilityStreamLine", description = "A recipient and a title")
    record Row(String line, Eligibility eligibility) implements EligibilityLine {
        Row(Eligibility eligibility) {
            this("ELIGIBILITY", eligibility);
        }
    }
}
