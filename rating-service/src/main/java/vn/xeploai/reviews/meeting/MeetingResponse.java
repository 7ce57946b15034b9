package vn.xeploai.reviews.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.edge.Identified;

/** A meeting with those who were absent. */
record MeetingResponse(@JsonUnwrapped MeetingSummary meeting, List<MeetingAbsenceEntry> absences)
        implements Identified {
    @Override
    public UUID id() {
        return meeting.id();
    }

    record MeetingAbsenceEntry(UUID memberId, boolean excused, @Schema(nullable = true) String reason) {}
}
