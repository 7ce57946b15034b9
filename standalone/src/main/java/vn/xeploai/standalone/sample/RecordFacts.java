package vn.xeploai.standalone.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.xeploai.standalone.province.Campaign.Scope;

/** What is recorded in the communes of a district beside members and ratings: the part {@code records} of its file. */
record RecordFacts(
        List<CampaignFacts> campaigns,
        List<CadreFacts> cadres,
        List<TrainingFacts> training,
        List<ProgrammeFacts> programmes,
        List<FaultFacts> faults,
        List<InspectionFacts> inspections,
        List<OccasionFacts> occasions,
        List<ComplaintFacts> complaints,
        List<CultureFacts> culture,
        TitleFacts titles) {
    static final RecordFacts NONE = new RecordFacts(null, null, null, null, null, null, null, null, null, null);

    RecordFacts {
        campaigns = campaigns == null ? List.of() : campaigns;
        cadres = cadres == null ? List.of() : cadres;
        training = training == null ? List.of() : training;
        programmes = programmes == null ? List.of() : programmes;
        faults = faults == null ? List.of() : faults;
        inspections = inspections == null ? List.of() : inspections;
        occasions = occasions == null ? List.of() : occasions;
        complaints = complaints == null ? List.of() : complaints;
        culture = culture == null ? List.of() : culture;
    }

    /** A campaign of a commune alone, in a year that the district does not rate. @param grade of the commune; null if it was not rated */
    record CampaignFacts(String commune, int year, Scope scope, String name, String grade) {}

    /**
     * @param quotas of the commune, by group of categories
     * @param partTimersOfArea the quota of each residential cell; null if it is not known
     * @param terms those for which the commune planned its cadres
     */
    record CadreFacts(
            String commune, int year, Map<String, Integer> quotas, Integer partTimersOfArea, List<TermFacts> terms) {
        CadreFacts {
            quotas = quotas == null ? Map.of() : quotas;
            terms = terms == null ? List.of() : terms;
        }
    }

    record TermFacts(int from, int to) {}

    record TrainingFacts(
            String commune, String course, String name, String organiser, LocalDate from, LocalDate to, int persons) {}

    /** A programme, or twelve of them that are alike: the resolution of each month. */
    record ProgrammeFacts(
            String commune, int year, String kind, String title, LocalDate adoptedOn, List<TaskFacts> tasks) {
        boolean isMonthly() {
            return kind.equals("MONTHLY");
        }
    }

    /**
     * @param dueOn null in the resolution of a month, which is due on its last day
     * @param target null if it is not measured
     */
    record TaskFacts(String text, LocalDate dueOn, LocalDate doneOn, BigDecimal target, String measure) {}

    /** A fault that a cell named at one of its meetings, and what it did against it. */
    record FaultFacts(String commune, int year, String cell, LocalDate foundOn, WeaknessFacts weakness) {}

    /** @param verifiedOn null while the remedy is open */
    record WeaknessFacts(String text, String remedy, LocalDate dueOn, LocalDate verifiedOn) {}

    /** @param months in each of which the files of the cell's office were checked */
    record InspectionFacts(String commune, int year, String cell, String programme, List<Integer> months) {}

    /** A review of the standing committee and of each of its members on an occasion. @param member the weakness of each of them */
    record OccasionFacts(
            String commune,
            int year,
            String occasion,
            LocalDate heldOn,
            WeaknessFacts committee,
            WeaknessFacts member) {}

    /** A complaint about the holder of an office that ended in a discipline. */
    record ComplaintFacts(
            String commune,
            String office,
            String text,
            String form,
            LocalDate committedOn,
            LocalDate receivedOn,
            LocalDate verifiedOn,
            LocalDate proposedOn,
            LocalDate decidedOn) {}

    /** Titles of culture. @param unit the section that got it; null for the commune, which has registered for it only */
    record CultureFacts(String commune, int year, String unit) {}

    /**
     * The years of which titles are recorded.
     *
     * @param members those of Party members and of places
     * @param officialsElsewhere those of officials, in years in which they were not rated here
     */
    record TitleFacts(List<Integer> members, List<Integer> officialsElsewhere) {}
}
