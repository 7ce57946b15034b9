package vn.xeploai.gateway.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.xeploai.gateway.source.SubjectCount;

/**
 * Districts by chance: some units in the copy of a campaign, some in member-service's tree alone, some closed since; campaigns at the
 * district or at single wards; submissions here and there; subjects in every state.
 */
public final class GeneratedFacts {
    private static final List<String> STATES =
            List.of("PENDING", "PROPOSED", "DECIDED", "PUBLISHED", "NOT_RATED", "ON_HOLD", "CANCELLED", "OFF_ROSTER");
    private static final List<String> GRADES = List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV", "UNHEARD_OF");
    private static final List<String> REASONS = List.of("EXEMPT_FROM_ACTIVITY", "SUSPENDED", "UNHEARD_OF");

    private final Random chance;
    private final Facts facts = Facts.aDistrict();
    private final boolean districtCampaign;
    private final List<Placed> placed = new ArrayList<>();

    private GeneratedFacts(long seed) {
        chance = new Random(seed);
        districtCampaign = chance.nextBoolean();
        if (districtCampaign) facts.districtCampaign();
    }

    public static Facts of(long seed, int units) {
        return generate(seed, units).withSubmissions();
    }

    /** Facts of the same seed, before any unit has submitted. */
    public static Facts notSubmitted(long seed, int units) {
        return generate(seed, units).facts;
    }

    private static GeneratedFacts generate(long seed, int units) {
        var generated = new GeneratedFacts(seed);
        for (int i = 0; i < units; i++) generated.addUnit("unit" + i);
        return generated;
    }

    private Facts withSubmissions() {
        placed.stream()
                .filter(unit -> unit.campaign() != null && chance.nextInt(3) == 0)
                .forEach(unit -> facts.submitted(unit.name()));
        return facts;
    }

    private void addUnit(String name) {
        var above = placed.isEmpty() || chance.nextInt(3) == 0 ? null : placed.get(chance.nextInt(placed.size()));
        if (above != null && above.depth() > 4) above = null;
        var sort = above == null ? (chance.nextBoolean() ? "WARD" : "AGENCY") : "CELL";
        var unit = place(name, above, sort);
        placed.add(unit);
        if (unit.campaign() != null) addSubjects(name);
        if (unit.stands() && chance.nextBoolean()) facts.headcount(name, chance.nextInt(40), "hash");
    }

    private Placed place(String name, Placed above, String sort) {
        var campaign = campaign(name, above);
        var stands = (above == null || above.stands()) && (campaign == null || chance.nextInt(8) > 0);
        if (!stands && campaign == null) campaign = above.campaign();
        var parent = above == null ? "district" : above.name();
        if (stands) facts.stands(name, parent, sort);
        if (campaign != null) facts.copied(name, parent, sort, campaign);
        return new Placed(name, campaign, stands, above == null ? 1 : above.depth() + 1);
    }

    private String campaign(String name, Placed above) {
        if (above != null) return above.campaign() != null && chance.nextInt(8) > 0 ? above.campaign() : null;
        if (districtCampaign) return chance.nextInt(8) > 0 ? "campaign" : null;
        return chance.nextBoolean() ? "campaign of " + name : null;
    }

    private void addSubjects(String name) {
        for (var state : STATES) {
            if (chance.nextInt(3) > 0) continue;
            var decided = state.equals("DECIDED") || state.equals("PUBLISHED");
            facts.counts(
                    name,
                    new SubjectCount(
                            chance.nextInt(4) == 0 ? "CELL" : "MEMBER",
                            state,
                            decided ? any(GRADES) : null,
                            decided && chance.nextInt(5) == 0 ? "TIEU_BIEU" : null,
                            state.equals("NOT_RATED") ? any(REASONS) : null,
                            false,
                            chance.nextInt(50)));
        }
    }

    private String any(List<String> values) {
        return values.get(chance.nextInt(values.size()));
    }

    private record Placed(String name, String campaign, boolean stands, int depth) {}
}
