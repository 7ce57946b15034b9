package vn.xeploai.platform.code;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The codes in the body that this thread reads. Until they are looked up, each is represented by an id of its own. */
final class BodyCodes {
    private static final ThreadLocal<BodyCodes> OF_THREAD = new ThreadLocal<>();

    private final Map<UUID, IdOrCode> codes = new HashMap<>();

    private BodyCodes() {}

    /** From now on the thread collects codes. */
    static BodyCodes begin() {
        var codes = new BodyCodes();
        OF_THREAD.set(codes);
        return codes;
    }

    static void end() {
        OF_THREAD.remove();
    }

    /** Whether this thread reads a body, in which ids may be codes. */
    static boolean areRead() {
        return OF_THREAD.get() != null;
    }

    /** @return the id that represents the code */
    static UUID keep(IdOrCode code) {
        var id = UUID.randomUUID();
        OF_THREAD.get().codes.put(id, code);
        return id;
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    /** The code that an id represents; null if it is a true id. */
    IdOrCode represented(UUID id) {
        return codes.get(id);
    }
}
