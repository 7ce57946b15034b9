package vn.xeploai.platform.code;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import vn.xeploai.platform.idempotency.IdempotentAnswers;
import vn.xeploai.platform.json.BodyFaults;

/** Puts ids in the places of the codes of a body, between reading and validating it. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Priorities.USER + 1)
public class CodeInterceptor implements ReaderInterceptor {
    private final CodeService codes;
    private final Instance<IdempotentAnswers> answers;

    /** @param answers none in a module that records nothing */
    CodeInterceptor(CodeService codes, Instance<IdempotentAnswers> answers) {
        this.codes = codes;
        this.answers = answers;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        var written = BodyCodes.begin();
        Object body;
        try {
            body = reading.proceed();
        } finally {
            BodyCodes.end();
        }
        if (written.isEmpty() || BodyFaults.isAny()) return body;
        answers.get().repeat();
        return resolved(body, written);
    }

    private Object resolved(Object body, BodyCodes written) {
        var named = new ArrayList<NamedCode>();
        new BodyWalk((id, place) -> {
                    var code = written.represented(id);
                    if (code != null) named.add(codes.named(place.field(), place.kind(), code, place.on()));
                    return id;
                })
                .of(body, BodyWalk.Place.BODY);
        var ids = codes.ids(named);
        var byPlace = new HashMap<String, NamedCode>();
        named.forEach(one -> byPlace.put(one.field(), one));
        return new BodyWalk((id, place) -> {
                    var one = byPlace.get(place.field());
                    return one == null ? id : ids.get(one.code());
                })
                .of(body, BodyWalk.Place.BODY);
    }
}
