package vn.xeploai.gateway.basis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.gateway.source.Lineage;
import vn.xeploai.gateway.source.LineageExtent;

/** What became of one unit: where it went as a whole, or where each of its members went. */
final class Division {
    private final Successors successors;
    private final List<Lineage.Link> links;
    private final Map<UUID, Lineage.Link> named = new HashMap<>();

    /** @param links that start from the unit; none if it is not known what became of it */
    Division(Successors successors, List<Lineage.Link> links) {
        this.successors = successors;
        this.links = links;
        links.forEach(link -> link.members().forEach(member -> named.put(member, link)));
    }

    /** Whether its members went different ways. */
    boolean divided() {
        return links.stream().anyMatch(link -> link.extent() == LineageExtent.PART);
    }

    /** Where the unit itself went: one that was divided went nowhere, unless it still exists. */
    Target whole() {
        return links.stream()
                .filter(link -> link.extent().undivided() || link.toItself())
                .findFirst()
                .map(successors::target)
                .orElse(Target.UNATTRIBUTED);
    }

    /** Where a member went: by name, else with the rest, else it is unknown. */
    Target of(UUID member) {
        if (named.containsKey(member)) return successors.target(named.get(member));
        return links.stream()
                .filter(Lineage.Link::rest)
                .findFirst()
                .map(successors::target)
                .orElse(Target.UNATTRIBUTED);
    }

    /** Everywhere that a part of it may have gone. */
    List<Target> all() {
        return links.stream().map(successors::target).distinct().toList();
    }
}
