package vn.xeploai.members.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.xeploai.members.identity.IdentityNumber;
import vn.xeploai.members.identity.IdentityVault;
import vn.xeploai.members.member.CreatedMembers.CreatedMember;
import vn.xeploai.members.membership.MembershipRule;
import vn.xeploai.members.timeline.TreeLock;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.unit.KnownUnits;
import vn.xeploai.members.unit.UnitDirectory;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.problem.Refusal;

/** Registers members with cell, standings and posts, and recognises those who are there already. */
@ApplicationScoped
class MemberRegistration {
    private final Acts acts;
    private final TreeLock tree;
    private final UnitDirectory units;
    private final MemberStore store;
    private final IdentityVault vault;

    MemberRegistration(Acts acts, TreeLock tree, UnitDirectory units, MemberStore store, IdentityVault vault) {
        this.acts = acts;
        this.tree = tree;
        this.units = units;
        this.store = store;
        this.vault = vault;
    }

    @WritesAct
    CreatedMembers create(CreateMembersRequest request) {
        tree.restOn();
        var hashes = hashes(request.members());
        var known = store.known(request.members(), hashes.values());
        var cells = cells(request.members());
        var answers = new ArrayList<CreatedMember>();
        for (var member : request.members()) {
            try {
                var there = known.find(member, hashes.get(member.identityNumber()));
                var id = there.isPresent() ? recognised(there.get(), member, known) : register(member, cells, request);
                known.add(id, member.person(), hashes.get(member.identityNumber()));
                member.identifiersOrNone().forEach(identifier -> known.add(id, identifier));
                answers.add(new CreatedMember(id, there.isEmpty()));
            } catch (Refusal refusal) {
                throw refusal.within("members[" + answers.size() + "]");
            }
        }
        store.flush();
        return CreatedMembers.of(answers);
    }

    private static UUID recognised(UUID id, CreateMemberRequest member, KnownMembers known) {
        if (!known.person(id).isSamePersonAs(member.person())) throw MemberRefusal.existsOtherwise(id);
        return id;
    }

    private UUID register(CreateMemberRequest member, KnownUnits cells, CreateMembersRequest list) {
        MemberRules.check(member);
        var validity = new Validity(member.memberFrom(), null);
        var unitId = member.unitIdentifier() == null
                ? member.unitId()
                : cells.named(member.unitIdentifier(), member.memberFrom()).orElse(null);
        if (unitId == null) throw MemberRefusal.unitMissing().at("unitId");
        MembershipRule.checkCell(unitId, validity, cells);
        return store.persist(member, unitId, acts.stamp(list.document()));
    }

    private Map<String, String> hashes(List<CreateMemberRequest> members) {
        var hashes = new HashMap<String, String>();
        members.stream()
                .map(CreateMemberRequest::identityNumber)
                .filter(Objects::nonNull)
                .forEach(digits -> hashes.put(digits, vault.hash(new IdentityNumber(digits))));
        return hashes;
    }

    private KnownUnits cells(List<CreateMemberRequest> members) {
        var named = members.stream()
                .map(CreateMemberRequest::unitIdentifier)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var ids = members.stream()
                .map(CreateMemberRequest::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return units.known(named, ids);
    }
}
