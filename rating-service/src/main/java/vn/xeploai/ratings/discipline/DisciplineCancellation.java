package vn.xeploai.ratings.discipline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** The document by which a discipline ceased to count. */
@Entity
@Immutable
class DisciplineCancellation {
    @Id
    private UUID disciplineId;

    @MapsId
    @OneToOne
    private Discipline discipline;

    private LocalDate cancelledOn;
    private UUID unitId;
    private String reason;
    private UUID actId;
    private Instant recordedAt;

    DisciplineCancellation() {}

    DisciplineCancellation(Discipline discipline, CancelDisciplineRequest request, Act act) {
        this.discipline = discipline;
        cancelledOn = request.on();
        unitId = request.unitId();
        reason = request.reason();
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
