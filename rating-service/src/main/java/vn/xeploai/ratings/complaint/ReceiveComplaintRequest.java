package vn.xeploai.ratings.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.code.CodeScope;
import vn.xeploai.ratings.scheme.Subject;

/** Public, since Jdbi binds the methods of public types only. */
public record ReceiveComplaintRequest(
        @NotNull @Valid Subject subject,
        @NotNull ComplaintKind kind,
        @NotNull @Schema(examples = "2015-08-12") LocalDate receivedOn,
        @NotNull @Schema(description = "The unit that received the complaint") @ByCode("unit") UUID receivedBy,
        @NotBlank
                @Size(max = 1000)
                @Schema(
                        description = "What the complaint is about, in short, without names of persons",
                        examples = "Phản ánh việc giải quyết thủ tục đất đai chậm")
                String text,
        @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return receivedOn;
    }
}
