package vn.xeploai.platform.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import vn.xeploai.platform.code.BodyIds;
import vn.xeploai.platform.code.NamedId;
import vn.xeploai.platform.json.BodyFaults;

/** Refuses bodies that name units or members of others, or act for a unit of others; when their codes have been looked up. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Priorities.USER)
public class BodyAccess implements ReaderInterceptor {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final AccessCheck check;

    BodyAccess(AccessCheck check) {
        this.check = check;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        var body = reading.proceed();
        var rule = check.rule();
        if (rule != null && rule.isPlaced() && !BodyFaults.isAny()) check(rule, BodyIds.of(body));
        return body;
    }

    private void check(AccessRule rule, List<NamedId> ids) {
        at(rule.acting(), ids).stream().filter(one -> one.id() != null).forEach(check::requireActing);
        check.requireNamed(rule.within(), at(rule.within(), ids));
    }

    private static List<NamedId> at(List<String> fields, List<NamedId> ids) {
        return ids.stream()
                .filter(one -> fields.contains(INDEX.matcher(one.field()).replaceAll("")))
                .toList();
    }
}
