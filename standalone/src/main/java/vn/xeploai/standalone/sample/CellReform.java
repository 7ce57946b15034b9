package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.sample.ReformFacts.DividedCell;
import vn.xeploai.standalone.sample.ReformFacts.MergedCells;
import vn.xeploai.standalone.sample.StructureAct.Part;
import vn.xeploai.standalone.sample.StructureAct.Split;

/** Writes up what becomes of single cells by name. */
final class CellReform {
    private final ReformFacts facts;
    private final Map<Commune, List<SampleMember>> members;
    private final ReformBook book;

    CellReform(ReformFacts facts, Map<Commune, List<SampleMember>> members, ReformBook book) {
        this.facts = facts;
        this.members = members;
        this.book = book;
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
            parts.add(new Part(source, List.of(), List.of(), true));
        } else {
            book.inherits(source, targets.get(targets.size() - 1));
            holder(source, cells).end(source);
        }
        book.add(new Split(source, parts));
    }

    private Part part(SampleUnit into, List<SampleMember> named, boolean rest) {
        named.forEach(member -> book.goesTo(member, into));
        return new Part(
                into, List.of(), named.stream().map(SampleMember::recordNumber).toList(), rest);
    }

    /** Those who count are dealt out in turn; whoever holds a post in a cell that goes on stays there. */
    private List<List<SampleMember>> shares(DividedCell divided, Commune commune, SampleUnit source, int parts) {
        var shares = new ArrayList<List<SampleMember>>();
        for (var i = 0; i < parts + (divided.goesOn() ? 1 : 0); i++) shares.add(new ArrayList<>());
        var turn = 0;
        for (var member : members.get(commune)) {
            if (!member.cell().equals(source)
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

    private static NewCells holder(SampleUnit cell, Map<String, NewCells> cells) {
        return cells.values().stream()
                .filter(held -> held.all().contains(cell))
                .findFirst()
                .orElseThrow();
    }
}
