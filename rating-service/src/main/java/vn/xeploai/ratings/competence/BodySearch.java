package vn.xeploai.ratings.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.ratings.competence.CompetenceAnswer.BodyChoice;
import vn.xeploai.ratings.competence.CompetenceAnswer.CompetentBody;
import vn.xeploai.ratings.competence.CompetenceSql.SubjectPlace;
import vn.xeploai.ratings.register.RegisteredUnit;
import vn.xeploai.ratings.scheme.Competence;
import vn.xeploai.ratings.scheme.Competence.CompetentRole;
import vn.xeploai.ratings.scheme.PartyLevel;
import vn.xeploai.ratings.scheme.Scheme;

/** Finds the bodies that decide on a place: for each role of the scheme the nearest unit of its level, or the one that acts for it. */
final class BodySearch {
    /** Deeper than any tree of the Party; a longer chain of parents is a circle. */
    private static final int DEEPEST = 20;

    private final Scheme scheme;
    private final LocalDate rosterOn;
    private final LocalDate on;
    private final UnitLookup units;

    /** @param rosterOn the day as of which the tree was copied */
    BodySearch(Scheme scheme, LocalDate rosterOn, LocalDate on, UnitLookup units) {
        this.scheme = scheme;
        this.rosterOn = rosterOn;
        this.on = on;
        this.units = units;
    }

    /** By the scheme's rule; where it has none, any committee above the subject's own unit. */
    CompetenceAnswer search(SubjectPlace place, Chain copied) {
        var whole = completed(copied);
        return whole.rule(scheme, place.subjectKind(), on)
                .map(rule -> CompetenceAnswer.of(rule, scheme.id(), place, on, bodies(rule, whole)))
                .orElseGet(() -> CompetenceAnswer.ofAnyAbove(scheme, place, on, anyAbove(place, whole)));
    }

    /** All bodies that may decide at all, whatever the scheme leaves open. */
    CompetenceAnswer searchAbove(SubjectPlace place, Chain copied) {
        return CompetenceAnswer.ofAnyAbove(scheme, place, on, anyAbove(place, completed(copied)));
    }

    /** A sectional committee only passes on what its cells propose. */
    private List<CompetentBody> anyAbove(SubjectPlace place, Chain chain) {
        List<CompetentBody> found = new ArrayList<>();
        chain.links().stream()
                .skip(decidesItself(place, chain) ? 0 : 1)
                .filter(link -> link.level() != PartyLevel.SECTIONAL)
                .flatMap(link -> itselfOrSuccessor(link.unitId()).stream())
                .filter(body -> !named(found, body))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** The head of their own agency decides on officials, and a grass-roots cell on its members. */
    private static boolean decidesItself(SubjectPlace place, Chain chain) {
        return switch (place.subjectKind()) {
            case OFFICIAL -> true;
            case MEMBER -> chain.level() == PartyLevel.GRASSROOTS;
            default -> false;
        };
    }

    private Optional<CompetentBody> itselfOrSuccessor(UUID unit) {
        var itself = units.find(unit, on);
        if (itself.isPresent()) return itself.map(body -> chosen(body, null, BodyChoice.ANY_ABOVE, null));
        return units.successor(unit, on).map(body -> chosen(body, null, BodyChoice.WHOLE_SUCCESSOR, unit));
    }

    /** Continues above the root of the copied tree, as member-service has it on the day of the roster. */
    private Chain completed(Chain copied) {
        var chain = copied;
        while (chain.above() != null && chain.links().size() < DEEPEST) {
            var above = units.find(chain.above(), rosterOn);
            if (above.isEmpty()) break;
            var link = new Chain.Link(chain.above(), above.get().partyLevel());
            chain = chain.with(link, above.get().parentId());
        }
        return chain;
    }

    private List<CompetentBody> bodies(Competence rule, Chain chain) {
        List<CompetentBody> found = new ArrayList<>();
        for (var role : rule.decides()) {
            chain.find(role)
                    .flatMap(at -> existing(chain, at, role))
                    .filter(body -> !named(found, body))
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) above(rule.decides().get(0), chain).ifPresent(found::add);
        return List.copyOf(found);
    }

    private static boolean named(List<CompetentBody> found, CompetentBody body) {
        return found.stream().anyMatch(other -> other.unitId().equals(body.unitId()));
    }

    private Optional<CompetentBody> existing(Chain chain, int at, CompetentRole role) {
        var unit = chain.unit(at);
        var itself = units.find(unit, on);
        if (itself.isPresent()) return itself.map(body -> chosen(body, role, BodyChoice.SCHEME, null));
        var successor = units.successor(unit, on);
        if (successor.isPresent()) return successor.map(body -> chosen(body, role, BodyChoice.WHOLE_SUCCESSOR, unit));
        return firstExisting(chain, at + 1).map(body -> chosen(body, role, BodyChoice.LEVEL_ABOVE, unit));
    }

    /** There is no unit of the role's level: the nearest existing one above it. */
    private Optional<CompetentBody> above(CompetentRole role, Chain chain) {
        return chain.findAbove(role)
                .flatMap(at -> firstExisting(chain, at))
                .map(body -> chosen(body, role, BodyChoice.LEVEL_ABOVE, null));
    }

    private Optional<RegisteredUnit> firstExisting(Chain chain, int from) {
        return chain.links().stream()
                .skip(from)
                .map(link -> units.find(link.unitId(), on))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static CompetentBody chosen(RegisteredUnit body, CompetentRole role, BodyChoice choice, UUID inPlaceOf) {
        return new CompetentBody(body.id(), body.name(), body.partyLevel(), role, choice, inPlaceOf);
    }
}
