package vn.xeploai.reviews.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.reviews.meeting.RecordMeetingRequest.Absence;

/** Who was absent from a meeting. */
@Entity
@Immutable
@Table(schema = "reviews")
@IdClass(MeetingAbsence.Key.class)
class MeetingAbsence {
    @Id
    @ManyToOne
    private Meeting meeting;

    @Id
    private UUID memberId;

    private boolean excused;
    private String reason;

    record Key(UUID meeting, UUID memberId) {}

    MeetingAbsence() {}

    MeetingAbsence(Meeting meeting, Absence absence) {
        this.meeting = meeting;
        memberId = absence.memberId();
        excused = absence.excused();
        reason = absence.reason();
    }
}
