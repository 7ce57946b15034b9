package vn.xeploai.gateway.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.stream.StreamEnd;

/** The lines of the stream, for its document: they are written from what the services send. */
@Schema(
        description = "One line, by `line`. Skip lines of unknown kinds",
        oneOf = {
            MemberReportLine.Header.class,
            MemberReportLine.Member.class,
            MemberReportLine.Rating.class,
            StreamEnd.class
        },
        discriminatorProperty = "line",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "HEADER", schema = MemberReportLine.Header.class),
            @DiscriminatorMapping(value = "MEMBER", schema = MemberReportLine.Member.class),
            @DiscriminatorMapping(value = "RATING", schema = MemberReportLine.Rating.class),
            @DiscriminatorMapping(value = "END", schema = StreamEnd.class)
        })
interface MemberReportLine {
    @Schema(name = "MemberReportHeader", description = "The first line: what the stream is a function of")
    record Header(String line, UUID under, String period, LocalDate on, Instant knownAt) {}

    @Schema(name = "MemberReportMember", description = "A member on the day `on`, with their ratings of the period")
    record Member(
            String line,
            UUID id,
            UUID unitId,
            String unitName,
            String fullName,
            LocalDate birthDate,
            @Schema(examples = "MALE") String gender,
            @Schema(nullable = true) String cardNumber,
            @Schema(nullable = true) String recordNumber,
            List<Identifier> identifiers,
            @Schema(examples = "OFFICIAL") String standing,
            LocalDate admittedOn,
            @Schema(nullable = true) LocalDate officialOn,
            @Schema(nullable = true) UUID temporaryUnitId,
            @Schema(description = "None: not rated; several: rated in several units") List<Rating> ratings) {}

    @Schema(name = "MemberReportIdentifier", description = "A code by which another system knows the member")
    record Identifier(String system, String value) {}

    @Schema(
            name = "MemberReportRating",
            description = "A rating; as a line of its own it is of somebody whom the roster does not have")
    record Rating(
            String line,
            UUID subjectId,
            UUID unitId,
            UUID campaignId,
            @Schema(examples = "DECIDED") String state,
            @Schema(nullable = true, examples = "HTTNV") String grade,
            @Schema(nullable = true) String distinction,
            @Schema(nullable = true) String notRatedReason,
            @Schema(nullable = true) LocalDate decidedOn) {}
}
