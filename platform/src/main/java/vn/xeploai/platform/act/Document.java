package vn.xeploai.platform.act;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.text.OneLine;

/** The document (văn bản) on which an act is based. */
@Schema(description = "The document on which the act is based: number, date, issuing body, title")
public record Document(
        @OneLine @NotBlank @Size(max = 100) @Schema(examples = "12-QĐ/QU") String number,
        @NotNull @Schema(examples = "2022-12-30") LocalDate date,
        @OneLine @NotBlank @Size(max = 300) @Schema(examples = "Ban Thường vụ Quận ủy Ô Môn") String authority,
        @OneLine @Size(max = 500) @Schema(nullable = true, examples = "Quyết định thành lập chi bộ") String title) {}
