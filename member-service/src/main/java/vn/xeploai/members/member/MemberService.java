package vn.xeploai.members.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.xeploai.members.identity.IdentityVault;
import vn.xeploai.members.member.MemberSql.MemberRow;
import vn.xeploai.members.timeline.MemberAnchor;
import vn.xeploai.members.timeline.TimelineRefusal;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.act.WritesAct;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Precondition;
import vn.xeploai.platform.time.Days;

/** Answers questions about members, and corrects their particulars. */
@ApplicationScoped
class MemberService {
    private final MemberSql sql;
    private final PersonDetailRepository details;
    private final UnitRegister units;
    private final IdentityVault vault;
    private final Acts acts;
    private final MemberAnchor anchor;
    private final Watermark watermark;
    private final Days days;

    MemberService(
            MemberSql sql,
            PersonDetailRepository details,
            UnitRegister units,
            IdentityVault vault,
            Acts acts,
            MemberAnchor anchor,
            Watermark watermark,
            Days days) {
        this.sql = sql;
        this.details = details;
        this.units = units;
        this.vault = vault;
        this.acts = acts;
        this.anchor = anchor;
        this.watermark = watermark;
        this.days = days;
    }

    /** Corrects the particulars; the earlier ones stay readable as recorded at earlier instants. */
    @WritesAct
    MemberResponse change(UUID id, String ifMatch, ChangeMemberRequest request) {
        anchor.lock(id);
        var current = details.findCurrent(id).orElseThrow(() -> TimelineRefusal.memberNotFound(id));
        Precondition.require(ifMatch, EntityTags.of(current.recordedFrom()));
        var person = request.appliedTo(current.person());
        var before = digits(current);
        var digits = request.identityNumber() == null ? before : request.identityNumber();
        MemberRule.checkIdentity(digits, person.birthDate(), person.gender());
        if (!person.equals(current.person()) || !Objects.equals(digits, before)) {
            var identity = vault.seal(digits, id);
            refuseNumbersOfOthers(id, identity.hash(), person);
            var act = acts.stamp(request.document());
            details.replace(current, new PersonDetail(id, person, identity, act), act);
        }
        return read(id, days.today(), OffsetDateTime.MAX);
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

    private static List<String> listOf(String value) {
        return value == null ? List.of() : List.of(value);
    }

    MemberResponse get(UUID id, LocalDate on, Instant knownAt) {
        return read(id, days.orToday(on), watermark.settledOrCurrent(knownAt));
    }

    private MemberResponse read(UUID id, LocalDate on, OffsetDateTime knownAt) {
        var row = sql.find(id, on, knownAt).orElseThrow(() -> TimelineRefusal.memberNotFound(id));
        return MemberResponse.of(row, masked(row), sql.posts(id, on, knownAt));
    }

    private String masked(MemberRow row) {
        return row.identityCipher() == null
                ? null
                : vault.decrypt(row.identityCipher(), row.id()).masked();
    }

    MemberHistoryResponse history(UUID id) {
        var facts = sql.history(id);
        if (facts.isEmpty()) throw TimelineRefusal.memberNotFound(id);
        return new MemberHistoryResponse(id, facts);
    }

    Page<MemberSummary> list(MemberFilter filter, LocalDate on, PageRequest page) {
        var cursor = page.cursor(3);
        var settled = watermark.settle(page.pinned(cursor));
        var instant = settled.atOffset(ZoneOffset.UTC);
        var day = days.orToday(on);
        var rows = sql.page(filter, day, instant, MemberSql.Key.of(cursor), page.limit() + 1);
        var total = page.total() ? (Long) sql.count(filter, day, instant) : null;
        return Page.of(
                        rows,
                        page.limit(),
                        settled,
                        row -> List.of(row.givenName(), row.fullName(), row.id().toString()),
                        total)
                .map(row -> MemberSummary.of(row, masked(row)));
    }

    /** Streams the members of a unit; every refusal comes before the first byte. */
    StreamingOutput stream(UUID under, LocalDate on, Instant knownAt) {
        var scope = units.scope(under, on, knownAt);
        return units.stream(scope, each -> sql.stream(scope, each::accept));
    }
}
