package vn.xeploai.members.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.timeline.TimelineRefusal;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.platform.act.Act;

@ApplicationScoped
class MemberIdentifierRepository implements PanacheRepositoryBase<MemberIdentifier, UUID> {

    /** @throws vn.xeploai.platform.problem.Refusal 412 {@code version-changed-meanwhile} if another act has closed it */
    void close(MemberIdentifier row, Act act) {
        var closed = update("recordedTo = ?1 where id = ?2 and recordedTo is null", act.recordedAt(), row.id());
        if (closed != 1) throw TimelineRefusal.changedMeanwhile();
    }

    List<MemberIdentifier> ofMembers(Collection<UUID> memberIds) {
        return list("memberId in ?1 and recordedTo is null", memberIds);
    }

    List<MemberIdentifier> current(Collection<Identifier> identifiers) {
        var values = identifiers.stream().map(Identifier::value).distinct().toList();
        return list("value in ?1 and recordedTo is null", values).stream()
                .filter(row -> identifiers.contains(row.identifier()))
                .toList();
    }
}
