package vn.xeploai.ratings.conduct;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.xeploai.platform.act.Act;

/** Writes disciplines and their cancelling. */
@Singleton
class DisciplineStore {
    private final Jdbi jdbi;

    DisciplineStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(NewDiscipline discipline, Act act) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO discipline (id, subject_kind, subject_id, side, form, committed_on, committed_in, decided_on,
                                                deciding_unit_id, duty_related, remedied, corruption, led_there, violation_id, used_in_year,
                                                complaint_id, act_id, recorded_at)
                        VALUES (:id, :subjectKind, :subjectId, :side, :form, :committedOn, :committedIn, :decidedOn, :decidingUnitId,
                                :dutyRelated, :remedied, :corruption, :ledThere, :violation, :year, :complaint, :act, :at)
                        """)
                .bind("id", discipline.id())
                .bind("subjectKind", discipline.subject().kind())
                .bind("subjectId", discipline.subject().id())
                .bind("side", discipline.terms().side())
                .bind("form", discipline.terms().form())
                .bind("committedOn", discipline.terms().committedOn())
                .bind("committedIn", discipline.terms().committedIn())
                .bind("decidedOn", discipline.terms().decidedOn())
                .bind("decidingUnitId", discipline.terms().decidingUnitId())
                .bind("dutyRelated", discipline.terms().dutyRelated())
                .bind("remedied", discipline.terms().remedied())
                .bind("corruption", discipline.terms().corruption())
                .bind("ledThere", discipline.terms().ledThere())
                .bind("violation", discipline.violationId())
                .bind("year", discipline.usedInYear())
                .bind("complaint", discipline.complaintId())
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
    }

    void cancel(UUID id, CancelDisciplineRequest request, Act act) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        INSERT INTO discipline_cancellation (discipline_id, cancelled_on, unit_id, reason, act_id, recorded_at)
                        VALUES (:id, :on, :unit, :reason, :act, :at)
                        """)
                .bind("id", id)
                .bind("on", request.on())
                .bind("unit", request.unitId())
                .bind("reason", request.reason())
                .bind("act", act.id())
                .bind("at", act.recordedAt())
                .execute());
    }
}
