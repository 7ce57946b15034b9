package vn.xeploai.members.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.member.MemberSql.MemberRow;
import vn.xeploai.members.standing.StandingState;
import vn.xeploai.members.unit.Identifier;

@Schema(description = "A member in a list; the identity number is masked")
record MemberSummary(
        UUID id,
        @Schema(examples = "Nguyễn Văn An") String fullName,
        LocalDate birthDate,
        Gender gender,
        @Schema(nullable = true, examples = "0920******23") String identityNumber,
        @Schema(nullable = true) String cardNumber,
        @Schema(nullable = true) String recordNumber,
        @Schema(description = "What other systems call the member") List<Identifier> identifiers,
        @Schema(nullable = true) StandingState standing,
        @Schema(nullable = true) UUID unitId) {

    static MemberSummary of(MemberRow row, String maskedIdentity) {
        return new MemberSummary(
                row.id(),
                row.fullName(),
                row.birthDate(),
                row.gender(),
                maskedIdentity,
                row.cardNumber(),
                row.recordNumber(),
                row.identifiers(),
                row.standing(),
                row.unitId());
    }
}
