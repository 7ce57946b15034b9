package vn.xeploai.reviews.commitment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
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
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.reviews.commitment.RecordCommitmentsRequest.CommitmentItem;
import vn.xeploai.reviews.subject.CampaignSubject;

/** What one subject commits itself to in a programme. Never changed: a wrong one is cancelled, and another one recorded. */
@Entity
@Immutable
@Table(schema = "reviews")
class Commitment {
    @Id
    private UUID id;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID subjectId;
    private UUID unitId;
    private String programme;
    private LocalDate registeredOn;
    private List<String> items;
    private UUID actId;
    private Instant recordedAt;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt")
    private List<CommitmentProgress> progress = new ArrayList<>();

    @OneToOne(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    private CommitmentCancellation cancellation;

    Commitment() {}

    Commitment(RecordCommitmentsRequest request, CommitmentItem item, CampaignSubject committed, Act act) {
        id = Ids.next();
        campaignId = request.campaignId();
        subjectKind = item.subject().kind();
        subjectId = item.subject().id();
        unitId = committed.unitId();
        programme = request.programme();
        registeredOn = request.registeredOn();
        items = item.items();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    /** @throws CommitmentRefusal 409 {@code commitment-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw CommitmentRefusal.alreadyCancelled(id);
    }

    /** @throws CommitmentRefusal 422 {@code commitment-progress-too-early} */
    void requireNotBefore(LocalDate on) {
        var earliest = progress.isEmpty()
                ? registeredOn
                : progress.get(progress.size() - 1).happenedOn();
        if (on.isBefore(earliest)) throw CommitmentRefusal.tooEarly(on, earliest);
    }

    void report(RecordProgressRequest request, Act act) {
        progress.add(new CommitmentProgress(this, request, act));
    }

    void cancel(String reason, Act act) {
        cancellation = new CommitmentCancellation(this, reason, act);
    }

    UUID id() {
        return id;
    }
}
