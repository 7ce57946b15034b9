package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Post;
import vn.xeploai.standalone.province.Post.Holder;
import vn.xeploai.standalone.province.Post.Side;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.sample.Reform.NewCommune;

/** Assigns the posts in the units that the reform founded. Those in the units that it closed ended with them. */
final class Appointments {
    private static final String SECRETARY = "Bí thư chi bộ";

    private final Reform reform;
    private final Map<Commune, List<Member>> members;

    Appointments(Reform reform, Map<Commune, List<Member>> members) {
        this.reform = reform;
        this.members = members;
    }

    List<Holder> make() {
        var appointments = new ArrayList<Holder>();
        for (var commune : reform.communes()) {
            if (!commune.continues()) addOffices(commune, appointments);
            commune.cells().stream().filter(this::isFounded).forEach(cell -> appointments.add(secretary(cell)));
        }
        return appointments;
    }

    private void addOffices(NewCommune commune, List<Holder> appointments) {
        for (var source : commune.sources()) {
            for (var member : members.get(source)) {
                member.posts().stream()
                        .filter(post -> post.unit().equals(source.unit().key()) && continues(post, source, commune))
                        .forEach(post -> appointments.add(new Holder(
                                member,
                                post.in(commune.unit().key(), reform.decision().effectiveOn()))));
            }
        }
    }

    /** The leaders of the office come from the first source, other officials from any. */
    private static boolean continues(Post post, Commune source, NewCommune commune) {
        if (post.side() == Side.STATE && !post.leader()) return true;
        return post.side() != Side.MASS_ORGANISATION
                && post.leader()
                && source.equals(commune.sources().get(0));
    }

    private boolean isFounded(Unit cell) {
        return reform.decision().founded().stream().anyMatch(founded -> founded.equals(cell));
    }

    /** A former secretary, or else a member without a post. */
    private Holder secretary(Unit cell) {
        var candidates = members.values().stream()
                .flatMap(List::stream)
                .filter(member -> reform.cellOf(member).equals(cell.key())
                        && member.countsOn(reform.decision().effectiveOn()))
                .toList();
        var chosen = Stream.concat(
                        candidates.stream().filter(Appointments::wasSecretary),
                        candidates.stream().filter(Member::isPlain))
                .findFirst()
                .orElseThrow();
        return new Holder(
                chosen,
                new Post(
                        Side.PARTY,
                        SECRETARY,
                        true,
                        null,
                        "CELL_SECRETARY",
                        cell.key(),
                        reform.decision().effectiveOn()));
    }

    private static boolean wasSecretary(Member member) {
        return member.posts().stream().anyMatch(post -> post.title().equals(SECRETARY));
    }
}
