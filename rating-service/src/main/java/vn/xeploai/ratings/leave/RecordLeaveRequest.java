package vn.xeploai.ratings.leave;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

record RecordLeaveRequest(
        @NotNull @ByCode("member") UUID memberId,
        @NotNull LeaveKind kind,
        @NotNull @Schema(examples = "2022-03-01") LocalDate from,
        @NotNull @Schema(description = "Exclusive", examples = "2022-06-01") LocalDate to,
        @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return from;
    }

    Subject subject() {
        return new Subject(SubjectKind.MEMBER, memberId);
    }
}
