package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.xeploai.standalone.sample.Post.Side;

/** Who holds which post. One in a unit that no longer stands has ended with it. */
final class Holders {
    private final List<Appointment> held;

    Holders(Collection<SampleMember> members, List<Appointment> appointed) {
        var first =
                members.stream().flatMap(member -> member.posts().stream().map(post -> new Appointment(member, post)));
        held = Stream.concat(first, appointed.stream()).toList();
    }

    /**
     * Those who lead a Party organisation on that day, each at the highest unit that he leads.
     *
     * @param units that stand, parents before children
     */
    Map<SampleUnit, List<SampleMember>> leaders(List<SampleUnit> units, LocalDate day) {
        return highest(units, day, post -> post.side() == Side.PARTY && post.leader());
    }

    /** Those who hold a post of the State, each at the highest unit where he does. */
    Map<SampleUnit, List<SampleMember>> officials(List<SampleUnit> units, LocalDate day) {
        return highest(units, day, post -> post.side() == Side.STATE);
    }

    private Map<SampleUnit, List<SampleMember>> highest(List<SampleUnit> units, LocalDate day, Predicate<Post> wanted) {
        var placed = new HashSet<String>();
        var found = new LinkedHashMap<SampleUnit, List<SampleMember>>();
        for (var unit : units) {
            var here = held.stream()
                    .filter(one -> one.post().unit().equals(unit) && wanted.test(one.post()))
                    .map(Appointment::member)
                    .filter(member -> member.countsOn(day) && placed.add(member.recordNumber()))
                    .toList();
            if (!here.isEmpty()) found.put(unit, here);
        }
        return found;
    }
}
