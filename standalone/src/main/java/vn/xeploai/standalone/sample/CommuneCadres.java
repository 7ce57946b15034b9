package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.Json.object;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Entry.Key;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Post;
import vn.xeploai.standalone.province.Post.Side;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitType;
import vn.xeploai.standalone.sample.Commune.Cell;
import vn.xeploai.standalone.sample.RecordFacts.CadreFacts;
import vn.xeploai.standalone.sample.RecordFacts.TermFacts;

/** The cadres of a commune: quotas, qualifications, planning, and which member of its standing committee is in charge of which cell and field. */
final class CommuneCadres {
    private static final List<String> PLANNED = List.of(
            "COMMITTEE_SECRETARY",
            "COMMITTEE_DEPUTY_SECRETARY",
            "COUNCIL_CHAIR",
            "COUNCIL_DEPUTY_CHAIR",
            "ADMINISTRATION_CHAIR",
            "ADMINISTRATION_DEPUTY_CHAIR");
    private static final List<String> FIELDS = List.of(
            "PARTY_BUILDING",
            "INSPECTION",
            "ADMINISTRATION",
            "ECONOMY",
            "CULTURE_SOCIETY",
            "DEFENCE_SECURITY",
            "MASS_WORK");

    private final Commune commune;
    private final District district;
    private final CadreFacts facts;
    private final List<Member> members;
    private final LocalDate firstDay;

    CommuneCadres(Commune commune, District district, CadreFacts facts, List<Member> members) {
        this.commune = commune;
        this.district = district;
        this.facts = facts;
        this.members = members;
        firstDay = LocalDate.of(facts.year(), 1, 15);
    }

    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        if (!facts.quotas().isEmpty()) entries.add(quotas());
        if (!facts.terms().isEmpty()) entries.add(qualifications());
        for (var term : facts.terms()) {
            entries.add(planning(term));
            entries.add(approval(term));
        }
        entries.add(assignments());
        return entries;
    }

    private Entry quotas() {
        var quotas = new ArrayList<Object>();
        facts.quotas().forEach((group, number) -> quotas.add(quota(commune.unit(), group, number)));
        if (facts.partTimersOfArea() != null) {
            commune.cells().stream()
                    .map(Cell::unit)
                    .filter(cell -> cell.type() == UnitType.RESIDENTIAL)
                    .forEach(cell -> quotas.add(quota(cell, "PART_TIME", facts.partTimersOfArea())));
        }
        var authority = TitleEntries.administration(district.unit());
        var document = Parts.document("1130-QĐ/UBND", LocalDate.of(facts.year() - 1, 12, 21), authority);
        return Entry.of("staff-quotas", object("document", document, "quotas", quotas));
    }

    private Object quota(Unit unit, String group, int number) {
        return object(
                "unitId",
                new Key(unit.key()),
                "staffGroup",
                group,
                "number",
                number,
                "from",
                LocalDate.of(facts.year(), 1, 1));
    }

    /** All officials meet the standards. */
    private Entry qualifications() {
        var from = LocalDate.of(facts.year() - 4, 7, 30);
        var held = new ArrayList<Object>();
        for (var official : officials()) {
            Map.of("EDUCATION", "UNIVERSITY", "POLITICAL_THEORY", "INTERMEDIATE").entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(one -> held.add(object(
                            "memberId",
                            new Key(official.key()),
                            "kind",
                            one.getKey(),
                            "level",
                            one.getValue(),
                            "from",
                            from)));
        }
        var document = Parts.document("03-BC/ĐU", LocalDate.of(facts.year(), 2, 20), commune.committee());
        return Entry.of("qualifications", object("document", document, "qualifications", held));
    }

    private Entry planning(TermFacts term) {
        var entries = new ArrayList<Object>();
        var officials = officials();
        for (var at = 0; at < 2 * PLANNED.size(); at++) {
            var member = officials.get(at % officials.size());
            entries.add(object("memberId", new Key(member.key()), "office", PLANNED.get(at / 2)));
        }
        var number = "%d-TTr/ĐU".formatted(term.from() - 2003);
        return new Entry(
                "plannings",
                key(term),
                object(
                        "unitId", new Key(commune.unit().key()),
                        "fromYear", term.from(),
                        "toYear", term.to(),
                        "entries", entries,
                        "document", Parts.document(number, LocalDate.of(facts.year(), 3, 5), commune.committee())));
    }

    private Entry approval(TermFacts term) {
        var number = "%d-QĐ/BTV".formatted(term.from() - 1970);
        var authority = "Ban Thường vụ " + district.facts().committee();
        var document = Parts.document(number, LocalDate.of(facts.year(), 5, 21), authority);
        return Entry.of(
                "plannings/{%s}/approval".formatted(key(term)),
                object("approverId", new Key(commune.unit().parent()), "document", document));
    }

    private String key(TermFacts term) {
        return "planning %s %d".formatted(commune.unit().key(), term.from());
    }

    private Entry assignments() {
        var standing = holders(post -> "STANDING_MEMBER".equals(post.office()));
        var assigned = new ArrayList<Object>();
        for (var cell : commune.cells()) {
            var member = standing.get(assigned.size() % standing.size());
            assigned.add(assignment(member, "cellId", new Key(cell.unit().key())));
        }
        for (var field : FIELDS) {
            var member = standing.get(assigned.size() % standing.size());
            assigned.add(assignment(member, "field", field));
        }
        var document = Parts.document("07-TB/ĐU", LocalDate.of(facts.year(), 1, 10), commune.committee());
        return Entry.of(
                "assignments",
                object(
                        "committeeId", new Key(commune.unit().key()),
                        "assignments", assigned,
                        "document", document));
    }

    private Object assignment(Member member, String of, Object value) {
        return object("memberId", new Key(member.key()), of, value, "from", firstDay);
    }

    private List<Member> officials() {
        return holders(post -> post.side() == Side.STATE);
    }

    private List<Member> holders(Predicate<Post> fit) {
        return members.stream()
                .filter(member -> member.countsOn(firstDay)
                        && member.posts().stream()
                                .anyMatch(post ->
                                        post.unit().equals(commune.unit().key()) && fit.test(post)))
                .toList();
    }
}
