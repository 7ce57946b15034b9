package vn.xeploai.members.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;

/**
 * The row of a member that every change of his history locks first. It waits for a change of the tree that is under way, which may be
 * taking the member to another cell: what is recorded about him is marked at the cells to which he belongs.
 */
@ApplicationScoped
public class MemberAnchor {
    private final Acts acts;
    private final TreeLock tree;

    MemberAnchor(Acts acts, TreeLock tree) {
        this.acts = acts;
        this.tree = tree;
    }

    /** @throws vn.xeploai.platform.problem.Refusal 404 {@code member-not-found} */
    public void lock(UUID memberId) {
        tree.restOn();
        if (acts.lock("member", List.of(memberId)).isEmpty()) throw TimelineRefusal.memberNotFound(memberId);
    }
}
