package vn.xeploai.reviews.task;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.reviews.subject.Owner;

/** A task that a programme sets, with a target if it is measured in numbers. What comes of it are its results. */
@Entity
@Immutable
@Table(schema = "reviews")
class Task {
    @Id
    private UUID id;

    @ManyToOne
    private WorkProgramme programme;

    private String text;

    @Enumerated(EnumType.STRING)
    private Owner.OwnerKind ownerKind;

    private UUID ownerId;
    private LocalDate dueOn;
    private BigDecimal targetValue;
    private String targetMeasure;
    private UUID actId;
    private Instant recordedAt;

    @OneToMany(mappedBy = "task", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt")
    private List<TaskResult> results = new ArrayList<>();

    Task() {}

    Task(WorkProgramme programme, PlannedTask planned, Act act) {
        id = Ids.next();
        this.programme = programme;
        text = planned.text();
        ownerKind = planned.owner().kind();
        ownerId = planned.owner().id();
        dueOn = planned.dueOn();
        if (planned.target() != null) {
            targetValue = planned.target().value();
            targetMeasure = planned.target().measure();
        }
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    /** @throws TaskRefusal 422 {@code task-result-invalid}, {@code task-day-too-early} */
    void requireNext(RecordTaskResultRequest result) {
        var measured = targetValue != null;
        if (measured != (result.value() != null) || measured == (result.outcome() != null))
            throw TaskRefusal.resultInvalid(measured);
        var since = results.isEmpty() ? programme.adoptedOn() : latest().happenedOn();
        if (result.on().isBefore(since)) throw TaskRefusal.tooEarly("on", result.on(), since);
    }

    void record(RecordTaskResultRequest result, Act act) {
        var outcome = targetValue == null ? result.outcome() : TaskOutcome.of(result.value(), targetValue);
        results.add(new TaskResult(this, result, outcome, doneOn(outcome, result.on()), act));
    }

    /** A task that is done already is done since then, whatever is said about it later. */
    private LocalDate doneOn(TaskOutcome outcome, LocalDate on) {
        if (outcome == TaskOutcome.NOT_DONE) return null;
        return results.isEmpty() || latest().doneOn() == null ? on : latest().doneOn();
    }

    private TaskResult latest() {
        return results.get(results.size() - 1);
    }

    UUID ownerId() {
        return ownerId;
    }
}
