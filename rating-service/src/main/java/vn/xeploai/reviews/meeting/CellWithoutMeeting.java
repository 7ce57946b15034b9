package vn.xeploai.reviews.meeting;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cell that had no regular meeting in some month. */
record CellWithoutMeeting(
        UUID unitId,
        @Schema(description = "Without a regular meeting", examples = "[\"2018-02\"]") List<String> months) {}
