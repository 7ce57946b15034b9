package vn.xeploai.members.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.members.identity.IdentityNumber;
import vn.xeploai.members.identity.IdentityVault;
import vn.xeploai.members.member.CreatedMembers.CreatedMember;
import vn.xeploai.members.membership.MembershipService;
import vn.xeploai.members.post.PostRequest;
import vn.xeploai.members.post.PostService;
import vn.xeploai.members.standing.StandingService;
import vn.xeploai.members.timeline.TreeLock;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.unit.UnitExcerpt;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.problem.Refusals;
import vn.xeploai.platform.time.Ids;

/** Registers members with cell, standings and posts, and recognises those who are registered already. */
@ApplicationScoped
class MemberRegistrationService {
    private final Acts acts;
    private final TreeLock tree;
    private final UnitRegister units;
    private final IdentityVault vault;
    private final MemberSql sql;
    private final PersonDetailRepository details;
    private final MemberIdentifierRepository identifiers;
    private final MembershipService memberships;
    private final StandingService standings;
    private final PostService posts;

    MemberRegistrationService(
            Acts acts,
            TreeLock tree,
            UnitRegister units,
            IdentityVault vault,
            MemberSql sql,
            PersonDetailRepository details,
            MemberIdentifierRepository identifiers,
            MembershipService memberships,
            StandingService standings,
            PostService posts) {
        this.acts = acts;
        this.tree = tree;
        this.units = units;
        this.vault = vault;
        this.sql = sql;
        this.details = details;
        this.identifiers = identifiers;
        this.memberships = memberships;
        this.standings = standings;
        this.posts = posts;
    }

    @WritesAct
    CreatedMembers create(CreateMembersRequest request) {
        tree.share();
        var hashes = hashes(request.members());
        var numbers = numbers(request, hashes);
        var cells = units.excerpt(List.of(), request.unitIds());
        var answers = Refusals.ofRows("members", request.members(), member -> {
            var hash = hashes.get(member.identityNumber());
            var registered = numbers.find(member, hash);
            if (registered.isPresent()) {
                var id = registered.get();
                checkSame(id, numbers.member(id), RegisteredMember.of(member, hash), member);
                return new CreatedMember(id, false);
            }
            var id = register(member, cells, request.document());
            numbers.add(id, RegisteredMember.of(member, hash));
            return new CreatedMember(id, true);
        });
        flush(answers);
        return CreatedMembers.of(answers);
    }

    private Map<String, String> hashes(List<CreateMemberRequest> members) {
        var hashes = new HashMap<String, String>();
        members.stream()
                .map(CreateMemberRequest::identityNumber)
                .filter(Objects::nonNull)
                .forEach(digits -> hashes.put(digits, vault.hash(new IdentityNumber(digits))));
        return hashes;
    }

    /** All that is recorded about those to whom the request may refer. */
    private MemberNumbers numbers(CreateMembersRequest request, Map<String, String> hashes) {
        var named = identifiers.current(request.identifiers()).stream()
                .map(MemberIdentifier::memberId)
                .toList();
        var bearers = details.bearers(
                hashes.values(),
                request.numbers(CreateMemberRequest::recordNumber),
                request.numbers(CreateMemberRequest::cardNumber));
        var persons = Stream.concat(bearers.stream(), details.current(named).stream())
                .collect(Collectors.toMap(PersonDetail::memberId, row -> row, (row, same) -> row));
        var ids = persons.keySet();
        var numbers = new MemberNumbers();
        if (ids.isEmpty()) return numbers;
        var codes = identifiers.ofMembers(ids).stream()
                .collect(Collectors.groupingBy(
                        MemberIdentifier::memberId,
                        Collectors.mapping(MemberIdentifier::identifier, Collectors.toSet())));
        var cells = memberships.current(ids);
        var states = standings.current(ids);
        var held = posts.current(ids);
        persons.forEach((id, row) -> numbers.add(
                id,
                new RegisteredMember(
                        row.person(),
                        row.identity().hash(),
                        codes.getOrDefault(id, Set.of()),
                        cells.getOrDefault(id, List.of()).stream()
                                .map(cell -> new RegisteredMember.Cell(cell.unitId(), cell.validFrom()))
                                .toList(),
                        states.getOrDefault(id, List.of()),
                        held.getOrDefault(id, List.of()))));
        return numbers;
    }

    private static void checkSame(
            UUID id, RegisteredMember recorded, RegisteredMember sent, CreateMemberRequest request) {
        MemberRule.checkSame(id, recorded.person(), sent.person());
        var refusals = new Refusals();
        new MemberComparison(id, recorded, sent, request).check(refusals);
        refusals.throwAny();
    }

    private UUID register(CreateMemberRequest member, UnitExcerpt cells, Document document) {
        var unitId = member.unitId();
        var refusals = new Refusals();
        MemberRule.check(member, refusals);
        refusals.check(() -> {
            if (unitId == null) throw MemberRefusal.unitMissing().at("unitId");
            MembershipService.checkCell("unitId", unitId, new Validity(member.memberFrom(), null), cells);
        });
        var held = new ArrayList<PostRequest>();
        refusals.check(() -> held.addAll(posts.completed(member.postsOrNone())));
        refusals.throwAny();
        var act = acts.stampPast(document);
        var id = Ids.next();
        details.persist(new PersonDetail(id, member.person(), vault.seal(member.identityNumber(), id), act));
        member.identifiersOrNone()
                .forEach(identifier -> identifiers.persist(new MemberIdentifier(id, identifier, act)));
        memberships.begin(id, unitId, member.memberFrom(), act);
        standings.begin(id, MemberRule.standings(member), act);
        held.forEach(post -> posts.begin(id, post, act));
        return id;
    }

    /** Writes the members' own rows, and then all that refers to them. */
    private void flush(List<CreatedMember> answers) {
        var created = answers.stream()
                .filter(CreatedMember::created)
                .map(CreatedMember::id)
                .toList();
        if (created.isEmpty()) return;
        sql.insert(created, acts.stamp());
        details.flush();
    }
}
