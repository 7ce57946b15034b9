package vn.xeploai.reviews.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The longest run of regular meetings of one unit from which a member was absent with an excuse. */
record AbsenceRun(
        UUID memberId,
        @Schema(description = "The unit that met") UUID unitId,
        @Schema(description = "Meetings in a row", examples = "3") int absences,
        @Schema(description = "The day of the first of them") LocalDate firstOn,
        @Schema(description = "The day of the last of them") LocalDate lastOn) {}
