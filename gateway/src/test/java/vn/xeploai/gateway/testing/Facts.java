package vn.xeploai.gateway.testing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.gateway.figures.Memos;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.source.Headcount;
import vn.xeploai.gateway.source.Headcounts;
import vn.xeploai.gateway.source.Label;
import vn.xeploai.gateway.source.MemberTree;
import vn.xeploai.gateway.source.RatingChange;
import vn.xeploai.gateway.source.Scheme;
import vn.xeploai.gateway.source.SubjectCount;
import vn.xeploai.gateway.source.Tallies;
import vn.xeploai.gateway.source.TreeUnit;
import vn.xeploai.gateway.source.UnitTally;

/** The answers of both services, built unit by unit. Units are named by short words, from which their ids are made. */
public final class Facts {
    public static final Instant KNOWN_AT = Instant.parse("2026-11-22T03:00:00Z");
    public static final LocalDate ON = LocalDate.of(2022, 12, 31);

    private static final List<String> ALL_KINDS =
            List.of("MEMBER", "CELL", "SECTIONAL_COMMITTEE", "GRASSROOTS_ORGANISATION", "SUPERIOR_ORGANISATION");

    private final String root;
    private final List<TreeUnit> tree = new ArrayList<>();
    private final List<Headcount> headcounts = new ArrayList<>();
    private final Map<String, Copied> copies = new LinkedHashMap<>();
    private final Map<String, List<String>> kindsOfCampaigns = new HashMap<>();
    private List<String> ratedKinds = ALL_KINDS;
    private boolean holdsUnder = true;
    private Tallies.Total also;

    private Facts(String root) {
        this.root = root;
    }

    /** A district committee that is in the tree and in no campaign yet. */
    public static Facts aDistrict() {
        return new Facts("district").stands("district", null, "DISTRICT");
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static Scheme scheme() {
        return new Scheme(
                "P2019",
                1,
                "QĐ 132-QĐ/TW; HD 21-HD/BTCTW",
                List.of(
                        grade("HTXSNV", "EXCELLENT", 1),
                        grade("HTTNV", "GOOD", 2),
                        grade("HTNV", "COMPLETED", 3),
                        grade("KHTNV", "NOT_COMPLETED", 4)),
                List.of(reason("EXEMPT_FROM_ACTIVITY", "EXEMPT"), reason("SUSPENDED", "NOT_RATED")));
    }

    private static Scheme.Grade grade(String code, String tier, int order) {
        return new Scheme.Grade(ALL_KINDS, code, tier, new Label("nhãn " + code, "label " + code), order);
    }

    private static Scheme.NotRatedReason reason(String code, String bucket) {
        return new Scheme.NotRatedReason(code, bucket, new Label("lý do " + code, "reason " + code));
    }

    /** @param sort DISTRICT, WARD, AGENCY or CELL */
    public Facts stands(String name, String parent, String sort) {
        var traits = Traits.of(sort);
        tree.add(new TreeUnit(
                id(name), parentId(parent), null, name, traits.kind(), traits.type(), traits.partyLevel()));
        return this;
    }

    /** The unit was copied into a campaign, below {@code parent} of the same campaign. */
    public Facts copied(String name, String parent, String sort, String campaign) {
        copies.put(campaign + "/" + name, new Copied(name, parent, Traits.of(sort), campaign));
        return this;
    }

    /** The unit is there, and was copied there too. */
    public Facts both(String name, String parent, String sort) {
        return stands(name, parent, sort).copied(name, parent, sort, "campaign");
    }

    public Facts districtCampaign() {
        return copied("district", null, "DISTRICT", "campaign");
    }

    public Facts submitted(String name) {
        copy(name).submission = new UnitTally.Submission(1, "45-BC/ĐU", LocalDate.of(2022, 12, 28));
        return this;
    }

    public Facts rated(String name, String kind, String grade, long count) {
        return counts(name, new SubjectCount(kind, "DECIDED", grade, null, null, false, count));
    }

    public Facts notRated(String name, String reason, long count) {
        return counts(name, new SubjectCount("MEMBER", "NOT_RATED", null, null, reason, false, count));
    }

    public Facts inState(String name, String state, long count) {
        return counts(name, new SubjectCount("MEMBER", state, null, null, null, false, count));
    }

    public Facts counts(String name, SubjectCount count) {
        copy(name).counts.add(count);
        return this;
    }

    /** The campaigns rate these kinds and no others. */
    public Facts rating(List<String> kinds) {
        ratedKinds = kinds;
        return this;
    }

    /** One campaign rates these kinds and no others. */
    public Facts rating(String campaign, List<String> kinds) {
        kindsOfCampaigns.put(campaign, kinds);
        return this;
    }

    /** The campaigns' roots are below the unit. */
    public Facts below() {
        holdsUnder = false;
        return this;
    }

    /** What the State's side counts. */
    public Facts also(Tallies.Total total) {
        also = total;
        return this;
    }

    public Facts ratingHash(String name, String hash) {
        copy(name).hash = hash(hash);
        return this;
    }

    public Facts headcount(String name, long total, String hash) {
        headcounts.add(new Headcount(id(name), total, 0, 0, 0, hash(hash)));
        return this;
    }

    private Copied copy(String name) {
        return copies.values().stream()
                .filter(copied -> copied.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static BigInteger hash(String word) {
        return word == null ? null : BigInteger.valueOf(word.hashCode());
    }

    /** Every unit, as deep as the tree is. */
    public MemberTree tree() {
        return tree(id(root), null);
    }

    private MemberTree tree(UUID unit, Integer depth) {
        return new MemberTree(unit, KNOWN_AT, Contract.tree(tree, unit, depth));
    }

    public Headcounts headcounts() {
        return headcounts(null);
    }

    private Headcounts headcounts(Integer depth) {
        return new Headcounts(KNOWN_AT, Contract.headcounts(tree, headcounts, id(root), depth));
    }

    /** One entry for each unit. */
    public Tallies units() {
        return tallies(Contract.units(copied(), id(root)));
    }

    /** One entry for the root and one for each row. */
    public Tallies rows() {
        return rows(root);
    }

    public Tallies rows(String unit) {
        return tallies(Contract.rows(copied(), id(unit)));
    }

    /** As they were built, without what rating-service makes of them. */
    public Tallies asTold() {
        return tallies(copied());
    }

    private List<UnitTally> copied() {
        return copies.values().stream().map(Copied::tally).toList();
    }

    private Tallies tallies(List<UnitTally> units) {
        var campaigns = copies.values().stream()
                .map(copied -> new Tallies.Campaign(
                        id(copied.campaign),
                        id(root),
                        "OPEN",
                        ON,
                        kindsOfCampaigns.getOrDefault(copied.campaign, ratedKinds),
                        holdsUnder))
                .distinct()
                .toList();
        return new Tallies(KNOWN_AT, scheme(), campaigns, units, also);
    }

    /** Tree and headcounts as deep as the rows need them, and no deeper. */
    public RowAnswers rowFacts() {
        var roots = Contract.campaigns(copied(), id(root)).stream()
                .filter(campaign -> !campaign.holdsUnder())
                .map(RatingChange.Campaign::rootUnitId)
                .toList();
        var depth = 1;
        while (!tree(id(root), depth).ids().containsAll(roots)
                && tree(id(root), depth).units().size() < tree.size()) depth++;
        var shallow = tree(id(root), depth);
        var unseen = MergedTree.of(id(root), shallow, headcounts(depth), rows()).unseen();
        var whole = unseen.stream().map(unit -> tree(unit, null)).toList();
        return new RowAnswers(shallow.with(whole), headcounts(depth));
    }

    public MergedTree merged() {
        return MergedTree.of(id(root), rowFacts().tree(), rowFacts().headcounts(), rows());
    }

    public Memos memos() {
        return Memos.of(rowFacts().tree(), rowFacts().headcounts());
    }

    /** What member-service says about the rows. */
    public record RowAnswers(MemberTree tree, Headcounts headcounts) {}

    private static UUID parentId(String parent) {
        return parent == null ? id("province") : id(parent);
    }

    private static final class Copied {
        private final String name;
        private final String parent;
        private final Traits traits;
        private final String campaign;
        private final List<SubjectCount> counts = new ArrayList<>();
        private UnitTally.Submission submission;
        private BigInteger hash;

        private Copied(String name, String parent, Traits traits, String campaign) {
            this.name = name;
            this.parent = parent;
            this.traits = traits;
            this.campaign = campaign;
        }

        private UnitTally tally() {
            return new UnitTally(
                    id(name),
                    parentId(parent),
                    id(campaign),
                    traits.kind(),
                    traits.type(),
                    traits.partyLevel(),
                    submission,
                    hash,
                    null,
                    null,
                    counts);
        }
    }

    private record Traits(String kind, String type, String partyLevel) {
        private static Traits of(String sort) {
            return switch (sort) {
                case "DISTRICT" -> new Traits("DISTRICT_COMMITTEE", "URBAN_DISTRICT", "IMMEDIATE_SUPERIOR");
                case "WARD" -> new Traits("COMMUNE_COMMITTEE", "WARD", "GRASSROOTS");
                case "AGENCY" -> new Traits("GRASSROOTS_CELL", "AGENCY", "GRASSROOTS");
                case "CELL" -> new Traits("CELL", "RESIDENTIAL", "CELL");
                default -> throw new IllegalArgumentException(sort);
            };
        }
    }
}
