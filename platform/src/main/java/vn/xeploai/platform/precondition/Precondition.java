package vn.xeploai.platform.precondition;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.Arrays;
import vn.xeploai.platform.problem.Refusal;

/** {@code If-Match}: a change names the version on which it is based. */
public final class Precondition extends Refusal {
    private Precondition(StatusType status, String code, Object... arguments) {
        super(status, code, arguments);
    }

    /**
     * Refuses a change that is not based on the current version.
     *
     * @param ifMatch the header: one or more tags, {@code *}, or null
     * @param current the tag of the current version
     * @throws Refusal 428 {@code precondition-missing} without the header, 412 {@code precondition-failed} if out of date
     */
    public static void require(String ifMatch, String current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Precondition(Status.PRECONDITION_REQUIRED, "precondition-missing");
        }
        var named = Arrays.stream(ifMatch.split(",")).map(String::strip);
        if (named.noneMatch(tag -> tag.equals("*") || tag.equals(current))) {
            throw new Precondition(Status.PRECONDITION_FAILED, "precondition-failed", current).with("current", current);
        }
    }
}
