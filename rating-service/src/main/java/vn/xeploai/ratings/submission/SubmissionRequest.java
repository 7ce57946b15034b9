package vn.xeploai.ratings.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.platform.text.OneLine;

record SubmissionRequest(
        @NotNull @ByCode("unit") UUID unitId,
        @OneLine @NotBlank @Size(max = 100) @Schema(examples = "45-BC/ĐU") String number,
        @NotNull @Schema(examples = "2022-12-28") LocalDate date,
        @OneLine @NotBlank @Size(max = 300) @Schema(examples = "T/M Đảng ủy, Bí thư") String signer,
        @Size(max = 1000) String remark,
        @Size(max = 1000)
                @Schema(
                        description = "Why there is another version; required from version 2 on",
                        examples = "Bổ sung quyết định số 161")
                String reason)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return date;
    }

    Document document() {
        return new Document(number, date, unitId.toString(), null);
    }

    boolean givesReason() {
        return reason != null && !reason.isBlank();
    }
}
