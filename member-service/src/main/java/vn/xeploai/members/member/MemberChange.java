package vn.xeploai.members.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.xeploai.members.identity.IdentityNumber;
import vn.xeploai.members.identity.IdentityVault;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.members.timeline.TimelineRefusal;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Precondition;
import vn.xeploai.platform.time.Days;

/** Corrects a member's particulars; what they were before stays readable under the instants at which it was believed. */
@ApplicationScoped
class MemberChange {
    private final Acts acts;
    private final MemberAnchor anchor;
    private final PersonDetailRepository details;
    private final IdentityVault vault;
    private final MemberService members;
    private final Days days;

    MemberChange(
            Acts acts,
            MemberAnchor anchor,
            PersonDetailRepository details,
            IdentityVault vault,
            MemberService members,
            Days days) {
        this.acts = acts;
        this.anchor = anchor;
        this.details = details;
        this.vault = vault;
        this.members = members;
        this.days = days;
    }

    @WritesAct
    MemberResponse change(UUID id, String ifMatch, ChangeMemberRequest request) {
        anchor.lock(id);
        var current = details.findCurrent(id).orElseThrow(() -> TimelineRefusal.memberNotFound(id));
        Precondition.require(ifMatch, EntityTags.of(current.recordedFrom()));
        var person = request.appliedTo(current.person());
        var known = digits(current);
        var digits = request.identityNumber() == null ? known : request.identityNumber();
        MemberRules.checkIdentity(digits, person.birthDate(), person.gender());
        if (person.equals(current.person()) && Objects.equals(digits, known)) return read(id);
        refuseNumbersOfOthers(id, digits, person);

        var act = acts.stamp(request.document());
        details.replace(current, new PersonDetail(id, person, SealedIdentity.of(digits, id, vault), act), act);
        return read(id);
    }

    private MemberResponse read(UUID id) {
        return members.read(id, days.today(), OffsetDateTime.MAX);
    }

    private void refuseNumbersOfOthers(UUID id, String digits, Person person) {
        var hash = digits == null ? null : vault.hash(new IdentityNumber(digits));
        details.bearers(listOf(hash), listOf(person.recordNumber()), listOf(person.cardNumber())).stream()
                .map(PersonDetail::memberId)
                .filter(bearer -> !bearer.equals(id))
                .findFirst()
                .ifPresent(bearer -> {
                    throw MemberRefusal.existsOtherwise(bearer);
                });
    }

    private String digits(PersonDetail current) {
        var cipher = current.identity().cipher();
        return cipher == null ? null : vault.decrypt(cipher, current.memberId()).digits();
    }

    private static List<String> listOf(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
