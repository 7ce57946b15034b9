package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Post;
import vn.xeploai.standalone.province.Post.Holder;
import vn.xeploai.standalone.province.Post.Side;
import vn.xeploai.standalone.province.Unit;

/** Who holds which post. A post ends with its unit. */
final class PostHolders {
    private final List<Holder> holders;

    PostHolders(Collection<Member> members, List<Holder> appointed) {
        var first = members.stream().flatMap(member -> member.posts().stream().map(post -> new Holder(member, post)));
        holders = Stream.concat(first, appointed.stream()).toList();
    }

    /**
     * The leaders of Party organisations on that day by the keys of the units, each at the highest unit that they lead.
     *
     * @param units of that day, parents before children
     */
    Map<String, List<Member>> leaders(List<Unit> units, LocalDate day) {
        return highest(units, day, post -> post.side() == Side.PARTY && post.leader());
    }

    /** The holders of posts of the State. */
    List<Member> officials(List<Unit> units, LocalDate day) {
        return highest(units, day, post -> post.side() == Side.STATE).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The units in which there is an agency: where somebody leads on the State's side. */
    List<Unit> agencies(List<Unit> units, LocalDate day) {
        return units.stream()
                .filter(unit -> holders.stream().anyMatch(holder -> leadsAgency(holder, unit, day)))
                .toList();
    }

    private static boolean leadsAgency(Holder holder, Unit unit, LocalDate day) {
        var post = holder.post();
        return post.side() == Side.STATE
                && post.leader()
                && post.unit().equals(unit.key())
                && holder.member().countsOn(day);
    }

    private Map<String, List<Member>> highest(List<Unit> units, LocalDate day, Predicate<Post> wanted) {
        var placed = new HashSet<String>();
        var found = new LinkedHashMap<String, List<Member>>();
        for (var unit : units) {
            var here = holders.stream()
                    .filter(holder -> holder.post().unit().equals(unit.key()) && wanted.test(holder.post()))
                    .map(Holder::member)
                    .filter(member -> member.countsOn(day) && placed.add(member.key()))
                    .toList();
            if (!here.isEmpty()) found.put(unit.key(), here);
        }
        return found;
    }
}
