package vn.xeploai.standalone.province;

import static vn.xeploai.standalone.province.Json.object;

/**
 * A subject of a campaign.
 *
 * @param key of the member or unit
 */
public record SubjectKey(SubjectKind kind, String key) {
    Object json(ProvinceWriter province) {
        return object("kind", kind, "id", province.id(key));
    }
}
