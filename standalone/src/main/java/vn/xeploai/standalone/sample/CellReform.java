package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.StructureAct.Part;
import vn.xeploai.standalone.province.StructureAct.Split;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.sample.ReformFacts.DividedCell;
import vn.xeploai.standalone.sample.ReformFacts.MergedCells;

/** Drafts the mergers and divisions of single cells. */
final class CellReform {
    private final ReformFacts facts;
    private final Map<Commune, List<Member>> members;
    private final ReformDraft draft;

    CellReform(ReformFacts facts, Map<Commune, List<Member>> members, ReformDraft draft) {
        this.facts = facts;
        this.members = members;
        this.draft = draft;
    }

    /** @param cells those of the new communes, by code */
    void write(Map<String, NewCells> cells) {
        facts.mergedCells().forEach(merged -> merge(merged, cells));
        facts.dividedCells().forEach(divided -> divide(divided, cells));
    }

    private void merge(MergedCells merged, Map<String, NewCells> cells) {
        var commune = commune(merged.commune());
        var sources = merged.cells().stream().map(commune::cell).toList();
        holder(sources.get(0), cells).merge(sources, merged.name());
    }

    private void divide(DividedCell divided, Map<String, NewCells> cells) {
        var commune = commune(divided.commune());
        var source = commune.cell(divided.cell());
        var targets = divided.parts().stream()
                .map(part -> cells.get(part.into()).found(part.name(), source.type()))
                .toList();
        var shares = shares(divided, commune, source, targets.size());
        var parts = new ArrayList<Part>();
        for (var i = 0; i < targets.size(); i++) {
            var rest = !divided.goesOn() && i == targets.size() - 1;
            parts.add(part(targets.get(i), rest ? List.of() : shares.get(i), rest));
        }
        if (divided.goesOn()) {
            parts.add(new Part(source.key(), List.of(), List.of(), true));
        } else {
            draft.inherits(source, targets.get(targets.size() - 1));
            holder(source, cells).end(source);
        }
        draft.add(new Split(source.key(), parts));
    }

    private Part part(Unit into, List<Member> named, boolean rest) {
        named.forEach(member -> draft.moves(member, into));
        return new Part(into.key(), List.of(), named.stream().map(Member::key).toList(), rest);
    }

    /** Distributes the members who count in turn; holders of posts stay in a cell that continues. */
    private List<List<Member>> shares(DividedCell divided, Commune commune, Unit source, int parts) {
        var shares = new ArrayList<List<Member>>();
        for (var i = 0; i < parts + (divided.goesOn() ? 1 : 0); i++) shares.add(new ArrayList<>());
        var turn = 0;
        for (var member : members.get(commune)) {
            if (!member.cell().equals(source.key())
                    || !member.countsOn(facts.effectiveOn().minusDays(1))) continue;
            if (divided.goesOn() && !member.posts().isEmpty()) continue;
            shares.get(turn++ % shares.size()).add(member);
        }
        return shares;
    }

    private Commune commune(String code) {
        return members.keySet().stream()
                .filter(commune -> commune.unit().key().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static NewCells holder(Unit cell, Map<String, NewCells> cells) {
        return cells.values().stream()
                .filter(held -> held.all().contains(cell))
                .findFirst()
                .orElseThrow();
    }
}
