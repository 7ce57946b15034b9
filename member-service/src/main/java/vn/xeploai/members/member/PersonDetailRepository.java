package vn.xeploai.members.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.members.timeline.TimelineRefusal;
import vn.xeploai.platform.act.Act;

@ApplicationScoped
class PersonDetailRepository implements PanacheRepositoryBase<PersonDetail, UUID> {

    Optional<PersonDetail> findCurrent(UUID memberId) {
        return find("memberId = ?1 and recordedTo is null", memberId).firstResultOptional();
    }

    List<PersonDetail> current(Collection<UUID> memberIds) {
        return list("memberId in ?1 and recordedTo is null", memberIds);
    }

    /** The current rows with one of these numbers. */
    List<PersonDetail> bearers(
            Collection<String> identityHashes, Collection<String> records, Collection<String> cards) {
        return list(
                "recordedTo is null and (identityHash in ?1 or recordNumber in ?2 or cardNumber in ?3)",
                identityHashes,
                records,
                cards);
    }

    void replace(PersonDetail current, PersonDetail next, Act act) {
        var closed = update("recordedTo = ?1 where id = ?2 and recordedTo is null", act.recordedAt(), current.id());
        if (closed != 1) throw TimelineRefusal.changedMeanwhile();
        persist(next);
        flush();
    }
}
