package vn.xeploai.members.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.unit.UnitExcerpt;
import vn.xeploai.members.unit.UnitOccupancy;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.problem.Refusals;

/** Where members belong, and their transfers (chuyển sinh hoạt đảng). */
@ApplicationScoped
public class MembershipService implements UnitOccupancy {
    private final Acts acts;
    private final MemberAnchor anchor;
    private final UnitRegister units;
    private final MembershipRepository memberships;

    MembershipService(Acts acts, MemberAnchor anchor, UnitRegister units, MembershipRepository memberships) {
        this.acts = acts;
        this.anchor = anchor;
        this.units = units;
        this.memberships = memberships;
    }

    @WritesAct
    TransferResponse transfer(UUID memberId, TransferRequest request) {
        anchor.lock(memberId);
        var cells = units.excerpt(List.of(), List.of(request.toUnitId()));
        return transfer(memberId, request, cells, acts.stampPast(request.document()));
    }

    @WritesAct
    TransferMembersResponse transferMany(TransferMembersRequest request) {
        var known = anchor.lock(request.members());
        var cells = units.excerpt(List.of(), request.units());
        var act = acts.stampPast(request.document());
        var transfers = Refusals.ofRows("transfers", request.transfers(), row -> {
            known.require(row.memberId());
            return transfer(row.memberId(), row.transfer(), cells, act);
        });
        return new TransferMembersResponse(act.recordedAt(), transfers);
    }

    private TransferResponse transfer(UUID memberId, TransferRequest request, UnitExcerpt cells, Act act) {
        if (request.kind() == MembershipKind.OFFICIAL && request.to() != null) {
            throw MembershipRefusal.officialWithEnd();
        }
        var unitId = request.toUnitId();
        checkCell("toUnitId", unitId, request.validity(), cells);
        var next = new Membership(memberId, unitId, request.kind(), request.validity(), act);
        checkTransfer(next, memberships.currentOfSameSubject(next));
        memberships.put(next, act);
        var after = memberships.currentOfSameSubject(next).stream()
                .map(MembershipPeriod::of)
                .toList();
        return new TransferResponse(memberId, act.recordedAt(), after);
    }

    /**
     * Members belong to cells, and to a cell only while it exists.
     *
     * @param field where the caller named the unit
     * @throws vn.xeploai.platform.problem.Refusal 422 {@code membership-unit-not-cell}
     */
    public static void checkCell(String field, UUID unitId, Validity validity, UnitExcerpt cells) {
        if (!cells.hasMembersDuring(unitId, validity)) {
            throw MembershipRefusal.unitNotCell(unitId, validity).at(field);
        }
    }

    /**
     * A transfer ends the membership that applies on its first day. It never replaces one that begins later, which must be corrected first.
     */
    private static void checkTransfer(Membership next, List<Membership> current) {
        for (var membership : current) {
            var ends = membership.validity().from().isBefore(next.validity().from())
                    && next.kind() == MembershipKind.OFFICIAL;
            if (!ends && membership.validity().overlaps(next.validity())) {
                throw MembershipRefusal.overlaps(membership);
            }
            if (membership.validity().contains(next.validity().from())
                    && membership.unitId().equals(next.unitId())) {
                throw MembershipRefusal.alreadyExists(next.unitId());
            }
        }
    }

    /** The cells to which members officially belong on any days, as recorded now, by member; the first comes first. */
    public Map<UUID, List<MembershipPeriod>> current(Collection<UUID> members) {
        return memberships
                .list(
                        "memberId in ?1 and kind = ?2 and recordedTo is null order by validFrom",
                        members,
                        MembershipKind.OFFICIAL)
                .stream()
                .collect(Collectors.groupingBy(
                        Membership::memberId, Collectors.mapping(MembershipPeriod::of, Collectors.toList())));
    }

    /** Records the first cell of a new member; written with the act's other rows. */
    public void begin(UUID memberId, UUID unitId, LocalDate from, Act act) {
        memberships.persist(new Membership(memberId, unitId, MembershipKind.OFFICIAL, new Validity(from, null), act));
    }

    @Override
    public boolean hasMembers(UUID unitId) {
        return memberships
                .find("unitId = ?1 and recordedTo is null", unitId)
                .firstResultOptional()
                .isPresent();
    }
}
