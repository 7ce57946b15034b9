package vn.xeploai.reviews.task;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;

/** A programme or resolution of a unit. Never changed: a wrong one is cancelled, with its tasks. */
@Entity
@Immutable
@Table(schema = "reviews")
class WorkProgramme {
    @Id
    private UUID id;

    private UUID campaignId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private WorkProgrammeKind kind;

    private String title;
    private LocalDate adoptedOn;
    private UUID actId;
    private Instant recordedAt;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
    private List<Task> tasks = new ArrayList<>();

    @OneToOne(mappedBy = "programme", cascade = CascadeType.PERSIST)
    private WorkProgrammeCancellation cancellation;

    WorkProgramme() {}

    WorkProgramme(RecordWorkProgrammeRequest request, Act act) {
        id = Ids.next();
        campaignId = request.campaignId();
        unitId = request.unitId();
        kind = request.kind();
        title = request.title();
        adoptedOn = request.adoptedOn();
        actId = act.id();
        recordedAt = act.recordedAt();
        request.tasks().forEach(task -> plan(task, act));
    }

    /** @throws TaskRefusal 409 {@code work-programme-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw TaskRefusal.alreadyCancelled(id);
    }

    void plan(PlannedTask task, Act act) {
        tasks.add(new Task(this, task, act));
    }

    void cancel(String reason, Act act) {
        cancellation = new WorkProgrammeCancellation(this, reason, act);
    }

    /** The subjects in whose ratings its tasks count: the unit and the owners. */
    Stream<UUID> concerned() {
        return Stream.concat(Stream.of(unitId), tasks.stream().map(Task::ownerId));
    }

    UUID id() {
        return id;
    }

    LocalDate adoptedOn() {
        return adoptedOn;
    }
}
