package vn.xeploai.members.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.members.identity.IdentityVault;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.members.timeline.TimelineRefusal;
import vn.xeploai.members.unit.Identifier;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Precondition;
import vn.xeploai.platform.problem.Refusals;

/** Corrects the particulars of members; the earlier ones stay readable as recorded at earlier instants. */
@ApplicationScoped
class MemberCorrectionService {
    private final PersonDetailRepository details;
    private final MemberIdentifierRepository identifiers;
    private final MemberService members;
    private final IdentityVault vault;
    private final Acts acts;
    private final MemberAnchor anchor;

    MemberCorrectionService(
            PersonDetailRepository details,
            MemberIdentifierRepository identifiers,
            MemberService members,
            IdentityVault vault,
            Acts acts,
            MemberAnchor anchor) {
        this.details = details;
        this.identifiers = identifiers;
        this.members = members;
        this.vault = vault;
        this.acts = acts;
        this.anchor = anchor;
    }

    @WritesAct
    MemberResponse change(UUID id, String ifMatch, ChangeMemberRequest request) {
        anchor.lock(id);
        var current = current(id);
        Precondition.require(ifMatch, EntityTags.of(current.recordedFrom()));
        correct(current, request);
        return members.current(id);
    }

    @WritesAct
    CorrectMembersResponse correctMany(CorrectMembersRequest request) {
        var known = anchor.lock(request.members());
        return new CorrectMembersResponse(Refusals.ofRows("corrections", request.corrections(), row -> {
            known.require(row.memberId());
            var current = current(row.memberId());
            if (row.etag() != null) Precondition.require(row.etag(), EntityTags.of(current.recordedFrom()));
            var corrected = correct(current, row.change(request.document()));
            return new CorrectMembersResponse.CorrectedMember(row.memberId(), EntityTags.of(corrected.recordedFrom()));
        }));
    }

    private PersonDetail current(UUID id) {
        return details.findCurrent(id).orElseThrow(() -> TimelineRefusal.memberNotFound(id));
    }

    /** @return what is current now */
    private PersonDetail correct(PersonDetail current, ChangeMemberRequest request) {
        var id = current.memberId();
        var person = request.appliedTo(current.person());
        var before = digits(current);
        var digits = request.identityNumber() == null ? before : request.identityNumber();
        MemberRule.checkIdentity(digits, person.birthDate(), person.gender());
        var held = identifiers.ofMembers(List.of(id));
        var codes = held.stream().map(MemberIdentifier::identifier).collect(Collectors.toSet());
        var wanted = request.identifiers() == null ? codes : Set.copyOf(request.identifiers());
        if (person.equals(current.person()) && Objects.equals(digits, before) && wanted.equals(codes)) return current;
        var identity = vault.seal(digits, id);
        refuseNumbersOfOthers(id, identity.hash(), person);
        refuseIdentifiersOfOthers(id, wanted);
        var act = acts.stampPast(request.document());
        var next = new PersonDetail(id, person, identity, act);
        held.stream().filter(row -> !wanted.contains(row.identifier())).forEach(row -> identifiers.close(row, act));
        wanted.stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> identifiers.persist(new MemberIdentifier(id, code, act)));
        details.replace(current, next, act);
        return next;
    }

    private String digits(PersonDetail current) {
        var cipher = current.identity().cipher();
        return cipher == null ? null : vault.decrypt(cipher, current.memberId()).digits();
    }

    private void refuseNumbersOfOthers(UUID id, String identityHash, Person person) {
        details.bearers(listOf(identityHash), listOf(person.recordNumber()), listOf(person.cardNumber())).stream()
                .map(PersonDetail::memberId)
                .filter(bearer -> !bearer.equals(id))
                .findFirst()
                .ifPresent(bearer -> {
                    throw MemberRefusal.numberInUse(bearer);
                });
    }

    private void refuseIdentifiersOfOthers(UUID id, Set<Identifier> wanted) {
        identifiers.current(wanted).stream()
                .map(MemberIdentifier::memberId)
                .filter(bearer -> !bearer.equals(id))
                .findFirst()
                .ifPresent(bearer -> {
                    throw MemberRefusal.numberInUse(bearer).at("identifiers");
                });
    }

    private static List<String> listOf(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
