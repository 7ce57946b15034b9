package vn.xeploai.ratings.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint with its steps, the latest first. */
record ComplaintResponse(
        @JsonUnwrapped ComplaintSummary complaint,
        List<ComplaintEventEntry> events,
        @Schema(description = "The disciplines that followed") List<UUID> disciplineIds) {}
