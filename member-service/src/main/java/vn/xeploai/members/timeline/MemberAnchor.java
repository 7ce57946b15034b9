package vn.xeploai.members.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.platform.act.Acts;

/**
 * The row of a member that every change of the member's history locks first. The lock waits for a running change of the tree, which may be
 * moving the member to another cell: what is recorded about a member is marked at the member's cells.
 */
@ApplicationScoped
public class MemberAnchor {
    private final Acts acts;
    private final TreeLock tree;

    MemberAnchor(Acts acts, TreeLock tree) {
        this.acts = acts;
        this.tree = tree;
    }

    /** @return the members that exist */
    public KnownMembers lock(Collection<UUID> memberIds) {
        tree.share();
        return new KnownMembers(Set.copyOf(acts.lock("member", memberIds)));
    }

    /** Members whose rows are locked. */
    public record KnownMembers(Set<UUID> ids) {
        /** @throws vn.xeploai.platform.problem.Refusal 404 {@code member-not-found} at {@code memberId} */
        public void require(UUID memberId) {
            if (!ids.contains(memberId))
                throw TimelineRefusal.memberNotFound(memberId).at("memberId");
        }
    }

    /** @throws vn.xeploai.platform.problem.Refusal 404 {@code member-not-found} */
    public void lock(UUID memberId) {
        tree.share();
        if (acts.lock("member", List.of(memberId)).isEmpty()) throw TimelineRefusal.memberNotFound(memberId);
    }
}
