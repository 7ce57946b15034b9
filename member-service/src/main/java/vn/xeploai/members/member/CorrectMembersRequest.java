package vn.xeploai.members.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.identity.IdentityNumber;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.text.OneLine;

@Schema(description = "Corrections of the particulars of many members in one act, all of them or none")
record CorrectMembersRequest(
        @Valid Document document,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid MemberCorrection> corrections) {

    List<UUID> members() {
        return corrections.stream().map(MemberCorrection::memberId).distinct().toList();
    }

    @Schema(description = "Fields that are absent or null keep their values")
    record MemberCorrection(
            @NotNull @ByCode("member") UUID memberId,
            @Size(max = 100)
                    @Schema(
                            description =
                                    "The ETag of the version on which the correction is based; without it, whichever is current",
                            examples = "\"1795316400123456\"")
                    String etag,
            @OneLine @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*") @Schema(examples = "Nguyễn Văn Ân")
                    String fullName,
            @Past LocalDate birthDate,
            Gender gender,
            @Pattern(regexp = "\\d{12}") @Schema(description = IdentityNumber.DESCRIPTION) String identityNumber,
            @Pattern(regexp = "\\d{8}") String cardNumber,
            @Pattern(regexp = "\\d{6}[A-ZĐ]{1,3}") String recordNumber,
            @Schema(description = ChangeMemberRequest.IDENTIFIERS) @Size(max = 10)
                    List<@NotNull @Valid Identifier> identifiers) {

        ChangeMemberRequest change(Document document) {
            return new ChangeMemberRequest(
                    fullName, birthDate, gender, identityNumber, cardNumber, recordNumber, identifiers, document);
        }
    }
}
