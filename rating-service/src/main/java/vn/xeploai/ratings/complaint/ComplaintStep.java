package vn.xeploai.ratings.complaint;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.discipline.DisciplineForm;

/**
 * A step to be recorded.
 *
 * @param proposedForm null unless a discipline is proposed
 * @param proposedTo the body to which it is proposed; null likewise
 */
record ComplaintStep(
        ComplaintState state, LocalDate on, UUID unitId, DisciplineForm proposedForm, UUID proposedTo, String reason) {}
