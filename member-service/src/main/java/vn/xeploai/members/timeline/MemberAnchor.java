package vn.xeploai.members.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;

/** The row of a member that every change of his history locks first. */
@ApplicationScoped
public class MemberAnchor {
    private final Acts acts;

    MemberAnchor(Acts acts) {
        this.acts = acts;
    }

    /** @throws vn.xeploai.platform.problem.Refusal 404 {@code member-not-found} */
    public void lock(UUID memberId) {
        if (acts.lock("member", List.of(memberId)).isEmpty()) throw TimelineRefusal.memberNotFound(memberId);
    }
}
