package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.StructureAct.ChangeType;
import vn.xeploai.standalone.province.StructureAct.Close;
import vn.xeploai.standalone.province.StructureAct.Merge;
import vn.xeploai.standalone.province.StructureAct.Move;
import vn.xeploai.standalone.province.StructureAct.Part;
import vn.xeploai.standalone.province.StructureAct.Split;
import vn.xeploai.standalone.province.Unit;
import vn.xeploai.standalone.province.UnitKind;
import vn.xeploai.standalone.sample.Commune.Cell;
import vn.xeploai.standalone.sample.Reform.NewCommune;
import vn.xeploai.standalone.sample.ReformFacts.NewCommuneFacts;

/** Drafts the decision by which the districts end and their communes are merged and divided. */
final class ReformMaker {
    /** Communes take the level of the districts. */
    private static final String LEVEL = UnitKind.DISTRICT_COMMITTEE.partyLevel();

    private final ReformFacts facts;
    private final Map<String, Commune> communes = new LinkedHashMap<>();
    private final Map<Commune, List<Member>> members;
    private final ReformDraft draft = new ReformDraft();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, NewCells> cells = new LinkedHashMap<>();

    ReformMaker(ReformFacts facts, Map<Commune, List<Member>> members) {
        this.facts = facts;
        this.members = members;
        members.keySet().forEach(commune -> communes.put(commune.facts().code(), commune));
    }

    Reform make() {
        facts.communes().forEach(this::place);
        divideCommunes();
        cells.values().forEach(NewCells::mergeOffices);
        new CellReform(facts, members, draft).write(cells);
        cells.values().forEach(NewCells::renameNamesakes);
        endDistricts();
        facts.provinces().forEach(merger -> draft.add(new Merge(List.of(merger.from()), merger.into())));
        return draft.reform(facts, facts.communes().stream().map(this::commune).toList());
    }

    /** Founds it with the cells of its former communes, unless nothing changes but its superior. */
    private void place(NewCommuneFacts commune) {
        var unit = continues(commune) ? moved(commune) : founded(commune);
        units.put(commune.code(), unit);
        var own = new NewCells(unit, draft);
        cells.put(commune.code(), own);
        sources(commune).forEach(source -> cellsTaken(commune, source)
                .forEach(cell -> own.take(cell, source.facts().name())));
        if (commune.part() != null && !commune.part().isRest()) {
            var divided = communes.get(commune.part().of());
            commune.part()
                    .cells()
                    .forEach(
                            name -> own.take(divided.cell(name), divided.facts().name()));
        }
    }

    private boolean continues(NewCommuneFacts commune) {
        if (!commune.from().equals(List.of(commune.code()))) return false;
        var before = communes.get(commune.code()).facts();
        return commune.part() == null && before.place().equals(commune.place());
    }

    private Unit moved(NewCommuneFacts commune) {
        var unit = communes.get(commune.code()).unit();
        draft.add(new ChangeType(unit.key(), null, LEVEL));
        draft.add(new Move(unit.key(), commune.province()));
        return unit;
    }

    private Unit founded(NewCommuneFacts commune) {
        var key = facts.effectiveOn().getYear() + "/" + commune.code();
        var name = "Đảng bộ " + commune.place();
        var unit = Unit.inside(key, commune.province(), name, UnitKind.COMMUNE_COMMITTEE, commune.type())
                .withCode(commune.code())
                .withPartyLevel(LEVEL);
        draft.found(unit);
        if (!commune.from().isEmpty()) {
            draft.add(new Merge(commune.from(), unit.key()));
        }
        return unit;
    }

    /** First the one that had its code; of a divided commune the office goes with the rest. */
    private List<Commune> sources(NewCommuneFacts commune) {
        var sources = new ArrayList<>(commune.from().stream().map(communes::get).toList());
        if (commune.part() != null && commune.part().isRest()) {
            sources.add(0, communes.get(commune.part().of()));
        }
        return sources;
    }

    /** The cells directly below a source that no other part of it names. */
    private List<Unit> cellsTaken(NewCommuneFacts commune, Commune source) {
        var elsewhere = facts.communes().stream()
                .filter(other -> other != commune
                        && other.part() != null
                        && !other.part().isRest())
                .filter(other -> other.part().of().equals(source.facts().code()))
                .flatMap(other -> other.part().cells().stream())
                .toList();
        return source.cells().stream()
                .map(Cell::unit)
                .filter(cell -> cell.parent().equals(source.unit().key()) && !elsewhere.contains(cell.name()))
                .toList();
    }

    private void divideCommunes() {
        var parts = new LinkedHashMap<String, List<Part>>();
        for (var commune : facts.communes()) {
            if (commune.part() == null) continue;
            var divided = communes.get(commune.part().of());
            var named = commune.part().isRest()
                    ? List.<String>of()
                    : commune.part().cells().stream()
                            .map(name -> divided.cell(name).key())
                            .toList();
            parts.computeIfAbsent(commune.part().of(), absent -> new ArrayList<>())
                    .add(new Part(
                            units.get(commune.code()).key(),
                            named,
                            List.of(),
                            commune.part().isRest()));
        }
        parts.forEach((code, all) -> draft.add(new Split(code, all)));
    }

    private void endDistricts() {
        members.keySet().stream()
                .map(commune -> commune.unit().parent())
                .distinct()
                .forEach(district -> draft.add(new Close(district)));
    }

    private NewCommune commune(NewCommuneFacts commune) {
        var sources = sources(commune);
        var sections =
                sources.stream().flatMap(source -> source.sections().stream()).toList();
        var sectionKeys = sections.stream().map(Unit::key).toList();
        var all = new ArrayList<>(cells.get(commune.code()).all());
        sources.stream()
                .flatMap(source -> source.cells().stream())
                .map(Cell::unit)
                .filter(cell -> sectionKeys.contains(cell.parent()))
                .forEach(all::add);
        return new NewCommune(commune, units.get(commune.code()), sources, sections, all);
    }
}
