package vn.xeploai.ratings.conduct;

import java.time.LocalDate;
import java.util.UUID;

/** What became of a complaint, to be recorded. */
record NewComplaintEvent(
        ComplaintState state, LocalDate on, UUID unitId, DisciplineForm proposedForm, UUID proposedTo, String reason) {}
