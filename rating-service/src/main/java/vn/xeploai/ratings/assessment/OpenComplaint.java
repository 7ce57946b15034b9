package vn.xeploai.ratings.assessment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A complaint, with the days on which it was open.
 *
 * @param closedOn the day of its decision or rejection; null while it is open
 */
record OpenComplaint(UUID id, UUID subjectId, LocalDate receivedOn, LocalDate closedOn) {
    boolean openOn(LocalDate day) {
        return !receivedOn.isAfter(day) && (closedOn == null || closedOn.isAfter(day));
    }
}
