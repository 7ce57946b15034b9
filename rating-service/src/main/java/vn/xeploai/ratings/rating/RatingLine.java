package vn.xeploai.ratings.rating;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.stream.StreamEnd;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** A line of the stream of ratings. The values of a row are sent as the text that the database returns, since there may be millions of them. */
@Schema(
        description = "One line, by `line`. Skip lines of unknown kinds",
        oneOf = {RatingLine.Header.class, RatingLine.Row.class, StreamEnd.class},
        discriminatorProperty = "line",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "HEADER", schema = RatingLine.Header.class),
            @DiscriminatorMapping(value = "RATING", schema = RatingLine.Row.class),
            @DiscriminatorMapping(value = "END", schema = StreamEnd.class)
        })
sealed interface RatingLine {
    String line();

    @Schema(name = "RatingStreamHeader", description = "The first line of a stream")
    record Header(String line, UUID under, Period period, Track track, SubjectKind subjectKind, Instant knownAt)
            implements RatingLine {}

    @Schema(name = "RatingStreamLine", description = "A rating")
    record Row(
            String line,
            @Schema(format = "uuid") String subjectId,
            @Schema(format = "uuid") String unitId,
            @Schema(format = "uuid") String campaignId,
            @Schema(implementation = RatingState.class) String state,
            @Schema(nullable = true, examples = "HTTNV") String grade,
            @Schema(nullable = true) String distinction,
            @Schema(nullable = true) String notRatedReason,
            @Schema(nullable = true, format = "date") String decidedOn)
            implements RatingLine {}
}
