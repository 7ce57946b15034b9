package vn.xeploai.standalone.sample;

import static vn.xeploai.standalone.province.Json.object;

import java.time.LocalDate;
import vn.xeploai.standalone.province.Entry.Key;
import vn.xeploai.standalone.province.SubjectKind;

/** Parts of the bodies of entries. */
final class Parts {
    private Parts() {}

    static Object document(String number, LocalDate date, String authority) {
        return object("number", number, "date", date, "authority", authority);
    }

    static Object subject(SubjectKind kind, String key) {
        return object("kind", kind, "id", new Key(key));
    }

    /** A unit as the owner of a task or remedy, or as a recipient. */
    static Object unit(String key) {
        return object("kind", "UNIT", "id", new Key(key));
    }

    /** The same of a member. */
    static Object member(String key) {
        return object("kind", "MEMBER", "id", new Key(key));
    }

    static Object titled(Object recipient, String title) {
        return object("recipient", recipient, "title", title);
    }
}
