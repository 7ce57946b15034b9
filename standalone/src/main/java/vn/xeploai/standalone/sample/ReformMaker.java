package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.sample.ReformFacts.NewCommuneFacts;
import vn.xeploai.standalone.sample.StructureAct.ChangeLevel;
import vn.xeploai.standalone.sample.StructureAct.Close;
import vn.xeploai.standalone.sample.StructureAct.Merge;
import vn.xeploai.standalone.sample.StructureAct.Move;
import vn.xeploai.standalone.sample.StructureAct.Part;
import vn.xeploai.standalone.sample.StructureAct.Split;

/** Writes up the decision by which the districts end and their communes become what they became. */
final class ReformMaker {
    /** Communes stand where the districts stood. */
    private static final String LEVEL = UnitKind.DISTRICT_COMMITTEE.partyLevel();

    private final ReformFacts facts;
    private final Map<String, SampleUnit> places;
    private final Map<String, Commune> communes = new LinkedHashMap<>();
    private final Map<Commune, List<SampleMember>> members;
    private final ReformBook book = new ReformBook();
    private final Map<String, SampleUnit> units = new LinkedHashMap<>();
    private final Map<String, NewCells> cells = new LinkedHashMap<>();

    /** @param places the provinces by their codes */
    ReformMaker(ReformFacts facts, Map<String, SampleUnit> places, Map<Commune, List<SampleMember>> members) {
        this.facts = facts;
        this.places = places;
        this.members = members;
        members.keySet().forEach(commune -> communes.put(commune.facts().code(), commune));
    }

    Reform make() {
        facts.communes().forEach(this::settle);
        divideCommunes();
        cells.values().forEach(NewCells::mergeOffices);
        new CellReform(facts, members, book).write(cells);
        cells.values().forEach(NewCells::renameNamesakes);
        endDistricts();
        facts.provinces()
                .forEach(merger -> book.add(new Merge(List.of(places.get(merger.from())), places.get(merger.into()))));
        return book.reform(facts, facts.communes().stream().map(this::commune).toList());
    }

    /** A new one takes the communes that went there; one of which nothing changes but its superior goes on. */
    private void settle(NewCommuneFacts commune) {
        var unit = goesOn(commune) ? goOn(commune) : found(commune);
        units.put(commune.code(), unit);
        var own = new NewCells(unit, book);
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

    private boolean goesOn(NewCommuneFacts commune) {
        if (!commune.from().equals(List.of(commune.code()))) return false;
        var before = communes.get(commune.code()).facts();
        return commune.part() == null && before.place().equals(commune.place());
    }

    private SampleUnit goOn(NewCommuneFacts commune) {
        var unit = communes.get(commune.code()).unit();
        book.add(new ChangeLevel(unit, LEVEL));
        book.add(new Move(unit, places.get(commune.province())));
        return unit;
    }

    private SampleUnit found(NewCommuneFacts commune) {
        var unit = SampleUnit.inside(
                facts.effectiveOn().getYear() + "/" + commune.code(),
                places.get(commune.province()),
                "Đảng bộ " + commune.place(),
                UnitKind.COMMUNE_COMMITTEE,
                commune.type());
        book.found(unit, commune.code(), LEVEL);
        if (!commune.from().isEmpty()) {
            var sources = commune.from().stream()
                    .map(code -> communes.get(code).unit())
                    .toList();
            book.add(new Merge(sources, unit));
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

    /** Those that stand directly below a source and are not named by another part of it. */
    private List<SampleUnit> cellsTaken(NewCommuneFacts commune, Commune source) {
        var elsewhere = facts.communes().stream()
                .filter(other -> other != commune
                        && other.part() != null
                        && !other.part().isRest())
                .filter(other -> other.part().of().equals(source.facts().code()))
                .flatMap(other -> other.part().cells().stream())
                .toList();
        return source.cells().stream()
                .map(Cell::unit)
                .filter(cell -> cell.parent().equals(source.unit()) && !elsewhere.contains(cell.name()))
                .toList();
    }

    private void divideCommunes() {
        var parts = new LinkedHashMap<String, List<Part>>();
        for (var commune : facts.communes()) {
            if (commune.part() == null) continue;
            var divided = communes.get(commune.part().of());
            var named = commune.part().isRest()
                    ? List.<SampleUnit>of()
                    : commune.part().cells().stream().map(divided::cell).toList();
            parts.computeIfAbsent(commune.part().of(), absent -> new ArrayList<>())
                    .add(new Part(
                            units.get(commune.code()),
                            named,
                            List.of(),
                            commune.part().isRest()));
        }
        parts.forEach((code, all) -> book.add(new Split(communes.get(code).unit(), all)));
    }

    private void endDistricts() {
        members.keySet().stream()
                .map(commune -> commune.unit().parent())
                .distinct()
                .forEach(district -> book.add(new Close(district)));
    }

    private NewCommune commune(NewCommuneFacts commune) {
        var sources = sources(commune);
        var sections =
                sources.stream().flatMap(source -> source.sections().stream()).toList();
        var all = new ArrayList<>(cells.get(commune.code()).all());
        sources.stream()
                .flatMap(source -> source.cells().stream())
                .map(Cell::unit)
                .filter(cell -> sections.contains(cell.parent()))
                .forEach(all::add);
        return new NewCommune(commune, units.get(commune.code()), sources, sections, all);
    }
}
