package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.Json.object;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.xeploai.standalone.province.Entry;
import vn.xeploai.standalone.province.Entry.Key;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.sample.RecordFacts.ComplaintFacts;
import vn.xeploai.standalone.sample.RecordFacts.TrainingFacts;

/** What is recorded about single members of a commune: whom it sent to which class, and about whom it proposed a discipline to its superior. */
final class CommuneConduct {
    private final Commune commune;
    private final Unit district;
    private final List<Member> members;

    CommuneConduct(Commune commune, Unit district, List<Member> members) {
        this.commune = commune;
        this.district = district;
        this.members = members;
    }

    /** Nobody attends two of the classes. */
    List<Entry> training(List<TrainingFacts> classes) {
        var entries = new ArrayList<Entry>();
        var sent = new HashSet<Member>();
        for (var facts : classes) {
            var attending = members.stream()
                    .filter(member -> member.countsOn(facts.from()) && member.countsOn(facts.to()))
                    .filter(member -> !sent.contains(member))
                    .limit(facts.persons())
                    .toList();
            sent.addAll(attending);
            var document = Parts.document(
                    "%d-QĐ/ĐT".formatted(entries.size() + 15), facts.from().minusDays(12), facts.organiser());
            entries.add(Entry.of(
                    "training/classes",
                    object(
                            "course", facts.course(),
                            "name", facts.name(),
                            "organiser", facts.organiser(),
                            "from", facts.from(),
                            "to", facts.to(),
                            "members",
                                    attending.stream()
                                            .map(member -> new Key(member.key()))
                                            .toList(),
                            "document", document)));
        }
        return entries;
    }

    /** From its receipt to the discipline that the superior decided. */
    List<Entry> complaint(ComplaintFacts facts) {
        var unit = new Key(commune.unit().key());
        var superior = new Key(commune.unit().parent());
        var about = members.stream()
                .filter(member ->
                        member.posts().stream().anyMatch(post -> facts.office().equals(post.office())))
                .findFirst()
                .orElseThrow();
        var key = "complaint " + about.key();
        var authority = commune.committee();
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(
                "complaints",
                key,
                object(
                        "subject", Parts.subject(SubjectKind.OFFICIAL, about.key()),
                        "kind", "COMPLAINT",
                        "receivedOn", facts.receivedOn(),
                        "receivedBy", unit,
                        "text", facts.text(),
                        "document", Parts.document("17-PC/ĐU", facts.receivedOn(), authority))));
        entries.add(Entry.of(
                "complaints/{%s}/verification".formatted(key),
                object(
                        "on",
                        facts.verifiedOn(),
                        "unitId",
                        unit,
                        "reason",
                        "Nội dung phản ánh có cơ sở",
                        "document",
                        Parts.document("12-BC/TKT", facts.verifiedOn(), "Tổ kiểm tra của " + authority))));
        entries.add(Entry.of(
                "complaints/{%s}/proposal".formatted(key),
                object(
                        "on", facts.proposedOn(),
                        "unitId", unit,
                        "form", facts.form(),
                        "proposedTo", superior,
                        "document",
                                Parts.document(
                                        "21-TTr/HĐKL",
                                        facts.proposedOn(),
                                        "Hội đồng Kỷ luật " + commune.facts().place()))));
        var discipline = object(
                "side",
                "STATE",
                "form",
                facts.form(),
                "committedOn",
                facts.committedOn(),
                "committedIn",
                unit,
                "decidedOn",
                facts.decidedOn(),
                "decidingUnitId",
                superior,
                "dutyRelated",
                true,
                "remedied",
                false,
                "corruption",
                false,
                "ledThere",
                false);
        entries.add(Entry.of(
                "complaints/{%s}/decision".formatted(key),
                object(
                        "discipline",
                        discipline,
                        "document",
                        Parts.document("210-QĐ/UBND", facts.decidedOn(), TitleEntries.administration(district)))));
        return entries;
    }
}
