package vn.xeploai.reviews.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.xeploai.platform.act.Act;

/** Why a review does not count. */
@Entity
@Immutable
@Table(schema = "reviews")
class ReviewCancellation {
    @Id
    private UUID reviewId;

    @MapsId
    @OneToOne
    private Review review;

    private String reason;
    private UUID actId;
    private Instant recordedAt;

    ReviewCancellation() {}

    ReviewCancellation(Review review, String reason, Act act) {
        this.review = review;
        this.reason = reason;
        actId = act.id();
        recordedAt = act.recordedAt();
    }
}
