package vn.xeploai.ratings.competence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.CompetentRole;
import vn.xeploai.ratings.scheme.PartyLevel;

/** The units from that of a subject upwards, the subject's own first. */
record Chain(List<Link> links) {

    PartyLevel level() {
        return links.get(0).level();
    }

    /** Where the unit directly above stands; null if it is not known. */
    PartyLevel superiorLevel() {
        return links.size() > 1 ? links.get(1).level() : null;
    }

    /** The nearest unit, from the subject's own on, that stands on the level of the role. */
    Optional<Integer> find(CompetentRole role) {
        return IntStream.range(0, links.size())
                .filter(at -> links.get(at).level() == role.level())
                .boxed()
                .findFirst();
    }

    /** The nearest unit on a higher level than that of the role. */
    Optional<Integer> findAbove(CompetentRole role) {
        return IntStream.range(0, links.size())
                .filter(at -> links.get(at).level().compareTo(role.level()) < 0)
                .boxed()
                .findFirst();
    }

    Chain with(Link above) {
        return new Chain(Stream.concat(links.stream(), Stream.of(above)).toList());
    }
}
