package vn.xeploai.members.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.xeploai.members.identity.IdentityVault;
import vn.xeploai.members.membership.Membership;
import vn.xeploai.members.membership.MembershipKind;
import vn.xeploai.members.post.Post;
import vn.xeploai.members.standing.Standing;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.platform.act.Act;

/** Writes a new member with all that belongs to him, and finds members by their numbers. */
@ApplicationScoped
class MemberStore {
    private final EntityManager entities;
    private final PersonDetailRepository details;
    private final MemberIdentifierRepository identifiers;
    private final IdentityVault vault;

    MemberStore(
            EntityManager entities,
            PersonDetailRepository details,
            MemberIdentifierRepository identifiers,
            IdentityVault vault) {
        this.entities = entities;
        this.details = details;
        this.identifiers = identifiers;
        this.vault = vault;
    }

    UUID persist(CreateMemberRequest request, UUID unitId, Act act) {
        var member = new Member(act);
        var id = member.id();
        entities.persist(member);
        entities.persist(
                new PersonDetail(id, request.person(), SealedIdentity.of(request.identityNumber(), id, vault), act));
        request.identifiersOrNone().forEach(identifier -> entities.persist(new MemberIdentifier(id, identifier, act)));
        entities.persist(
                new Membership(id, unitId, MembershipKind.OFFICIAL, new Validity(request.memberFrom(), null), act));
        MemberRules.standings(request).forEach(period -> entities.persist(new Standing(id, period, act)));
        request.postsOrNone().forEach(post -> entities.persist(new Post(id, post, post.validity(), act)));
        return id;
    }

    KnownMembers known(List<CreateMemberRequest> requests, Collection<String> identityHashes) {
        var known = new KnownMembers();
        details.bearers(
                        identityHashes,
                        numbers(requests, CreateMemberRequest::recordNumber),
                        numbers(requests, CreateMemberRequest::cardNumber))
                .forEach(row ->
                        known.add(row.memberId(), row.person(), row.identity().hash()));
        var named = requests.stream()
                .flatMap(request -> request.identifiersOrNone().stream())
                .distinct()
                .toList();
        var identified = identifiers.current(named);
        identified.forEach(row -> known.add(row.memberId(), row.identifier()));
        details.current(identified.stream().map(MemberIdentifier::memberId).toList())
                .forEach(row ->
                        known.add(row.memberId(), row.person(), row.identity().hash()));
        return known;
    }

    void flush() {
        entities.flush();
    }

    private static List<String> numbers(
            List<CreateMemberRequest> requests, Function<CreateMemberRequest, String> number) {
        return requests.stream()
                .map(number)
                .filter(value -> value != null)
                .distinct()
                .toList();
    }
}
