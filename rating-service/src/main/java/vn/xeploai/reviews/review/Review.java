package vn.xeploai.reviews.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.reviews.review.RecordReviewsRequest.ReviewItem;
import vn.xeploai.reviews.subject.CampaignSubject;

/** The review of one subject on an occasion. Never changed: a wrong one is cancelled, and another one recorded. */
@Entity
@Immutable
@Table(schema = "reviews")
class Review {
    @Id
    private UUID id;

    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID subjectId;
    private UUID unitId;
    private String occasion;
    private LocalDate heldOn;
    private String chair;
    private Integer present;
    private String checklist;
    private List<String> expressions;
    private Boolean declineConcluded;
    private UUID actId;
    private Instant recordedAt;

    @OneToOne(mappedBy = "review", cascade = CascadeType.PERSIST)
    private ReviewCancellation cancellation;

    Review() {}

    Review(RecordReviewsRequest request, ReviewItem item, CampaignSubject reviewed, Act act) {
        id = Ids.next();
        campaignId = request.campaignId();
        subjectKind = item.subject().kind();
        subjectId = item.subject().id();
        unitId = reviewed.unitId();
        occasion = request.occasion();
        heldOn = request.heldOn();
        chair = request.chair();
        present = request.present();
        checklist = request.checklist();
        expressions = item.expressions();
        declineConcluded = item.declineConcluded();
        actId = act.id();
        recordedAt = act.recordedAt();
    }

    /** @throws ReviewRefusal 409 {@code review-already-cancelled} */
    void requireCurrent() {
        if (cancellation != null) throw ReviewRefusal.alreadyCancelled(id);
    }

    void cancel(String reason, Act act) {
        cancellation = new ReviewCancellation(this, reason, act);
    }

    UUID id() {
        return id;
    }
}
