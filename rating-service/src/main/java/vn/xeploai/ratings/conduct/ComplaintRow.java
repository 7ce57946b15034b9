package vn.xeploai.ratings.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.scheme.SubjectKind;

/** A row of {@code complaint_known_at}. */
record ComplaintRow(
        UUID id,
        SubjectKind subjectKind,
        UUID subjectId,
        ComplaintKind kind,
        LocalDate receivedOn,
        UUID receivedBy,
        String text,
        ComplaintState state,
        LocalDate since,
        DisciplineForm proposedForm,
        UUID proposedTo,
        Instant recordedAt,
        Instant changedAt) {}
