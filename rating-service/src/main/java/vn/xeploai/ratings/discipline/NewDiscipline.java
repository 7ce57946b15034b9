package vn.xeploai.ratings.discipline;

import java.util.UUID;
import vn.xeploai.ratings.scheme.Subject;

/** A discipline that {@link Disciplines} has checked and that is to be recorded. */
public record NewDiscipline(
        Subject subject, DisciplineTerms terms, UUID violationId, int usedInYear, UUID complaintId) {}
