package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Registration;
import vn.xeploai.standalone.province.SubjectKey;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.sample.Commune.Cell;
import vn.xeploai.standalone.sample.SampleFacts.RegistrationFacts;

/** The registrations of all members of a commune in a programme, cell by cell. */
final class CommuneRegistrations {
    private final Commune commune;
    private final RegistrationFacts facts;

    CommuneRegistrations(Commune commune, RegistrationFacts facts) {
        this.commune = commune;
        this.facts = facts;
    }

    List<Registration> make(List<Member> members) {
        var byCell = commune.byCell(members, facts.year());
        return commune.cells().stream()
                .filter(cell -> byCell.containsKey(cell.unit().key()))
                .map(cell -> ofCell(cell, byCell.get(cell.unit().key())))
                .toList();
    }

    private Registration ofCell(Cell cell, List<Member> members) {
        var subjects = members.stream()
                .map(member -> new SubjectKey(SubjectKind.MEMBER, member.key()))
                .toList();
        var number = "03-DS/CB-" + facts.programme();
        var on = LocalDate.of(facts.year(), facts.month(), 10);
        return new Registration(facts.programme(), cell.unit().name(), number, on, facts.item(), subjects);
    }
}
