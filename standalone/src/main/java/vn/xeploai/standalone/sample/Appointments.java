package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.xeploai.standalone.sample.Post.Side;

/** Who holds which post in what the reform founded. The posts in what it ended have ended with it. */
final class Appointments {
    private static final String SECRETARY = "Bí thư chi bộ";

    private final Reform reform;
    private final Map<Commune, List<SampleMember>> members;

    Appointments(Reform reform, Map<Commune, List<SampleMember>> members) {
        this.reform = reform;
        this.members = members;
    }

    List<Appointment> make() {
        var appointments = new ArrayList<Appointment>();
        for (var commune : reform.communes()) {
            if (!commune.wentOn()) addOffices(commune, appointments);
            commune.cells().stream().filter(this::isFounded).forEach(cell -> appointments.add(secretary(cell)));
        }
        return appointments;
    }

    private void addOffices(NewCommune commune, List<Appointment> appointments) {
        for (var source : commune.sources()) {
            for (var member : members.get(source)) {
                member.posts().stream()
                        .filter(post -> post.unit().equals(source.unit()) && goesOn(post, source, commune))
                        .forEach(post -> appointments.add(new Appointment(member, again(post, commune.unit()))));
            }
        }
    }

    /** Whoever leads the office is of the first source; who works in an office, and heads an area, of any. */
    private static boolean goesOn(Post post, Commune source, NewCommune commune) {
        var headsArea = post.side() == Side.MASS_ORGANISATION && post.leader();
        var holdsOffice = post.side() == Side.STATE && !post.leader();
        var leads = post.side() != Side.MASS_ORGANISATION && post.leader();
        return headsArea
                || holdsOffice
                || leads && source.equals(commune.sources().get(0));
    }

    private Post again(Post post, SampleUnit unit) {
        return new Post(post.side(), post.title(), post.leader(), unit, reform.effectiveOn());
    }

    private boolean isFounded(SampleUnit cell) {
        return reform.founded().stream().anyMatch(founded -> founded.unit().equals(cell));
    }

    /** Who was a secretary before, else somebody without another post. */
    private Appointment secretary(SampleUnit cell) {
        var candidates = members.values().stream()
                .flatMap(List::stream)
                .filter(member -> reform.cellOf(member).equals(cell) && member.countsOn(reform.effectiveOn()))
                .toList();
        var chosen = Stream.concat(
                        candidates.stream().filter(Appointments::wasSecretary),
                        candidates.stream().filter(SampleMember::isPlain))
                .findFirst()
                .orElseThrow();
        return new Appointment(chosen, new Post(Side.PARTY, SECRETARY, true, cell, reform.effectiveOn()));
    }

    private static boolean wasSecretary(SampleMember member) {
        return member.posts().stream().anyMatch(post -> post.title().equals(SECRETARY));
    }
}
