package vn.xeploai.ratings.conduct;

import java.util.UUID;
import vn.xeploai.ratings.scheme.Subject;

/** A discipline that was checked and is to be recorded. */
record NewDiscipline(
        UUID id, Subject subject, DisciplineTerms terms, UUID violationId, int usedInYear, UUID complaintId) {}
