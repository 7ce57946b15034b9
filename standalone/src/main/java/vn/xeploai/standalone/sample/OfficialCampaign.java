package vn.xeploai.standalone.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rates the officials of some communes for a year, on the State's side: each commune its own. */
final class OfficialCampaign {
    private final SampleUnit root;
    private final int year;
    private final Holders holders;

    OfficialCampaign(SampleUnit root, int year, Holders holders) {
        this.root = root;
        this.year = year;
        this.holders = holders;
    }

    /** @param membersPapers on everybody's grade as a member */
    SampleCampaign of(Map<Commune, CommunePapers> communes, List<SamplePaper> membersPapers) {
        var grades = new PostRatings(year, membersPapers);
        var day = RatedPeriod.of(year).lastDay();
        var papers = communes.entrySet().stream()
                .map(one -> one.getValue().onOfficials(grades.of(SubjectKind.OFFICIAL, officials(one.getKey(), day))))
                .toList();
        var submissions =
                communes.values().stream().map(CommunePapers::submission).toList();
        var name = "Xếp loại cán bộ, công chức, viên chức năm %s – %s".formatted(year, root.name());
        return new SampleCampaign(root, year, RatedKinds.OFFICIALS, name, papers, null, PostPapers.NONE, submissions);
    }

    private List<SampleMember> officials(Commune commune, LocalDate day) {
        return holders.officials(commune.units(), day).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
