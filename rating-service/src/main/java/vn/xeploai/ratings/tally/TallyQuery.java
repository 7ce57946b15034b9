package vn.xeploai.ratings.tally;

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

/** Which counts are asked for. */
record TallyQuery(
        @ByCode("unit") @QueryParam("under") @Parameter(description = "The unit; without it, the root of `campaign`")
                UUID under,
        @QueryParam("period") @Parameter(description = "This or `campaign`", example = "2022") Period period,
        @QueryParam("track") @Parameter(description = "Without it, `PARTY`") Track track,
        @QueryParam("alsoTrack")
                @Parameter(description = "Another track whose counts at and below the unit are returned too, in `also`")
                Track alsoTrack,
        @QueryParam("campaign") UUID campaign,
        @QueryParam("detail")
                @Parameter(
                        description =
                                "`units`: every unit by itself; `rows`: the unit asked for by itself, and each unit directly below it"
                                        + " summed with everything below that one",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"units", "rows"},
                                        defaultValue = "units"))
                TallyDetail detail,
        @QueryParam("knownAt") @Parameter(description = "Without it, the latest settled instant") Instant knownAt) {

    boolean rows() {
        return detail == TallyDetail.ROWS;
    }

    /** How far counts are summed. */
    enum TallyDetail {
        /** Every unit by itself. */
        UNITS,
        /** The unit asked for by itself, and each unit directly below it with everything below that one. */
        ROWS;

        /** @throws IllegalArgumentException if the text is neither {@code units} nor {@code rows} */
        static TallyDetail fromString(String text) {
            for (var detail : values()) {
                if (detail.name().toLowerCase(Locale.ROOT).equals(text)) return detail;
            }
            throw new IllegalArgumentException("Neither units nor rows: " + text);
        }
    }
}
