package vn.xeploai.ratings.group;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Tagged;
import vn.xeploai.ratings.rule.Finding;

/** The named groups of a campaign. */
@Schema(extensions = @Extension(name = "x-tagged", value = "true"))
record GroupingResponse(
        UUID campaignId,
        @Schema(nullable = true, examples = "45-QĐ/ĐU") String documentNumber,
        @Schema(nullable = true, examples = "2025-12-01") LocalDate documentDate,
        @Schema(nullable = true, description = "null as long as no groups were named") Instant recordedAt,
        List<PositionGroup> groups,
        @Schema(description = "Subjects in no group, or in several") List<Finding> findings)
        implements Tagged {

    @Override
    @JsonIgnore
    public String etag() {
        return EntityTags.of(recordedAt == null ? Instant.EPOCH : recordedAt);
    }
}
