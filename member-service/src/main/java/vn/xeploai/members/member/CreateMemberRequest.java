package vn.xeploai.members.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.identity.IdentityNumber;
import vn.xeploai.members.post.PostRequest;
import vn.xeploai.members.standing.StandingRequest;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.text.OneLine;

/**
 * A member to register, with cell, standings and posts. The standings as probationary and as official member follow from the dates of
 * admission and confirmation.
 */
record CreateMemberRequest(
        @Size(max = 10) List<@NotNull @Valid Identifier> identifiers,
        @OneLine @NotBlank @Size(max = 200) @Schema(examples = "Nguyễn Văn An") String fullName,
        @NotNull @Past @Schema(examples = "1985-03-21") LocalDate birthDate,
        @NotNull Gender gender,
        @Pattern(regexp = "\\d{12}") @Schema(description = IdentityNumber.DESCRIPTION, examples = "092085999123")
                String identityNumber,
        @Pattern(regexp = "\\d{8}") @Schema(description = "Số thẻ đảng viên, 8 digits", examples = "99000123")
                String cardNumber,
        @Pattern(regexp = "\\d{6}[A-ZĐ]{1,3}")
                @Schema(description = "Số lý lịch: 6 digits, 1 to 3 letters", examples = "999123TD")
                String recordNumber,
        @NotNull @Schema(description = "Ngày kết nạp", examples = "2010-05-19") LocalDate admittedOn,
        @Schema(description = "Ngày chính thức; null while probationary", examples = "2011-05-19") LocalDate officialOn,
        @ByCode("unit") UUID unitId,
        @NotNull @Schema(description = "First day in that cell", examples = "2012-01-01") LocalDate memberFrom,
        @Size(max = 50) List<@NotNull @Valid StandingRequest> standings,
        @Size(max = 50) List<@NotNull @Valid PostRequest> posts)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return memberFrom;
    }

    Person person() {
        return new Person(fullName, birthDate, gender, cardNumber, recordNumber);
    }

    List<Identifier> identifiersOrNone() {
        return identifiers == null ? List.of() : identifiers;
    }

    List<StandingRequest> standingsOrNone() {
        return standings == null ? List.of() : standings;
    }

    List<PostRequest> postsOrNone() {
        return posts == null ? List.of() : posts;
    }
}
