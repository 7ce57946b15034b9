package vn.xeploai.ratings.lock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

record LockExceptionRevocationRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Đã đính chính xong") String reason, @Valid Document document) {}
