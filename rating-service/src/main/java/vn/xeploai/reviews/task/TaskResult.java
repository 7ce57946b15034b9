package vn.xeploai.reviews.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** What came of a task by a day. */
@Entity
@Immutable
@Table(schema = "reviews")
@IdClass(TaskResult.Key.class)
class TaskResult {
    @Id
    @ManyToOne
    private Task task;

    @Id
    private Instant recordedAt;

    private LocalDate happenedOn;
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private TaskOutcome outcome;

    private Boolean quality;
    private LocalDate doneOn;
    private String note;
    private UUID actId;

    record Key(UUID task, Instant recordedAt) {}

    TaskResult() {}

    /** @param doneOn since when the task is done; null if it is not */
    TaskResult(Task task, RecordTaskResultRequest request, TaskOutcome outcome, LocalDate doneOn, Act act) {
        this.task = task;
        recordedAt = act.recordedAt();
        happenedOn = request.on();
        value = request.value();
        this.outcome = outcome;
        quality = request.quality();
        this.doneOn = doneOn;
        note = request.note();
        actId = act.id();
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    LocalDate doneOn() {
        return doneOn;
    }
}
