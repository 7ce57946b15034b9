package vn.xeploai.members.reorganisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A code that passes to another unit on the day of the decision")
record CodeChange(
        @Schema(examples = "GSO") String system,
        @Schema(examples = "31157") String value,
        UUID beforeId,
        @Schema(examples = "Đảng bộ phường Long Hưng") String beforeName,
        UUID afterId,
        @Schema(examples = "Đảng bộ phường Thới Long") String afterName) {}
