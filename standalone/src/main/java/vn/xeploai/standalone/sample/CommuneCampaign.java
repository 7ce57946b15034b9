package vn.xeploai.standalone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.sample.SampleFacts.CommuneFacts;

/** Rates a ward's cells and members for a year after the districts ended. The ward itself is rated by its province, which is no part of it. */
final class CommuneCampaign {
    private final Commune commune;
    private final List<SampleMember> members;
    private final Draw draw;

    /** @param members by their cells after the reform */
    CommuneCampaign(NewCommune commune, Map<SampleUnit, List<SampleMember>> members, Draw draw) {
        var place = commune.facts();
        var facts = new CommuneFacts(place.code(), place.type(), place.name(), null, null, null, null, null);
        var cells = commune.cells().stream()
                .map(cell -> new Cell(cell, members.get(cell).size()))
                .toList();
        this.commune = new Commune(facts, commune.unit(), commune.sections(), cells, true);
        this.members = commune.cells().stream()
                .flatMap(cell -> members.get(cell).stream())
                .toList();
        this.draw = draw;
    }

    SampleCampaign make(int year) {
        var papers = new CommunePapers(commune, List.of(), year, draw);
        var all = new ArrayList<>(List.of(papers.onMembers(members)));
        all.addAll(papers.onOrganisations());
        var submissions = new ArrayList<>(papers.submissionsOfCells());
        submissions.add(papers.submission());
        var name = "Kiểm điểm, xếp loại năm %s – %s".formatted(year, commune.committee());
        return new SampleCampaign(commune.unit(), year, name, all, null, submissions);
    }
}
