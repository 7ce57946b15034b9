package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.Json.object;

import java.time.LocalDate;
import java.util.List;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Entry.Key;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.sample.Commune.Cell;
import vn.xeploai.standalone.sample.SampleFacts.RegistrationFacts;

/** The registrations of all members of a commune in a programme (đăng ký, cam kết), by the lists of its cells. */
final class CommuneRegistrations {
    private final Commune commune;
    private final RegistrationFacts facts;
    private final String campaign;

    /** @param campaign the key of the campaign */
    CommuneRegistrations(Commune commune, RegistrationFacts facts, String campaign) {
        this.commune = commune;
        this.facts = facts;
        this.campaign = campaign;
    }

    List<Entry> entries(List<Member> members) {
        var byCell = commune.byCell(members, facts.year());
        return commune.cells().stream()
                .filter(cell -> byCell.containsKey(cell.unit().key()))
                .map(cell -> ofCell(cell, byCell.get(cell.unit().key())))
                .toList();
    }

    private Entry ofCell(Cell cell, List<Member> members) {
        var on = LocalDate.of(facts.year(), facts.month(), 10);
        var number = "03-DS/CB-" + facts.programme();
        return Entry.of(
                "commitments",
                object(
                        "campaignId", new Key(campaign),
                        "programme", facts.programme(),
                        "registeredOn", on,
                        "items", members.stream().map(this::item).toList(),
                        "document", Parts.document(number, on, cell.unit().name())));
    }

    private Object item(Member member) {
        var subject = Parts.subject(SubjectKind.MEMBER, member.key());
        return object("subject", subject, "items", List.of(facts.item()));
    }
}
