package vn.xeploai.reviews.remedy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.reviews.subject.Owner;

/** What is planned against a weakness. What becomes of it are its steps. */
@Entity
@Immutable
@Table(schema = "reviews")
class Remedy {
    @Id
    private UUID id;

    @ManyToOne
    private Weakness weakness;

    private String text;

    @Enumerated(EnumType.STRING)
    private Owner.OwnerKind ownerKind;

    private UUID ownerId;
    private LocalDate dueOn;
    private UUID actId;
    private Instant recordedAt;

    @OneToMany(mappedBy = "remedy", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt")
    private List<RemedyStep> steps = new ArrayList<>();

    Remedy() {}

    Remedy(Weakness weakness, PlannedRemedy planned, Act act) {
        id = Ids.next();
        this.weakness = weakness;
        text = planned.text();
        ownerKind = planned.owner().kind();
        ownerId = planned.owner().id();
        dueOn = planned.dueOn();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    /** @throws vn.xeploai.platform.problem.Refusal 409 {@code remedy-not-in-state}, 422 {@code remedy-day-too-early} */
    void requireNext(TakeRemedyStepRequest step) {
        if (!state().next().contains(step.kind())) throw RemedyRefusal.notInState(state(), step.kind());
        var since = steps.isEmpty()
                ? weakness.foundOn()
                : steps.get(steps.size() - 1).happenedOn();
        if (step.on().isBefore(since)) throw RemedyRefusal.tooEarly("on", step.on(), since);
    }

    void take(TakeRemedyStepRequest step, Act act) {
        steps.add(new RemedyStep(this, step, act));
    }

    private RemedyState state() {
        var state = RemedyState.OPEN;
        for (var step : steps) state = step.leadsTo(state);
        return state;
    }

    Weakness weakness() {
        return weakness;
    }
}
