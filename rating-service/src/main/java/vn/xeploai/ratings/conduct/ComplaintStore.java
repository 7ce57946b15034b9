package vn.xeploai.ratings.conduct;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;

/** Writes complaints and what becomes of them. */
@Singleton
class ComplaintStore {
    private final Jdbi jdbi;

    ComplaintStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(UUID id, ReceiveComplaintRequest request, Act act) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO complaint (id, subject_kind, subject_id, kind, received_on, received_by, text, act_id, recorded_at)
                        VALUES (:id, :subjectKind, :subjectId, :kind, :receivedOn, :receivedBy, :text, :act, :at)
                        """)
                .bind("id", id)
                .bind("subjectKind", request.subject().kind())
                .bind("subjectId", request.subject().id())
                .bind("kind", request.kind())
                .bind("receivedOn", request.receivedOn())
                .bind("receivedBy", request.receivedBy())
                .bind("text", request.text())
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
    }

    void insert(UUID complaintId, NewComplaintEvent event, Act act) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO complaint_event (complaint_id, recorded_at, state, happened_on, unit_id, proposed_form, proposed_to,
                                                     reason, act_id)
                        VALUES (:id, :at, :state, :on, :unit, :form, :to, :reason, :act)
                        """)
                .bind("id", complaintId)
                .bind("at", act.recordedAt())
                .bind("state", event.state())
                .bind("on", event.on())
                .bind("unit", event.unitId())
                .bind("form", event.proposedForm())
                .bind("to", event.proposedTo())
                .bind("reason", event.reason())
                .bind("act", act.id())
                .execute());
    }
}
