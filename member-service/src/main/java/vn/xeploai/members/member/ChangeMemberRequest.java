package vn.xeploai.members.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.identity.IdentityNumber;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.text.OneLine;

@Schema(description = "A correction of particulars. Fields that are absent or null keep their values.")
record ChangeMemberRequest(
        @OneLine @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*") @Schema(examples = "Nguyễn Văn Ân")
                String fullName,
        @Past LocalDate birthDate,
        Gender gender,
        @Pattern(regexp = "\\d{12}") @Schema(description = IdentityNumber.DESCRIPTION) String identityNumber,
        @Pattern(regexp = "\\d{8}") String cardNumber,
        @Pattern(regexp = "\\d{6}[A-ZĐ]{1,3}") String recordNumber,
        @Schema(description = IDENTIFIERS) @Size(max = 10) List<@NotNull @Valid Identifier> identifiers,
        @Valid Document document) {

    static final String IDENTIFIERS =
            "All that other systems call the member: what is new is added, what is left out ends; absent, they stay";

    Person appliedTo(Person person) {
        return new Person(
                or(fullName, person.fullName()),
                or(birthDate, person.birthDate()),
                or(gender, person.gender()),
                or(cardNumber, person.cardNumber()),
                or(recordNumber, person.recordNumber()));
    }

    private static <T> T or(T changed, T kept) {
        return changed == null ? kept : changed;
    }
}
