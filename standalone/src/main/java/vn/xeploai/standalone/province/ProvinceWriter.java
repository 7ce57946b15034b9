package vn.xeploai.standalone.province;

import static vn.xeploai.standalone.province.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Records a province through the public API, part by part. What is already there is recognised and not recorded again. */
public final class ProvinceWriter {
    /** The register of administrative codes. */
    private static final String GSO = "GSO";

    private static final int UNITS_PER_REQUEST = 1000;
    /** Fewer than the API allows, so that several requests share the work. */
    private static final int MEMBERS_PER_REQUEST = 500;

    private static final int POSTS_PER_REQUEST = 1000;

    private final ApiClient api;
    private final String register;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final CampaignWriter campaigns;

    /** @param register the system of identifiers under which keys are recorded */
    public ProvinceWriter(ApiClient api, String register) {
        this.api = api;
        this.register = register;
        campaigns = new CampaignWriter(api, this);
    }

    /** The id of a recorded unit, member or campaign, or of what an entry recorded. */
    public String id(String key) {
        var id = ids.get(key);
        if (id == null) throw new IllegalArgumentException(key + " is not recorded");
        return id;
    }

    public Map<String, String> ids() {
        return Map.copyOf(ids);
    }

    /** @param all parents before children */
    public void units(List<Unit> all, LocalDate validFrom) {
        all.forEach(unit -> units.put(unit.key(), unit));
        for (var list : lists(all, UNITS_PER_REQUEST)) {
            var bodies = list.stream().map(unit -> body(unit, validFrom)).toList();
            var answer = api.post("units", object("units", bodies)).get("units");
            for (var i = 0; i < list.size(); i++) keep(list.get(i).key(), answer.get(i));
        }
    }

    /** Gives a unit another name and type from a day on. */
    public void version(String key, String name, UnitType type, LocalDate validFrom) {
        var path = "units/" + id(key);
        var current = api.get(path + "?on=" + validFrom);
        if (current.get("name").asText().equals(name)
                && current.get("type").asText().equals(type.name())) return;
        var unit = units.get(key);
        var version = object(
                "name",
                name,
                "kind",
                unit.kind(),
                "type",
                type,
                "partyLevel",
                unit.partyLevel(),
                "parentId",
                id(unit.parent()),
                "validFrom",
                validFrom);
        api.postIfUnchanged(path, path + "/versions", object("versions", List.of(version)));
    }

    public void members(List<Member> all) {
        ApiClient.inParallel(lists(all, MEMBERS_PER_REQUEST), list -> {
            var bodies = list.stream().map(this::body).toList();
            var answer = api.post("members", object("members", bodies)).get("members");
            for (var i = 0; i < list.size(); i++) keep(list.get(i).key(), answer.get(i));
        });
    }

    /** Moves an official member to another cell. */
    public void transfer(String member, String cell, LocalDate from) {
        api.post(
                "members/" + id(member) + "/transfers", object("toUnitId", id(cell), "kind", "OFFICIAL", "from", from));
    }

    /** Records posts that members got after they were recorded themselves. */
    public void posts(List<Post.Holder> holders) {
        for (var list : lists(holders, POSTS_PER_REQUEST)) {
            var bodies = list.stream()
                    .map(holder -> object("memberId", id(holder.member().key()), "post", body(holder.post())))
                    .toList();
            api.post("members/posts", object("posts", bodies));
        }
    }

    /** Opens a campaign, records its documents and submissions, and closes it if it is to be closed. */
    public void campaign(Campaign campaign) {
        campaigns.write(campaign);
    }

    /** The id of a recorded campaign. */
    public String id(Campaign campaign) {
        return id(campaign.key());
    }

    /** Records entries one after the other. */
    public void entries(List<Entry> all) {
        new EntryWriter(api, this).write(all);
    }

    /** Returns how many units it founded. */
    public int reorganisation(Reorganisation decision) {
        var founded = new ReorganisationWriter(api, this).write(decision);
        founded.forEach(unit -> keep(unit.get("key").asText(), unit));
        return founded.size();
    }

    boolean isRecorded(String key) {
        return ids.containsKey(key);
    }

    /** The administrative code comes first. */
    List<Object> identifiers(Unit unit) {
        var identifiers = new ArrayList<Object>();
        if (unit.code() != null) identifiers.add(code(unit.code()));
        if (!unit.key().equals(unit.code())) identifiers.add(object("system", register, "value", unit.key()));
        return identifiers;
    }

    static Map<String, Object> code(String code) {
        return object("system", GSO, "value", code);
    }

    void keep(String key, JsonNode recorded) {
        ids.put(key, recorded.get("id").asText());
    }

    private Map<String, Object> body(Unit unit, LocalDate validFrom) {
        var parent = unit.parent() == null ? null : units.get(unit.parent());
        return object(
                "identifiers", identifiers(unit),
                "name", unit.name(),
                "kind", unit.kind(),
                "type", unit.type(),
                "partyLevel", unit.partyLevel(),
                "parentIdentifier", parent == null ? null : identifiers(parent).get(0),
                "validFrom", validFrom);
    }

    private Map<String, Object> body(Member member) {
        var person = member.person();
        var own = List.of(object("system", register, "value", member.key()));
        return object(
                "identifiers", member.cardNumber() == null ? own : null,
                "fullName", person.fullName(),
                "birthDate", person.birthDate(),
                "gender", person.gender(),
                "identityNumber", person.identityNumber(),
                "cardNumber", member.cardNumber(),
                "recordNumber", member.cardNumber() == null ? null : member.key(),
                "admittedOn", member.admittedOn(),
                "officialOn", member.officialOn(),
                "unitId", id(member.cell()),
                "memberFrom", member.memberFrom(),
                "standings", member.standings(),
                "posts", member.posts().stream().map(this::body).toList());
    }

    private Map<String, Object> body(Post post) {
        return object(
                "side", post.side(),
                "title", post.title(),
                "leader", post.leader(),
                "category", post.category(),
                "office", post.office(),
                "unitId", id(post.unit()),
                "from", post.from());
    }

    private static <T> List<List<T>> lists(List<T> all, int length) {
        var lists = new ArrayList<List<T>>();
        for (var from = 0; from < all.size(); from += length) {
            lists.add(all.subList(from, Math.min(from + length, all.size())));
        }
        return lists;
    }
}
