package vn.xeploai.members.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.member.MemberSql.MemberRow;
import vn.xeploai.members.post.PostResponse;
import vn.xeploai.members.standing.StandingState;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Tagged;

@Schema(
        description = "A member on a day; the identity number is masked",
        extensions = @Extension(name = "x-tagged", value = "true"))
record MemberResponse(
        UUID id,
        @Schema(examples = "Nguyễn Văn An") String fullName,
        LocalDate birthDate,
        Gender gender,
        @Schema(nullable = true, examples = "0920******23") String identityNumber,
        @Schema(nullable = true) String cardNumber,
        @Schema(nullable = true) String recordNumber,
        @Schema(description = "What other systems call the member") List<Identifier> identifiers,
        @Schema(nullable = true, description = "null on a day before admission") StandingState standing,
        @Schema(nullable = true) LocalDate admittedOn,
        @Schema(nullable = true) LocalDate officialOn,
        @Schema(nullable = true, description = "The cell to which the member belongs officially on that day")
                UUID unitId,
        @Schema(nullable = true, description = "The cell to which the member belongs temporarily on that day")
                UUID temporaryUnitId,
        List<PostResponse> posts,
        Instant recordedFrom)
        implements Tagged {

    static MemberResponse of(MemberRow row, String maskedIdentity, List<PostResponse> posts) {
        return new MemberResponse(
                row.id(),
                row.fullName(),
                row.birthDate(),
                row.gender(),
                maskedIdentity,
                row.cardNumber(),
                row.recordNumber(),
                row.identifiers(),
                row.standing(),
                row.admittedOn(),
                row.officialOn(),
                row.unitId(),
                row.temporaryUnitId(),
                posts,
                row.recordedFrom());
    }

    @Override
    public String etag() {
        return EntityTags.of(recordedFrom);
    }
}
