package vn.xeploai.ratings.competence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xeploai.ratings.scheme.Competence;
import vn.xeploai.ratings.scheme.Competence.CompetentRole;
import vn.xeploai.ratings.scheme.PartyLevel;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * The units from that of a subject upwards, the subject's own first.
 *
 * @param above the unit above the last one, outside of the copied tree; null if there is none
 */
record Chain(List<Link> links, UUID above) {
    record Link(UUID unitId, PartyLevel level) {}

    PartyLevel level() {
        return links.get(0).level();
    }

    /** The level of the unit directly above; null if it is not known. */
    PartyLevel superiorLevel() {
        return links.size() > 1 ? links.get(1).level() : null;
    }

    /**
     * Who proposes and who decides on subjects of the first unit (HD 43-HD/BTCTW mục 3): a rule that names the level above goes before one that
     * does not. Empty if the scheme has none.
     *
     * @param on the day of the act
     */
    Optional<Competence> rule(Scheme scheme, SubjectKind kind, LocalDate on) {
        return scheme.rules(Competence.class, kind).stream()
                .filter(rule -> rule.partyLevel() == level() && rule.holdsOn(on))
                .filter(rule -> rule.superiorLevel() == null || rule.superiorLevel() == superiorLevel())
                .min(Comparator.comparing(rule -> rule.superiorLevel() == null));
    }

    /** The nearest unit of the role's level, from the subject's own on. */
    Optional<Integer> find(CompetentRole role) {
        return first(link -> link.level() == role.level());
    }

    /** The nearest unit on a higher level than that of the role. */
    Optional<Integer> findAbove(CompetentRole role) {
        return first(link -> link.level().compareTo(role.level()) < 0);
    }

    private Optional<Integer> first(Predicate<Link> wanted) {
        return IntStream.range(0, links.size())
                .filter(at -> wanted.test(links.get(at)))
                .boxed()
                .findFirst();
    }

    UUID unit(int at) {
        return links.get(at).unitId();
    }

    /** @param parent the unit above the added one; null if there is none */
    Chain with(Link next, UUID parent) {
        return new Chain(Stream.concat(links.stream(), Stream.of(next)).toList(), parent);
    }
}
