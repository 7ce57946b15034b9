package vn.xeploai.members.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.xeploai.members.unit.Identifier;

@ApplicationScoped
class MemberIdentifierRepository implements PanacheRepositoryBase<MemberIdentifier, UUID> {

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
