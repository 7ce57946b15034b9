package vn.xeploai.members.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.members.catalogue.PostCategory;
import vn.xeploai.members.catalogue.PostSide;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.timeline.Version;
import vn.xeploai.platform.act.Act;

/** Chức vụ: a person may hold several at once. */
@Entity
class Post extends Version<Post> {
    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private PostSide side;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private boolean leader;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private PostCategory category;

    @Column(updatable = false)
    private String office;

    protected Post() {}

    Post(UUID memberId, PostRequest request, Validity validity, Act act) {
        super(validity, act);
        this.memberId = memberId;
        this.unitId = request.unitId();
        this.side = request.side();
        this.title = request.title().strip();
        this.leader = request.leader();
        this.category = request.category();
        this.office = request.office();
    }

    @Override
    protected Post during(Validity validity, Act act) {
        return new Post(memberId, request(), validity, act);
    }

    /** @throws vn.xeploai.platform.problem.Refusal 409 {@code post-already-ended} if it ends on that day or earlier */
    void requireEndsAfter(LocalDate day) {
        var to = validity().to();
        if (to != null && !day.isBefore(to)) throw PostRefusal.alreadyEnded(to, day);
    }

    PostRequest request() {
        return new PostRequest(
                side,
                title,
                leader,
                category,
                office,
                unitId,
                validity().from(),
                validity().to());
    }

    UUID memberId() {
        return memberId;
    }
}
